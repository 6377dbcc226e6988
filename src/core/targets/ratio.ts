import { type Decimal, decimal, HUNDRED } from '../decimal';
import type { NumberToken } from '../numbers';
import { ROUGHLY_BEFORE, settle, stripAfter, stripBefore } from './comparators';
import { quantityOf, ROUGHLY_AFTER } from './quantity';
import { FRACTION_SIGN } from './spoken';
import { isSubject } from './subject';
import type { MalformedTarget, NumberTarget } from './types';

/** The unit of 师生比1:20, whose number is 0.05. */
export const RATIO_UNIT = '比值';
/** 1/3 is a part; 12/31 may be a day, 3/2 anything. */
const LARGEST_DENOMINATOR = 10;
const SIGNS: ReadonlySet<string> = new Set([':', '/', FRACTION_SIGN]);

/** 占比1/3 */
const SHARE_BEFORE = /[比率占]/u;

/**
 * 师生比不低于1:20, 1/3以上, 三分之二: two numbers that are one. With a stroke they are one only beside a comparator or the
 * name of a share: 6/10 may be a day.
 */
export function readRatio(
  masked: string,
  first: NumberToken,
  second: NumberToken,
): NumberTarget | MalformedTarget | null {
  const sign = masked.slice(first.end, second.start);
  if (!SIGNS.has(sign) || second.value.eq(0)) return null;
  const before = stripBefore(masked.slice(0, first.start));
  const after = stripAfter(masked.slice(second.end));
  if (after.rest !== '' || !isSubject(before.rest)) return null;
  const comparator = settle([...before.found, ...after.found]);
  if (comparator !== null && typeof comparator !== 'string') return comparator;
  if (sign === ':') {
    // 8:30 may be a time of day.
    const certain = before.found.length > 0 || before.rest.includes('比');
    if (!certain && CLOCK.test(masked.slice(first.start, second.end))) return null;
    const quantity = quantityOf(quotient(first.value, second.value), RATIO_UNIT);
    return { kind: 'number', comparator, quantity };
  }
  const roughly =
    comparator === null &&
    (ROUGHLY_BEFORE.test(masked.slice(0, first.start)) || ROUGHLY_AFTER.test(masked.slice(second.end)));
  const certain = sign === FRACTION_SIGN || comparator !== null || SHARE_BEFORE.test(before.rest);
  if (!certain || first.value.gte(second.value) || second.value.gt(LARGEST_DENOMINATOR)) return null;
  return {
    kind: 'number',
    comparator,
    quantity: quantityOf(quotient(first.value.times(HUNDRED), second.value), '%'),
    ...(roughly && { roughly }),
  };
}

const CLOCK = /^[2-9]:[0-5]\d$/u;

/** At the 15 digits that a spreadsheet keeps, so that =1/3 in a cell is no less than 1/3 here. */
function quotient(above: Decimal, below: Decimal): Decimal {
  return decimal(above.div(below).toNumber());
}
