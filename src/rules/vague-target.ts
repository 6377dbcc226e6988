import { isQuantified } from '../core/targets';
import type { IndicatorClass } from '../core/taxonomy';
import type { Indicator } from '../tables/model';
import { lookAtEach, perTable, type Rule, type TableObservation } from './rule';
import { isBenefit, isUnstatedWish } from './support/benefits';
import { classOf, realIndicators } from './support/rows';
import { isDeclaredQualitative, type StatedTarget, statedTargets } from './support/stated-targets';

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
  check: perTable(({ kind, indicators }) => {
    const stated = lookAtEach(statedTargets(indicators), null, inBareWords);
    if (kind !== 'department') return stated;
    const wishes = realIndicators(indicators).filter(isUnstatedWish);
    return [...stated, ...wishes.map((indicator) => observed(indicator, null))];
  }),
};

function inBareWords(stated: StatedTarget): TableObservation<VagueTargetData> | null {
  const { indicator, class: cls, target } = stated;
  if (target.kind === 'malformed' || isQuantified(target) || !isBenefit(cls)) return null;
  return isDeclaredQualitative(indicator) ? null : observed(indicator, stated.text);
}

function observed(indicator: Indicator, target: string | null): TableObservation<VagueTargetData> {
  return {
    at: indicator.target.at,
    data: { indicator: indicator.name.text, class: classOf(indicator), target },
  };
}
