import type { Decimal } from '../decimal';
import type { NumberToken } from '../numbers';
import { perBefore } from '../unit-text';
import { directionOf, type Found, settle, type Stripped, stripBefore } from './comparators';
import { MALFORMED } from './malformed';
import { withSign } from './number';
import { countedPer, quantityOf, readAfterNumber } from './quantity';
import { isSubject } from './subject';
import type { IntervalTarget, MalformedTarget, Quantity } from './types';

const RANGE = /^(.*?)(?:[-~至到]+|--)$/u;
const MINUS = /[-负]/u;
const TO = /[~至到]$/u;
const AND = /[,、;]?(?:但|并|并且|且|和|与|同时|以及)?[,、;]?$/u;
/** 80%≤满意度≤90% */
const SANDWICH = /^([^<>=≥≤]*)([<>=≥≤]{1,2})([^<>=≥≤\d]{0,12})([<>=≥≤]{1,2})$/u;

/** A statement with two numbers that bounds a value on both sides: 5～10件, ≥5且≤10. Null for any other pair. */
export function readInterval(
  masked: string,
  first: NumberToken,
  second: NumberToken,
): IntervalTarget | MalformedTarget | null {
  const written = masked.slice(first.end, second.start);
  const isBelowZero = endsWithMinus(written);
  const between = isBelowZero ? written.slice(0, -1) : written;
  const secondValue = isBelowZero ? second.value.neg() : second.value;
  const signed =
    isBelowZero && MINUS.test(masked.charAt(first.start - 1))
      ? { start: first.start - 1, value: first.value.neg() }
      : withSign(masked, first);
  const before = stripBefore(masked.slice(0, signed.start));
  const end = readAfterNumber(masked.slice(second.end));
  if (end === null || !isSubject(before.rest)) return null;
  // Below zero, a range is told from either end: -18～-25℃.
  const falls = isBelowZero && signed.value.gt(secondValue);
  const bounds =
    rangeBounds(before.found, between, end.found, falls) ??
    sandwichBounds(before, between, end.found) ??
    comparedBounds(before.found, between, end.found);
  if (bounds === null) return null;
  const per = perBefore(masked, first.start);
  const quantity = (value: Decimal, unit: string): Quantity => countedPer(quantityOf(value, unit), per);
  const firstQuantity = quantity(signed.value, bounds.unit === '' ? end.writtenUnit : bounds.unit);
  const secondQuantity = quantity(secondValue, end.writtenUnit === '' ? bounds.unit : end.writtenUnit);
  if (firstQuantity.unit !== secondQuantity.unit) return null;
  const [low, high] = bounds.descending ? [secondQuantity, firstQuantity] : [firstQuantity, secondQuantity];
  return low.value.gt(high.value) ? MALFORMED.reversed : { kind: 'interval', low, high };
}

/** Behind a sign of range or a comparator a dash is a minus: -25～-18℃, ≥-5%且≤-1%. */
function endsWithMinus(between: string): boolean {
  const head = between.slice(0, -1);
  return MINUS.test(between.slice(-1)) && (TO.test(head) || stripBefore(head).found.length > 0);
}

interface Bounds {
  /** The unit after the first number; '' when the second's is meant for both. */
  readonly unit: string;
  /** The first number is the upper bound. */
  readonly descending: boolean;
}

function rangeBounds(
  before: readonly Found[],
  between: string,
  end: readonly Found[],
  descending: boolean,
): Bounds | null {
  const written = RANGE.exec(between)?.[1];
  const unit = written === undefined ? null : readAfterNumber(written);
  const bounded = before.some(({ weak }) => !weak) || end.some(({ comparator }) => comparator !== '≤');
  return unit === null || unit.found.length > 0 || bounded ? null : { unit: unit.writtenUnit, descending };
}

function sandwichBounds(before: Stripped, between: string, end: readonly Found[]): Bounds | null {
  const [, unit = '', left = '', , right = ''] = SANDWICH.exec(between) ?? [];
  const [leftFound] = stripBefore(left).found;
  const [rightFound] = stripBefore(right).found;
  if (leftFound === undefined || rightFound === undefined) return null;
  if (before.rest !== '' || before.found.length + end.length > 0) return null;
  const direction = directionOf(leftFound.comparator);
  if (direction === 'equal' || direction !== directionOf(rightFound.comparator)) return null;
  return { unit, descending: direction === 'up' };
}

function comparedBounds(before: readonly Found[], between: string, end: readonly Found[]): Bounds | null {
  const cut = stripBefore(between);
  const first = readAfterNumber(cut.rest.replace(AND, ''));
  if (first === null) return null;
  const lower = settle([...before, ...first.found]);
  const upper = settle([...cut.found, ...end]);
  if (typeof lower !== 'string' || typeof upper !== 'string') return null;
  const directions = [directionOf(lower), directionOf(upper)];
  if (!directions.includes('up') || !directions.includes('down')) return null;
  return { unit: first.writtenUnit, descending: directions[0] === 'down' };
}
