import { plainShare } from '../core/shares';
import type { Rule } from './rule';
import { cumulativePlan, incompleteEnd, perPlan } from './support/plans';

export interface PlanNotCompleteData {
  readonly checkpoint: string;
  readonly share: string;
}

/** The cumulative plan does not reach 100 % at the end of the year. */
export const planNotComplete: Rule<'plan-not-complete', PlanNotCompleteData> = {
  id: 'plan-not-complete',
  category: 'plan',
  severity: 'error',
  check: perPlan(function* (plan) {
    const end = incompleteEnd(cumulativePlan(plan) ?? []);
    if (end === null) return;
    yield { at: end.entry.share.at, data: { checkpoint: end.entry.label, share: plainShare(end.share) } };
  }),
};
