import type { Day } from './day';
import type { Decimal } from './decimal';
import { expectedAmount, timeShare } from './plan';
import {
  deviation,
  deviationPoints,
  gap,
  monthsLeft,
  requiredPerMonth,
  type SpendingStatus,
  spendingStatus,
  spentShare,
} from './progress-judgement';

/** Which budget spending is measured against: 年初预算, 全年预算 or 调整后预算. */
export type BudgetBase = 'initial' | 'annual' | 'adjusted';

/** Actual spending by a date, held against what was to be spent by then. Amounts are in one unit. */
export interface SpendingJudgement {
  /** 支出进度, 0–1 and beyond; null for a budget of 0. */
  readonly share: Decimal | null;
  readonly expected: { readonly share: Decimal; readonly amount: Decimal };
  /** 相差 in percentage points, to 0.01; below 0: behind. Null for a budget of 0. */
  readonly points: Decimal | null;
  /** 少支金额; below 0: ahead. */
  readonly gap: Decimal;
  /** 剩余月均需支出; null when no month is left and something is still to be spent. */
  readonly required: Decimal | null;
  readonly status: SpendingStatus | null;
  /** 序时进度 at the date, for reference. */
  readonly time: Decimal;
}

export interface SpendingToJudge {
  readonly spent: Decimal;
  readonly budget: Decimal;
  /** Cumulative share of the budget that was to be spent by `asOf`, 0–1. */
  readonly expected: Decimal;
  readonly asOf: Day;
  /** The budget's year. */
  readonly year: number;
}

/** @param tolerance percentage points by which spending may differ from the plan and still be near it */
export function judgeSpending(
  { spent, budget, expected, asOf, year }: SpendingToJudge,
  tolerance?: Decimal,
): SpendingJudgement {
  const ahead = deviation(spent, budget, expected);
  return {
    share: spentShare(spent, budget),
    expected: { share: expected, amount: expectedAmount(budget, expected) },
    points: ahead === null ? null : deviationPoints(ahead),
    gap: gap(spent, budget, expected),
    required: requiredPerMonth(spent, budget, monthsLeft(asOf, year)),
    status: spendingStatus(spent, budget, expected, tolerance),
    time: timeShare(asOf, year),
  };
}
