import { parseCheckpoint } from '../../core/checkpoints';
import { type Day, dayOfSerial, isDay, monthLength, writtenDay } from '../../core/day';
import { fold } from '../../core/folding';
import { invalid } from '../failure';
import { type CellValue, isOmitted, readCell, shown } from './cell';

/** The day that something is asked for, and the year of the plan. */
export interface When {
  readonly day: Day;
  readonly year: number;
}

/** A date as far as it is told: 6月底 leaves the year open, `day` null is the last day of the month. */
interface PartialDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** 6月底 without a year is that of a year of 365 days: 序时 at a month's end is the same in every year. */
export const ANY_YEAR = 2001;
const ANY_LEAP_YEAR = 2000;
/** 1 January 2000; a smaller number is no date that a plan could be about, but a year, an amount or a mistake. */
const FIRST_SERIAL = 36_526;
const QUARTERS = [1, 2, 3, 4];
const YEAR_IN_LABEL = /((?:19|20)\d{2})年/u;
const MONTH_DAY = /^(\d{1,2})月(\d{1,2})[日号]$/u;
const YEAR_MONTH = /^((?:19|20)\d{2})[-/.](\d{1,2})$/u;
const UNTIL = /^(?:截至|截止)?[到至]?/u;
/** A time of day behind a date: 2023-10-31 12:00. */
const TIME = /(?:[ T]|(?<=[日号]))\d{1,2}:\d{2}(?::\d{2})?$/u;
const DIGITS = /^\d+$/u;

/**
 * The day and the plan's year, which is by default the day's own.
 * @throws when no day is given
 */
export function readWhen(asOf: unknown, year: unknown): When {
  const cell = readCell(asOf, 'asOf');
  if (isOmitted(cell)) throw invalid({ code: 'missing', parameter: 'asOf' });
  const partial = partialDay(cell);
  const planYear = readYear(year) ?? partial?.year ?? (isLeapDay(partial) ? ANY_LEAP_YEAR : ANY_YEAR);
  const day = partial === null ? null : complete(partial, planYear);
  if (day === null) {
    const code = partial === null ? 'not-a-date' : 'no-such-day';
    throw invalid({ code, parameter: 'asOf', text: shown(cell) });
  }
  return { day, year: planYear };
}

/** 2月29日 is a day of some year. */
function isLeapDay(partial: PartialDay | null): boolean {
  return partial?.month === 2 && partial.day === 29;
}

function partialDay(cell: CellValue): PartialDay | null {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'number':
      return dayOfNumber(cell.value);
    case 'text':
      return dayOfText(fold(cell.text).text);
  }
}

/** 1–4: the calendar end of the quarter. Else 20231031, or a serial of the 1900 system, whose time of day does not count. */
function dayOfNumber(value: number): PartialDay | null {
  if (QUARTERS.includes(value)) return { year: null, month: value * 3, day: null };
  return value < FIRST_SERIAL ? null : (writtenDay(String(value)) ?? dayOfSerial(value));
}

function dayOfText(text: string): PartialDay | null {
  if (DIGITS.test(text)) return dayOfNumber(Number(text));
  const bare = text.replace(UNTIL, '').replace(TIME, '');
  const day = writtenDay(bare) ?? monthOfYear(bare);
  if (day !== null) return day;
  const match = MONTH_DAY.exec(bare);
  if (match !== null) return { year: null, month: Number(match[1]), day: Number(match[2]) };
  const checkpoint = parseCheckpoint(text);
  if (checkpoint === null) return null;
  const year = YEAR_IN_LABEL.exec(text)?.[1];
  return { year: year === undefined ? null : Number(year), month: checkpoint.month, day: null };
}

/** 2023-10, 2023.10: the end of that month. */
function monthOfYear(text: string): PartialDay | null {
  const match = YEAR_MONTH.exec(text);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: null };
}

function complete({ year, month, day }: PartialDay, planYear: number): Day | null {
  const own = year ?? planYear;
  const full = { year: own, month, day: day ?? monthLength(own, month) };
  return isDay(full) ? full : null;
}

const YEAR = /^(\d{4})(?:年度?)?$/u;
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

/** A year as a number or as 2023年度; null when it is omitted. */
function readYear(value: unknown): number | null {
  const cell = readCell(value, 'year');
  if (isOmitted(cell)) return null;
  const year = cell.kind === 'number' ? cell.value : Number(YEAR.exec(fold(shown(cell)).text)?.[1]);
  if (!(Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR))
    throw invalid({ code: 'not-a-year', parameter: 'year', text: shown(cell) });
  return year;
}
