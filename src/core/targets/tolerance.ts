import { ZERO } from '../decimal';
import type { NumberToken } from '../numbers';
import { type Stripped, stripBefore } from './comparators';
import { quantityOf, readAfterNumber } from './quantity';
import { isSubject } from './subject';
import type { IntervalTarget, Quantity } from './types';

const SIGN = /(?:±|\+\/?-|正负)$/u;

/** ±5% and 不超过±5%: from −5 % to 5 %; 20±2℃: from 18 to 22. Null where no deviation is named that way. */
export function readTolerance(
  masked: string,
  first: NumberToken,
  second: NumberToken | undefined,
): IntervalTarget | null {
  const deviation = second ?? first;
  const before = masked.slice(0, deviation.start);
  const sign = SIGN.exec(before)?.[0];
  const after = readAfterNumber(masked.slice(deviation.end));
  if (sign === undefined || after === null || after.found.some(({ comparator }) => comparator !== '≤'))
    return null;
  const head = before.slice(0, -sign.length);
  const by = quantityOf(deviation.value, after.writtenUnit);
  if (second !== undefined) return aroundNumber(head, first, by);
  const { rest, found } = stripBefore(head);
  return isSubject(rest) && found.every(({ comparator }) => comparator === '≤')
    ? around({ ...by, value: ZERO }, by)
    : null;
}

/** 100%±5%; a deviation in per cent of an amount (100元±5%) has no number of its own. */
function aroundNumber(head: string, centre: NumberToken, by: Quantity): IntervalTarget | null {
  const before: Stripped = stripBefore(head.slice(0, centre.start));
  const unit = readAfterNumber(head.slice(centre.end));
  if (unit === null || unit.found.length + before.found.length > 0 || !isSubject(before.rest)) return null;
  const own = quantityOf(centre.value, unit.writtenUnit || (by.writtenUnit ?? ''));
  const isRelative = unit.writtenUnit === '' && by.unit === '%';
  return own.unit === by.unit && !isRelative ? around(own, by) : null;
}

function around(centre: Quantity, by: Quantity): IntervalTarget {
  const low = { ...centre, value: centre.value.minus(by.value) };
  return { kind: 'interval', low, high: { ...centre, value: centre.value.plus(by.value) } };
}
