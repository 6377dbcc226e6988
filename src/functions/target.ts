import { compareDays, type Day, dayOfSerial, serialOfDay } from '../core/day';
import { type Decimal, decimal, HUNDRED, plain, ZERO } from '../core/decimal';
import { movePoint } from '../core/decimal-point';
import { MYRIADS } from '../core/mixed-numerals';
import { convertMoney } from '../core/money';
import { intervalScore, selfEvaluationScore } from '../core/score';
import {
  type Bounds,
  boundsOf,
  type Comparator,
  holds,
  parseTarget,
  type Target,
  targetOfNumber,
  type Unbounded,
} from '../core/targets';
import { isPercentUnit, moneyRateOf } from '../core/units';
import { type CellValue, isOmitted, readCell, shown } from './arguments/cell';
import { readCount } from './arguments/number';
import { type Failure, invalid, notAvailable, type ParameterName } from './failure';
import { numberOf } from './progress';

/** In place of the unit of a date, whose number is a serial. */
const DATE_UNIT = '日期';

type Known = Exclude<Bounds, { readonly kind: 'none' }>;

/** One row of comparator, number and unit; two for an interval. A comparator that is not written is "". */
export function targetTable(text: unknown): unknown[][] {
  const { target, bounds } = readTarget(text, 'text');
  switch (bounds.kind) {
    case 'number':
      return [[writtenComparator(target), numberOf(bounds.value), bounds.unit ?? '']];
    case 'interval':
      return [
        ['≥', numberOf(bounds.low), bounds.unit ?? ''],
        ['≤', numberOf(bounds.high), bounds.unit ?? ''],
      ];
    case 'date':
      return [[writtenComparator(target), serialOfDay(bounds.day), DATE_UNIT]];
  }
}

function writtenComparator(target: Target): string {
  return ('comparator' in target ? target.comparator : null) ?? '';
}

export function meets(target: unknown, actual: unknown): boolean {
  const { bounds } = readTarget(target, 'target');
  switch (bounds.kind) {
    case 'number':
      return holds(directed(bounds, target), readActual(actual, bounds.unit, bounds.value).cmp(bounds.value));
    case 'interval': {
      const value = readActual(actual, bounds.unit, bounds.high);
      return value.gte(bounds.low) && value.lte(bounds.high);
    }
    case 'date':
      return holds(bounds.comparator, compareDays(readActualDay(actual), bounds.day));
  }
}

export function score(target: unknown, actual: unknown, weight: unknown): number {
  const points = readCount(weight, 'weight');
  const { bounds } = readTarget(target, 'target');
  switch (bounds.kind) {
    case 'number':
      return numberOf(
        selfEvaluationScore(
          directed(bounds, target),
          bounds.value,
          readActual(actual, bounds.unit, bounds.value),
          points,
        ),
      );
    case 'interval':
      return numberOf(
        intervalScore(bounds.low, bounds.high, readActual(actual, bounds.unit, bounds.high), points),
      );
    case 'date':
      if (holds(bounds.comparator, compareDays(readActualDay(actual), bounds.day))) return numberOf(points);
      throw notAvailable({ code: 'missed-deadline', parameter: 'target' });
  }
}

function directed({ comparator }: Extract<Known, { kind: 'number' }>, target: unknown): Comparator {
  if (comparator !== null) return comparator;
  throw notAvailable({ code: 'no-direction', parameter: 'target', text: shown(readCell(target, 'target')) });
}

/** A target as text or as a bare number; a 0 is a blank cell. @throws when there is nothing to compare with */
function readTarget(value: unknown, parameter: ParameterName): { target: Target; bounds: Known } {
  const cell = readCell(value, parameter);
  const target = targetOf(cell);
  const bounds = boundsOf(target);
  if (bounds.kind === 'none') throw withoutBounds(bounds.reason, parameter, shown(cell));
  return { target, bounds };
}

function targetOf(cell: CellValue): Target {
  if (isOmitted(cell)) return { kind: 'empty' };
  return cell.kind === 'number' ? targetOfNumber(cell.value, { percent: false }) : parseTarget(shown(cell));
}

function withoutBounds(reason: Unbounded, parameter: ParameterName, text: string): Failure {
  switch (reason) {
    case 'blank':
      return notAvailable({ code: 'blank-target', parameter });
    case 'words':
      return notAvailable({ code: 'qualitative-target', parameter, text });
    case 'unclear':
      return notAvailable({ code: 'unclear-target', parameter, text });
    case 'no-year':
      return notAvailable({ code: 'target-without-year', parameter, text });
    case 'malformed':
      return invalid({ code: 'malformed-target', parameter, text });
  }
}

const ACTUAL = 'actual';

/**
 * The actual in the target's unit. A number without a unit is in that unit, for a target in % a share: 0.91 is 91 %.
 * Amounts of money are converted; any other unit has to be the target's. What was done roughly (近百人) is no number.
 *
 * @param asked the number of the target, in its unit
 * @throws for a bare number that as a share would be many times what is asked for: 91 beside ≥90% is hardly 9100 %
 */
function readActual(value: unknown, unit: string | null, asked: Decimal): Decimal {
  const cell = readCell(value, ACTUAL);
  if (cell.kind === 'blank') return ZERO;
  if (cell.kind === 'number') return inUnit(decimal(cell.value), unit, asked);
  const reading = parseTarget(cell.text);
  if (reading.kind === 'none') return ZERO;
  if (reading.kind !== 'number' || reading.comparator !== null || reading.roughly === true) {
    throw invalid({ code: 'not-a-number', parameter: ACTUAL, text: shown(cell) });
  }
  const { quantity } = reading;
  return quantity.unit === null
    ? inUnit(quantity.value, unit, asked)
    : converted(quantity.value, quantity.unit, unit);
}

/** So many times what was asked for is no achievement but a slip. */
const MANY = 10;

function inUnit(bare: Decimal, unit: string | null, asked: Decimal): Decimal {
  if (!isPercentUnit(unit)) return bare;
  const percent = bare.times(HUNDRED);
  if (bare.abs().gt(1) && percent.abs().gt(asked.abs().times(MANY))) {
    throw invalid({
      code: 'uncertain-share',
      parameter: ACTUAL,
      text: plain(bare),
      percent: plain(percent),
      share: plain(bare.div(HUNDRED)),
    });
  }
  return percent;
}

function converted(value: Decimal, from: string, to: string | null): Decimal {
  if (from === to) return value;
  if (to === null && !isPercentUnit(from)) return value;
  const [counted, asked] = [countOf(from), countOf(to ?? '')];
  if (counted.unit === asked.unit) return movePoint(value, counted.power - asked.power);
  const [own, wanted] = [moneyRateOf(from), to === null ? null : moneyRateOf(to)];
  if (own === null || own.per !== wanted?.per) {
    throw invalid({ code: 'unit-differs', parameter: ACTUAL, unit: from, expected: to ?? '' });
  }
  return convertMoney(value, own.money, wanted.money);
}

const PER_YEAR = /\/年$/u;

/** 千人次 and 万人次; no unit of a thousand is called otherwise. */
const MULTIPLES = [...MYRIADS, ['千', 3]] as const;

/** 1.2万人次 are 12000人次, and what is done in the year answers 每年2次. */
function countOf(unit: string): { readonly unit: string; readonly power: number } {
  const [myriad, power] = MULTIPLES.find(([sign]) => unit.startsWith(sign)) ?? ['', 0];
  const counted = unit.slice(myriad.length).replace(PER_YEAR, '');
  return moneyRateOf(unit) === null && counted !== '' ? { unit: counted, power } : { unit, power: 0 };
}

function readActualDay(value: unknown): Day {
  const cell = readCell(value, ACTUAL);
  if (isOmitted(cell)) throw invalid({ code: 'missing', parameter: ACTUAL });
  const day = cell.kind === 'number' ? dayOfSerial(cell.value) : dayOf(parseTarget(shown(cell)));
  if (day === null) throw invalid({ code: 'not-a-day', parameter: ACTUAL, text: shown(cell) });
  return day;
}

/** A whole date and nothing about it. */
function dayOf(target: Target): Day | null {
  if (target.kind !== 'date' || target.comparator !== null) return null;
  const { year, month, day } = target;
  return year === null || month === null || day === null ? null : { year, month, day };
}
