import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatDay } from '../../core/day';
import { formatShare } from '../../core/shares';
import { PROGRESS_WORDS } from '../../i18n/progress';
import type { ProgressTable } from '../../report/progress';
import { useWords } from '../app/context';
import { PROGRESS_TAB_WORDS } from '../texts/progress';
import { moneyText } from './figures';

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'baseline',
    margin: 0,
    '@media (max-width: 240px)': { gridTemplateColumns: 'auto minmax(0, 1fr)' },
    fontVariantNumeric: 'tabular-nums',
  },
  line: { display: 'contents' },
  term: { overflowWrap: 'anywhere', '@media (max-width: 240px)': { gridColumn: '1 / -1' } },
  figure: { margin: 0, textAlign: 'end' },
  main: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  reference: { color: tokens.colorNeutralForeground3 },
});

interface ExpectedFiguresProps {
  readonly progress: ProgressTable;
  /** Which budget it is a share of. */
  readonly budgetName: string;
}

/** The three figures of a date, each with its name: by the checkpoints, by day, and by time alone. */
export function ExpectedFigures({ progress, budgetName }: ExpectedFiguresProps): ReactElement {
  const styles = useStyles();
  const words = useWords(PROGRESS_TAB_WORDS);
  const report = useWords(PROGRESS_WORDS);
  const { asOf, unit, budget } = progress;
  return (
    <div className={styles.box}>
      <h3 className={styles.title}>
        {words.expectedAt(formatDay(asOf.day))} · {budgetName} {moneyText(budget, unit)}
      </h3>
      <dl className={styles.figures}>
        <div className={styles.line}>
          <dt className={styles.term}>{report.step}</dt>
          <dd className={`${styles.figure} ${styles.main}`}>{formatShare(asOf.step.share)}</dd>
          <dd className={`${styles.figure} ${styles.main}`}>{moneyText(asOf.step.amount, unit)}</dd>
        </div>
        <div className={styles.line}>
          <dt className={styles.term}>{report.linear}</dt>
          <dd className={styles.figure}>{formatShare(asOf.linear.share)}</dd>
          <dd className={styles.figure}>{moneyText(asOf.linear.amount, unit)}</dd>
        </div>
        <div className={styles.line}>
          <dt className={`${styles.term} ${styles.reference}`}>{report.time}</dt>
          <dd className={`${styles.figure} ${styles.reference}`}>{formatShare(asOf.time)}</dd>
          <dd className={styles.figure} />
        </div>
      </dl>
    </div>
  );
}
