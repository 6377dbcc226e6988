import { type Decimal, decimal, HUNDRED } from '../decimal';
import type { NumberToken } from '../numbers';
import { settle, stripAfter, stripBefore } from './comparators';
import { quantityOf } from './quantity';
import { isSubject } from './subject';
import type { MalformedTarget, NumberTarget } from './types';

/** The unit of 师生比1:20, whose number is 0.05. */
export const RATIO_UNIT = '比值';
/** 1/3 is a part; 12/31 may be a day, 3/2 anything. */
const LARGEST_DENOMINATOR = 10;

/** 师生比不低于1:20, 1/3以上: two numbers that are one. A fraction is one only beside a comparator: 6/10 may be a day. */
export function readRatio(
  masked: string,
  first: NumberToken,
  second: NumberToken,
): NumberTarget | MalformedTarget | null {
  const sign = masked.slice(first.end, second.start);
  if ((sign !== ':' && sign !== '/') || second.value.eq(0)) return null;
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
  if (comparator === null || first.value.gte(second.value) || second.value.gt(LARGEST_DENOMINATOR))
    return null;
  return {
    kind: 'number',
    comparator,
    quantity: quantityOf(quotient(first.value.times(HUNDRED), second.value), '%'),
  };
}

const CLOCK = /^[2-9]:[0-5]\d$/u;

/** At the 15 digits that a spreadsheet keeps, so that =1/3 in a cell is no less than 1/3 here. */
function quotient(above: Decimal, below: Decimal): Decimal {
  return decimal(above.div(below).toNumber());
}
