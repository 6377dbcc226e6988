import type { Decimal } from '../../core/decimal';
import { budgetField } from '../../rules/support/spending';
import type { ProjectTable } from '../../tables/model';
import type { KnownAmount } from './known-amount';
import { type Amount, type BudgetChoice, CHANGES } from './spending-records';

/** 年初预算: what the form itself says; null when it cannot be read. */
export function initialBudget(table: ProjectTable): Decimal | null {
  const reading = budgetField(table)?.reading;
  return reading?.kind === 'amount' ? reading.value : null;
}

/**
 * 调整后预算 = 年初预算 + 上年结转 + 调增 − 调减, or the figure that was told in its place. Null when the form's own budget
 * counts, or is missing so that nothing can be added to it.
 */
export function adjustedBudget(
  table: ProjectTable,
  choice: BudgetChoice,
  told: Readonly<Record<Amount, KnownAmount | null>>,
): KnownAmount | null {
  if (choice !== 'changes') return told.adjusted;
  let value = initialBudget(table);
  if (value === null) return null;
  for (const change of CHANGES) {
    const amount = told[change];
    if (amount === null) continue;
    if (amount.kind !== 'amount') return amount;
    value = change === 'cut' ? value.minus(amount.value) : value.plus(amount.value);
  }
  return value.lt(0) ? { kind: 'below-zero' } : { kind: 'amount', value, cell: null };
}
