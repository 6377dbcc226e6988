import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactElement, useId } from 'react';
import type { Finding } from '../../check/finding';
import { severityWord } from '../../i18n/report';
import { cellText } from '../../report/places';
import { useApplication, useLanguage, useWords } from '../app/context';
import { ROW_STYLE, TWO_LINES } from '../app/row-style';
import { SeverityIcon } from '../app/severity';
import { Spoken } from '../app/spoken';
import type { Checked } from '../checking/check-state';
import { CHECK_WORDS } from '../texts/check';
import { FindingCard } from './finding-card';
import { type FindingId, idOf } from './finding-id';
import { wordingFor } from './finding-view';

/** Marks the rows that arrow keys go through. */
export const ROW = 'data-finding';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: ROW_STYLE,
  open: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-1px' },
  },
  opened: {
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: 'transparent' },
  },
  icon: { display: 'flex', paddingTop: '2px' },
  what: { minWidth: 0, overflowWrap: 'anywhere' },
  short: TWO_LINES,
  cell: {
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly checked: Checked;
  readonly open: boolean;
  /** The one row that the Tab key stops at. */
  readonly stop: boolean;
  readonly onReached: (id: FindingId) => void;
}

export const FindingItem = memo(function FindingItem(props: FindingItemProps): ReactElement {
  const { finding, checked, open, stop, onReached } = props;
  const { findings, navigation } = useApplication();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(CHECK_WORDS);
  const cardId = useId();
  const id = idOf(finding);
  const { what } = wordingFor(finding, language);
  const cell = cellText(finding.at);
  return (
    <li className={mergeClasses(styles.item, open && styles.open)}>
      <button
        type="button"
        {...{ [ROW]: id }}
        className={mergeClasses(styles.row, open && styles.opened)}
        tabIndex={stop ? 0 : -1}
        aria-expanded={open}
        aria-controls={open ? cardId : undefined}
        onFocus={() => onReached(id)}
        onClick={() => (open ? navigation.select(null) : void findings.visit(finding))}
      >
        <span className={styles.icon}>
          <SeverityIcon severity={finding.severity} />
        </span>
        <span className={mergeClasses(styles.what, !open && styles.short)}>
          <Spoken>{words.spokenSeverity(severityWord(finding.severity, language))}</Spoken>
          {what.replace(/[。.]$/u, '')}
        </span>
        <span className={styles.cell}>
          <Spoken>{words.spokenCell}</Spoken>
          {cell}
        </span>
      </button>
      {open && <FindingCard id={cardId} finding={finding} checked={checked} />}
    </li>
  );
});
