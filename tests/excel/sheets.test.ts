import { readFileSync } from 'node:fs';
import { REPORT_MARKER } from '../../src/workbook/own-sheets';
import type { ReportSheet, WorkbookChange } from '../../src/workbook/port';
import { LTSC_2021, openWorkbook, withSets } from '../../workbench/host/node';
import { areaOf, contentOf, enter, openExcel, sheetOf, workbookOf } from './support/excel';

const textOf = (model: ReturnType<typeof workbookOf>, name: string): unknown[][] => {
  const sheet = sheetOf(model, name);
  const used = sheet.usedRange(true);
  if (used === null) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (__, col) => sheet.cell(row, col).value ?? ''),
  );
};

describe('a report sheet', () => {
  const reportTo = (sheet: string): ReportSheet => ({
    name: '校验报告',
    rows: [
      [{ text: REPORT_MARKER, bold: true }],
      [
        { text: '级别', bold: true },
        { text: '单元格', bold: true },
        { text: '说明', bold: true },
      ],
      [
        { text: '必须改正' },
        { text: "-it's!E13", link: { sheet, ...areaOf('E13:F13') } },
        { text: '=HYPERLINK("http://x")' },
      ],
      [{ text: '需要核对' }, { text: '3/4' }],
    ],
    columnWidths: [10, 16, 80],
  });

  it('is text only, with links to cells, and is shown', async () => {
    const model = workbookOf({ "-it's": [['a']] });
    const { port } = openExcel(model);
    const sheet = sheetOf(model, "-it's");
    const key = await port.writeReport(reportTo(sheet.id));
    const report = sheetOf(model, '校验报告');
    expect(report.id).toBe(key);
    expect(model.activeSheet).toBe(report);
    expect(textOf(model, '校验报告')).toEqual([
      [REPORT_MARKER, '', ''],
      ['级别', '单元格', '说明'],
      ['必须改正', "-it's!E13", '=HYPERLINK("http://x")'],
      ['需要核对', '3/4', ''],
    ]);
    expect(
      [...report.grid.within(areaOf('A1:Z99'))].filter(({ cell }) => cell.formula !== undefined),
    ).toEqual([]);
    expect(report.cell(2, 1).style.hyperlink?.documentReference).toBe("'-it''s'!E13:F13");
    expect([report.cell(1, 1).style.bold, report.cell(2, 0).style.bold]).toEqual([true, undefined]);
    expect(report.columnWidths.get(2)).toBeGreaterThan(report.columnWidths.get(0) ?? 0);
  });

  it('is no change of tables, whether added or written over; what a user does with it is one', async () => {
    const model = workbookOf({ 表1: [['a']] });
    const { port, host } = openExcel(model);
    const sheet = sheetOf(model, '表1');
    const changes: WorkbookChange[] = [];
    await port.onChange((change) => changes.push(change));
    const key = await port.writeReport(reportTo(sheet.id));
    await port.writeReport(reportTo(sheet.id));
    await host.settled();
    expect(changes).toEqual([]);
    enter(sheet, 'A2', [['b']]);
    model.addSheet({ name: '表2' }, 'user');
    await host.settled();
    expect(changes).toEqual([{ kind: 'cells', sheets: [sheet.id] }, { kind: 'sheets' }]);
    enter(sheetOf(model, '校验报告'), 'A1', [['b']]);
    await host.settled();
    expect(changes.slice(2)).toEqual([{ kind: 'cells', sheets: [key] }]);
  });

  it('takes the place of the one before, whole', async () => {
    const model = workbookOf({ 表1: [['a']] });
    const { port } = openExcel(model);
    const sheet = sheetOf(model, '表1');
    const key = await port.writeReport(reportTo(sheet.id));
    const rows = [[{ text: '没有问题' }]];
    expect(await port.writeReport({ name: '校验报告', rows, columnWidths: [10] })).toBe(key);
    expect(textOf(model, '校验报告')).toEqual([[REPORT_MARKER], ['没有问题']]);
    const report = sheetOf(model, '校验报告');
    expect(report.cell(2, 1).style.hyperlink).toBeUndefined();
    expect(model.sheets).toHaveLength(2);
  });

  it('never takes the place of anybody else’s sheet', async () => {
    const model = workbookOf({ 表1: [['a']], 校验报告: [['', '我的数据']] });
    const before = contentOf(model);
    const { port } = openExcel(model);
    await expect(port.writeReport(reportTo(sheetOf(model, '表1').id))).rejects.toMatchObject({
      code: 'name-taken',
      detail: { sheet: '校验报告' },
    });
    expect(contentOf(model)).toEqual(before);
  });

  it('goes onto an empty sheet of that name', async () => {
    const model = workbookOf({ 表1: [['a']], 校验报告: [] });
    await openExcel(model).port.writeReport(reportTo(sheetOf(model, '表1').id));
    expect(model.sheets).toHaveLength(2);
  });

  it('leaves a protected report, and a workbook of protected structure, as they are', async () => {
    const model = workbookOf({ 表1: [['a']] });
    const { port } = openExcel(model);
    const report = reportTo(sheetOf(model, '表1').id);
    model.structureProtected = {};
    await expect(port.writeReport(report)).rejects.toMatchObject({ code: 'protected' });
    model.structureProtected = null;
    await port.writeReport(report);
    sheetOf(model, '校验报告').protection = { options: {} };
    const before = contentOf(model);
    await expect(port.writeReport(report)).rejects.toMatchObject({ code: 'protected' });
    expect(contentOf(model)).toEqual(before);
  });

  it('of many findings stays under the payload limit', async () => {
    const model = workbookOf({ 表1: [['a']] });
    const { port, host } = openExcel(model);
    const sheet = sheetOf(model, '表1').id;
    const rows = Array.from({ length: 1500 }, (_, row) => [
      { text: `${row}` },
      { text: `表1!A${row + 1}`, link: { sheet, top: row, bottom: row, left: 0, right: 0 } },
      { text: '成本指标与预算数不一致，请核对。'.repeat(8) },
    ]);
    await port.writeReport({ name: '校验报告', rows, columnWidths: [] });
    expect(textOf(model, '校验报告')).toHaveLength(1501);
    expect(Math.max(...host.log.all.map(({ requestBytes }) => requestBytes))).toBeLessThan(3_000_000);
    await host.settled();
    expect(host.references.size).toBe(0);
  });
});

describe('adding and inserting sheets', () => {
  it('adds an empty sheet under a free name', async () => {
    const model = workbookOf({ 表1: [], 支出进度: [['a']] });
    const { port } = openExcel(model);
    const key = await port.addSheet('支出进度');
    expect(model.sheets.map(({ name }) => name)).toEqual(['表1', '支出进度', '支出进度 (2)']);
    expect(sheetOf(model, '支出进度 (2)').id).toBe(key);
  });

  const sample = readFileSync('samples/空白模板.xlsx').toString('base64');

  it('inserts the sheets of a file behind the last one and shows the first', async () => {
    const model = workbookOf({ 表1: [['a']] });
    const { port } = openExcel(model, { openWorkbook });
    const keys = await port.insertSheets(sample);
    expect(keys.length).toBeGreaterThan(0);
    expect(model.sheets.slice(1).map(({ id }) => id)).toEqual(keys);
    expect(model.activeSheet.id).toBe(keys[0]);
    const again = await port.insertSheets(sample);
    expect(new Set(model.sheets.map(({ name }) => name)).size).toBe(1 + keys.length + again.length);
  });

  it('says when this Excel cannot', async () => {
    const profile = withSets(LTSC_2021, { ExcelApi: '1.12' });
    const { port } = openExcel(workbookOf({ 表1: [] }), { profile });
    await expect(port.insertSheets(sample)).rejects.toMatchObject({ code: 'not-supported' });
  });

  it('says when the file is too large for one request', async () => {
    const { port } = openExcel(workbookOf({ 表1: [] }), { limits: { requestBytes: 10_000 } });
    await expect(port.insertSheets('A'.repeat(20_000))).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('a formula’s results in other cells', () => {
  it('are never written over', async () => {
    const model = workbookOf({ 表1: [['a']] });
    const sheet = sheetOf(model, '表1');
    sheet.load(0, 0, { value: 1, formula: '=SEQUENCE(2)', style: { numberFormat: 'General' } });
    sheet.load(1, 0, { value: 2, spilledFrom: { row: 0, col: 0 }, style: { numberFormat: 'General' } });
    enter(sheet, 'B1', [[2]]);
    const { port } = openExcel(model);
    const { snapshot } = await port.read({ byUser: true });
    const spilled = snapshot.sheets[0]?.cell(1, 0);
    expect(spilled?.isFormula).toBe(true);
    const expected = snapshot.sheets[0]?.cell(0, 1);
    if (expected === undefined) throw new Error('no cell');
    const outcome = await port.apply([{ sheet: sheet.id, row: 1, col: 0, expected, text: 'x' }]);
    expect(outcome.refused.map(({ reason }) => reason)).toEqual(['formula-cell']);
  });
});
