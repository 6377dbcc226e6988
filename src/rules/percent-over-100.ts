import { HUNDRED } from '../core/decimal';
import type { IndicatorClass } from '../core/taxonomy';
import { perTable, type Rule } from './rule';
import { isCappedRate } from './support/rates';
import { demandedShare, statedTargets } from './support/stated-targets';

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
  check: perTable(function* ({ indicators }) {
    for (const { indicator, class: cls, target, text } of statedTargets(indicators)) {
      const share = demandedShare(target);
      if (share === null || !isCappedRate(indicator)) continue;
      const { comparator, percent } = share;
      if (percent.gt(HUNDRED) || (percent.eq(HUNDRED) && comparator === '>')) {
        yield {
          at: indicator.target.at,
          data: { indicator: indicator.name.text, class: cls, target: text },
        };
      }
    }
  }),
};
