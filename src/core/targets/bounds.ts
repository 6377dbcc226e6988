import { type Day, isDay, monthLength } from '../day';
import type { Decimal } from '../decimal';
import { moneyRateOf, timeUnit } from '../units';
import { RATIO_UNIT } from './ratio';
import type { Comparator, NumberTarget, Target, TextTarget } from './types';

/** Why a target gives no bounds; unclear: it says more than one thing, or one in a way that is not certain. */
export type Unbounded = 'blank' | 'words' | 'unclear' | 'malformed' | 'no-year';

/** What an actual has to keep to, as far as a target says it in a number or a date. */
export type Bounds =
  | {
      readonly kind: 'number';
      /** Null where the target does not say whether more or less is meant, and nothing is usual: 师生比1:20, 12个月. */
      readonly comparator: Comparator | null;
      readonly value: Decimal;
      readonly unit: string | null;
    }
  | { readonly kind: 'interval'; readonly low: Decimal; readonly high: Decimal; readonly unit: string | null }
  | { readonly kind: 'date'; readonly comparator: Comparator; readonly day: Day }
  | { readonly kind: 'none'; readonly reason: Unbounded };

/**
 * The bounds of a target. A bare amount of money is a ceiling, a bare 0 exact, any other bare number a floor, a bare date
 * a deadline; a month or a year means its last day. A bare span of time may be either a limit or a term to be served;
 * of a number below zero, or one that holds roughly, nobody knows; 250万 and 2000块 may be money or not.
 */
export function boundsOf(target: Target): Bounds {
  switch (target.kind) {
    case 'number': {
      const { value, unit } = target.quantity;
      return { kind: 'number', comparator: target.comparator ?? usualComparator(target), value, unit };
    }
    case 'interval':
      return {
        kind: 'interval',
        low: target.low.value,
        high: target.high.value,
        unit: target.high.unit ?? target.low.unit,
      };
    case 'duration':
      if (target.value === null) return { kind: 'none', reason: 'words' };
      return {
        kind: 'number',
        comparator: target.comparator ?? '≤',
        value: target.value,
        unit: target.unit,
      };
    case 'date': {
      if (target.month === null && target.day !== null) return { kind: 'none', reason: 'unclear' };
      const day = lastDay(target);
      if (day === null) return { kind: 'none', reason: 'no-year' };
      return { kind: 'date', comparator: target.comparator ?? '≤', day };
    }
    case 'empty':
    case 'none':
    case 'not-applicable':
      return { kind: 'none', reason: 'blank' };
    case 'text':
      return { kind: 'none', reason: isMeasured(target) ? 'unclear' : 'words' };
    case 'grade':
      return { kind: 'none', reason: 'words' };
    case 'malformed':
      return { kind: 'none', reason: 'malformed' };
  }
}

const MONEY_OR_NOT = /^(?:[万亿]|[万亿]?块)(?:\/|$)/u;

function usualComparator({ quantity: { value, unit }, gain, roughly }: NumberTarget): Comparator | null {
  if (value.eq(0)) return '=';
  if (value.lt(0) || roughly === true) return null;
  if (unit === RATIO_UNIT || (unit !== null && timeUnit(unit) !== null)) return null;
  if (gain === true) return '≥';
  if (unit !== null && MONEY_OR_NOT.test(unit)) return null;
  return unit !== null && moneyRateOf(unit) !== null ? '≤' : '≥';
}

/** Whether words hold something to measure by. */
export function isMeasured({ quantities, hasDate, hasDuration }: TextTarget): boolean {
  return quantities.length > 0 || hasDate || hasDuration;
}

/** 2023年底 is 31 December, 2023年6月 is 30 June; null without a year. */
function lastDay({ year, month, day }: Extract<Target, { kind: 'date' }>): Day | null {
  if (year === null) return null;
  const inMonth = month ?? 12;
  const full = { year, month: inMonth, day: day ?? monthLength(year, inMonth) };
  return isDay(full) ? full : null;
}

/** Whether a comparison holds; `difference` is actual less target, below, at or above 0. */
export function holds(comparator: Comparator, difference: number): boolean {
  switch (comparator) {
    case '≥':
      return difference >= 0;
    case '>':
      return difference > 0;
    case '=':
      return difference === 0;
    case '≤':
      return difference <= 0;
    case '<':
      return difference < 0;
  }
}
