import { dayOfYear, type Day, endOfMonth, monthLength } from './day';
import { type Decimal, decimal, roundQuotient, ZERO } from './decimal';

/** The end of a month by which a cumulative share of the budget is to be spent. */
export interface Checkpoint {
  readonly label: string;
  /** 1–12 */
  readonly month: number;
  /** Cumulative, 0–1. */
  readonly share: Decimal;
}

/** Checkpoints ascending by month, with shares between 0 and 1 that never fall. */
export interface Plan {
  readonly checkpoints: readonly Checkpoint[];
}

export type PlanProblem =
  | { readonly kind: 'no-checkpoints' }
  /** `index`: the first checkpoint at fault, from 0. */
  | { readonly kind: 'not-a-month' | 'out-of-range' | 'out-of-order' | 'decreasing'; readonly index: number };

/** What makes checkpoints no plan; null when nothing does. A last share below 1 is a plan. */
export function findPlanProblem(checkpoints: readonly Checkpoint[]): PlanProblem | null {
  if (checkpoints.length === 0) return { kind: 'no-checkpoints' };
  for (const [index, { month, share }] of checkpoints.entries()) {
    const before = checkpoints[index - 1];
    if (!Number.isInteger(month) || month < 1 || month > 12) return { kind: 'not-a-month', index };
    if (share.lt(0) || share.gt(1)) return { kind: 'out-of-range', index };
    if (before !== undefined && before.month >= month) return { kind: 'out-of-order', index };
    if (before?.share.gt(share) === true) return { kind: 'decreasing', index };
  }
  return null;
}

export function createPlan(checkpoints: readonly Checkpoint[]): Plan | null {
  return findPlanProblem(checkpoints) === null ? { checkpoints: [...checkpoints] } : null;
}

/** step: the last checkpoint reached; linear: by day between checkpoints, from 0 at the end of 31 December. */
export type Method = 'step' | 'linear';

/** The cumulative share (0–1) that is to be spent by the end of `day`: 0 before `year`, the last share after it. */
export function expectedShare(plan: Plan, day: Day, year: number, method: Method): Decimal {
  if (day.year < year) return ZERO;
  const elapsed = day.year > year ? Infinity : dayOfYear(day);
  let reached = { day: 0, share: ZERO };
  for (const { month, share } of plan.checkpoints) {
    const due = dayOfYear(endOfMonth(year, month));
    if (due > elapsed) {
      return method === 'step' ? reached.share : between(reached, { day: due, share }, elapsed);
    }
    reached = { day: due, share };
  }
  return reached.share;
}

interface Point {
  readonly day: number;
  readonly share: Decimal;
}

function between(from: Point, to: Point, day: number): Decimal {
  const gained = to.share.minus(from.share).times(day - from.day);
  return from.share.plus(gained.div(to.day - from.day));
}

/** 序时进度: month / 12 at each month's end, by day between; 0 before `year` and 1 after it. */
export function timeShare(day: Day, year: number): Decimal {
  if (day.year < year) return ZERO;
  if (day.year > year) return decimal(1);
  const days = monthLength(year, day.month);
  return decimal((day.month - 1) * days + day.day).div(12 * days);
}

/** Budget × share in the budget's unit, half-up to 2 decimals. */
export function expectedAmount(budget: Decimal, share: Decimal): Decimal {
  return roundQuotient(budget.times(share), 2);
}

export interface MonthEnd {
  readonly label: string;
  /** 1–12 */
  readonly month: number;
}

export interface PeriodRow extends MonthEnd {
  /** Cumulative, 0–1. */
  readonly share: Decimal;
  /** Cumulative, rounded to 2 decimals. */
  readonly amount: Decimal;
  /** Of this period alone: the difference of the rounded amounts, so that the periods add up to the cent. */
  readonly periodAmount: Decimal;
  /** 序时进度 at the month's end, 0–1. */
  readonly time: Decimal;
}

/** The expected spending at the month ends given, which ascend. */
export function schedule(
  budget: Decimal,
  plan: Plan,
  points: readonly MonthEnd[],
  year: number,
  method: Method,
): readonly PeriodRow[] {
  let spent = ZERO;
  return points.map(({ label, month }) => {
    const day = endOfMonth(year, month);
    const share = expectedShare(plan, day, year, method);
    const amount = expectedAmount(budget, share);
    const periodAmount = amount.minus(spent);
    spent = amount;
    return { label, month, share, amount, periodAmount, time: timeShare(day, year) };
  });
}

export const QUARTERS: readonly MonthEnd[] = ['一季度', '二季度', '三季度', '四季度'].map((label, index) => ({
  label,
  month: (index + 1) * 3,
}));

export const MONTHS: readonly MonthEnd[] = Array.from({ length: 12 }, (_, index) => ({
  label: `${index + 1}月底`,
  month: index + 1,
}));

/** 序时进度 as a plan: month / 12 at each month's end. Linear, it is `timeShare`. */
export const STRAIGHT_LINE: Plan = {
  checkpoints: MONTHS.map(({ label, month }) => ({ label, month, share: decimal(month).div(12) })),
};

export { readShares, type ShareInput, type ShareReading } from './shares';
