import type { Decimal } from '../core/decimal';
import { decimal } from '../core/decimal';
import { costControlRate, growthPoints, ratio, satisfactionRate } from '../core/ratios';
import { readShareText } from '../core/shares';
import { readCell } from './arguments/cell';
import { readCount } from './arguments/number';
import { divisionByZero, invalid, type ParameterName } from './failure';
import { numberOf } from './progress';

export function rate(done: unknown, total: unknown): number {
  return quotient(ratio(readCount(done, 'done'), readCount(total, 'total')), 'total');
}

export function costControl(current: unknown, previous: unknown): number {
  const share = costControlRate(readCount(current, 'current'), readCount(previous, 'previous'));
  return quotient(share, 'previous');
}

export function satisfaction(satisfied: unknown, fairlySatisfied: unknown, surveyed: unknown): number {
  const [very, fairly, all] = [
    readCount(satisfied, 'satisfied'),
    readCount(fairlySatisfied, 'fairlySatisfied'),
    readCount(surveyed, 'surveyed'),
  ];
  const share = quotient(satisfactionRate(very, fairly, all), 'surveyed');
  if (very.plus(fairly).gt(all)) throw invalid({ code: 'more-than-surveyed', parameter: 'surveyed' });
  return share;
}

export function growth(current: unknown, previous: unknown): number {
  return numberOf(growthPoints(readShare(current, 'current'), readShare(previous, 'previous')));
}

function quotient(share: Decimal | null, divisor: ParameterName): number {
  if (share === null) throw divisionByZero({ code: 'zero', parameter: divisor });
  return numberOf(share);
}

/** A share as a number (0.45) or as a text with its sign ("45%"). */
function readShare(value: unknown, parameter: ParameterName): Decimal {
  const cell = readCell(value, parameter);
  switch (cell.kind) {
    case 'blank':
      return decimal(0);
    case 'number':
      return decimal(cell.value);
    case 'text': {
      const entry = readShareText(cell.text);
      if (entry.kind === 'literal') return entry.share;
      if (entry.kind === 'bare') return entry.value;
      throw invalid({ code: 'not-a-number', parameter, text: cell.text.trim() });
    }
  }
}
