import { plainShare } from '../core/shares';
import type { Rule } from './rule';
import { cumulativePlan, incompleteEnd, perPlan } from './support/plans';

export interface PlanDecreasingData {
  readonly checkpoint: string;
  readonly share: string;
  readonly previous: { readonly checkpoint: string; readonly share: string };
}

/** A cumulative share below the one before it. A last one below 100 % is told by plan-not-complete. */
export const planDecreasing: Rule<'plan-decreasing', PlanDecreasingData> = {
  id: 'plan-decreasing',
  category: 'plan',
  severity: 'error',
  check: perPlan(function* (plan) {
    const points = cumulativePlan(plan) ?? [];
    const end = incompleteEnd(points);
    for (const [index, point] of points.entries()) {
      const previous = points[index - 1];
      if (previous === undefined || point === end || point.share.gte(previous.share)) continue;
      yield {
        at: point.entry.share.at,
        related: [previous.entry.share.at],
        data: {
          checkpoint: point.entry.label,
          share: plainShare(point.share),
          previous: { checkpoint: previous.entry.label, share: plainShare(previous.share) },
        },
      };
    }
  }),
};
