import type { Cell } from '../../src/workbook/cell';
import type { CellWrite, WorkbookReading } from '../../src/workbook/port';
import { formatPlace, parsePlace } from '../../src/workbook/address';
import { areaOf, contentOf, enter, openExcel, sheetOf, workbookOf } from './support/excel';

const byUser = { byUser: true } as const;

function writeTo(reading: WorkbookReading, address: string, text: string, sheet = 0): CellWrite {
  const place = parsePlace(address) ?? { row: 0, col: 0 };
  const expected: Cell | undefined = reading.snapshot.sheets[sheet]?.cell(place.row, place.col);
  if (expected === undefined) throw new Error('no such sheet');
  return { sheet: reading.sheets[sheet]?.key ?? '', ...place, expected, text };
}

const TEXTS = [
  '=100%',
  '=1+1',
  '+5',
  '-3',
  '@SUM(A1)',
  "'引号",
  '3/4',
  '6月30日',
  '100%',
  '6000',
  'TRUE',
  '#N/A',
  '平方米',
  '',
  ' 两边 ',
];

describe('writing a text', () => {
  it.each(TEXTS)('%j stays a text, whatever the cell’s number format, and is taken back', async (text) => {
    const numberFormats = ['General', '@', '0.00%', 'yyyy/m/d'];
    const values = ['≥100％', 0.5, true, null];
    const model = workbookOf({ 表1: [] });
    const sheet = sheetOf(model, '表1');
    const styles = numberFormats.map((numberFormat) => ({ numberFormat, bold: true }));
    for (const [row, style] of styles.entries()) {
      for (const [col, value] of values.entries()) sheet.load(row, col, { value, style });
    }
    const before = contentOf(model);
    const { port } = openExcel(model);
    const reading = await port.read(byUser);
    const places = styles.flatMap((_, row) => values.map((__, col) => ({ row, col })));
    const writes = places.map((place) => writeTo(reading, formatPlace(place), text));
    const { applied, refused } = await port.apply(writes);
    expect(refused).toEqual([]);
    for (const { row, col } of places) {
      const { value, formula, style } = sheet.cell(row, col);
      expect([value ?? '', formula, style]).toEqual([text, undefined, styles[row]]);
    }
    expect((await port.revert(applied)).reverted).toEqual(applied);
    expect(contentOf(model)).toEqual(before);
  });

  it('takes two syncs for as many cells as there are', async () => {
    const model = workbookOf({ 表1: Array.from({ length: 300 }, () => ['５０平米']) });
    const { port, host } = openExcel(model);
    const reading = await port.read(byUser);
    host.log.clear();
    const writes = Array.from({ length: 300 }, (_, row) => writeTo(reading, `A${row + 1}`, '50平方米'));
    expect((await port.apply(writes)).applied).toHaveLength(300);
    expect(host.log.syncs).toHaveLength(2);
    await host.settled();
    expect(host.references.size).toBe(0);
  });

  it.each([
    ['the cell was changed', 'changed-meanwhile'],
    ['its number format was changed', 'changed-meanwhile'],
    ['a formula stands there now', 'formula-cell'],
    ['the sheet was protected', 'protected'],
    ['the sheet was deleted', 'sheet-gone'],
  ] as const)('is refused when %s, and the others are written', async (what, reason) => {
    const model = workbookOf({ 表1: [[100]], 表2: [['平米']] });
    const sheet = sheetOf(model, '表1');
    const { port } = openExcel(model);
    const reading = await port.read(byUser);
    if (what.startsWith('the cell')) enter(sheet, 'A1', [[101]]);
    if (what.startsWith('its number')) sheet.setStyle(areaOf('A1'), { numberFormat: '0%' }, 'user');
    if (what.startsWith('a formula')) enter(sheet, 'A1', [['=50+50']]);
    if (what.endsWith('protected')) sheet.protection = { options: {} };
    if (what.endsWith('deleted')) model.deleteSheet(sheet, 'user');
    const outcome = await port.apply([writeTo(reading, 'A1', '100件'), writeTo(reading, 'A1', '平方米', 1)]);
    expect(outcome.refused).toEqual([{ sheet: sheet.id, row: 0, col: 0, reason }]);
    expect(outcome.applied).toHaveLength(1);
    expect(sheetOf(model, '表2').cell(0, 0).value).toBe('平方米');
    if (what.startsWith('a formula')) expect(sheet.cell(0, 0).formula).toBe('=50+50');
  });

  it('is not taken back after somebody changed the cell', async () => {
    const model = workbookOf({ 表1: [['平米'], ['平米']] });
    const sheet = sheetOf(model, '表1');
    const { port } = openExcel(model);
    const reading = await port.read(byUser);
    const { applied } = await port.apply([
      writeTo(reading, 'A1', '平方米'),
      writeTo(reading, 'A2', '平方米'),
    ]);
    enter(sheet, 'A1', [['亩']]);
    const { reverted, refused } = await port.revert(applied);
    expect(reverted).toEqual([applied[1]]);
    expect(refused).toEqual([{ sheet: sheet.id, row: 0, col: 0, reason: 'changed-meanwhile' }]);
    expect([sheet.cell(0, 0).value, sheet.cell(1, 0).value]).toEqual(['亩', '平米']);
  });

  it('into more cells than one request holds is taken back as a whole', async () => {
    const model = workbookOf({ 表1: Array.from({ length: 1500 }, () => ['平米']) });
    const before = contentOf(model);
    const { port, host } = openExcel(model);
    const reading = await port.read(byUser);
    const writes = Array.from({ length: 1500 }, (_, row) => writeTo(reading, `A${row + 1}`, '平方米'));
    host.faults.reset();
    host.faults.add({ request: 4, failure: 'GeneralException' });
    await expect(port.apply(writes)).rejects.toMatchObject({ code: 'host-failure' });
    expect(contentOf(model)).toEqual(before);
    host.faults.reset();
    expect((await port.apply(writes)).applied).toHaveLength(1500);
  });
});
