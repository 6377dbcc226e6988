import { firstFromColumn, lowerBound } from '../../src/workbook/sorted';

it.each<[readonly number[], number, number]>([
  [[], 5, 0],
  [[2, 4, 9], 1, 0],
  [[2, 4, 9], 2, 0],
  [[2, 4, 9], 3, 1],
  [[2, 4, 9], 9, 2],
  [[2, 4, 9], 10, 3],
])('of %j the first at or above %d stands at %d', (sorted, wanted, place) => {
  expect(lowerBound(sorted, wanted)).toBe(place);
  const cells = sorted.map((col) => ({ col }));
  expect(firstFromColumn(cells, wanted)).toBe(place);
});
