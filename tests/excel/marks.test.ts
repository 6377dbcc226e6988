import { formatArea } from '../../src/workbook/address';
import type { Mark, MarkSeverity, SheetKey } from '../../src/workbook/port';
import { MARK_LOOKS } from '../../src/excel/marks/looks';
import { type ConditionalFormat, type SheetModel, WEB, type WorkbookModel } from '../../workbench/host/node';
import { areaOf, contentOf, openExcel, sheetOf, workbookOf } from './support/excel';

const rows = Array.from({ length: 60 }, (_, row) => ['指标', `≥${row}件`, '依据']);

function markOf(sheet: SheetKey, address: string, severity: MarkSeverity = 'error'): Mark {
  return { sheet, severity, ...areaOf(address) };
}

/** The rules of a sheet from the top: formula, cells, fill. */
function rulesOf(sheet: SheetModel): string[] {
  return sheet.conditionalFormats.map(
    ({ formula, areas, overlay }) => `${formula} ${areas.map(formatArea).join(',')} ${overlay.fill ?? ''}`,
  );
}

/** A rule of the user's own. */
function userRule(
  model: WorkbookModel,
  address: string,
  more: Partial<ConditionalFormat>,
): ConditionalFormat {
  return {
    key: model.newKey(),
    type: 'Custom',
    areas: [areaOf(address)],
    formula: '=$B1>100',
    rule: null,
    overlay: { fill: '#00FF00' },
    stopIfTrue: false,
    ...more,
  };
}

function withUserRules(): WorkbookModel {
  const model = workbookOf({ 表1: rows, 表2: rows });
  sheetOf(model, '表1').setOverlays(
    [
      userRule(model, 'A1:C60', { formula: '=LEN("pt-check:error")>0+1' }),
      userRule(model, 'B1:B60', {
        type: 'CellValue',
        formula: '',
        rule: { formula1: '=5', operator: 'LessThan' },
      }),
      userRule(model, 'A1:A9', { type: 'DataBar', formula: '', rule: {} }),
      userRule(model, 'C2', { formula: '=TRUE', stopIfTrue: true }),
    ],
    'user',
  );
  return model;
}

describe('marking', () => {
  it('sets one rule for each severity and sheet, the gravest on top', async () => {
    const model = workbookOf({ 表1: rows, 表2: rows });
    const { port } = openExcel(model);
    const [first = '', second = ''] = (await port.read({ byUser: true })).sheets.map(({ key }) => key);
    const outcome = await port.mark([
      markOf(first, 'B2'),
      markOf(first, 'B3'),
      markOf(first, 'C7', 'info'),
      markOf(first, 'A4:B4', 'warning'),
      markOf(second, 'C9', 'warning'),
    ]);
    expect(outcome).toEqual({ marked: 5, skipped: [] });
    expect(rulesOf(sheetOf(model, '表1'))).toEqual([
      '=LEN("pt-check:error")>0 B2:B3 #F7A8A1',
      '=LEN("pt-check:warning")>0 A4:B4 #FFCF4D',
      '=LEN("pt-check:info")>0 C7 #E6F1FB',
    ]);
    expect(rulesOf(sheetOf(model, '表2'))).toEqual(['=LEN("pt-check:warning")>0 C9 #FFCF4D']);
    const reading = await port.read({ byUser: true });
    expect(reading.sheets.map(({ marked }) => marked)).toEqual([true, true]);
  });

  it('tells severities apart without colour', () => {
    expect(new Set(MARK_LOOKS.map(([, { emphasis }]) => emphasis)).size).toBe(MARK_LOOKS.length);
    const fills = MARK_LOOKS.map(([, { fill }]) => fill);
    for (const [index, fill] of fills.slice(1).entries()) {
      expect(contrast(fills[index] ?? '', fill)).toBeGreaterThanOrEqual(1.2);
    }
  });

  it.each(MARK_LOOKS)('is readable on its own fill: %s', (_, { fill, text }) => {
    expect(contrast(fill, text)).toBeGreaterThanOrEqual(7);
  });

  it('replaces the marks there are', async () => {
    const model = workbookOf({ 表1: rows, 表2: rows });
    const { port } = openExcel(model);
    const [first = '', second = ''] = (await port.read({ byUser: true })).sheets.map(({ key }) => key);
    await port.mark([markOf(first, 'B2'), markOf(second, 'B2')]);
    await port.mark([markOf(first, 'C3', 'info')]);
    expect(rulesOf(sheetOf(model, '表1'))).toEqual(['=LEN("pt-check:info")>0 C3 #E6F1FB']);
    expect(rulesOf(sheetOf(model, '表2'))).toEqual([]);
  });

  it.each(['priority', 'lasting'] as const)(
    'then clearing leaves the workbook as it was, other rules in their order (ids are %s)',
    async (conditionalFormatIds) => {
      const model = withUserRules();
      const before = contentOf(model);
      const { port } = openExcel(model, { profile: { ...WEB, conditionalFormatIds } });
      const [first = '', second = ''] = (await port.read({ byUser: true })).sheets.map(({ key }) => key);
      for (let round = 0; round < 2; round += 1) {
        await port.mark([
          markOf(first, 'B2:B5'),
          markOf(first, 'C2', 'warning'),
          markOf(first, 'A1', 'info'),
          markOf(second, 'A1'),
        ]);
        expect(sheetOf(model, '表1').conditionalFormats).toHaveLength(7);
      }
      expect(await port.clearMarks()).toEqual({ marked: 4, skipped: [] });
      expect(contentOf(model)).toEqual(before);
    },
  );

  it('knows leftovers in a workbook that it never saw, and only these', async () => {
    const model = withUserRules();
    const before = contentOf(model);
    const sheet = sheetOf(model, '表1');
    sheet.setOverlays(
      [
        ...sheet.conditionalFormats.slice(0, 2),
        userRule(model, 'A5', { formula: '=LEN("pt-check:warning")>0' }),
        ...sheet.conditionalFormats.slice(2),
        userRule(model, 'A6', { formula: '=len( "pt-check:error" ) > 0' }),
        userRule(model, 'A7', { formula: '' }),
      ],
      'user',
    );
    const { port } = openExcel(model);
    expect((await port.read({ byUser: true })).sheets.map(({ marked }) => marked)).toEqual([true, false]);
    expect(await port.clearMarks()).toEqual({ marked: 3, skipped: [] });
    expect(contentOf(model)).toEqual(before);
  });

  it('clears without having read', async () => {
    const model = workbookOf({ 表1: rows });
    sheetOf(model, '表1').setOverlays(
      [userRule(model, 'A5', { formula: '=LEN("pt-check:info")>0' })],
      'user',
    );
    expect(await openExcel(model).port.clearMarks()).toEqual({ marked: 1, skipped: [] });
    expect(rulesOf(sheetOf(model, '表1'))).toEqual([]);
  });

  it('writes nothing when there is nothing to clear', async () => {
    const { port, host } = openExcel(withUserRules());
    expect(await port.clearMarks()).toEqual({ marked: 0, skipped: [] });
    expect(host.log.writes).toEqual([]);
  });

  it('leaves protected sheets alone and says so', async () => {
    const model = workbookOf({ 锁: rows, 锁而无事: rows, 表2: rows });
    sheetOf(model, '锁').setOverlays([userRule(model, 'A5', { formula: '=LEN("pt-check:info")>0' })], 'user');
    sheetOf(model, '锁').protection = { options: {} };
    sheetOf(model, '锁而无事').protection = { options: {} };
    const { port } = openExcel(model);
    const [locked = '', , open = ''] = (await port.read({ byUser: true })).sheets.map(({ key }) => key);
    const marked = await port.mark([markOf(locked, 'B2'), markOf(open, 'B2')]);
    expect(marked.marked).toBe(1);
    expect(marked.skipped.map(({ name, marked: has }) => [name, has])).toEqual([['锁', true]]);
    const cleared = await port.clearMarks();
    expect(cleared.skipped.map(({ name }) => name)).toEqual(['锁']);
    expect(rulesOf(sheetOf(model, '锁'))).toHaveLength(1);
    expect(rulesOf(sheetOf(model, '表2'))).toEqual([]);
  });

  it('drops marks on a sheet that is gone, and finds those on a copied sheet', async () => {
    const model = workbookOf({ 表1: rows, 表2: rows });
    const { port } = openExcel(model);
    const [first = '', second = ''] = (await port.read({ byUser: true })).sheets.map(({ key }) => key);
    model.deleteSheet(sheetOf(model, '表2'), 'user');
    expect(await port.mark([markOf(first, 'A1'), markOf(second, 'A1')])).toEqual({ marked: 1, skipped: [] });
    const copy = model.addSheet({ name: '表1 (2)' }, 'user');
    copy.setOverlays([...sheetOf(model, '表1').conditionalFormats], 'user');
    await port.clearMarks();
    expect(rulesOf(copy)).toEqual([]);
  });

  it('never touches cells', async () => {
    const model = withUserRules();
    const { port, host } = openExcel(model);
    const cells = [...sheetOf(model, '表1').grid.within(areaOf('A1:Z99'))];
    const [first = ''] = (await port.read({ byUser: true })).sheets.map(({ key }) => key);
    await port.mark([markOf(first, 'A1:C60')]);
    expect([...sheetOf(model, '表1').grid.within(areaOf('A1:Z99'))]).toEqual(cells);
    expect([...new Set(host.log.writes.map(({ member }) => member.split('.')[0]))].sort()).toEqual([
      'ConditionalFormatCollection',
      'ConditionalFormatRule',
      'ConditionalRangeFill',
      'ConditionalRangeFont',
    ]);
  });
});

describe('the wire', () => {
  it('marks 500 findings in 3 syncs at most and 2 kB for each sheet and severity', async () => {
    const sheets = Array.from({ length: 12 }, (_, index) => `项目${index + 1}`);
    const model = workbookOf(Object.fromEntries(sheets.map((name) => [name, rows])));
    const { port, host } = openExcel(model);
    const keys = (await port.read({ byUser: true })).sheets.map(({ key }) => key);
    const severities = ['error', 'warning', 'info'] as const;
    const marks = Array.from({ length: 500 }, (_, index) =>
      markOf(
        keys[index % keys.length] ?? '',
        `${['A', 'B', 'C'][index % 3]}${1 + ((index * 7) % 59)}`,
        severities[Math.floor(index / keys.length) % 3],
      ),
    );
    const pairs = new Set(marks.map(({ sheet, severity }) => `${sheet} ${severity}`)).size;
    expect(pairs).toBe(36);
    // The second round takes the marks of the first away, which means finding them.
    for (const most of [2048, 3584]) {
      host.log.clear();
      await port.mark(marks);
      await host.settled();
      expect(host.log.syncs.length).toBeLessThanOrEqual(3);
      expect(host.log.bytes.sent / pairs).toBeLessThanOrEqual(most);
      expect(host.references.size).toBe(0);
    }
  });
});

/** WCAG's ratio of contrast between two colours. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
