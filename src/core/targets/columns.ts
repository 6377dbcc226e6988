import { readAbsence } from '../absence';
import { fold } from '../folding';
import { remember } from '../memo';
import { canonicalUnit, isKnownUnit, timeUnit } from '../units';
import { words } from '../words';
import { plain } from '../decimal';
import { parseComparator } from './comparators';
import { isBareYear } from './masks';
import { parseTarget } from './parse';
import { quantityOf } from './quantity';
import type { Comparator, Quantity, Target } from './types';

/** What a column 指标性质 or 指标方向 says without naming a comparator. */
const DIRECTIONS: ReadonlyMap<string, Comparator> = new Map([
  ...words('正向 正向指标 越大越好 越高越好').map((word) => [word, '≥'] as const),
  ...words('反向 逆向 负向 反向指标 逆向指标 负向指标 越小越好 越低越好').map((word) => [word, '≤'] as const),
]);
const UNIT = /^[\p{Script=Han}A-Za-z%‰‱°Ωμ/·*()23]{1,16}$/u;

/** 2023.12 and 20231231 may be a month and a day, or so many. */
const DIGITS = /^\d{4,8}(?:\.\d{1,2})?$/u;

/**
 * The target together with the comparator and the unit that stand in columns of their own (计算符号, 指标方向, 指标性质;
 * 计量单位). What the target itself says wins. Blanks, 定性, / and the like in those columns add nothing.
 * @param written the target as written: digits that might be a date are a number beside 万元
 */
export function withColumns(
  target: Target,
  comparatorText: string | null,
  unitText: string | null,
  written = '',
): Target {
  const comparator = comparatorText === null ? null : comparatorOf(comparatorText);
  const unit = unitText === null ? null : unitOf(unitText);
  switch (target.kind) {
    case 'number':
      return {
        ...target,
        comparator: target.comparator ?? comparator,
        quantity: withUnit(target.quantity, unit),
      };
    case 'interval':
      return { ...target, low: withUnit(target.low, unit), high: withUnit(target.high, unit) };
    case 'date': {
      const digits = fold(written).text;
      if (unit !== null && isKnownUnit(unit) && timeUnit(unit) === null && DIGITS.test(digits))
        return withColumns(parseTarget(digits + unit), comparatorText, null);
      return { ...target, comparator: target.comparator ?? comparator };
    }
    case 'duration':
    case 'grade':
      return { ...target, comparator: target.comparator ?? comparator };
    case 'empty':
    case 'none':
    case 'not-applicable':
    case 'text':
    case 'malformed':
      return target;
  }
}

/** A number in digits that name a day, a month or a year, where a time is asked for: 20231231, 2023.12, 2023. */
export function asDate(target: Target): Target {
  if (target.kind !== 'number') return target;
  const { value, unit } = target.quantity;
  const digits = plain(value);
  const isYear = isBareYear(digits) && (unit === null || unit === '年');
  if (!isYear && (unit !== null || !DIGITS.test(digits))) return target;
  const read = parseTarget(isYear ? `${digits}年` : digits);
  return read.kind === 'date' ? { ...read, comparator: target.comparator } : target;
}

const comparatorOf = remember((text: string): Comparator | null => {
  return DIRECTIONS.get(fold(text).text) ?? parseComparator(text);
});

const unitOf = remember((text: string): string | null => {
  const folded = fold(text).text.replace(/^单位:?/u, '');
  return UNIT.test(folded) && readAbsence(folded) === null && canonicalUnit(folded) !== '' ? folded : null;
});

function withUnit(quantity: Quantity, unit: string | null): Quantity {
  return quantity.unit !== null || unit === null ? quantity : quantityOf(quantity.value, unit);
}
