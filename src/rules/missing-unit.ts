import type { Quantity, Target } from '../core/targets';
import type { IndicatorClass } from '../core/taxonomy';
import { compact } from '../core/text';
import { isKnownUnit } from '../core/units';
import type { Indicator } from '../tables/model';
import type { Rule } from './rule';
import { perStatedTarget } from './support/stated-targets';
import { unitRemarks } from './support/unit-remarks';

export interface MissingUnitData {
  readonly indicator: string;
  readonly class: IndicatorClass | null;
  readonly target: string;
  /** The form has a column for it. */
  readonly column: boolean;
}

/** Numbers that have no unit by nature. */
const UNITLESS = ['指数', '系数', '比值', '倍数', '得分', '评分', '分数', '排名', '名次', '位次', 'pH', 'PH'];

/** A number other than 0 with neither a unit nor %. */
export const missingUnit: Rule<'missing-unit', MissingUnitData> = {
  id: 'missing-unit',
  category: 'targets',
  severity: 'warning',
  check: perStatedTarget((stated) => {
    const { indicator, class: cls, target } = stated;
    if (!isBareNumber(target) || isUnitElsewhere(indicator)) return null;
    const { unit, name } = indicator;
    return {
      at: unit === null ? indicator.target.at : unit.at,
      data: { indicator: name.text, class: cls, target: stated.text, column: unit !== null },
    };
  }),
};

function isBareNumber(target: Target): boolean {
  if (target.kind === 'number') return isBare(target.quantity) && !target.quantity.value.eq(0);
  return target.kind === 'interval' && isBare(target.low) && isBare(target.high);
}

function isBare({ unit }: Quantity): boolean {
  return unit === null;
}

/** A unit cell that is filled says the unit, or with — that there is none. */
function isUnitElsewhere({ unit, name }: Indicator): boolean {
  if (unit?.empty === false) return true;
  const text = compact(name.text);
  return UNITLESS.some((word) => text.includes(word)) || unitRemarks(name.text).some(isKnownUnit);
}
