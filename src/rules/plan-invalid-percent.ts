import { UNCALCULATED } from '../workbook/cell';
import type { Rule } from './rule';
import { perPlan } from './support/plans';

export interface PlanInvalidPercentData {
  /** What stands at which checkpoint. */
  readonly shares: readonly { readonly checkpoint: string; readonly text: string }[];
}

/** A share that is no percentage between 0 and 100. When no share of the row can be read, that is one finding. */
export const planInvalidPercent: Rule<'plan-invalid-percent', PlanInvalidPercentData> = {
  id: 'plan-invalid-percent',
  category: 'plan',
  severity: 'error',
  check: perPlan(function* ({ entries }) {
    const invalid = entries.filter(
      ({ reading, share }) => reading.kind === 'invalid' && share.text !== UNCALCULATED,
    );
    const readable = entries.some(({ reading }) => reading.kind === 'share');
    for (const group of readable ? invalid.map((entry) => [entry]) : [invalid]) {
      const [first, ...others] = group;
      if (first === undefined) continue;
      yield {
        at: first.share.at,
        related: others.map(({ share }) => share.at),
        data: { shares: group.map(({ label, share }) => ({ checkpoint: label, text: share.text })) },
      };
    }
  }),
};
