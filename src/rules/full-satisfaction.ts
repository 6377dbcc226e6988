import { HUNDRED } from '../core/decimal';
import type { Rule } from './rule';
import { isSatisfaction } from './support/rates';
import { demandedShare, perStatedTarget } from './support/stated-targets';

export interface FullSatisfactionData {
  readonly indicator: string;
  readonly target: string;
}

/** A satisfaction of 100 %. */
export const fullSatisfaction: Rule<'full-satisfaction', FullSatisfactionData> = {
  id: 'full-satisfaction',
  category: 'targets',
  severity: 'info',
  check: perStatedTarget((stated) => {
    const { indicator, target } = stated;
    const share = demandedShare(target);
    if (share === null || share.comparator === '>' || !share.percent.eq(HUNDRED)) return null;
    if (!isSatisfaction(indicator)) return null;
    return { at: indicator.target.at, data: { indicator: indicator.name.text, target: stated.text } };
  }),
};
