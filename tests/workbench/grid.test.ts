import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CellValueType, LocaleType } from '@univerjs/core';
import { openWorkbook, WorkbookModel } from '../../workbench/host';
import {
  holds,
  readGridContent,
  readGridResult,
  toGridContent,
  withUpperCaseNames,
} from '../../workbench/page/grid/cells';
import { growing, toGridWorkbook, toPixels, toPoints } from '../../workbench/page/grid/snapshot';
import { readGridStyle, toGridStyle } from '../../workbench/page/grid/style';

const SAMPLE = join(__dirname, '../../samples/承德市中级人民法院2023年度.xlsx');
const PLAIN = { numberFormat: 'General' };

describe('a workbook in the grid', () => {
  const workbook = openWorkbook(new Uint8Array(readFileSync(SAMPLE)), '样例.xlsx');
  const grid = toGridWorkbook(workbook, 'unit', LocaleType.ZH_CN);
  const sheetNamed = (name: string) => {
    const id = workbook.sheet(name)?.id ?? '';
    return { model: workbook.sheet(name), drawn: grid.sheets[id] };
  };

  it('has every sheet, in order, under the id of the workbook', () => {
    expect(grid.sheetOrder).toEqual(workbook.sheets.map(({ id }) => id));
    expect(grid.sheetOrder.map((id) => grid.sheets[id]?.name)).toEqual(
      workbook.sheets.map(({ name }) => name),
    );
  });

  it('holds every filled cell, merge, width and height', () => {
    for (const sheet of workbook.sheets) {
      const drawn = grid.sheets[sheet.id];
      const used = sheet.usedRange();
      for (const { row, col, cell } of used === null ? [] : sheet.grid.within(used)) {
        const { v, f } = drawn?.cellData?.[row]?.[col] ?? {};
        const spills = cell.formula !== undefined && sheet.cell(row, col + 1).spilledFrom !== undefined;
        if (cell.spilledFrom === undefined && !spills) expect(v ?? null).toEqual(toGridContent(cell).v);
        expect(f ?? null).toBe(cell.formula ?? null);
      }
      expect(drawn?.mergeData).toHaveLength(sheet.merges.length);
      for (const [col, points] of sheet.columnWidths) {
        expect(drawn?.columnData?.[col]?.w).toBe(toPixels(points));
      }
      for (const [row, points] of sheet.rowHeights) {
        expect(drawn?.rowData?.[row]).toMatchObject({ h: toPixels(points), ia: 0 });
      }
      expect(drawn?.rowCount).toBeGreaterThan(used?.bottom ?? 0);
    }
  });

  it('leaves room for what a formula spills, and computes that formula anew', () => {
    const { model, drawn } = sheetNamed('支出进度');
    const used = model?.usedRange();
    const spilled = [...(used == null || model === null ? [] : model.grid.within(used))].filter(
      ({ cell }) => cell.spilledFrom !== undefined,
    );
    expect(spilled.length).toBeGreaterThan(5);
    for (const { row, col, cell } of spilled) {
      expect(drawn?.cellData?.[row]?.[col]?.v).toBeUndefined();
      const { row: top = -1, col: left = -1 } = cell.spilledFrom ?? {};
      expect(drawn?.cellData?.[top]?.[left]?.f).toMatch(/^=PT\./);
      expect(drawn?.cellData?.[top]?.[left]?.v).toBeUndefined();
    }
  });

  it('draws borders, fills, alignment and fonts', () => {
    const { drawn } = sheetNamed('4.人民陪审员经费');
    const style = drawn?.cellData?.[12]?.[4]?.s;
    const look = typeof style === 'string' ? grid.styles[style] : style;
    expect(look).toMatchObject({
      ht: 2,
      vt: 2,
      tb: 3,
      bd: { t: { s: 1 }, l: { s: 1 } },
      n: { pattern: '@' },
    });
    expect(look?.ff).toMatch(/^仿宋,/);
  });

  it('freezes rows and columns alone or together', () => {
    const book = new WorkbookModel(['a']);
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const freezeOf = (): object | undefined =>
      toGridWorkbook(book, 'u', LocaleType.ZH_CN).sheets[sheet.id]?.freeze;
    expect(freezeOf()).toEqual({ xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 });
    sheet.frozen = { top: 0, left: 0, bottom: 1, right: 16_383 };
    expect(freezeOf()).toEqual({ xSplit: 0, ySplit: 2, startRow: 2, startColumn: -1 });
    sheet.frozen = { top: 0, left: 0, bottom: 0, right: 2 };
    expect(freezeOf()).toEqual({ xSplit: 3, ySplit: 1, startRow: 1, startColumn: 3 });
  });

  it.each([0.75, 13.5, 54, 409.5])('brings %d points to pixels and back', (points) => {
    expect(Math.abs(toPoints(toPixels(points)) - points)).toBeLessThanOrEqual(0.375);
  });
});

describe('rows that grow with their text', () => {
  const book = new WorkbookModel(['a']);
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  sheet.enter({ top: 0, left: 0, bottom: 0, right: 0 }, [['字']], 'addin');
  sheet.enter({ top: 1, left: 0, bottom: 1, right: 0 }, [[12]], 'addin');
  sheet.enter({ top: 2, left: 1, bottom: 2, right: 1 }, [['定高']], 'addin');
  sheet.enter({ top: 3, left: 1, bottom: 3, right: 1 }, [['字']], 'addin');
  sheet.setRowHeight(2, 2, 30, 'addin');
  const whole = { top: 0, left: 0, bottom: 9, right: 9 };

  it.each([
    ['those with text and without a height of their own', whole, [0, 3]],
    ['only those of the area', { ...whole, top: 1 }, [3]],
    ['none where nothing is', { ...whole, top: 5 }, []],
    ['none of no area', null, []],
  ])('%s', (_, area, rows) => {
    expect([...growing(sheet, area)]).toEqual(rows);
  });
});

describe('what a user typed', () => {
  it.each([
    ['text', { v: '不涉及', t: CellValueType.STRING }, null, 'General', "'不涉及"],
    ['digits kept as text', { v: '007', t: CellValueType.FORCE_STRING }, null, 'General', "'007"],
    ['text in a text cell', { v: '007', t: CellValueType.STRING }, null, '@', '007'],
    ['a number', { v: 0.8, t: CellValueType.NUMBER }, null, '0%', 0.8],
    ['TRUE', { v: 1, t: CellValueType.BOOLEAN }, null, 'General', true],
    ['nothing', null, null, 'General', ''],
    [
      'lines',
      { v: 'x', p: { id: 'd', documentStyle: {}, body: { dataStream: '一\r二\r\n' } } },
      null,
      'General',
      "'一\n二",
    ],
    [
      'a formula',
      { v: 1, f: '=pt.progress(B6:G7)' },
      '=pt.progress(B6:G7)',
      'General',
      '=PT.PROGRESS(B6:G7)',
    ],
  ])('%s', (_, cell, formula, numberFormat, content) => {
    expect(readGridContent(cell, formula, numberFormat)).toBe(content);
  });

  it.each([
    ['=sum(a1:a2)', '=SUM(a1:a2)'],
    ['="sum(" & pt.target(A1)', '="sum(" & PT.TARGET(A1)'],
    ["='max(1)'!A1+min(1,2)", "='max(1)'!A1+MIN(1,2)"],
  ])('%s is stored as %s', (typed, stored) => {
    expect(withUpperCaseNames(typed)).toBe(stored);
  });

  it.each([
    [{ value: '不涉及', style: PLAIN }, "'不涉及", true],
    [{ value: '不涉及', style: PLAIN }, "'涉及", false],
    [{ value: null, style: PLAIN }, '', true],
    [{ value: 1, style: PLAIN }, "'1", false],
    [{ value: 1, formula: '=A1', style: PLAIN }, '=A1', true],
    [{ value: 1, formula: '=A1', style: PLAIN }, 1, false],
    [{ value: { error: '#N/A' }, style: PLAIN }, "'#N/A", true],
  ])('%j holds %j: %s', (cell, content, expected) => {
    expect(holds(cell, content)).toBe(expected);
  });
});

describe('what the engine computed', () => {
  it.each([
    [{ v: 0.5, t: CellValueType.NUMBER }, 0.5],
    [{ v: 1, t: CellValueType.BOOLEAN }, true],
    [{ v: '#VALUE!', t: CellValueType.STRING }, { error: '#VALUE!' }],
    [{ v: '#1号楼', t: CellValueType.STRING }, '#1号楼'],
    [{ v: '滞后', t: CellValueType.STRING }, '滞后'],
    [null, null],
  ])('%j', (cell, value) => {
    expect(readGridResult(cell)).toEqual(value);
  });
});

describe('a look', () => {
  it('comes back as it went unless the user changed it', () => {
    const style = {
      numberFormat: '0.00',
      fill: '#F2F2F2',
      bold: true,
      underline: 'Double',
      horizontal: 'Center',
      borders: { EdgeTop: { style: 'Continuous', weight: 'Thin' } },
    } as const;
    expect(readGridStyle(style, toGridStyle(style))).toEqual({});
    expect(readGridStyle(PLAIN, null)).toEqual({});
  });

  it.each([
    [{ bl: 1 }, { bold: true }],
    [{ bg: { rgb: 'rgb(255,199,206)' } }, { fill: '#FFC7CE' }],
    [{ n: { pattern: '0%' } }, { numberFormat: '0%' }],
    [{ st: { s: 1 } }, { strikethrough: true }],
  ])('%j', (change, patch) => {
    expect(readGridStyle(PLAIN, { ...toGridStyle(PLAIN), ...change })).toEqual(patch);
  });
});
