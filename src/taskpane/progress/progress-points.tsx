import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatShare } from '../../core/shares';
import { PROGRESS_WORDS } from '../../i18n/progress';
import type { ProgressPoint, ProgressTable } from '../../report/progress';
import { useWords } from '../app/context';
import { PROGRESS_TAB_WORDS } from '../texts/progress';
import { groupedMoney } from './figures';

/** Narrow enough for six columns of millions in a pane as wide as it opens. */
const CELL_PADDING = `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  caption: {
    textAlign: 'start',
    color: tokens.colorNeutralForeground3,
    paddingBottom: tokens.spacingVerticalXS,
  },
  head: {
    padding: CELL_PADDING,
    textAlign: 'end',
    verticalAlign: 'bottom',
    // A label breaks before its bracket, not within a word.
    wordBreak: 'keep-all',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  first: { textAlign: 'start' },
  cell: { padding: CELL_PADDING, textAlign: 'end', whiteSpace: 'nowrap' },
  row: {
    padding: CELL_PADDING,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  group: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalXXS}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
  },
  reference: { color: tokens.colorNeutralForeground3 },
});

interface ProgressPointsProps {
  readonly progress: ProgressTable;
  readonly caption: string;
}

/** Every checkpoint and calendar quarter: also what stands behind the chart for those who do not see it. */
export function ProgressPoints({ progress, caption }: ProgressPointsProps): ReactElement {
  const styles = useStyles();
  const words = useWords(PROGRESS_TAB_WORDS);
  const [point, step, amount, linear, linearAmount, time] = useWords(PROGRESS_WORDS).columns;
  const { checkpoints, quarters, unit } = progress;
  const row = (at: ProgressPoint): ReactElement => (
    <tr key={at.label}>
      <th scope="row" className={styles.row}>
        {at.label}
      </th>
      <td className={styles.cell}>{formatShare(at.step.share)}</td>
      <td className={styles.cell}>{groupedMoney(at.step.amount)}</td>
      <td className={styles.cell}>{formatShare(at.linear.share)}</td>
      <td className={styles.cell}>{groupedMoney(at.linear.amount)}</td>
      <td className={`${styles.cell} ${styles.reference}`}>{formatShare(at.time)}</td>
    </tr>
  );
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {words.table} · {unit}
        </caption>
        <thead>
          <tr>
            {[point, step, amount, linear, linearAmount, time].map((label, col) => (
              <th key={col} scope="col" className={`${styles.head} ${col === 0 ? styles.first : ''}`}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {(
          [
            [words.checkpoints, checkpoints],
            [words.quarters, quarters],
          ] as const
        ).map(([title, points]) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={6} className={styles.group}>
                {title}
              </th>
            </tr>
            {points.map(row)}
          </tbody>
        ))}
      </table>
    </div>
  );
}
