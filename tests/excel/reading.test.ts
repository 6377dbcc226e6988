import { HostError } from '../../src/workbook/host-error';
import type { WorkbookReading } from '../../src/workbook/port';
import { formatArea, formatPlace } from '../../src/workbook/address';
import { wrapWaivers } from '../../src/workbook/custom-xml';
import { LTSC_2021, WorkbookModel, withSets } from '../../workbench/host/node';
import { areaOf, enter, openExcel, sheetOf, workbookOf } from './support/excel';

/** The cells of a sheet as "A1=text:项目". */
function cellsOf({ snapshot }: WorkbookReading, sheet = 0): string[] {
  return [...(snapshot.sheets[sheet]?.cells() ?? [])].map(
    ({ row, col, cell }) =>
      `${formatPlace({ row, col })}=${cell.isFormula ? 'f ' : ''}${cell.kind}:${String(cell.value)}${cell.percent ? '%' : ''}`,
  );
}

const byUser = { byUser: true } as const;

describe('cells', () => {
  it('are told by value, number format and formula', async () => {
    const { port } = openExcel(
      workbookOf({
        表1: [
          ['项目', 3, '12%', true],
          ['2023年6月1日', "'=100%", "'3/4", '#N/A'],
          ['', '=A1', null, '1,030,700.00'],
        ],
      }),
    );
    expect(cellsOf(await port.read(byUser))).toEqual([
      'A1=text:项目',
      'B1=number:3',
      'C1=number:0.12%',
      'D1=boolean:true',
      'A2=date:45078',
      'B2=text:=100%',
      'C2=text:3/4',
      'D2=error:#N/A',
      'B3=f error:#NAME?',
      'D3=number:1030700',
    ]);
  });

  it('know a text that looks like an error from an error', async () => {
    const model = workbookOf({ 表1: [["'#N/A"]] });
    const { port } = openExcel(model);
    expect(cellsOf(await port.read(byUser))).toEqual(['A1=text:#N/A']);
  });

  it('carry the unit of their number format', async () => {
    const model = workbookOf({ 表1: [[60]] });
    sheetOf(model, '表1').setStyle(areaOf('A1'), { numberFormat: '"≥"0"人"' }, 'user');
    const { snapshot } = await openExcel(model).port.read(byUser);
    expect(snapshot.sheets[0]?.cell(0, 0)).toMatchObject({
      ...{ kind: 'number', value: 60 },
      ...{ unitSuffix: '人', prefix: '≥' },
    });
  });

  it.each([
    [false, 45_078],
    [true, 45_078 + 1462],
  ])('tell dates where days are counted from 1904: %s', async (date1904, serial) => {
    const model = workbookOf({ 表1: [['2023年6月1日']] });
    model.date1904 = date1904;
    expect(cellsOf(await openExcel(model).port.read(byUser))).toEqual([`A1=date:${serial}`]);
  });
});

describe('sheets', () => {
  it('are all read, whatever their state', async () => {
    const model = workbookOf({ 表1: [['a']], 空: [], 藏: [['b']], 深藏: [['c']], 锁: [['d']], 远: [] });
    sheetOf(model, '藏').setVisibility('hidden', 'user');
    sheetOf(model, '深藏').setVisibility('veryHidden', 'user');
    sheetOf(model, '锁').protection = { options: {} };
    enter(sheetOf(model, '远'), 'H30', [['e']]);
    model.addSheet({ name: '图', kind: 'chart' }, 'user');
    const { port } = openExcel(model);
    const reading = await port.read(byUser);
    expect(reading.fileName).toBe('Book1.xlsx');
    expect(
      reading.sheets.map(({ name, visibility, protected: locked }) => [name, visibility, locked]),
    ).toEqual([
      ['表1', 'visible', false],
      ['空', 'visible', false],
      ['藏', 'hidden', false],
      ['深藏', 'veryHidden', false],
      ['锁', 'visible', true],
      ['远', 'visible', false],
      ['图', 'visible', false],
    ]);
    expect(reading.snapshot.sheets.map((_, index) => cellsOf(reading, index))).toEqual([
      ['A1=text:a'],
      [],
      ['A1=text:b'],
      ['A1=text:c'],
      ['A1=text:d'],
      ['H30=text:e'],
      [],
    ]);
    expect(reading.snapshot.sheets.map(({ name }) => name)).toEqual(reading.sheets.map(({ name }) => name));
  });

  it('with formatted blanks far away cost no cells', async () => {
    const model = workbookOf({ 表1: [['a']] });
    sheetOf(model, '表1').setStyle(areaOf('A1:Z400'), { bold: true }, 'user');
    const { port, host } = openExcel(model);
    await port.read(byUser);
    expect(host.log.bytes.received).toBeLessThan(3000);
  });
});

describe('merged areas', () => {
  const merged = (): WorkbookModel => {
    const model = workbookOf({
      '预算, 表': Array.from({ length: 400 }, (_, row) => [row, 'a', '', 'b', '', 'c', '']),
    });
    const sheet = sheetOf(model, '预算, 表');
    for (const address of ['B1:C1', 'D2:E9', 'A140:A160', 'F300:G320']) sheet.merge(areaOf(address), 'user');
    return model;
  };

  it('are asked for in pieces, and each told once', async () => {
    const { snapshot } = await openExcel(merged()).port.read(byUser);
    expect(snapshot.sheets[0]?.merges.map(formatArea)).toEqual(['B1:C1', 'D2:E9', 'A140:A160', 'F300:G320']);
  });

  it('may be more than Excel tells in one call', async () => {
    const model = workbookOf({ 表1: Array.from({ length: 3000 }, () => ['a', '']) });
    const sheet = sheetOf(model, '表1');
    sheet.merges = Array.from({ length: 3000 }, (_, row) => ({ top: row, bottom: row, left: 0, right: 1 }));
    const { snapshot } = await openExcel(model).port.read(byUser);
    expect(snapshot.sheets[0]?.merges).toHaveLength(3000);
  });

  it('are left out where this Excel cannot tell them', async () => {
    const profile = withSets(LTSC_2021, { ExcelApi: '1.12' });
    const reading = await openExcel(merged(), { profile }).port.read(byUser);
    expect(reading.snapshot.sheets[0]?.merges).toEqual([]);
    expect(cellsOf(reading)).toHaveLength(1553);
  });

  it('do not spoil the reading when they are refused', async () => {
    const { port, host } = openExcel(merged(), { limits: { mergedAreas: 1 } });
    const reading = await port.read(byUser);
    expect(reading.snapshot.sheets[0]?.merges).toEqual([]);
    expect(cellsOf(reading)).toHaveLength(1553);
    expect(host.log.syncs.map(({ error }) => error)).toEqual([
      undefined,
      undefined,
      'RangeExceedsLimit',
      undefined,
    ]);
  });

  it('are asked for at a user’s word only, or where nothing is known: Office.js marks the question as writing', async () => {
    const model = merged();
    const { port, host } = openExcel(model);
    const previous = await port.read(byUser);
    host.log.clear();
    enter(sheetOf(model, '预算, 表'), 'B1', [['x']]);
    const only = { sheets: previous.sheets.map(({ key }) => key), previous };
    const reading = await port.read({ byUser: false, only });
    expect(host.log.syncs.map(({ flags }) => flags & 1)).toEqual([0, 0, 0]);
    expect(reading.snapshot.sheets[0]?.merges.map(formatArea)).toContain('B1:C1');
  });

  it('are asked for again after rows were inserted', async () => {
    const model = merged();
    const { port, host } = openExcel(model);
    await port.onChange(() => undefined);
    await port.read(byUser);
    sheetOf(model, '预算, 表').insert(areaOf('A1:XFD1'), 'down', 'user');
    await host.settled();
    const reading = await port.read({ byUser: false });
    expect(reading.snapshot.sheets[0]?.merges.map(formatArea)).toEqual([
      'B2:C2',
      'D3:E10',
      'A141:A161',
      'F301:G321',
    ]);
  });
});

describe('some sheets only', () => {
  it('takes the others over as they are', async () => {
    const model = workbookOf({ 表1: [['a']], 表2: [['b']], 表3: [['c']] });
    const { port, host } = openExcel(model);
    const previous = await port.read(byUser);
    enter(sheetOf(model, '表2'), 'A1', [['x']]);
    enter(sheetOf(model, '表3'), 'A1', [['not asked for']]);
    host.log.clear();
    const sheets = [previous.sheets[1]?.key ?? ''];
    const reading = await port.read({ byUser: true, only: { sheets, previous } });
    expect(reading.snapshot.sheets.map((_, index) => cellsOf(reading, index)[0])).toEqual([
      'A1=text:a',
      'A1=text:x',
      'A1=text:c',
    ]);
    expect(reading.snapshot.sheets[0]).toBe(previous.snapshot.sheets[0]);
    expect(host.log.syncs).toHaveLength(3);
  });

  it('reads a renamed, a shown and a new sheet whether asked for or not', async () => {
    const model = workbookOf({ 表1: [['a']], 表2: [['b']], 表3: [['c']], 表4: [['d']] });
    sheetOf(model, '表2').setVisibility('hidden', 'user');
    const { port } = openExcel(model);
    const previous = await port.read(byUser);
    sheetOf(model, '表1').rename('甲', 'user');
    sheetOf(model, '表2').setVisibility('visible', 'user');
    model.deleteSheet(sheetOf(model, '表3'), 'user');
    enter(model.addSheet({ name: '新', position: 0 }, 'user'), 'A1', [['e']]);
    const reading = await port.read({ byUser: true, only: { sheets: [], previous } });
    expect(reading.snapshot.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      '新 visible',
      '甲 visible',
      '表2 visible',
      '表4 visible',
    ]);
    expect(cellsOf(reading, 0)).toEqual(['A1=text:e']);
    expect(reading.snapshot.sheets[3]).toBe(previous.snapshot.sheets[3]);
  });
});

describe('custom XML', () => {
  it('gives the parts of ours', async () => {
    const model = workbookOf({ 表1: [] });
    model.addCustomXml('<other xmlns="urn:other">secret</other>', 'user');
    model.addCustomXml(wrapWaivers('[]'), 'user');
    const { snapshot } = await openExcel(model).port.read(byUser);
    expect(snapshot.customXml).toEqual([wrapWaivers('[]')]);
  });
});

describe('what goes wrong', () => {
  it('halves what is too large, down to one row', async () => {
    const text = '绩效'.repeat(500);
    const model = workbookOf({ 表1: Array.from({ length: 16 }, (_, row) => [`${row}${text}`, text]) });
    const { port, host } = openExcel(model, { limits: { responseBytes: 40_000 } });
    const reading = await port.read(byUser);
    expect(cellsOf(reading)).toHaveLength(32);
    expect(reading.snapshot.sheets[0]?.cell(15, 0).value).toBe(`15${text}`);
    expect(
      host.log.syncs.filter(({ error }) => error === 'ResponsePayloadSizeLimitExceeded').length,
    ).toBeGreaterThan(2);
  });

  it('gives up aloud at a row that is too large by itself', async () => {
    const model = workbookOf({ 表1: [['a'], ['长'.repeat(20_000)], ['c']] });
    const { port } = openExcel(model, { limits: { responseBytes: 40_000 } });
    await expect(port.read(byUser)).rejects.toMatchObject({
      code: 'too-large',
      detail: { sheet: '表1', cell: 'A2' },
    });
  });

  it('never takes null for emptiness', async () => {
    const model = workbookOf({ 表1: [['a', 'b']], 表2: [['c', 'd', 'e']] });
    const { port } = openExcel(model, { limits: { cellsRead: 2 } });
    await expect(port.read(byUser)).rejects.toMatchObject({
      code: 'no-values',
      detail: { sheet: '表2', cell: 'A1:C1' },
    });
  });

  it('refuses a sheet that is full beyond all measure, by name', async () => {
    const model = workbookOf({ 小: [['a']], 大: [] });
    const sheet = sheetOf(model, '大');
    for (let row = 0; row <= 1_000_000; row += 20_000) {
      for (let col = 0; col < 16_384; col += 256) enterNumber(sheet, row, col);
    }
    await expect(openExcel(model).port.read(byUser)).rejects.toMatchObject({
      code: 'too-large',
      detail: { sheet: '大' },
    });
  });

  it('begins anew, once, when a sheet goes while it is read', async () => {
    const model = workbookOf({ 表1: [['a']], 表2: [['b']] });
    const { port, host } = openExcel(model);
    host.log.on(({ number }) => {
      const sheet = model.sheet('表2');
      if (number === 1 && sheet !== null) model.deleteSheet(sheet, 'user');
    });
    const reading = await port.read(byUser);
    expect(reading.sheets.map(({ name }) => name)).toEqual(['表1']);
  });

  it('fails as a HostError only', async () => {
    const { port, host } = openExcel(workbookOf({ 表1: [['a']] }));
    host.faults.add({ request: 1, failure: 'GeneralException' });
    await expect(port.read(byUser)).rejects.toBeInstanceOf(HostError);
  });
});

function enterNumber(sheet: ReturnType<typeof sheetOf>, row: number, col: number): void {
  sheet.load(row, col, { value: 1, style: { numberFormat: 'General' } });
}

describe('progress and cancelling', () => {
  it('tells the cells read and to read', async () => {
    const model = workbookOf({
      表1: Array.from({ length: 6000 }, (_, row) => Array.from({ length: 10 }, () => row)),
    });
    const told: string[] = [];
    await openExcel(model).port.read({ ...byUser, progress: (done, total) => told.push(`${done}/${total}`) });
    expect(told).toEqual(['0/60000', '40000/60000', '60000/60000']);
  });

  it('ends between two blocks', async () => {
    const model = workbookOf({
      表1: Array.from({ length: 6000 }, (_, row) => Array.from({ length: 10 }, () => row)),
    });
    const { port, host } = openExcel(model);
    const controller = new AbortController();
    const progress = (done: number): void => {
      if (done > 0) controller.abort();
    };
    await expect(port.read({ ...byUser, progress, signal: controller.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(host.log.syncs).toHaveLength(3);
  });
});

describe('the wire', () => {
  it('reads 300 sheets with 10,000 rows in 2 + ⌈cells / 40,000⌉ syncs and writes nothing', async () => {
    const model = new WorkbookModel(Array.from({ length: 300 }, (_, index) => `项目${index + 1}`));
    let cells = 0;
    for (const [index, sheet] of model.sheets.entries()) {
      const rows = index < 100 ? 34 : 33;
      cells += rows * 7;
      enter(
        sheet,
        'A1',
        Array.from({ length: rows }, (_, row) => [
          '产出指标',
          '数量指标',
          `指标${row}`,
          `≥${row}件`,
          row,
          '依据',
          '备注',
        ]),
      );
    }
    expect(cells).toBe(70_000);
    const { port, host } = openExcel(model);
    const reading = await port.read(byUser);
    expect(reading.snapshot.sheets.reduce((sum, { cellCount }) => sum + cellCount, 0)).toBe(cells);
    expect(host.log.writes).toEqual([]);
    expect(host.log.syncs).toHaveLength(2 + Math.ceil(cells / 40_000));
    await host.settled();
    expect(host.references.size).toBe(0);
  });

  it('finds one stray value at XFD1048576 with one question more', async () => {
    const model = workbookOf({ 表1: Array.from({ length: 18 }, () => ['a', 'b', 'c']) });
    enterNumber(sheetOf(model, '表1'), 1_048_575, 16_383);
    const { port, host } = openExcel(model);
    const reading = await port.read(byUser);
    expect(cellsOf(reading)).toHaveLength(18 * 3 + 1);
    expect(cellsOf(reading).at(-1)).toBe('XFD1048576=number:1');
    expect(host.log.syncs).toHaveLength(4);
    expect(host.log.bytes.received).toBeLessThan(20_000);
  });
});
