import { HUNDRED } from '../core/decimal';
import { RATIO_UNIT } from '../core/targets';
import { isPercentUnit } from '../core/units';
import { lookAtEach, NOTHING, perTable, type Rule } from './rule';
import { isCappedRate } from './support/rates';
import { type StatedTarget, statedTargets } from './support/stated-targets';

export interface MissingComparatorData {
  readonly targets: readonly { readonly indicator: string; readonly target: string }[];
}

/** 28187平方米, 60人, 90%: whether more or less is meant is not said. Once per table. */
export const missingComparator: Rule<'missing-comparator', MissingComparatorData> = {
  id: 'missing-comparator',
  category: 'targets',
  severity: 'info',
  check: perTable(({ indicators }) => {
    const [first, ...others] = lookAtEach(statedTargets(indicators), null, bareNumber);
    if (first === undefined) return NOTHING;
    return [
      {
        at: first.indicator.target.at,
        related: others.map(({ indicator }) => indicator.target.at),
        data: {
          targets: [first, ...others].map(({ indicator, text }) => ({
            indicator: indicator.name.text,
            target: text,
          })),
        },
      },
    ];
  }),
};

/** A bare 0 and a bare 100 % of a share can only be meant exactly; 1:1 mostly is. */
function bareNumber(stated: StatedTarget): StatedTarget | null {
  const { indicator, target } = stated;
  if (target.kind !== 'number' || target.comparator !== null) return null;
  const { value, unit } = target.quantity;
  const full = isPercentUnit(unit) && value.eq(HUNDRED) && isCappedRate(indicator);
  const exact = value.eq(0) || full || unit === RATIO_UNIT;
  // 约60人, 60人左右 says how it is meant.
  return exact || target.roughly === true ? null : stated;
}
