import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactElement, type ReactNode, useId, useState } from 'react';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: {
    flexShrink: 0,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
  },
  open: { transform: 'rotate(90deg)' },
  heading: { margin: 0, fontWeight: tokens.fontWeightRegular },
});

interface DisclosureProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** A line that opens what it counts. */
export function Disclosure({ label, children, open: initially = false }: DisclosureProps): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(initially);
  const id = useId();
  return (
    <div>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight16Regular aria-hidden className={mergeClasses(styles.chevron, open && styles.open)} />
          <span>{label}</span>
        </button>
      </h2>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
