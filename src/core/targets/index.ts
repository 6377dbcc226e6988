import { decimal, HUNDRED, plain } from '../decimal';
import { isMeasured } from './bounds';
import { isComparison } from './comparators';
import { parseTarget } from './parse';
import { quantityOf } from './quantity';
import type { Target } from './types';

export { type Bounds, boundsOf, holds, type Unbounded } from './bounds';
export { asDate, withColumns } from './columns';
export { isComparison, parseComparator } from './comparators';
export { formatTarget } from './format';
export { parseTarget } from './parse';
export { RATIO_UNIT } from './ratio';
export type { Comparator, Quantity, Target } from './types';

export interface ShownNumber {
  readonly percent: boolean;
  readonly unitSuffix?: string;
  readonly prefix?: string;
}

/** The target of a cell that holds a number: 0.9 shown as a percentage is 90 %, 60 shown as ≥60人 is that. */
export function targetOfNumber(value: number, shown: ShownNumber): Target {
  if (!Number.isFinite(value)) return { kind: 'text', quantities: [], hasDate: false, hasDuration: false };
  const exact = decimal(value);
  const [number, unit] = shown.percent ? [exact.times(HUNDRED), '%'] : [exact, ''];
  const prefix = isComparison(shown.prefix ?? '') ? (shown.prefix ?? '') : '';
  const suffix = shown.unitSuffix ?? '';
  return prefix === '' && suffix.trim() === ''
    ? { kind: 'number', comparator: null, quantity: quantityOf(number, unit) }
    : parseTarget(prefix + plain(number) + unit + suffix);
}

/** Whether a number, a date, a span of time or a grade makes the target measurable. */
export function isQuantified(target: Target): boolean {
  switch (target.kind) {
    case 'number':
    case 'interval':
    case 'date':
    case 'duration':
    case 'grade':
      return true;
    case 'text':
      return isMeasured(target);
    case 'malformed':
      return target.problem !== 'empty-comparator';
    case 'empty':
    case 'none':
    case 'not-applicable':
      return false;
  }
}
