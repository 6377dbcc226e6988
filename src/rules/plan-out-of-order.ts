import type { Rule } from './rule';
import { firstOutOfOrder, perPlan } from './support/plans';

export interface PlanOutOfOrderData {
  /** Labels as they stand. */
  readonly checkpoints: readonly string[];
  readonly checkpoint: string;
  /** The label before it, of the same month or a later one. */
  readonly previous: string;
  readonly sameMonth: boolean;
}

/** Checkpoint labels that do not ascend by month. 3/6/10/12 and 3/6/9/12 are both in order. */
export const planOutOfOrder: Rule<'plan-out-of-order', PlanOutOfOrderData> = {
  id: 'plan-out-of-order',
  category: 'plan',
  severity: 'error',
  check: perPlan(function* (plan) {
    const wrong = firstOutOfOrder(plan);
    if (wrong === null) return;
    const { entry, before } = wrong;
    yield {
      at: entry.labelAt,
      related: [before.labelAt],
      data: {
        checkpoints: plan.entries.map(({ label }) => label),
        checkpoint: entry.label,
        previous: before.label,
        sameMonth: entry.month === before.month,
      },
    };
  }),
};
