import { decimal, HUNDRED, max, plain, roundHalfUp, roundQuotient, sum, ZERO } from '../../src/core/decimal';
import { movePoint } from '../../src/core/decimal-point';

const all = (...values: readonly string[]) => values.map((value) => decimal(value));

it.each<[number | string, string]>([
  [0.1 + 0.2, '0.3'],
  [1.005 * 100, '100.5'],
  [230.345, '230.345'],
  [1e21, '1000000000000000000000'],
  [-0.0000001, '-0.0000001'],
  ['1030700.00', '1030700'],
  ['0.30000000000000004', '0.30000000000000004'],
])('%p is %s', (value, expected) => {
  expect(plain(decimal(value))).toBe(expected);
});

it.each<[number | string]>([[Number.NaN], [Infinity], ['一百'], ['']])('%p is no decimal', (value) => {
  expect(() => decimal(value)).toThrow();
});

it('takes a decimal as it is', () => {
  expect(plain(decimal(HUNDRED.plus('1e-18')))).toBe('100.000000000000000001');
});

it.each([
  ['230.345', 2, '230.35'],
  ['230.3449999', 2, '230.34'],
  ['-0.005', 2, '-0.01'],
  ['2.5', 0, '3'],
])('%s to %d places is %s', (value, places, expected) => {
  expect(plain(roundHalfUp(decimal(value), places))).toBe(expected);
});

it('rounds what a division cut off as if it had not', () => {
  const cut = decimal('0.01499999999999999999');
  expect(plain(roundHalfUp(cut, 2))).toBe('0.01');
  expect(plain(roundQuotient(cut, 2))).toBe('0.02');
  expect(plain(roundQuotient(decimal('0.014999999999'), 2))).toBe('0.01');
});

it.each([
  ['292', -4, '0.0292'],
  ['0.0292', 4, '292'],
  ['34.6', 0, '34.6'],
  ['1.23456789012345678901', 20, '123456789012345678901'],
])('%s × 10^%d is %s', (value, places, expected) => {
  expect(plain(movePoint(decimal(value), places))).toBe(expected);
});

it('finds the greatest', () => {
  expect(plain(max(decimal('1'), ...all('3', '2')))).toBe('3');
  expect(plain(max(decimal('5'), ...all('3', '2')))).toBe('5');
  expect(plain(max(decimal('-1')))).toBe('-1');
});

it('adds up without binary fractions', () => {
  expect(plain(sum(all('0.1', '0.2', '0.3')))).toBe('0.6');
  expect(plain(sum([]))).toBe(plain(ZERO));
});
