import { type Decimal, decimal, ZERO } from '../core/decimal';
import { plainShare } from '../core/shares';
import type { Rule } from './rule';
import {
  firstOutOfOrder,
  isPerPeriod,
  namesPeriods,
  type PlanPoint,
  readablePlan,
  perPlan,
} from './support/plans';

export interface PlanPerPeriodData {
  readonly checkpoints: readonly string[];
  readonly shares: readonly string[];
  /** What the row would say cumulatively. */
  readonly cumulative: readonly string[];
}

/**
 * Shares of each period where the form asks for cumulative ones: 25/25/25/25 instead of 25/50/75/100. Labels that name
 * periods (一季度) ask for no more.
 */
export const planPerPeriod: Rule<'plan-per-period', PlanPerPeriodData> = {
  id: 'plan-per-period',
  category: 'plan',
  severity: 'warning',
  check: perPlan(function* (plan) {
    const points = readablePlan(plan);
    if (points === null || firstOutOfOrder(plan) !== null || !isPerPeriod(points)) return;
    if (namesPeriods(points)) return;
    const cumulative = accumulate(points);
    const changed = points.filter(({ share }, index) => cumulative[index]?.eq(share) === false);
    const [first, ...others] = changed;
    if (first === undefined) return;
    yield {
      at: first.entry.share.at,
      related: others.map(({ entry }) => entry.share.at),
      data: {
        checkpoints: points.map(({ entry }) => entry.label),
        shares: points.map(({ share }) => plainShare(share)),
        cumulative: cumulative.map(plainShare),
      },
    };
  }),
};

/** The last one is the whole, whatever the rounding of the shares. */
function accumulate(points: readonly PlanPoint[]): readonly Decimal[] {
  let total = ZERO;
  return points.map(({ share }, index) => {
    total = total.plus(share);
    return index === points.length - 1 ? decimal(1) : total;
  });
}
