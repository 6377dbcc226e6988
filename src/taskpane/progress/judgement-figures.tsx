import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatDay } from '../../core/day';
import { formatShare } from '../../core/shares';
import { useWords } from '../app/context';
import { PROGRESS_TAB_WORDS } from '../texts/progress';
import { moneyText, pointsText } from './figures';
import type { Judgement } from './progress-view';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontVariantNumeric: 'tabular-nums',
  },
  term: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, textAlign: 'end' },
});

interface JudgementFiguresProps {
  readonly judgement: Judgement;
  readonly unit: string;
}

/** Actual spending held against the plan of its own date. */
export function JudgementFigures({ judgement, unit }: JudgementFiguresProps): ReactElement {
  const styles = useStyles();
  const words = useWords(PROGRESS_TAB_WORDS);
  const { asOf, spent, share, points, gap, required, status, expected } = judgement;
  const lines: readonly (readonly [string, string])[] = [
    [words.actualAt(formatDay(asOf)), moneyText(spent, unit)],
    [words.share, share === null ? '—' : formatShare(share)],
    [words.expectedAt(formatDay(asOf)), moneyText(expected.amount, unit)],
    [words.points, points === null ? '—' : words.pointsValue(pointsText(points))],
    [gap.lt(0) ? words.ahead : words.gap, moneyText(gap.abs(), unit)],
    [words.required, required === null ? words.noRequired : moneyText(required, unit)],
    [words.status, status === null ? words.noStatus : words.statuses[status]],
  ];
  return (
    <dl className={styles.figures}>
      {lines.map(([term, figure]) => (
        <div key={term} style={{ display: 'contents' }}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.figure}>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
