import { plain } from '../core/decimal';
import { formatMoney, type MoneyUnit } from '../core/money';
import { compact } from '../core/text';
import type { AmountField } from '../tables/model';
import { lookAtEach, perTable, type Rule, type TableObservation } from './rule';
import { amountLabel } from './support/amount-fields';
import { type FundMismatch, fundMismatch } from './support/fund-sum';
import { taskMismatch } from './support/task-sum';

export interface BudgetSumMismatchData {
  readonly label: string;
  readonly budget: string;
  readonly parts: readonly { readonly label: string; readonly amount: string }[];
  readonly sum: string;
  /** Budget less sum: negative when the funds exceed the budget. */
  readonly difference: string;
  readonly unit: MoneyUnit | null;
}

/** The budget is not the sum of its funds, or 金额合计 of a department not that of its tasks. */
export const budgetSumMismatch: Rule<'budget-sum-mismatch', BudgetSumMismatchData> = {
  id: 'budget-sum-mismatch',
  category: 'money',
  severity: 'error',
  check: perTable((table) => {
    const funds = lookAtEach(table.funds, table, (block) => told(fundMismatch(block, table), amountLabel));
    if (table.kind === 'project') return funds;
    const tasks = told(taskMismatch(table), ({ label }) => compact(label));
    return tasks === null ? funds : [...funds, tasks];
  }),
};

function told(
  mismatch: FundMismatch | null,
  nameOf: (part: AmountField) => string,
): TableObservation<BudgetSumMismatchData> | null {
  if (mismatch === null) return null;
  const { field, budget, parts, sum, unit } = mismatch;
  return {
    at: field.at,
    related: parts.map((part) => part.field.at),
    data: {
      label: amountLabel(field),
      budget: formatMoney(budget),
      parts: parts.map((part) => ({ label: nameOf(part.field), amount: formatMoney(part.value) })),
      sum: formatMoney(sum),
      difference: plain(budget.minus(sum)),
      unit,
    },
  };
}
