import { addressLists, cellCount, joinAreas, parseAddressList } from '../../src/excel/areas';
import { narrowAreas } from '../../src/excel/reading/narrow';
import { countCells, packAreas } from '../../src/excel/reading/pack';
import { freeSheetName } from '../../src/excel/sheets/sheet-names';
import { type Area, formatArea, quotedSheetName, union } from '../../src/workbook/address';
import type { SheetArea } from '../../src/workbook/port';
import { areaOf } from './support/excel';

describe('joining areas', () => {
  it.each([
    [['A1', 'A2', 'A3'], 'A1:A3'],
    [['A1', 'B1', 'A2', 'B2'], 'A1:B2'],
    [['A1', 'A3'], 'A1 A3'],
    [['B2', 'A1'], 'A1 B2'],
    [['A1:B2', 'A1:B2'], 'A1:B2'],
    [['A1:C3', 'A2:C5'], 'A1:C5'],
    [[], ''],
  ])('%j → %s', (addresses, joined) => {
    expect(joinAreas(addresses.map(areaOf)).map(formatArea).join(' ')).toBe(joined);
  });

  it('covers the same cells as before', () => {
    const areas = Array.from({ length: 300 }, (_, i) => ({
      top: (i * 7) % 40,
      bottom: ((i * 7) % 40) + (i % 3),
      left: (i * 5) % 30,
      right: ((i * 5) % 30) + (i % 2),
    }));
    expect(cellsOf(joinAreas(areas))).toEqual(cellsOf(areas));
  });
});

function cellsOf(areas: readonly Area[]): Set<string> {
  const cells = new Set<string>();
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row += 1) {
      for (let col = left; col <= right; col += 1) cells.add(`${row},${col}`);
    }
  }
  return cells;
}

describe('address lists', () => {
  it('stay under the length that Excel takes and leave nothing out', () => {
    const areas = Array.from({ length: 500 }, (_, i) => areaOf(`C${2 * i + 1}`));
    const lists = addressLists(areas, 60);
    expect(lists.every((list) => list.length <= 60)).toBe(true);
    expect(lists.flatMap((list) => list.split(','))).toEqual(areas.map(formatArea));
  });

  it.each([
    ["'a,b'!A1:B2,'a,b'!C3", 'A1:B2 C3'],
    ['Sheet1!A1', 'A1'],
    ["'it''s'!A1:A2, 'it''s'!B1", 'A1:A2 B1'],
    ['A1:B2', 'A1:B2'],
    ['表1!$A$1:$B$2,表1!D4', 'A1:B2 D4'],
    ['Sheet1!A:A', null],
    ['', null],
  ])('reads %s', (list, expected) => {
    expect(parseAddressList(list)?.map(formatArea).join(' ') ?? null).toBe(expected);
  });
});

describe('packing blocks', () => {
  const sizes = [
    [[7, 10_000]],
    [[20, 10_000]],
    [
      [3, 5],
      [16_384, 9],
      [1, 1],
    ],
    Array.from({ length: 300 }, (_, i) => [7, 20 + (i % 30)]),
  ];
  it.each(sizes.map((one) => [one]))('fills every block but the last: %j', (areas) => {
    const wanted = areas.map(([cols = 1, rows = 1], index): SheetArea => ({
      sheet: String(index),
      top: 3,
      left: 2,
      bottom: 2 + rows,
      right: 1 + cols,
    }));
    const blocks = packAreas(wanted, 1000);
    expect(blocks.slice(0, -1).every((block) => countCells(block) === 1000)).toBe(true);
    expect(blocks).toHaveLength(Math.ceil(countCells(wanted) / 1000));
    expect(countCells(blocks.flat())).toBe(countCells(wanted));
    const cells = new Set(
      blocks.flat().flatMap((area) => [...cellsOf([area])].map((cell) => `${area.sheet}!${cell}`)),
    );
    expect(cells.size).toBe(countCells(wanted));
  });
});

describe('narrowing vast areas', () => {
  /** Answers as a sheet with these cells does. */
  function sheetWith(filled: readonly Area[]) {
    const asked: number[] = [];
    const usedWithin = (areas: readonly Area[]): Promise<readonly (Area | null)[]> => {
      asked.push(areas.length);
      return Promise.resolve(
        areas.map((area) => {
          let used: Area | null = null;
          for (const one of filled) {
            const part = {
              top: Math.max(area.top, one.top),
              left: Math.max(area.left, one.left),
              bottom: Math.min(area.bottom, one.bottom),
              right: Math.min(area.right, one.right),
            };
            if (part.top <= part.bottom && part.left <= part.right) used = union(used, part);
          }
          return used;
        }),
      );
    };
    return { asked, usedWithin };
  }

  it.each<[string, readonly string[], number, number]>([
    // Name, areas with cells, rounds of questions at most, cells read at most.
    ['one stray cell in the last corner', ['A1:G18', 'XFD1048576'], 1, 127],
    ['a stray cell far down', ['A1:G18', 'C900000'], 1, 127],
    ['two forms and a stray cell between', ['A1:G18', 'ZZ5000:AAF5020', 'XFD1048576'], 4, 20_000],
    ['a column of its full height beside a form', ['A1:A1048576', 'D1:J18'], 9, 1_100_000],
    ['full to the last cell', ['A1:Z20000'], 1, 520_000],
  ])('%s', async (_, addresses, rounds, most) => {
    const filled = addresses.map(areaOf);
    const whole = filled.reduce<Area | null>(union, null);
    const { asked, usedWithin } = sheetWith(filled);
    const found = whole === null ? [] : await narrowAreas([{ sheet: 's', ...whole }], usedWithin);
    expect(asked.length).toBeLessThanOrEqual(rounds);
    expect(countCells(found)).toBeLessThanOrEqual(most);
    expect(
      filled.every((area) =>
        [
          { row: area.top, col: area.left },
          { row: area.bottom, col: area.right },
        ].every(({ row, col }) =>
          found.some((one) => row >= one.top && row <= one.bottom && col >= one.left && col <= one.right),
        ),
      ),
    ).toBe(true);
    expect(found.reduce((sum, area) => sum + cellCount(area), 0)).toBe(countCells(found));
  });
});

describe('sheet names', () => {
  it.each([
    ['支出计划', [], '支出计划'],
    ['支出计划', ['支出计划'], '支出计划 (2)'],
    ['ABC', ['abc', 'Abc (2)'], 'ABC (3)'],
    ['a/b:c*?[d]\\', [], 'abcd'],
    ["'quoted'", [], 'quoted'],
    ['', [], 'Sheet'],
    ['History', [], 'History (2)'],
    ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
  ])('%j beside %j → %j', (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });

  it('are always quoted', () => {
    expect(quotedSheetName("it's 2024")).toBe("'it''s 2024'");
  });
});
