import { formatDay } from '../core/day';
import { type Decimal, plain, roundHalfUp } from '../core/decimal';
import { formatMoney, type MoneyUnit } from '../core/money';
import { plainShare } from '../core/shares';
import type { BudgetBase } from '../core/spending';
import { perSpending, type Rule } from './rule';
import { againstPlan, budgetField, budgetUnit } from './support/spending';

export interface SpendingBehindPlanData {
  /** ISO */
  readonly asOf: string;
  /** In `unit`, as the other amounts. */
  readonly spent: string;
  readonly base: BudgetBase;
  readonly budget: string;
  /** "65.1%" */
  readonly share: string;
  readonly checkpoint: string;
  readonly planned: string;
  /** Percentage points: "9.9" */
  readonly points: string;
  readonly short: string;
  readonly time: string;
  readonly unit: MoneyUnit | null;
}

/** Spending lies under the plan's last checkpoint reached by its date. Between checkpoints nothing was promised. */
export const spendingBehindPlan: Rule<'spending-behind-plan', SpendingBehindPlanData> = {
  id: 'spending-behind-plan',
  category: 'plan',
  severity: 'warning',
  check: perSpending(function* (table, spending) {
    const { spent, base, spentAt } = spending;
    const planned = againstPlan(table, spending);
    if (planned === null) return;
    const { asOf, budget, reached, judged } = planned;
    const { status, points, share, expected, gap, time } = judged;
    if (status !== 'behind' && status !== 'far-behind') return;
    // Without them there is no such status.
    if (points === null || share === null) return;
    yield {
      at: reached.share.at,
      related: [budgetField(table)?.at, spentAt].filter((ref) => ref !== undefined),
      data: {
        asOf: formatDay(asOf),
        spent: formatMoney(spent),
        base,
        budget: formatMoney(budget),
        share: tenths(share),
        checkpoint: reached.label,
        planned: plainShare(expected.share),
        points: unsignedPoints(points),
        short: formatMoney(gap),
        time: tenths(time),
        unit: budgetUnit(table),
      },
    };
  }),
};

/** To a tenth of a per cent: "65.1%", "65%" */
function tenths(share: Decimal): string {
  return plainShare(roundHalfUp(share, 3));
}

/** Percentage points without their sign, to a tenth; in full where that would be 0. */
function unsignedPoints(points: Decimal): string {
  const distance = points.abs();
  const rounded = roundHalfUp(distance, 1);
  return plain(rounded.eq(0) ? distance : rounded);
}
