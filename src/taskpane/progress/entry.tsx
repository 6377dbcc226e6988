import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import type { SpendingStatus } from '../../core/progress-judgement';
import { useWords } from '../app/context';
import { ROW_STYLE, TWO_LINES } from '../app/row-style';
import { PROGRESS_TAB_WORDS } from '../texts/progress';

const useStyles = makeStyles({
  head: ROW_STYLE,
  chevron: {
    marginTop: '2px',
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
  },
  turned: { transform: 'rotate(90deg)' },
  name: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  short: TWO_LINES,
  side: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}`,
  },
});

const STATUS_COLOURS = {
  'over-budget': 'danger',
  ahead: 'informative',
  'on-plan': 'success',
  behind: 'warning',
  'far-behind': 'danger',
} as const satisfies Readonly<Record<SpendingStatus, string>>;

interface EntryProps {
  readonly name: string;
  readonly figure: string;
  readonly status: SpendingStatus | null;
  readonly open: boolean;
  readonly children: ReactNode;
}

/** A project, or all of them together: its name and where it stands, and everything else when it is opened. */
export function Entry({ name, figure, status, open: initially, children }: EntryProps): ReactElement {
  const styles = useStyles();
  const words = useWords(PROGRESS_TAB_WORDS);
  const [open, setOpen] = useState(initially);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight16Regular aria-hidden className={mergeClasses(styles.chevron, open && styles.turned)} />
        <span className={mergeClasses(styles.name, styles.short)} title={name}>
          {name}
        </span>
        <span className={styles.side}>
          {status !== null && (
            <Badge appearance="tint" color={STATUS_COLOURS[status]}>
              {words.statuses[status]}
            </Badge>
          )}
          {figure}
        </span>
      </button>
      {open && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </>
  );
}
