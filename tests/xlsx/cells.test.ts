import { UNCALCULATED } from '../../src/workbook/cell';
import type { Cell } from '../../src/workbook/cell';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { errorOf } from '../support/read-error';
import {
  cellXml,
  edit,
  oneCell,
  remove,
  sheetPart,
  type WorkbookSpec,
  workbookOf,
} from '../support/xlsx-parts';

const spec = { strings: '<si><t>件</t></si><si><t/></si>', formats: ['0.00%', '0"人"', 14, '0!.0000"万元"'] };
const cellOf = (rows: string, more: WorkbookSpec = spec): Cell | undefined =>
  readWorkbook(workbookOf({ ...more, sheets: [{ name: '表', rows }] })).sheets[0]?.cell(0, 0);
const errorIn = (rows: string, more: WorkbookSpec = spec) =>
  errorOf(() => readWorkbook(workbookOf({ ...more, sheets: [{ name: '表', rows }] })));

const number = (value: number, more: Partial<Cell> = {}) => ({
  kind: 'number',
  value,
  percent: false,
  decimals: null,
  isFormula: false,
  ...more,
});
const text = (value: string, more: Partial<Cell> = {}) => ({ ...number(0), kind: 'text', value, ...more });
const empty = { kind: 'empty', value: null, percent: false, decimals: null, isFormula: false };
const formula = { isFormula: true };

const uncalculated = { ...empty, ...formula, kind: 'error', value: UNCALCULATED };

describe('cell values', () => {
  it.each([
    ['a number', '<v>921.38</v>', '', number(921.38)],
    ['a number by its type', '<v>-1.5E-3</v>', 't="n"', number(-0.0015)],
    ['zero', '<v>0</v>', '', number(0)],
    ['a number with blanks around', '<v> 12 </v>', '', number(12)],
    ['a number with a sign and bare points', '<v>+5.</v>', '', number(5)],
    ['an inexact number', '<v>0.30000000000000004</v>', '', number(0.3)],
    ['a share', '<v>0.9</v>', 's="1"', number(0.9, { percent: true, decimals: 2 })],
    ['a number with a unit', '<v>30</v>', 's="2"', number(30, { decimals: 0, unitSuffix: '人' })],
    ['a date', '<v>45291</v>', 's="3"', number(45291, { kind: 'date' })],
    [
      'an amount shown in 万元',
      '<v>9213800</v>',
      's="4"',
      number(921.38, { decimals: 4, unitSuffix: '万元' }),
    ],
    ['a shared string', '<v>0</v>', 't="s"', text('件')],
    ['a shared string in a percent cell', '<v>0</v>', 't="s" s="1"', text('件')],
    ['an empty shared string', '<v>1</v>', 't="s"', empty],
    ['a string result', '<f>A2</f><v>达标</v>', 't="str"', text('达标', formula)],
    ['a string without a formula', '<v>达标</v>', 't="str"', text('达标')],
    ['a string with an escape', '<v>a_x000D__x005F_x000D_</v>', 't="str"', text('a\r_x000D_')],
    ['an inline string', '<is><t>数量</t></is>', 't="inlineStr"', text('数量')],
    [
      'an inline rich text',
      '<is><r><rPr><b/></rPr><t>数</t></r><r><t>量</t></r></is>',
      't="inlineStr"',
      text('数量'),
    ],
    ['an empty inline string', '<is><t/></is>', 't="inlineStr"', empty],
    ['an inline string without content', '', 't="inlineStr"', empty],
    ['true', '<v>1</v>', 't="b"', { ...number(0), kind: 'boolean', value: true }],
    ['false', '<v>0</v>', 't="b"', { ...number(0), kind: 'boolean', value: false }],
    ['an error', '<v>#DIV/0!</v>', 't="e"', { ...number(0), kind: 'error', value: '#DIV/0!' }],
    ['an ISO date', '<v>2023-12-31</v>', 't="d" s="3"', number(45291, { kind: 'date' })],
    ['an ISO date in a General cell', '<v>2023-12-31</v>', 't="d"', number(45291)],
    ['no value', '', '', empty],
    ['no value, styled', '', 's="2"', empty],
    ['no value, typed', '', 't="s"', empty],
    ['an empty value', '<v></v>', '', empty],
    ['an empty string result', '<f>A2</f><v></v>', 't="str"', { ...empty, ...formula }],
    ['a result of 0', '<f>A2</f><v>0</v>', '', number(0, formula)],
    [
      'a result of false',
      '<f>A2</f><v>0</v>',
      't="b"',
      { ...number(0), kind: 'boolean', value: false, ...formula },
    ],
    [
      'a result of an error',
      '<f>A2</f><v>#REF!</v>',
      't="e"',
      { ...number(0), kind: 'error', value: '#REF!', ...formula },
    ],
    ['a result from the shared strings', '<f>A2</f><v>0</v>', 't="s"', text('件', formula)],
    ['a shared formula', '<f t="shared" si="0"/><v>5</v>', '', number(5, formula)],
    ['a formula without a result', '<f>A2</f>', '', uncalculated],
    ['a formula with an empty result', '<f>A2</f><v/>', '', uncalculated],
    ['a value that other elements surround', '<extLst><ext><v>9</v></ext></extLst><v>1</v>', '', number(1)],
    ['a value with a comment inside', '<v>1<!-- x -->2</v>', '', number(12)],
  ])('%s', (_, content, attributes, expected) => {
    expect(cellOf(oneCell(content, attributes))).toEqual(expected);
  });

  it.each([
    ['43829', '', 45291],
    ['2023-12-31', 't="d"', 45291],
  ])('counts %s %s from 1904 where the workbook does', (value, type, serial) => {
    const from1904 = { ...spec, workbookPr: '<workbookPr date1904="1"/>' };
    expect(cellOf(cellRow(value, `${type} s="3"`), from1904)).toMatchObject({ kind: 'date', value: serial });
  });

  const cellRow = (value: string, attributes: string) =>
    `<row r="1">${cellXml('A1', value, attributes)}</row>`;
  it.each([
    ['a text as a number', '一', ''],
    ['a hexadecimal number', '0x1F', ''],
    ['an infinite number', 'Infinity', ''],
    ['a negative infinity', '-Infinity', ''],
    ['NaN', 'NaN', ''],
    ['a number beyond Excel', '1e308', ''],
    ['two numbers', '1 2', ''],
    ['a comma', '1,5', ''],
    ['a string index beyond the table', '2', 't="s"'],
    ['a string index that is none', 'x', 't="s"'],
    ['a negative string index', '-1', 't="s"'],
    ['a fractional string index', '0.5', 't="s"'],
    ['an empty string index', '', 't="s"'],
    ['a boolean that is none', '2', 't="b"'],
    ['an empty boolean', '', 't="b"'],
    ['an error without a name', 'REF', 't="e"'],
    ['a date that is none', '2023-02-30', 't="d"'],
    ['an unknown type', '1', 't="x"'],
    ['a type from the prototype', '1', 't="constructor"'],
    ['a style beyond the list', '1', 's="5"'],
    ['a style that is no number', '1', 's="x"'],
    ['a style below zero', '1', 's="-1"'],
  ])('refuses %s, and says where', (_, value, attributes) => {
    const error = errorIn(cellRow(value, attributes));
    expect(error).toMatchObject({ code: 'damaged-part', part: sheetPart(0), sheet: '表', cell: 'A1' });
  });

  it('refuses an unknown style of an empty cell', () => {
    expect(errorIn(oneCell('', 's="9"'))).toMatchObject({ code: 'damaged-part', cell: 'A1' });
  });

  it.each([
    ['two values', '<v>1</v><v>2</v>'],
    ['two inline strings', '<is><t>a</t></is><is><t>b</t></is>'],
    ['an array formula for nowhere', '<f t="array" ref="x">1</f><v>1</v>'],
  ])('refuses %s', (_, content) => {
    expect(errorIn(oneCell(content))).toMatchObject({ code: 'damaged-part', cell: 'A1' });
  });

  it('limits the length of a text', () => {
    const long = '长'.repeat(4 * 32_767);
    expect(cellOf(oneCell(`<v>${long}</v>`, 't="str"'))?.value).toBe(long);
    expect(errorIn(oneCell(`<v>${long}x</v>`, 't="str"'))).toMatchObject({
      code: 'damaged-part',
      cell: 'A1',
    });
    expect(errorIn(oneCell(`<is><t>${long}x</t></is>`, 't="inlineStr"'))).toMatchObject({
      code: 'damaged-part',
    });
    expect(errorIn(oneCell('<v>0</v>', 't="s"'), { strings: `<si><t>${long}x</t></si>` })).toMatchObject({
      code: 'damaged-part',
      part: 'xl/sharedStrings.xml',
      sheet: '表',
    });
  });

  it('tells formulas without a result from empty results', () => {
    const rows = `<row><c><f>1</f></c><c><f>1</f><v/></c><c t="str"><f>1</f><v/></c><c><f>1</f><v>0</v></c><c/></row>`;
    const sheet = readWorkbook(workbookOf({ sheets: [{ rows }] })).sheets[0];
    expect([...(sheet?.cells() ?? [])].map(({ cell }) => cell.value)).toEqual([
      UNCALCULATED,
      UNCALCULATED,
      null,
      0,
    ]);
  });

  it('limits how much array formulas may fill', () => {
    const rows = oneCell('<f t="array" ref="A1:E1">1</f><v>1</v>');
    const file = workbookOf({ sheets: [{ rows }] });
    expect(readWorkbook(file, { limits: { cells: 5 } }).sheets[0]?.cellCount).toBe(1);
    expect(errorOf(() => readWorkbook(file, { limits: { cells: 4 } }))).toMatchObject({ code: 'too-large' });
  });

  it('sees that one formula fills several cells', () => {
    const array = '<f t="array" ref="B1:C2">A1:A2</f>';
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1">${array}<v>1</v></c><c r="C1"><v>1</v></c><c r="D1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>1</v></c></row><row r="3"><c r="C3"><v>1</v></c></row>`;
    const sheet = readWorkbook(workbookOf({ sheets: [{ rows }] })).sheets[0];
    const formulas = [...(sheet?.cells() ?? [])].filter(({ cell }) => cell.isFormula);
    expect(formulas.map(({ row, col }) => [row, col])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });
});

describe('shared strings', () => {
  it.each([
    ['plain text', '<t>绩效</t>', '绩效'],
    ['blanks kept', '<t xml:space="preserve"> 绩效 </t>', ' 绩效 '],
    ['line breaks', '<t>第一\n第二</t>', '第一\n第二'],
    ['runs', '<r><rPr><sz val="9"/></rPr><t>绩</t></r><r><t xml:space="preserve">效 </t></r>', '绩效 '],
    [
      'phonetic hints left out',
      '<t>绩效</t><rPh sb="0" eb="2"><t>jixiao</t></rPh><phoneticPr fontId="1"/>',
      '绩效',
    ],
    ['text around what is no text', '<t>a<x>b</x>c<t>d</t>e</t>', 'ace'],
    ['escapes', '<t>a_x000D_\nb_x005F_x</t>', 'a\r\nb_x'],
    ['a text that looks like a formula', '<t>=1+1</t>', '=1+1'],
    ['characters outside the basic plane', '<t>😀𠮷</t>', '😀𠮷'],
  ])('%s', (_, item, expected) => {
    expect(cellOf(oneCell('<v>0</v>', 't="s"'), { strings: `<si>${item}</si>` })?.value).toBe(expected);
  });

  const uses = { strings: '<si><t>a</t></si>', sheets: [{ name: '表', rows: oneCell('<v>0</v>', 't="s"') }] };

  it('may lack when no cell uses them', () => {
    const file = workbookOf({ ...uses, sheets: [{}] }, (parts) => remove(parts, 'xl/sharedStrings.xml'));
    expect(readWorkbook(file).sheets).toHaveLength(1);
  });

  it('must be there when a cell uses them', () => {
    const noPart = workbookOf(uses, (parts) => remove(parts, 'xl/sharedStrings.xml'));
    expect(errorOf(() => readWorkbook(noPart))).toMatchObject({
      code: 'missing-part',
      sheet: '表',
      part: 'xl/sharedStrings.xml',
    });
    const noReference = workbookOf({ sheets: uses.sheets });
    expect(errorOf(() => readWorkbook(noReference))).toMatchObject({ code: 'missing-part', sheet: '表' });
  });

  it('are counted by their items, not by what the count says', () => {
    const file = workbookOf(uses, (parts) =>
      edit(parts, 'xl/sharedStrings.xml', '<sst ', '<sst count="0" uniqueCount="9" '),
    );
    expect(readWorkbook(file).sheets[0]?.cell(0, 0).value).toBe('a');
  });

  it('may not hide among alternatives', () => {
    const alternatives =
      '<AlternateContent xmlns="http://schemas.openxmlformats.org/markup-compatibility/2006"/>';
    const file = workbookOf({ ...uses, strings: `${alternatives}${uses.strings}` });
    expect(errorOf(() => readWorkbook(file))).toMatchObject({
      code: 'damaged-part',
      part: 'xl/sharedStrings.xml',
    });
  });
});

describe('styles', () => {
  it('may lack: then every cell is General', () => {
    const rows = oneCell('<v>0.5</v>', 's="7"');
    const unreferenced = workbookOf({ sheets: [{ rows }] });
    const lost = workbookOf({ sheets: [{ rows }], formats: ['0%'] }, (parts) =>
      remove(parts, 'xl/styles.xml'),
    );
    for (const file of [unreferenced, lost]) {
      expect(readWorkbook(file).sheets[0]?.cell(0, 0)).toEqual(number(0.5));
    }
  });

  it('give a cell without a style the first one', () => {
    const file = workbookOf({ sheets: [{ rows: oneCell('<v>0.5</v>') }], formats: ['0%'] }, (parts) =>
      edit(parts, 'xl/styles.xml', '<xf numFmtId="0"/>', ''),
    );
    expect(readWorkbook(file).sheets[0]?.cell(0, 0).percent).toBe(true);
  });

  it('may be an empty list', () => {
    const rows = `<row>${cellXml('A1', '1')}${cellXml('B1', '2', 's="0"')}</row>`;
    const file = workbookOf({ sheets: [{ rows }], formats: [] }, (parts) =>
      edit(parts, 'xl/styles.xml', '<xf numFmtId="0"/></cellXfs>', '</cellXfs>'),
    );
    expect(readWorkbook(file).sheets[0]?.cellCount).toBe(2);
  });

  it.each([
    [0, 'number', false],
    [9, 'number', true],
    [10, 'number', true],
    [14, 'date', false],
    [20, 'number', false],
    [22, 'date', false],
    [27, 'date', false],
    [31, 'date', false],
    [32, 'number', false],
    [36, 'date', false],
    [45, 'number', false],
    [49, 'number', false],
    [50, 'date', false],
    [55, 'number', false],
    [58, 'date', false],
    [99, 'number', false],
    [400, 'number', false],
  ])('know the built-in format %d', (id, kind, percent) => {
    const cell = cellOf(oneCell('<v>45291</v>', 's="1"'), { formats: [id] });
    expect(cell).toMatchObject({ kind, percent });
  });

  it('do not take conditional formats for cell styles', () => {
    const file = workbookOf({ sheets: [{ rows: oneCell('<v>1</v>', 's="2"') }], formats: ['0'] }, (parts) =>
      edit(
        parts,
        'xl/styles.xml',
        '</styleSheet>',
        '<dxfs><dxf><numFmt numFmtId="164" formatCode="0%"/></dxf></dxfs></styleSheet>',
      ),
    );
    expect(errorOf(() => readWorkbook(file))).toMatchObject({ code: 'damaged-part', cell: 'A1' });
  });

  it('refuse a number format that is none', () => {
    const file = workbookOf({ sheets: [{}], formats: ['0'] }, (parts) =>
      edit(parts, 'xl/styles.xml', '<xf numFmtId="0"/>', '<xf numFmtId="x"/>'),
    );
    expect(errorOf(() => readWorkbook(file))).toMatchObject({ code: 'damaged-part', part: 'xl/styles.xml' });
  });
});
