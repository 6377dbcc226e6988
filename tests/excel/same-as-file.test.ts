import { readdirSync, readFileSync } from 'node:fs';
import { write } from 'hucre';
import { columnName, formatArea, formatPlace } from '../../src/workbook/address';
import { unwrapWaivers } from '../../src/workbook/custom-xml';
import { UNCALCULATED } from '../../src/workbook/cell';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { openWorkbook } from '../../workbench/host/node';
import { CENTRAL, DECLARATION, FLAT, INVESTMENT, MONITORING, SELF_EVALUATION } from '../support/layouts';
import type { Value } from '../support/grid';
import { cellXml, workbookOf, type WorkbookSpec } from '../support/xlsx-parts';
import { openExcel } from './support/excel';

/** All that a check looks at, as plain data. */
function contentOf({ sheets, customXml = [] }: WorkbookSnapshot): unknown {
  return {
    sheets: sheets.map(({ name, visibility, used, merges, cellCount, ...sheet }) => ({
      name,
      visibility,
      used: used === null ? null : formatArea(used),
      merges: merges.map(formatArea).sort(),
      cellCount,
      cells: [...sheet.cells()].map(({ row, col, cell }) => [formatPlace({ row, col }), cell]),
    })),
    waivers: customXml.map(unwrapWaivers).filter((text) => text !== null),
  };
}

const number = (ref: string, value: number | string, style = 0): string =>
  cellXml(ref, String(value), `s="${style}"`);
const string = (ref: string, value: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const formats = [
  '0.00%',
  '0"人"',
  14,
  '0!.0000"万元"',
  '@',
  'yyyy"年"m"月"',
  '#,##0.00_ ',
  '[>=10000]0!.0,"万";0',
  '0%',
];
const numbers = [0, 1, -1, 0.9, 921.38, 0.30000000000000004, 1e21, 45_291, -45_291, 9_213_800, 12_345.678];

/** Cells of every kind under every format. */
const everyKind = numbers
  .map((value, index) => {
    const row = index + 1;
    const cells = formats.map((_, style) => number(`${columnName(style)}${row}`, value, style + 1)).join('');
    return `<row r="${row}">${cells}${string(`L${row}`, `第${row}行 `)}</row>`;
  })
  .join('');

const FIXTURES: Readonly<Record<string, WorkbookSpec>> = {
  'numbers under every format': { formats, sheets: [{ rows: everyKind }] },
  'days counted from 1904': {
    formats,
    sheets: [{ rows: everyKind }],
    workbookPr: '<workbookPr date1904="1"/>',
  },
  'texts, errors, booleans and formulas': {
    strings: '<si><t>=100%</t></si><si><t>#N/A</t></si><si><t/></si>',
    sheets: [
      {
        rows:
          '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c><c r="D3" t="s"><v>2</v></c>' +
          '<c r="E3" t="e"><v>#REF!</v></c><c r="F3" t="b"><v>1</v></c>' +
          '<c r="G3"><f>1+1</f><v>2</v></c><c r="H3" t="str"><f>A1</f><v>达标</v></c>' +
          '<c r="I3" t="str"><f>A1</f><v></v></c><c r="J3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
      },
    ],
  },
  'an array formula over several cells': {
    sheets: [
      {
        rows:
          '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>2</v></c><c r="B1"><v>4</v></c><c r="C1"><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><v>6</v></c><c r="B2"><v>8</v></c></row><row r="3"><c r="A3"><v>9</v></c></row>',
      },
    ],
  },
  'sheets hidden, empty and far from A1, with merged areas': {
    sheets: [
      { name: '藏', state: 'hidden', rows: `<row r="1">${number('A1', 1)}</row>` },
      { name: '深藏', state: 'veryHidden', rows: `<row r="1">${number('A1', 2)}</row>` },
      { name: '空' },
      {
        name: '远, 处',
        rows: `<row r="900">${number('ZZ900', 3)}</row><row r="905">${number('ZZ905', 4)}${number('AAB905', 4)}</row>`,
        after:
          '<mergeCells count="2"><mergeCell ref="ZZ900:AAA903"/><mergeCell ref="ZZ905:AAA905"/></mergeCells>',
      },
    ],
  },
  'a stray cell in the last corner': {
    sheets: [
      { rows: `<row r="2">${number('B2', 1)}</row><row r="1048576">${number('XFD1048576', 2)}</row>` },
    ],
  },
};

/** A value as a file takes it. */
function plain(value: Value): string | number | boolean | null {
  return typeof value === 'object' ? (value?.value ?? null) : value;
}

const SAMPLES = readdirSync('samples').filter((name) => name.endsWith('.xlsx'));

describe('Excel and the file tell the same', () => {
  it.each(Object.entries(FIXTURES))('%s', async (_, spec) => {
    const bytes = workbookOf(spec);
    const { port } = openExcel(openWorkbook(bytes));
    const { snapshot } = await port.read({ byUser: true });
    expect(contentOf(snapshot)).toEqual(contentOf(readWorkbook(bytes)));
  });

  it.each(Object.entries({ FLAT, CENTRAL, INVESTMENT, DECLARATION, SELF_EVALUATION, MONITORING }))(
    'the layout %s, written by another program',
    async (_, grid) => {
      const bytes = await write({
        sheets: [{ name: '表', rows: grid.map((row) => row.map(plain)) }],
      });
      const { port } = openExcel(openWorkbook(bytes));
      const { snapshot } = await port.read({ byUser: true });
      expect(contentOf(snapshot)).toEqual(contentOf(readWorkbook(bytes)));
      expect(snapshot.sheets[0]?.cellCount).toBeGreaterThan(10);
    },
  );

  it.each(SAMPLES)('%s', async (name) => {
    const bytes = readFileSync(`samples/${name}`);
    const { port } = openExcel(openWorkbook(bytes, name));
    const { snapshot, fileName } = await port.read({ byUser: true });
    expect(contentOf(snapshot)).toEqual(contentOf(readWorkbook(bytes)));
    expect(fileName).toBe(name);
    expect(JSON.stringify(contentOf(snapshot))).not.toContain(UNCALCULATED);
  });
});
