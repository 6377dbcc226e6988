import type { Target } from '../core/targets';
import type { IndicatorClass } from '../core/taxonomy';
import { perTable, type Rule } from './rule';
import { statedTargets } from './support/stated-targets';

export interface MalformedTargetData {
  readonly indicator: string;
  readonly class: IndicatorClass | null;
  readonly target: string;
  readonly problem: Extract<Target, { kind: 'malformed' }>['problem'];
}

/** Two comparators, a comparator without a number, or an interval whose ends are reversed. */
export const malformedTarget: Rule<'malformed-target', MalformedTargetData> = {
  id: 'malformed-target',
  category: 'targets',
  severity: 'warning',
  check: perTable(function* ({ indicators }) {
    for (const { indicator, class: cls, target, text } of statedTargets(indicators)) {
      if (target.kind !== 'malformed') continue;
      yield {
        at: indicator.target.at,
        data: { indicator: indicator.name.text, class: cls, target: text, problem: target.problem },
      };
    }
  }),
};
