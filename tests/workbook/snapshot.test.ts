import fc from '../support/properties';
import { type Cell, EMPTY_CELL } from '../../src/workbook/cell';
import { createSheet, type PlacedCell } from '../../src/workbook/snapshot';

const text = (value: string): Cell => ({ ...EMPTY_CELL, kind: 'text', value });
const at = (row: number, col: number, value = `${row},${col}`): PlacedCell => ({
  row,
  col,
  cell: text(value),
});

describe('createSheet', () => {
  it('gives each cell at its place, and empty ones elsewhere', () => {
    const sheet = createSheet({ name: '表', cells: [at(2, 3), at(1_048_575, 16_383)] });
    expect(sheet.cell(2, 3).value).toBe('2,3');
    expect(sheet.cell(1_048_575, 16_383).value).toBe('1048575,16383');
    expect(sheet.cell(2, 2)).toBe(EMPTY_CELL);
    expect(sheet.cell(3, 3)).toBe(EMPTY_CELL);
    expect(sheet.used).toEqual({ top: 2, left: 3, bottom: 1_048_575, right: 16_383 });
  });

  it('drops empty cells but keeps formulas that show nothing', () => {
    const formula = { ...EMPTY_CELL, isFormula: true };
    const cells = [
      { row: 0, col: 0, cell: EMPTY_CELL },
      { row: 0, col: 1, cell: formula },
    ];
    const sheet = createSheet({ name: '表', cells });
    expect([...sheet.cells()]).toEqual([{ row: 0, col: 1, cell: formula }]);
    expect(createSheet({ name: '表', cells: cells.slice(0, 1) })).toMatchObject({ used: null, cellCount: 0 });
  });

  it('lets the later of two cells count', () => {
    const sheet = createSheet({
      name: '表',
      cells: [at(0, 0, 'a'), at(0, 1, 'x'), at(0, 0, 'b'), at(0, 1, 'y')],
    });
    expect([...sheet.cells()].map(({ cell }) => cell.value)).toEqual(['b', 'y']);
  });

  it('is visible, unmerged and computed unless told otherwise', () => {
    expect(createSheet({ name: '表', cells: [] })).toMatchObject({
      visibility: 'visible',
      merges: [],
    });
    const told = { name: '表', visibility: 'hidden', cells: [] } as const;
    expect(createSheet(told)).toMatchObject({ visibility: 'hidden' });
  });

  it('gives the cells by rows, then columns, in whatever order they came', () => {
    const place = fc.record({ row: fc.nat(6), col: fc.nat(6) });
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: ({ row, col }) => row * 10 + col }), (places) => {
        const sheet = createSheet({ name: '表', cells: places.map(({ row, col }) => at(row, col)) });
        const sorted = places.toSorted((a, b) => a.row - b.row || a.col - b.col);
        expect([...sheet.cells()].map(({ row, col }) => ({ row, col }))).toEqual(sorted);
        expect(sheet.cellCount).toBe(places.length);
        for (const { row, col } of places) expect(sheet.cell(row, col).value).toBe(`${row},${col}`);
        expect(sheet.row(3).map(({ col }) => col)).toEqual(
          sorted.filter(({ row }) => row === 3).map(({ col }) => col),
        );
      }),
    );
  });
});
