import fc from '../support/properties';
import { EMPTY_CELL } from '../../src/workbook/cell';
import { deriveCell, type HostCell } from '../../src/workbook/derive-cell';

const derive = (value: HostCell['value'], numberFormat = 'General', more: Partial<HostCell> = {}) =>
  deriveCell({ value, numberFormat, isFormula: false, ...more });
const cellOf = (kind: string, value: HostCell['value'], more: object = {}) => ({
  ...{ kind, value, percent: false, decimals: null, isFormula: false },
  ...more,
});

describe('deriveCell', () => {
  it.each([
    [null, 'General', {}, EMPTY_CELL],
    ['', '0.00', {}, EMPTY_CELL],
    ['', 'General', { isFormula: true }, { ...EMPTY_CELL, isFormula: true }],
    [null, '0%', { isFormula: true }, { ...EMPTY_CELL, isFormula: true }],
    ['件', '0%', {}, cellOf('text', '件')],
    ['=1+1', 'General', {}, cellOf('text', '=1+1')],
    [' ', 'General', {}, cellOf('text', ' ')],
    ['90%', '@', { isFormula: true }, cellOf('text', '90%', { isFormula: true })],
    [true, 'General', {}, cellOf('boolean', true)],
    [false, '0', { isFormula: true }, cellOf('boolean', false, { isFormula: true })],
    ['#REF!', 'General', { isError: true, isFormula: true }, cellOf('error', '#REF!', { isFormula: true })],
    ['#REF!', 'General', {}, cellOf('text', '#REF!')],
  ])('%p as %s', (value, format, more, expected) => {
    expect(derive(value, format, more)).toEqual(expected);
  });

  it.each([
    [0, 'General', cellOf('number', 0)],
    [12.5, '@', cellOf('number', 12.5)],
    [0.9, '0%', cellOf('number', 0.9, { percent: true, decimals: 0 })],
    [0.9125, '0.00%', cellOf('number', 0.9125, { percent: true, decimals: 2 })],
    [30, '0"人"', cellOf('number', 30, { decimals: 0, unitSuffix: '人' })],
    [2920000, '0!.0000"万元"', cellOf('number', 292, { decimals: 4, unitSuffix: '万元' })],
    [9213800, '0!.0000', cellOf('number', 921.38, { decimals: 4 })],
    [12345, '0"."0,', cellOf('number', 1.2345, { decimals: 1 })],
    [2023, '0"年"', cellOf('number', 2023, { decimals: 0, unitSuffix: '年' })],
    [60, '"≥"0', cellOf('number', 60, { decimals: 0, prefix: '≥' })],
    [60, '"不少于"0"人"', cellOf('number', 60, { decimals: 0, prefix: '不少于', unitSuffix: '人' })],
    [0, '"≥"0', cellOf('number', 0, { decimals: 0, prefix: '≥' })],
    [-5, '"增加"0;"减少"0', cellOf('number', -5, { decimals: 0 })],
    [500, '[>=10000]0!.0,"万";0', cellOf('number', 500, { decimals: 0 })],
    [0.1 + 0.2, 'General', cellOf('number', 0.3)],
    [1 / 3, 'General', cellOf('number', 0.333333333333333)],
    [230.345, '0.00', cellOf('number', 230.345, { decimals: 2 })],
    [1e300, 'General', cellOf('number', 1e300)],
    [12345678901234567, '0', cellOf('number', 12345678901234600, { decimals: 0 })],
    [0.25, 'h:mm', cellOf('number', 0.25)],
  ])('number %d as %s', (value, format, expected) => {
    expect(derive(value, format)).toEqual(expected);
  });

  it('never gives −0', () => {
    expect(Object.is(derive(-0).value, 0)).toBe(true);
    expect(Object.is(derive(-0, '0,').value, 0)).toBe(true);
  });

  it.each([
    [45291, false, cellOf('date', 45291)],
    [43829, true, cellOf('date', 45291)],
    [45291.5, false, cellOf('date', 45291.5)],
    [0, false, cellOf('date', 0)],
    [2958465.9, false, cellOf('date', 2958465.9)],
    [2958466, false, cellOf('number', 2958466)],
    [-1, false, cellOf('number', -1)],
    [-1, true, cellOf('date', 1461)],
  ])('serial %d, counted from 1904: %p', (value, date1904, expected) => {
    expect(derive(value, 'yyyy-mm-dd', { date1904 })).toEqual(expected);
  });

  it('does not shift a plain number in a workbook that counts from 1904', () => {
    expect(derive(43829, '0', { date1904: true }).value).toBe(43829);
  });

  it('keeps every number of up to 15 significant digits as it is', () => {
    const decimal = fc.tuple(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: 0, max: 12 }),
    );
    fc.assert(
      fc.property(decimal, ([digits, places]) => {
        const value = Number(`${digits}e-${places}`);
        expect(derive(value).value).toBe(value + 0);
      }),
    );
  });

  it('rounds as 15 significant digits of text would', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(derive(value).value).toBe(Number(value.toPrecision(15)) + 0);
      }),
    );
  });
});
