/** A calendar day without time or zone. */
export interface Day {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

export function isDay({ year, month, day }: Day): boolean {
  return (
    [year, month, day].every(Number.isInteger) &&
    year >= 1900 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= monthLength(year, month)
  );
}

export function endOfMonth(year: number, month: number): Day {
  return { year, month, day: monthLength(year, month) };
}

/** Days since 31 December of the year before: 1 January is 1. */
export function dayOfYear({ year, month, day }: Day): number {
  let days = day;
  for (let earlier = 1; earlier < month; earlier += 1) days += monthLength(year, earlier);
  return days;
}

export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The calendar day of a moment, where its clock stands. */
export function localDay(moment: Date): Day {
  return { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
}

const MS_PER_DAY = 86_400_000;
/** Serial 1 is 1 January 1900; Excel counts a 29 February 1900 that never was, hence day 0 = 30 December 1899 from March 1900 on. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** The day of a serial number of the 1900 date system; null outside 1 March 1900 … 31 December 9999. */
export function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (!(whole >= 61 && whole <= 2_958_465)) return null;
  const date = new Date(SERIAL_ZERO + whole * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function serialOfDay({ year, month, day }: Day): number {
  return Math.round((Date.UTC(year, month - 1, day) - SERIAL_ZERO) / MS_PER_DAY);
}

/** ISO 8601: 2023-10-31. */
export function formatDay({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

const DAY = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})日?|年(\d{1,2})月(\d{1,2})[日号]?|(\d{2})(\d{2}))$/u;

/** Year, month and day as written, whether there is such a day or not. */
export function writtenDay(text: string): Day | null {
  const match = DAY.exec(text);
  if (match === null) return null;
  return {
    year: Number(match[1]),
    month: Number(match[2] ?? match[4] ?? match[6]),
    day: Number(match[3] ?? match[5] ?? match[7]),
  };
}

/** Reads 2023-10-31, 2023/10/31, 2023.10.31, 20231031, 2023年10月31日 (compact, half-width); null for anything else. */
export function parseDay(text: string): Day | null {
  const day = writtenDay(text);
  return day !== null && isDay(day) ? day : null;
}
