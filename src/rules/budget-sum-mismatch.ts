import { plain } from '../core/decimal';
import { formatMoney, type MoneyUnit } from '../core/money';
import type { FundBlock, Table } from '../tables/model';
import { lookAtEach, perTable, type Rule, type TableObservation } from './rule';
import { amountLabel } from './support/amount-fields';
import { fundMismatch } from './support/fund-sum';

export interface BudgetSumMismatchData {
  readonly label: string;
  readonly budget: string;
  readonly parts: readonly { readonly label: string; readonly amount: string }[];
  readonly sum: string;
  /** Budget less sum: negative when the funds exceed the budget. */
  readonly difference: string;
  readonly unit: MoneyUnit | null;
}

/** The budget is not the sum of its funds. */
export const budgetSumMismatch: Rule<'budget-sum-mismatch', BudgetSumMismatchData> = {
  id: 'budget-sum-mismatch',
  category: 'money',
  severity: 'error',
  check: perTable((table) => lookAtEach(table.funds, table, observe)),
};

function observe(block: FundBlock, table: Table): TableObservation<BudgetSumMismatchData> | null {
  const mismatch = fundMismatch(block, table);
  if (mismatch === null) return null;
  const { field, budget, parts, sum, unit } = mismatch;
  return {
    at: field.at,
    related: parts.map((part) => part.field.at),
    data: {
      label: amountLabel(field),
      budget: formatMoney(budget),
      parts: parts.map((part) => ({ label: amountLabel(part.field), amount: formatMoney(part.value) })),
      sum: formatMoney(sum),
      difference: plain(budget.minus(sum)),
      unit,
    },
  };
}
