import type { Cell } from '../../src/workbook/cell';
import { sameCell } from '../../src/workbook/same-cell';

const CELL: Cell = { kind: 'number', value: 60, percent: false, decimals: 0, isFormula: false };

describe('two cells say the same', () => {
  it.each<[string, Cell, Cell, boolean]>([
    ['equal in all', CELL, { ...CELL }, true],
    ['of other kinds', CELL, { ...CELL, kind: 'date' }, false],
    ['with other numbers', CELL, { ...CELL, value: 61 }, false],
    ['a share and a number', CELL, { ...CELL, percent: true }, false],
    ['with other decimals', CELL, { ...CELL, decimals: null }, false],
    ['one with a unit', CELL, { ...CELL, unitSuffix: '人' }, false],
    ['one with a comparator', CELL, { ...CELL, prefix: '≥' }, false],
    ['one of them computed', CELL, { ...CELL, isFormula: true }, false],
  ])('%s', (_case, a, b, same) => {
    expect(sameCell(a, b)).toBe(same);
    expect(sameCell(b, a)).toBe(same);
  });
});
