import { formatDay } from '../core/day';
import { plain } from '../core/decimal';
import { formatMoney, type MoneyUnit } from '../core/money';
import type { BudgetBase } from '../core/spending';
import { perSpending, type Rule } from './rule';
import { budgetField, budgetUnit, spendingBudget } from './support/spending';

export interface SpendingOverBudgetData {
  /** In `unit`, as the other amounts. */
  readonly spent: string;
  readonly base: BudgetBase;
  readonly budget: string;
  readonly excess: string;
  readonly unit: MoneyUnit | null;
  /** ISO; null: not told. */
  readonly asOf: string | null;
}

/** More was spent than the budget holds. Beside the first budget of the year alone, it may have been raised since. */
export const spendingOverBudget: Rule<'spending-over-budget', SpendingOverBudgetData> = {
  id: 'spending-over-budget',
  category: 'money',
  severity: 'error',
  check: perSpending(function* (table, spending) {
    const { spent, asOf, base, spentAt } = spending;
    const budget = spendingBudget(table, spending);
    if (budget === null || spent.lte(budget)) return;
    const at = budgetField(table)?.at ?? table.fields.projectName?.at ?? table.title?.at;
    yield {
      at: at ?? { sheet: table.sheet, row: table.area.top, col: table.area.left },
      related: spentAt === undefined ? [] : [spentAt],
      severity: base === 'initial' ? 'info' : 'error',
      data: {
        spent: formatMoney(spent),
        base,
        budget: formatMoney(budget),
        excess: plain(spent.minus(budget)),
        unit: budgetUnit(table),
        asOf: asOf === null ? null : formatDay(asOf),
      },
    };
  }),
};
