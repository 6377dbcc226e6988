import { type Decimal, ZERO } from '../decimal';
import type { NumberToken } from '../numbers';
import { perBefore } from '../unit-text';
import { directionOf, type Found, settle, type Stripped, stripBefore } from './comparators';
import { MALFORMED } from './malformed';
import { isBareYear } from './masks';
import { withSign } from './number';
import { type AfterNumber, countedPer, quantityOf, readAfterNumber } from './quantity';
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
  const own = withSign(masked, first);
  const isBelowZero = endsWithMinus(written, own.value.lt(ZERO));
  const between = isBelowZero ? written.slice(0, -1) : written;
  const secondValue = isBelowZero ? second.value.neg() : second.value;
  const signed =
    isBelowZero && MINUS.test(masked.charAt(first.start - 1))
      ? { start: first.start - 1, value: first.value.neg() }
      : own;
  const before = stripBefore(masked.slice(0, signed.start));
  const end = readAfterNumber(masked.slice(second.end));
  if (end === null || !isSubject(before.rest)) return null;
  // Below zero, a range is told from either end: -18～-25℃.
  const falls = isBelowZero && signed.value.gt(secondValue);
  const unit = rangeUnit(between);
  const bounds =
    unit === null
      ? (sandwichBounds(before, between, end.found) ?? comparedBounds(before.found, between, end.found))
      : rangeBounds(before.found, unit, end.found, falls);
  if (bounds === null) return null;
  const per = perBefore(masked, first.start);
  const quantity = (value: Decimal, written: string): Quantity => countedPer(quantityOf(value, written), per);
  const firstQuantity = quantity(signed.value, bounds.unit === '' ? end.writtenUnit : bounds.unit);
  const secondQuantity = quantity(secondValue, end.writtenUnit === '' ? bounds.unit : end.writtenUnit);
  if (firstQuantity.unit !== secondQuantity.unit) return null;
  const [low, high] = bounds.descending ? [secondQuantity, firstQuantity] : [firstQuantity, secondQuantity];
  if (low.value.lte(high.value)) return { kind: 'interval', low, high };
  // 2023-13 may be meant for a month.
  return isBareYear(masked.slice(first.start, first.end)) && written === '-' ? null : MALFORMED.reversed;
}

/** Behind a sign of range or a comparator a dash is a minus: -25～-18℃, ≥-5%且≤-1%. So is the second of -5--3℃. */
function endsWithMinus(between: string, afterMinus: boolean): boolean {
  const head = between.slice(0, -1);
  return (
    MINUS.test(between.slice(-1)) &&
    (TO.test(head) || (afterMinus && head.endsWith('-')) || stripBefore(head).found.length > 0)
  );
}

interface Bounds {
  /** The unit after the first number; '' when the second's is meant for both. */
  readonly unit: string;
  /** The first number is the upper bound. */
  readonly descending: boolean;
}

/** What stands between the ends of a range but for its sign: 件 in 5件～10件. Null where there is no such sign. */
function rangeUnit(between: string): AfterNumber | null {
  const written = RANGE.exec(between)?.[1];
  return written === undefined ? null : readAfterNumber(written);
}

/** Of 控制在5%-10%以上 nobody knows what is meant. */
function rangeBounds(
  before: readonly Found[],
  unit: AfterNumber,
  end: readonly Found[],
  descending: boolean,
): Bounds | null {
  const bounded = before.some(({ weak }) => !weak) || end.some(({ comparator }) => comparator !== '≤');
  return unit.found.length > 0 || bounded ? null : { unit: unit.writtenUnit, descending };
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
