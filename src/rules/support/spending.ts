import { compareDays, type Day, endOfMonth } from '../../core/day';
import type { Decimal } from '../../core/decimal';
import type { MoneyUnit } from '../../core/money';
import { expectedShare } from '../../core/plan';
import { judgeSpending, type SpendingJudgement } from '../../core/spending';
import type { AmountField, PlanEntry, ProjectTable } from '../../tables/model';
import type { ProjectSpending } from '../../tables/spending';
import { formPlan } from './plans';

/** The budget on the form that spending is measured against. */
export function budgetField({ funds }: ProjectTable): AmountField | null {
  return funds.find(({ phase }) => phase === 'annual')?.budget ?? null;
}

/** The unit of that budget, and of the amounts told beside it. */
export function budgetUnit(table: ProjectTable): MoneyUnit | null {
  return budgetField(table)?.ownUnit ?? table.moneyUnit?.value ?? null;
}

/** The budget that was told, else the one on the form; null when it is empty or cannot be read. */
export function spendingBudget(table: ProjectTable, { budget }: ProjectSpending): Decimal | null {
  const reading = budgetField(table)?.reading;
  return budget ?? (reading?.kind === 'amount' ? reading.value : null);
}

export interface PlannedSpending {
  readonly asOf: Day;
  readonly budget: Decimal;
  /** The last checkpoint reached. */
  readonly reached: PlanEntry;
  readonly judged: SpendingJudgement;
}

/**
 * Held against the last checkpoint reached: a unit promised checkpoints, not the days between them. Null before the
 * first, and without a date, a budget, or a cumulative plan that can be read.
 */
export function againstPlan(table: ProjectTable, spending: ProjectSpending): PlannedSpending | null {
  const { spent, asOf } = spending;
  const { plan: block } = table;
  const budget = spendingBudget(table, spending);
  if (block === null || budget === null || asOf === null) return null;
  const plan = formPlan(block);
  const year = table.year ?? asOf.year;
  const reached = block.entries.findLast(({ month }) => compareDays(endOfMonth(year, month), asOf) <= 0);
  if (plan === null || reached === undefined) return null;
  const expected = expectedShare(plan, asOf, year, 'step');
  return { asOf, budget, reached, judged: judgeSpending({ spent, budget, expected, asOf, year }) };
}
