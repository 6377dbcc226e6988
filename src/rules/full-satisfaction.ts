import { HUNDRED } from '../core/decimal';
import { perTable, type Rule } from './rule';
import { isSatisfaction } from './support/rates';
import { demandedShare, statedTargets } from './support/stated-targets';

export interface FullSatisfactionData {
  readonly indicator: string;
  readonly target: string;
}

/** A satisfaction of 100 %. */
export const fullSatisfaction: Rule<'full-satisfaction', FullSatisfactionData> = {
  id: 'full-satisfaction',
  category: 'targets',
  severity: 'info',
  check: perTable(function* ({ indicators }) {
    for (const { indicator, target, text } of statedTargets(indicators)) {
      const share = demandedShare(target);
      if (share === null || share.comparator === '>' || !share.percent.eq(HUNDRED)) continue;
      if (!isSatisfaction(indicator)) continue;
      yield { at: indicator.target.at, data: { indicator: indicator.name.text, target: text } };
    }
  }),
};
