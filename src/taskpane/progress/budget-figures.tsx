import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProjectTable } from '../../tables/model';
import { useWords } from '../app/context';
import { PROGRESS_TAB_WORDS } from '../texts/progress';
import { initialBudget } from './adjusted-budget';
import { moneyText } from './figures';
import type { Spending } from './progress-view';
import { CHANGES } from './spending-records';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontVariantNumeric: 'tabular-nums',
  },
  line: { display: 'contents' },
  term: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, textAlign: 'end' },
  result: { fontWeight: tokens.fontWeightSemibold },
});

interface BudgetFiguresProps {
  readonly table: ProjectTable;
  readonly spending: Spending | null;
  readonly unit: string;
}

/** From 年初预算 to 调整后预算, where an adjusted budget is what counts. */
export function BudgetFigures({ table, spending, unit }: BudgetFiguresProps): ReactElement | null {
  const styles = useStyles();
  const words = useWords(PROGRESS_TAB_WORDS);
  const adjusted = spending?.adjusted;
  if (spending == null || adjusted?.kind !== 'amount') return null;
  const initial = initialBudget(table);
  const changes = CHANGES.flatMap((change): (readonly [string, string])[] => {
    const amount = spending.told[change];
    if (spending.base !== 'changes' || amount?.kind !== 'amount') return [];
    const sign = change === 'cut' ? '−' : '+';
    return [[words.amounts[change], `${sign}${moneyText(amount.value, unit)}`]];
  });
  return (
    <dl className={styles.figures} aria-label={words.base}>
      {[[words.initial, initial === null ? '—' : moneyText(initial, unit)] as const, ...changes].map(
        ([term, figure]) => (
          <div key={term} className={styles.line}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.figure}>{figure}</dd>
          </div>
        ),
      )}
      <div className={styles.line}>
        <dt className={`${styles.term} ${styles.result}`}>{words.adjustedUsed}</dt>
        <dd className={`${styles.figure} ${styles.result}`}>{moneyText(adjusted.value, unit)}</dd>
      </div>
    </dl>
  );
}
