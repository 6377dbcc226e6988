import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatShare } from '../../core/shares';
import { PROGRESS_WORDS } from '../../i18n/progress';
import type { ProgressPoint, ProgressTable } from '../../report/progress';
import { useWords } from '../app/context';
import { PROGRESS_TAB_WORDS } from '../texts/progress';
import { groupedMoney } from './figures';

/** Narrow enough for six columns of millions in a pane as wide as it opens. */
const CELL_PADDING = `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`;
/** Characters of an amount that has room there: 9,999.99. Those in 元 are longer. */
const USUAL_AMOUNT = 8;

/** Each amount under its share: what stands side by side in six columns takes the width of four. */
const STACKED = {
  '&, & > thead, & > tbody, & > caption': { display: 'block' },
  '& tr': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 5fr) minmax(0, 5fr) minmax(0, 3fr)',
  },
  '& th, & td': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  '& tr > :nth-child(1)': { gridRow: '1 / 3', gridColumn: '1' },
  '& tr > :nth-child(2), & tr > :nth-child(3)': { gridColumn: '2' },
  '& tr > :nth-child(4), & tr > :nth-child(5)': { gridColumn: '3' },
  '& tr > :nth-child(6)': { gridRow: '1 / 3', gridColumn: '4' },
  '& tr > :nth-child(2), & tr > :nth-child(4)': {
    gridRow: '1',
    borderBottomStyle: 'none',
    paddingBottom: '0',
  },
  '& tr > :nth-child(3), & tr > :nth-child(5)': { gridRow: '2', paddingTop: '0' },
  '& tr > [colspan]': { gridRow: '1', gridColumn: '1 / -1' },
} as const;

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
  stacked: { '@media (max-width: 480px)': STACKED },
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
  const amounts = [...checkpoints, ...quarters].flatMap((at) => [at.step.amount, at.linear.amount]);
  const areLong = amounts.some((money) => groupedMoney(money).length > USUAL_AMOUNT);
  // Said with roles too: a table that is laid out as a grid is none to screen readers.
  const row = (at: ProgressPoint): ReactElement => (
    <tr key={at.label} role="row">
      <th scope="row" role="rowheader" className={styles.row}>
        {at.label}
      </th>
      <td role="cell" className={styles.cell}>
        {formatShare(at.step.share)}
      </td>
      <td role="cell" className={styles.cell}>
        {groupedMoney(at.step.amount)}
      </td>
      <td role="cell" className={styles.cell}>
        {formatShare(at.linear.share)}
      </td>
      <td role="cell" className={styles.cell}>
        {groupedMoney(at.linear.amount)}
      </td>
      <td role="cell" className={`${styles.cell} ${styles.reference}`}>
        {formatShare(at.time)}
      </td>
    </tr>
  );
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table role="table" className={mergeClasses(styles.table, areLong && styles.stacked)}>
        <caption className={styles.caption}>
          {words.table} · {unit}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {[point, step, amount, linear, linearAmount, time].map((label, col) => (
              <th
                key={col}
                scope="col"
                role="columnheader"
                className={mergeClasses(styles.head, col === 0 && styles.first)}
              >
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
          <tbody key={title} role="rowgroup">
            <tr role="row">
              <th scope="rowgroup" role="rowheader" colSpan={6} className={styles.group}>
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
