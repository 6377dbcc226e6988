import { HUNDRED } from '../core/decimal';
import { parseComparator } from '../core/targets';
import type { IndicatorClass } from '../core/taxonomy';
import { compact } from '../core/text';
import type { Indicator } from '../tables/model';
import type { Fix, Rule } from './rule';
import { isCappedRate, isSatisfaction } from './support/rates';
import { demandedShare, perStatedTarget } from './support/stated-targets';

export interface PercentAtCeilingData {
  readonly indicator: string;
  readonly class: IndicatorClass | null;
  readonly target: string;
}

const CERTAIN = '=100%';
const WRITTEN = /^([^\d]+)100(?:\.0+)?%$/u;

/** ≥100% for a share of a whole: it can only be =100%. Satisfaction is full-satisfaction's. */
export const percentAtCeiling: Rule<'percent-at-ceiling', PercentAtCeilingData> = {
  id: 'percent-at-ceiling',
  category: 'targets',
  severity: 'info',
  check: perStatedTarget((stated) => {
    const { indicator, class: cls, target } = stated;
    const share = demandedShare(target);
    if (target.kind !== 'number' || share?.comparator !== '≥' || !share.percent.eq(HUNDRED)) return null;
    if (!isCappedRate(indicator) || isSatisfaction(indicator)) return null;
    const fix = fixOf(indicator);
    return {
      at: indicator.target.at,
      data: { indicator: indicator.name.text, class: cls, target: stated.text },
      ...(fix === null ? {} : { fix }),
    };
  }),
};

/** Only where the cell holds the comparator and the number and nothing else. */
function fixOf({ target }: Indicator): Fix | null {
  const comparator = WRITTEN.exec(compact(target.text))?.[1];
  const typed = target.cell.kind === 'text' && !target.cell.isFormula;
  return typed && comparator !== undefined && parseComparator(comparator) === '≥'
    ? { at: target.at, before: target.text, after: CERTAIN }
    : null;
}
