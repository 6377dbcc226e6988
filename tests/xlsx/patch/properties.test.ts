import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from '../../support/properties';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { type Cell, UNCALCULATED } from '../../../src/workbook/cell';
import { deriveCell } from '../../../src/workbook/derive-cell';
import type { PlacedCell, SheetSnapshot } from '../../../src/workbook/snapshot';
import { type CellChange, type CellContent, patchWorkbook } from '../../../src/xlsx/patch';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { differences } from '../../support/zip-entries';

const SAMPLE = readFileSync(join(__dirname, '../../../samples/承德市中级人民法院2023年度.xlsx'));
const FORMATS = ['General', '0.00%', '@', '0"人"', 'yyyy/m/d', '0.00'];

const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('≥6000件', '_x0041_', ' 两端 ', 'a\r\nb', '=1+1', '<&>"', '\uD800', ']]>'),
);
const value = fc.oneof(number, text, fc.boolean(), fc.constantFrom({ error: '#REF!' }));
const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant<CellContent>({ kind: 'empty' }),
  value.map((constant): CellContent => ({ kind: 'constant', value: constant })),
  fc
    .oneof(value, fc.constant(null))
    .map((result): CellContent => ({ kind: 'formula', formula: '=PT.PROGRESS(A1:B2)&"<"', result })),
);
const cellChange = fc.record({
  row: fc.integer({ min: 0, max: 12 }),
  col: fc.integer({ min: 0, max: 8 }),
  content,
  style: fc.constantFrom(...FORMATS).map((numberFormat) => ({ numberFormat })),
});

/** What the reader must find in a cell after the change. */
function expected(change: CellChange & { style: { numberFormat: string }; content: CellContent }): Cell {
  const { numberFormat } = change.style;
  const written = change.content;
  if (written.kind === 'empty' || written.kind === 'result') {
    return deriveCell({ value: null, numberFormat, isFormula: false });
  }
  const isFormula = written.kind === 'formula';
  const result = written.kind === 'formula' ? written.result : written.value;
  if (result === null) {
    return deriveCell({ value: UNCALCULATED, isError: true, numberFormat, isFormula: true });
  }
  return typeof result === 'object'
    ? deriveCell({ value: result.error, isError: true, numberFormat, isFormula })
    : deriveCell({ value: result, numberFormat, isFormula });
}

function cellsOf(sheet: SheetSnapshot | undefined): Map<string, Cell> {
  const cells: PlacedCell[] = sheet === undefined ? [] : [...sheet.cells()];
  return new Map(cells.map(({ row, col, cell }) => [`${row},${col}`, cell]));
}

describe('random edits', () => {
  const base = writeXlsx({
    sheets: [
      { name: '一', rows: [['项目', 1, null, 0.5], [], ['x', 2, true]] },
      { name: '二', rows: [['不动', 9]] },
    ],
  });

  it('read back as intended, and no other part changes', async () => {
    const before = await base;
    fc.assert(
      fc.property(
        fc.uniqueArray(cellChange, { selector: ({ row, col }) => row * 100 + col, maxLength: 20 }),
        (cells) => {
          const { bytes, lost } = patchWorkbook(before, { sheets: [{ sheet: '一', cells }] });
          const want = cellsOf(readWorkbook(before).sheets[0]);
          for (const change of cells) {
            const cell = expected(change);
            const key = `${change.row},${change.col}`;
            if (cell.kind === 'empty' && !cell.isFormula) want.delete(key);
            else want.set(key, cell);
          }
          const after = readWorkbook(bytes);
          expect(cellsOf(after.sheets[0])).toEqual(want);
          expect(cellsOf(after.sheets[1])).toEqual(cellsOf(readWorkbook(before).sheets[1]));
          expect(lost).toEqual([]);
          const { changed, added, removed } = differences(before, bytes);
          expect([...changed, ...added]).toEqual(
            expect.not.arrayContaining([
              'xl/workbook.xml',
              'xl/worksheets/sheet2.xml',
              'xl/sharedStrings.xml',
            ]),
          );
          expect(removed).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('and back again leave the sample as it reads', () => {
    const before = readWorkbook(SAMPLE);
    const sheet = before.sheets[4];
    const name = sheet?.name ?? '';
    const texts = [...(sheet?.cells() ?? [])].filter(({ cell }) => cell.kind === 'text');
    fc.assert(
      fc.property(fc.subarray(texts, { minLength: 1 }), (cells) => {
        const write = (bytes: Uint8Array, textOf: (placed: PlacedCell) => string) =>
          patchWorkbook(bytes, {
            sheets: [
              {
                sheet: name,
                cells: cells.map((placed) => ({
                  row: placed.row,
                  col: placed.col,
                  content: { kind: 'constant', value: textOf(placed) },
                })),
              },
            ],
          }).bytes;
        const there = write(SAMPLE, () => '改');
        const back = write(there, ({ cell }) => String(cell.value));
        expect(cellsOf(readWorkbook(back).sheets[4])).toEqual(cellsOf(sheet));
      }),
      { numRuns: 5 },
    );
  });
});

describe('a patched sample', () => {
  it('reads the same in another library', async () => {
    const name = readWorkbook(SAMPLE).sheets[4]?.name ?? '';
    const { bytes } = patchWorkbook(SAMPLE, {
      sheets: [
        {
          sheet: name,
          cells: [
            { row: 12, col: 4, content: { kind: 'constant', value: '≤20万元' } },
            { row: 30, col: 0, content: { kind: 'constant', value: 0.25 }, style: { numberFormat: '0.0%' } },
          ],
          overlays: [
            {
              areas: [{ top: 0, left: 0, bottom: 3, right: 3 }],
              formula: 'LEN("pt-check:error")>0',
              fill: '#FFC7CE',
            },
          ],
        },
      ],
      newSheets: [{ name: '新表', copyOf: { file: SAMPLE, sheet: name } }],
      names: [{ name: '_pt_a', formula: `'${name}'!$A$1`, hidden: true }],
    });
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const theirs = sheets.find((sheet) => sheet.name === name);
    expect(theirs?.rows[12]?.[4]).toBe('≤20万元');
    expect(theirs?.rows[30]?.[0]).toBe(0.25);
    expect(sheets.at(-1)?.rows.slice(0, 12)).toEqual(theirs?.rows.slice(0, 12));
  });
});
