import { type Day, monthLength } from './day';
import { type Decimal, decimal, HUNDRED, roundHalfUp, roundQuotient, ZERO } from './decimal';
import { expectedAmount } from './plan';

/** 支出进度: the share of the budget that is spent, exact; null for a budget of 0. */
export function spentShare(spent: Decimal, budget: Decimal): Decimal | null {
  return budget.eq(0) ? null : spent.div(budget);
}

/**
 * How far spending is ahead of what is expected (below 0: behind), as a share: 0.05 is 5 percentage points.
 * Null for a budget of 0.
 * @param expected cumulative share of the budget, 0–1
 */
export function deviation(spent: Decimal, budget: Decimal, expected: Decimal): Decimal | null {
  return spentShare(spent, budget)?.minus(expected) ?? null;
}

/** A deviation in percentage points, half-up to 0.01. */
export function deviationPoints(share: Decimal): Decimal {
  return roundQuotient(share.times(HUNDRED), 2);
}

/** 少支金额: what is still to be paid to be on plan, in the budget's unit, half-up to 2 decimals; below 0 when ahead. */
export function gap(spent: Decimal, budget: Decimal, expected: Decimal): Decimal {
  return roundHalfUp(expectedAmount(budget, expected).minus(spent), 2);
}

/** How many months of `year` are left after `day`, a part of a month by its days: 3.5 after 15 September. */
export function monthsLeft(day: Day, year: number): Decimal {
  if (day.year < year) return decimal(12);
  if (day.year > year) return ZERO;
  const length = monthLength(year, day.month);
  return decimal(12 - day.month).plus(decimal(length - day.day).div(length));
}

/**
 * 剩余月均需支出: the average amount per remaining month that uses the budget up, half-up to 2 decimals. 0 when nothing
 * is left to be spent; null when no month is left and something is.
 */
export function requiredPerMonth(spent: Decimal, budget: Decimal, months: Decimal): Decimal | null {
  const left = budget.minus(spent);
  if (left.lte(0)) return ZERO;
  return months.lte(0) ? null : roundQuotient(left.div(months), 2);
}

export type SpendingStatus = 'over-budget' | 'ahead' | 'on-plan' | 'behind' | 'far-behind';

/** Percentage points by which spending may differ from the plan and still be near it. */
export const DEFAULT_TOLERANCE: Decimal = decimal(8);

/**
 * Where spending stands: over the budget, else by its deviation d in points, rounded to 0.01, and the tolerance t:
 * d > t ahead, 0 ≤ d ≤ t on plan, −t ≤ d < 0 behind, d < −t far behind. Null for nothing spent of a budget of 0.
 * @param expected cumulative share of the budget, 0–1
 * @param tolerance percentage points, not below 0
 */
export function spendingStatus(
  spent: Decimal,
  budget: Decimal,
  expected: Decimal,
  tolerance: Decimal = DEFAULT_TOLERANCE,
): SpendingStatus | null {
  if (spent.gt(budget)) return 'over-budget';
  const ahead = deviation(spent, budget, expected);
  if (ahead === null) return null;
  const points = deviationPoints(ahead);
  if (points.gt(tolerance)) return 'ahead';
  if (points.gte(0)) return 'on-plan';
  return points.plus(tolerance).gte(0) ? 'behind' : 'far-behind';
}

/** 执行状态 as accountants write it. */
export const STATUS_NAMES: Readonly<Record<SpendingStatus, string>> = {
  'over-budget': '超预算',
  ahead: '超前',
  'on-plan': '正常',
  behind: '滞后',
  'far-behind': '严重滞后',
};
