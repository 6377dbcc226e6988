import { plain } from '../core/decimal';
import { formatMoney, type MoneyUnit } from '../core/money';
import type { FundBlock, Table } from '../tables/model';
import { lookAtEach, perTable, type Rule, type TableObservation } from './rule';
import { amountLabel } from './support/amount-fields';
import { inUnit } from './support/funds';
import { contradictionOf } from './support/restated';

export interface BudgetToldTwiceData {
  readonly label: string;
  readonly budget: string;
  readonly unit: MoneyUnit;
  readonly otherLabel: string;
  readonly other: string;
  readonly otherUnit: MoneyUnit;
  /** The other amount in the budget's unit, where it is written in another. */
  readonly converted: string | null;
  /** The other amount less the budget, in the budget's unit. */
  readonly difference: string;
  /** An amount that would agree with the other one, were it in another unit. */
  readonly slip: { readonly label: string; readonly from: MoneyUnit; readonly to: MoneyUnit } | null;
}

/** The form tells its budget under two labels, and the amounts differ. */
export const budgetToldTwice: Rule<'budget-told-twice', BudgetToldTwiceData> = {
  id: 'budget-told-twice',
  category: 'money',
  severity: 'warning',
  check: perTable((table) => lookAtEach(table.funds, table, observe)),
};

function observe(block: FundBlock, table: Table): TableObservation<BudgetToldTwiceData> | null {
  const found = contradictionOf(block, table);
  if (found === null) return null;
  const { budget, other, slip } = found;
  const inBudgetUnit = inUnit(other, budget.unit);
  return {
    at: other.field.at,
    related: [budget.field.at],
    data: {
      label: amountLabel(budget.field),
      budget: formatMoney(budget.value),
      unit: budget.unit,
      otherLabel: amountLabel(other.field),
      other: formatMoney(other.value),
      otherUnit: other.unit,
      converted: budget.unit === other.unit ? null : formatMoney(inBudgetUnit),
      difference: plain(inBudgetUnit.minus(budget.value)),
      slip: slip === null ? null : { label: amountLabel(slip.field), from: slip.from, to: slip.to },
    },
  };
}
