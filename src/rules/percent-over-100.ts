import { HUNDRED } from '../core/decimal';
import type { IndicatorClass } from '../core/taxonomy';
import type { Rule } from './rule';
import { isCappedRate } from './support/rates';
import { demandedShare, perStatedTarget } from './support/stated-targets';

export interface PercentOver100Data {
  readonly indicator: string;
  readonly class: IndicatorClass | null;
  readonly target: string;
}

/** A share of a whole that is required to exceed 100 %. */
export const percentOver100: Rule<'percent-over-100', PercentOver100Data> = {
  id: 'percent-over-100',
  category: 'targets',
  severity: 'error',
  check: perStatedTarget((stated) => {
    const { indicator, class: cls, target } = stated;
    const share = demandedShare(target);
    if (share === null) return null;
    const { comparator, percent } = share;
    const over = percent.gt(HUNDRED) || (comparator === '>' && percent.eq(HUNDRED));
    if (!over || !isCappedRate(indicator)) return null;
    return {
      at: indicator.target.at,
      data: { indicator: indicator.name.text, class: cls, target: stated.text },
    };
  }),
};
