import {
  compareDays,
  type Day,
  dayOfSerial,
  dayOfYear,
  endOfMonth,
  formatDay,
  isDay,
  isLeapYear,
  monthLength,
  parseDay,
  writtenDay,
  serialOfDay,
} from '../../src/core/day';

const at = (year: number, month: number, day: number): Day => ({ year, month, day });

it.each([
  [2023, false],
  [2024, true],
  [1900, false],
  [2000, true],
])('%d is a leap year: %s', (year, leap) => {
  expect(isLeapYear(year)).toBe(leap);
});

it('knows the length of every month', () => {
  const lengths = Array.from({ length: 14 }, (_, month) => monthLength(2023, month));
  expect(lengths).toEqual([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0]);
  expect(monthLength(2024, 2)).toBe(29);
  expect(endOfMonth(2024, 2)).toEqual(at(2024, 2, 29));
});

it.each<[Day, boolean]>([
  [at(1900, 1, 1), true],
  [at(1899, 12, 31), false],
  [at(9999, 12, 31), true],
  [at(10_000, 1, 1), false],
  [at(2023, 0, 1), false],
  [at(2023, 13, 1), false],
  [at(2023, 1, 0), false],
  [at(2023, 2, 28), true],
  [at(2023, 2, 29), false],
  [at(2023, 1.5, 1), false],
])('%j is a day: %s', (day, is) => {
  expect(isDay(day)).toBe(is);
});

it.each<[Day, number]>([
  [at(2023, 1, 1), 1],
  [at(2023, 3, 1), 60],
  [at(2024, 3, 1), 61],
  [at(2023, 12, 31), 365],
  [at(2024, 12, 31), 366],
])('%j is day %d of its year', (day, number) => {
  expect(dayOfYear(day)).toBe(number);
});

it.each<[Day, Day, number]>([
  [at(2023, 5, 6), at(2023, 5, 6), 0],
  [at(2023, 5, 6), at(2023, 5, 8), -1],
  [at(2023, 6, 1), at(2023, 5, 8), 1],
  [at(2022, 12, 31), at(2023, 1, 1), -1],
])('%j compared with %j: %d', (a, b, sign) => {
  expect(Math.sign(compareDays(a, b))).toBe(sign);
});

it.each<[number, Day | null]>([
  [60, null],
  [61, at(1900, 3, 1)],
  [61.99, at(1900, 3, 1)],
  [45_016, at(2023, 3, 31)],
  [2_958_465, at(9999, 12, 31)],
  [2_958_466, null],
  [Number.NaN, null],
])('serial %d is %j', (serial, day) => {
  expect(dayOfSerial(serial)).toEqual(day);
  if (day !== null) expect(serialOfDay(day)).toBe(Math.floor(serial));
});

it('writes a day as ISO does', () => {
  expect(formatDay(at(2023, 3, 9))).toBe('2023-03-09');
  expect(formatDay(at(987, 10, 31))).toBe('0987-10-31');
});

it.each<[string, Day | null]>([
  ['2023-10-31', at(2023, 10, 31)],
  ['2023/1/2', at(2023, 1, 2)],
  ['2023.01.02', at(2023, 1, 2)],
  ['2023年10月31日', at(2023, 10, 31)],
  ['2023年1月2日', at(2023, 1, 2)],
  ['20231031', at(2023, 10, 31)],
  ['2023年10月31号', at(2023, 10, 31)],
  ['2023年10月31', at(2023, 10, 31)],
  ['20230229', null],
  ['2023年2月29日', null],
  ['2023.2.29', null],
  ['2023-02-29', null],
  ['2023年10月', null],
  ['至2023-10-31', null],
  ['2023-10-311', null],
  ['2023-10-31止', null],
  ['23-10-31', null],
  ['', null],
])('%j reads as %j', (text, day) => {
  expect(parseDay(text)).toEqual(day);
});

it.each<[string, Day | null]>([
  ['2023年2月29日', at(2023, 2, 29)],
  ['20231301', at(2023, 13, 1)],
  ['2023-10-31', at(2023, 10, 31)],
  ['10月31日', null],
])('%j is written as %j, whether there is such a day or not', (text, day) => {
  expect(writtenDay(text)).toEqual(day);
});
