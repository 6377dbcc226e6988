import type { Decimal } from '../decimal';
import type { NumberToken } from '../numbers';
import { perBefore } from '../unit-text';
import { isKnownUnit, isPercentUnit, measureAt } from '../units';
import { type Found, ROUGHLY_BEFORE, settle, type Stripped, stripBefore } from './comparators';
import { MALFORMED } from './malformed';
import { countedPer, quantityOf, readAfterNumber, ROUGHLY_AFTER } from './quantity';
import { isSubject } from './subject';
import type { MalformedTarget, NumberTarget } from './types';

/** 增加税收500万元: more is better, also in money. */
const GAIN =
  /增加|增收|增长|新增|带动|拉动|撬动|吸引|引进|实现|创收|节约|节省|减少|降低|压减|收入|税收|产值|收益/u;
const COMPARATOR_AT_END = /[<>=≥≤]$/u;
/** 100+人, 90%+: so many and more. */
const MORE = /^\+(?=$|[^\d+])|(?<=[\p{Script=Han}%‰])\+$/u;
const AND_MORE: Found = { comparator: '≥', weak: false, symbol: false };

/**
 * A statement with one number: ≥6000件, 达到90%以上, 满意度≥90%, 每人不超过500元. What is said before the number and its
 * comparator must be one short clause. Null when the statement says more.
 */
export function readNumber(masked: string, token: NumberToken): NumberTarget | MalformedTarget | null {
  const written = masked.slice(token.end);
  const after = withoutPlus(written);
  const { start, value } = withSign(masked, token);
  const before = withoutBudget(masked.slice(0, start));
  if (COMPARATOR_AT_END.test(after)) return before.rest === '' ? MALFORMED.empty : null;
  const unit = readAfterNumber(after);
  if (unit === null || !isSubject(before.rest)) return null;
  const found = [...before.found, ...unit.found, ...(after === written ? [] : [AND_MORE])];
  const certain = found.length > 0 || isPercentUnit(unit.writtenUnit) || isKnownUnit(unit.writtenUnit);
  if (before.rest !== '' && !certain && !isNone(value, unit.writtenUnit)) return null;
  const comparator = settle(found);
  if (comparator !== null && typeof comparator !== 'string') return comparator;
  const quantity = countedPer(quantityOf(value, unit.writtenUnit), perBefore(masked, start));
  if (comparator !== null) return { kind: 'number', comparator, quantity };
  const said = masked.slice(0, start);
  const gain = GAIN.test(said);
  const roughly = ROUGHLY_BEFORE.test(said) || ROUGHLY_AFTER.test(after);
  return { kind: 'number', comparator, quantity, ...(gain && { gain }), ...(roughly && { roughly }) };
}

/** Without a + that means “and more”: only a unit or nothing may follow it; 12345+网格 is a name. */
function withoutPlus(after: string): string {
  const bare = after.replace(MORE, '');
  return bare === '' || measureAt(bare, 0) !== '' ? bare : after;
}

const JOINED = /[A-Za-z\d]/u;
const BUDGET = /预算(?:资金|数|总额|金额)?的?$/u;

/** 不超过预算50万元: the comparator stands before 预算. */
function withoutBudget(before: string): Stripped {
  const stripped = stripBefore(before.replace(BUDGET, ''));
  return stripped.found.length > 0 ? stripped : stripBefore(before);
}

/** 差错率0, 责任事故为0: whatever is counted, there is to be none. */
function isNone(value: Decimal, writtenUnit: string): boolean {
  return value.eq(0) && writtenUnit === '';
}

/** + is a sign but in T+1 and 1+1; 负 is one; a dash after a comparator, and where nothing stands before it; else it parts a name from its number. */
export function withSign(
  masked: string,
  { start, value }: NumberToken,
): { readonly start: number; readonly value: Decimal } {
  const sign = masked.charAt(start - 1);
  if (sign === '+' && !JOINED.test(masked.charAt(start - 2))) return { start: start - 1, value };
  if (sign !== '-' && sign !== '负') return { start, value };
  const { rest, found } = stripBefore(masked.slice(0, start - 1));
  return sign === '负' || rest === '' || found.length > 0
    ? { start: start - 1, value: value.neg() }
    : { start, value };
}
