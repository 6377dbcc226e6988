import { readLabel } from '../../src/tables/read-label';
import { SheetView } from '../../src/tables/sheet-view';
import { formatPlace } from '../../src/workbook/address';
import { error, fixed, type Grid, sheetOf } from '../support/grid';
import { told, viewOf } from './support/view';

const names = (cells: readonly { readonly row: number; readonly col: number }[]): string =>
  cells.map(formatPlace).join(' ');

describe('the labels of a sheet', () => {
  it.each<[string, Grid, readonly string[]]>([
    ['none', [['物业费', 24]], []],
    ['a label', [['项目名称', '物业费']], ['A1 项目名称 projectName']],
    ['with white space and a colon', [['项 目\n名称：']], ['A1 项 目\n名称： projectName']],
    ['with a remark', [['预算数（万元）']], ['A1 预算数（万元） budget (万元)']],
    ['with its value in one cell', [['项目名称：物业费']], ['A1 项目名称 projectName = 物业费']],
    [
      'with a remark and its value in one cell',
      [['预算数（万元）：24']],
      ['A1 预算数（万元） budget (万元) = 24'],
    ],
    ['a colon after what is no label', [['物业费：24']], []],
    ['a colon with nothing behind it', [['项目名称： ']], ['A1 项目名称：  projectName']],
    [
      'several in a row',
      [[null, '项目名称', '物业费', '项目编码']],
      ['B1 项目名称 projectName', 'D1 项目编码 projectCode'],
    ],
    ['an error that is called like a label', [[error('项目名称')]], []],
  ])('%s', (_case, grid, expected) => {
    const view = viewOf(grid);
    const hits = view.hits(0);
    expect(
      hits.map((hit) =>
        [
          formatPlace(hit),
          hit.label,
          hit.names.join('|'),
          ...hit.remarks.map((remark) => `(${remark})`),
          ...(hit.inline === null ? [] : [`= ${hit.inline}`]),
        ].join(' '),
      ),
    ).toEqual(expected);
    expect(view.hits(1)).toEqual([]);
  });

  it('are found at their cell alone', () => {
    const view = viewOf([['物业费', '项目名称', '项目编码']]);
    expect([0, 1, 2, 3].map((col) => view.hitAt(0, col)?.label)).toEqual([
      undefined,
      '项目名称',
      '项目编码',
      undefined,
    ]);
    expect(view.hitAt(1, 1)).toBeUndefined();
  });
});

describe('the filled cells of a row', () => {
  const viewOfRow = (): SheetView => viewOf([['甲', null, ' ', '乙', '\u200b', fixed(3)]]);

  it.each<[string, number, number, string]>([
    ['all of them', 0, Infinity, 'A1 D1 F1'],
    ['within the very columns', 0, 5, 'A1 D1 F1'],
    ['not left of the first column', 1, 5, 'D1 F1'],
    ['not right of the last column', 0, 4, 'A1 D1'],
    ['of one column', 3, 3, 'D1'],
    ['between filled cells', 1, 2, ''],
    ['no columns at all', 4, 3, ''],
  ])('%s', (_case, left, right, expected) => {
    const view = viewOfRow();
    const cells = view.filled(0, left, right);
    expect(names(cells)).toBe(expected);
    const first = view.firstFilled(0, left, right);
    expect(view.line(0, { left, right })?.cells).toEqual(cells.length === 0 ? undefined : cells);
    expect(names(first === undefined ? [] : [first])).toBe(expected.split(' ')[0]);
  });

  it('are fields', () => {
    const grid: Grid = [[null], [null, fixed(3)]];
    const [cell] = new SheetView(sheetOf('表', grid), 2, readLabel).filled(1, 0, 1);
    expect(cell).toMatchObject({
      at: { sheet: 2, row: 1, col: 1 },
      text: '3.00',
      empty: false,
      cell: { value: 3 },
    });
  });

  it('are none in a row without any', () => {
    const view = viewOfRow();
    expect(view.filled(7, 0, 9)).toEqual([]);
    expect(view.firstFilled(7, 0, 9)).toBeUndefined();
    expect(view.line(7, { left: 0, right: 9 })).toBeNull();
  });
});

describe('the rows of a sheet', () => {
  const viewOfRows = (): SheetView => viewOf([['甲'], [], [null, '乙'], ['丙', ' '], ['丁']]);

  it.each<[number, number, readonly number[]]>([
    [0, 4, [0, 2, 3, 4]],
    [1, 1, []],
    [1, 3, [2, 3]],
    [2, 2, [2]],
    [3, 99, [3, 4]],
    [-5, 0, [0]],
    [3, 2, []],
  ])('%i to %i', (first, last, rows) => {
    expect(viewOfRows().rowsBetween(first, last)).toEqual(rows);
  });

  it.each<[string, number, number, readonly number[]]>([
    ['in any column', 0, 9, [0, 2, 3, 4]],
    ['in the first', 0, 0, [0, 3, 4]],
    ['in the second, where blanks do not count', 1, 1, [2]],
    ['beyond all', 2, 9, []],
  ])('with something %s', (_case, left, right, rows) => {
    const view = viewOfRows();
    expect(view.filledRows(0, 9, left, right)).toEqual(rows);
    expect(view.lines({ top: 0, bottom: 9, left, right }).map(({ row }) => row)).toEqual(rows);
  });
});

describe('the lines of an area', () => {
  const grid: Grid = [['单位名称', '某院', '项目名称', '甲', '项目编码'], [null, '物业费'], ['绩效目标']];

  it.each<[string, { top: number; bottom: number; left: number; right: number }, readonly string[]]>([
    [
      'all of it',
      { top: 0, bottom: 2, left: 0, right: 4 },
      ['单位名称@A1 项目名称@C1 项目编码@E1', '', '绩效目标@A3'],
    ],
    ['from the second label on', { top: 0, bottom: 0, left: 2, right: 4 }, ['项目名称@C1 项目编码@E1']],
    ['up to the second label', { top: 0, bottom: 0, left: 0, right: 2 }, ['单位名称@A1 项目名称@C1']],
    ['between labels', { top: 0, bottom: 2, left: 1, right: 1 }, ['', '']],
    ['around the second label', { top: 0, bottom: 2, left: 1, right: 3 }, ['项目名称@C1', '']],
    ['below all', { top: 3, bottom: 9, left: 0, right: 4 }, []],
  ])('have its labels alone: %s', (_case, area, expected) => {
    const view = viewOf(grid);
    const shown = view
      .lines(area)
      .map(({ hits }) => hits.map((hit) => `${hit.label}@${formatPlace(hit)}`).join(' '));
    expect(shown).toEqual(expected);
    expect(view.hitsIn(area).map((hit) => `${hit.label}@${formatPlace(hit)}`)).toEqual(
      expected.flatMap((line) => (line === '' ? [] : line.split(' '))),
    );
  });
});

describe('merged cells', () => {
  const viewOfMerges = (): SheetView =>
    viewOf(
      [
        ['甲', null, '乙', null],
        [null, null, null, '丙'],
      ],
      ['A1:B2', 'C1:D1', 'A4:A2004', 'B4:B2005'],
    );

  it.each<[string, string, string]>([
    ['its first cell', 'A1', 'A1'],
    ['its last cell', 'B2', 'A1'],
    ['beside another in its row', 'D1', 'C1'],
    ['a cell of its own', 'D2', 'D2'],
    ['a tall one', 'A2004', 'A4'],
    ['one so tall that it says nothing', 'B5', 'B5'],
  ])('one types into the first of them: %s', (_case, cell, expected) => {
    const place = { row: Number(cell.slice(1)) - 1, col: cell.charCodeAt(0) - 65 };
    expect(formatPlace(viewOfMerges().anchor(place))).toBe(expected);
  });

  it('are pointed to by their first cell where they are empty', () => {
    const view = viewOfMerges();
    expect([
      told(view.field({ row: 0, col: 0 })),
      told(view.field({ row: 1, col: 1 })),
      told(view.field({ row: 0, col: 3 })),
      told(view.field({ row: 1, col: 3 })),
      told(view.field({ row: 1, col: 2 })),
    ]).toEqual(['A1 甲', 'A1', 'C1', 'D2 丙', 'C2']);
  });

  it('hide no value that stands in one of them', () => {
    const view = viewOf([[null, '甲']], ['A1:B1']);
    expect(told(view.field({ row: 0, col: 1 }))).toBe('B1 甲');
    expect(view.field({ row: 0, col: 1 })).toMatchObject({ empty: false, cell: { value: '甲' } });
  });
});

it.each<[string, Grid, boolean]>([
  ['a formula without a result', [['甲'], [1, error('#UNCALCULATED!')]], true],
  ['another error', [[error('#REF!')]], false],
  ['a text that spells it', [['#UNCALCULATED!']], false],
  ['no formula', [['甲', 1]], false],
])('notes that results are missing: %s', (_case, grid, expected) => {
  expect(viewOf(grid).hasUncalculated).toBe(expected);
});
