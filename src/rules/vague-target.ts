import { isQuantified } from '../core/targets';
import type { IndicatorClass } from '../core/taxonomy';
import { perTable, type Rule } from './rule';
import { isBenefit, isUnstatedWish } from './support/benefits';
import { classOf, realIndicators } from './support/rows';
import { isDeclaredQualitative, statedTargets } from './support/stated-targets';

export interface VagueTargetData {
  readonly indicator: string;
  readonly class: IndicatorClass | null;
  /** Null where a department's indicator is itself the wish and the target is empty. */
  readonly target: string | null;
}

/** The target of a benefit in bare words: 持续提升, 良好, 明显. */
export const vagueTarget: Rule<'vague-target', VagueTargetData> = {
  id: 'vague-target',
  category: 'targets',
  severity: 'info',
  check: perTable<VagueTargetData>(function* ({ kind, indicators }) {
    for (const { indicator, class: cls, target, text } of statedTargets(indicators)) {
      if (!isBenefit(cls) || target.kind === 'malformed' || isQuantified(target)) continue;
      if (isDeclaredQualitative(indicator)) continue;
      yield {
        at: indicator.target.at,
        data: { indicator: indicator.name.text, class: cls, target: text },
      };
    }
    if (kind !== 'department') return;
    for (const indicator of realIndicators(indicators).filter(isUnstatedWish)) {
      yield {
        at: indicator.target.at,
        data: { indicator: indicator.name.text, class: classOf(indicator), target: null },
      };
    }
  }),
};
