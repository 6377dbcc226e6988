import { UNCALCULATED } from '../../src/workbook/cell';
import fc from '../support/properties';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { errorOf } from '../support/read-error';

const grid: CellValue[][] = [
  ['项目名称', '信息化建设', null, null],
  ['预算（万元）', 921.38, 0, -1.5],
  ['是否', true, false, ''],
  [' 空格 ', 'a\nb', '<&>"\'', '=1+1'],
  [1e-7, 123456789012345, 0.1, 1 / 3],
  [null, null, null, '末'],
];

describe('workbooks that hucre writes', () => {
  it.each(['shared', 'inline'] as const)(
    'read as hucre itself reads them, with %s strings',
    async (stringMode) => {
      const bytes = await writeXlsx({ sheets: [{ name: '表', rows: grid }], stringMode });
      const theirs = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
      const ours = readWorkbook(bytes).sheets[0];
      for (let row = 0; row < grid.length; row += 1) {
        for (let col = 0; col < 4; col += 1) {
          const expected = theirs[row]?.[col] ?? null;
          const rounded = typeof expected === 'number' ? Number(expected.toPrecision(15)) : expected;
          expect(ours?.cell(row, col).value).toBe(rounded === '' ? null : rounded);
        }
      }
    },
  );

  it('keep formats, formulas, dates, merges and visibility', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '目标',
          rows: [[0.9, 30, new Date(Date.UTC(2023, 11, 31)), 'x']],
          cells: new Map([
            ['0,0', { value: 0.9, style: { numFmt: '0.00%' } }],
            ['0,1', { value: 30, style: { numFmt: '"≥"0"人"' } }],
            ['1,0', { formula: 'A1*0', formulaResult: 0 }],
            ['1,1', { formula: 'A1>1', formulaResult: false }],
            ['1,2', { formula: 'A1' }],
          ]),
          merges: [{ startRow: 2, startCol: 0, endRow: 3, endCol: 2 }],
        },
        { name: '藏', rows: [], veryHidden: true },
      ],
    });
    const { sheets } = readWorkbook(bytes);
    const [first, second] = sheets;
    expect(first?.cell(0, 0)).toMatchObject({ kind: 'number', value: 0.9, percent: true, decimals: 2 });
    expect(first?.cell(0, 1)).toMatchObject({ value: 30, unitSuffix: '人', prefix: '≥' });
    expect(first?.cell(0, 2)).toMatchObject({ kind: 'date', value: 45291 });
    expect(first?.cell(1, 0)).toMatchObject({ kind: 'number', value: 0, isFormula: true });
    expect(first?.cell(1, 1)).toMatchObject({ kind: 'boolean', value: false, isFormula: true });
    expect(first?.cell(1, 2)).toMatchObject({ kind: 'error', value: UNCALCULATED, isFormula: true });
    expect(first?.merges).toEqual([{ top: 2, left: 0, bottom: 3, right: 2 }]);
    expect(second).toMatchObject({ name: '藏', visibility: 'veryHidden', used: null });
  });

  it('count days from 1904 where asked', async () => {
    const rows = [[new Date(Date.UTC(2023, 11, 31))]];
    const bytes = await writeXlsx({ sheets: [{ name: '表', rows }], dateSystem: '1904' });
    expect(readWorkbook(bytes).sheets[0]?.cell(0, 0)).toMatchObject({ kind: 'date', value: 45291 });
  });

  it('are called encrypted when they are', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: '表', rows: [[1]] }],
      encryption: { password: 'x', spinCount: 1 },
    });
    expect(errorOf(() => readWorkbook(bytes))).toMatchObject({ code: 'encrypted' });
  });

  const value = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 })
      .map((x) => Number(x.toPrecision(15)) + 0),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const rows = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 8 });

  it('read back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('shared', 'inline'), async (written, stringMode) => {
        const bytes = await writeXlsx({ sheets: [{ name: '表', rows: written }], stringMode });
        const sheet = readWorkbook(bytes).sheets[0];
        const read = written.map((row, at) => row.map((_, col) => sheet?.cell(at, col).value));
        expect(read).toEqual(written.map((row) => row.map((cell) => (cell === '' ? null : cell))));
        expect(sheet?.cellCount).toBe(written.flat().filter((cell) => cell !== null && cell !== '').length);
      }),
    );
  });
});
