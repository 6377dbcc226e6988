import type { Target } from '../core/targets';
import type { IndicatorClass } from '../core/taxonomy';
import type { Rule } from './rule';
import { perStatedTarget } from './support/stated-targets';

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
  check: perStatedTarget((stated) => {
    const { indicator, class: cls, target } = stated;
    if (target.kind !== 'malformed') return null;
    return {
      at: indicator.target.at,
      data: { indicator: indicator.name.text, class: cls, target: stated.text, problem: target.problem },
    };
  }),
};
