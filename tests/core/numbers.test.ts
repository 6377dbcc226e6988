import { plain } from '../../src/core/decimal';
import { findNumbers } from '../../src/core/numbers';

it.each([
  ['1,030,700.00', ['1030700']],
  ['完成5件,验收10件', ['5', '10']],
  ['1,2000', ['1', '2000']],
  ['1.2.3', ['1.2', '3']],
  ['.5', ['0.5']],
  ['....5', ['5']],
  ['5 10', ['5', '10']],
  ['ISO9001', []],
  ['m2', []],
  ['5m2', ['5']],
  ['9'.repeat(30), ['9'.repeat(30)]],
  ['9'.repeat(31), []],
  ['1.5E+03元', ['1500']],
  ['1e-18', ['0.000000000000000001']],
  ['2.00E+5,3', ['200000', '3']],
  ['1.5E+3kg', ['1.5', '3']],
  ['1E5', ['1']],
  ['', []],
])('%s → %j', (text, expected) => {
  expect(findNumbers(text).map(({ value }) => plain(value))).toEqual(expected);
});

it('tells the decimals and the place', () => {
  expect(findNumbers('共1,200.50元')).toMatchObject([{ decimals: 2, start: 1, end: 9 }]);
  expect(findNumbers('.125')).toMatchObject([{ decimals: 3, start: 0, end: 4 }]);
  expect(findNumbers('1.2345E+02')).toMatchObject([{ decimals: 2, start: 0, end: 10 }]);
  expect(findNumbers('1.5E+03')).toMatchObject([{ decimals: 0 }]);
  expect(findNumbers('2.5E-1')).toMatchObject([{ decimals: 2 }]);
  expect(findNumbers('2E-1')).toMatchObject([{ decimals: 1 }]);
});
