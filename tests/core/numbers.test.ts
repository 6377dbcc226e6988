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
  ['', []],
])('%s → %j', (text, expected) => {
  expect(findNumbers(text).map(({ value }) => plain(value))).toEqual(expected);
});

it('tells the decimals and the place', () => {
  expect(findNumbers('共1,200.50元')).toMatchObject([{ decimals: 2, start: 1, end: 9 }]);
});
