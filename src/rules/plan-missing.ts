import type { Rule } from './rule';
import { perPlan } from './support/plans';

export interface PlanMissingData {
  /** Labels of the checkpoints without a share. */
  readonly checkpoints: readonly string[];
  /** No checkpoint has one. */
  readonly whole: boolean;
}

/** A checkpoint of the 资金支出计划 without a share; a wholly empty row is one finding. */
export const planMissing: Rule<'plan-missing', PlanMissingData> = {
  id: 'plan-missing',
  category: 'plan',
  severity: 'error',
  check: perPlan<PlanMissingData>(function* ({ entries }) {
    const missing = entries.filter(({ share }) => share.empty);
    const [first, ...others] = missing;
    if (first !== undefined && missing.length === entries.length) {
      yield {
        at: first.share.at,
        related: others.map(({ share }) => share.at),
        data: { checkpoints: missing.map(({ label }) => label), whole: true },
      };
      return;
    }
    for (const { label, share } of missing) {
      yield { at: share.at, data: { checkpoints: [label], whole: false } };
    }
  }),
};
