import { UNCALCULATED } from '../../../src/workbook/cell';
import { parsePlace, type Place } from '../../../src/workbook/address';
import {
  type CellChange,
  type CellContent,
  PatchError,
  patchWorkbook,
  type StyleChange,
} from '../../../src/xlsx/patch';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { edit, oneCell, sheetPart, workbookOf, type WorkbookSpec } from '../../support/xlsx-parts';
import { differences, partText } from '../../support/zip-entries';

function at(ref: string): Place {
  const place = parsePlace(ref);
  if (place === null) throw new Error(ref);
  return place;
}

function change(ref: string, content?: CellContent, style?: StyleChange): CellChange {
  return { ...at(ref), ...(content && { content }), ...(style && { style }) };
}

const constant = (value: string | number | boolean): CellContent => ({ kind: 'constant', value });

/** The sheet's XML after the change, beside the parts that the change touched. */
function patched(spec: WorkbookSpec, ...cells: CellChange[]) {
  const before = workbookOf(spec);
  const { bytes, lost } = patchWorkbook(before, { sheets: [{ sheet: '表1', cells }] });
  const xml = partText(bytes, sheetPart(0));
  const data = xml.slice(xml.indexOf('<sheetData'), xml.indexOf('</worksheet>'));
  return { bytes, lost, data, xml, differences: differences(before, bytes) };
}

const ROWS =
  '<row r="2" spans="2:4" ht="30" customHeight="1"><c r="B2" s="1" t="s"><v>0</v></c><c r="D2"><v>4</v></c></row>' +
  '<row r="4"><c r="A4"><f>D2*2</f><v>8</v></c></row>';
const SPEC: WorkbookSpec = { sheets: [{ rows: ROWS }], strings: '<si><t>名称</t></si>', formats: ['0.00%'] };
const ROW2 = '<row r="2" spans="2:4" ht="30" customHeight="1">';
const B2 = '<c r="B2" s="1" t="s"><v>0</v></c>';
const D2 = '<c r="D2"><v>4</v></c>';
const ROW4 = '<row r="4"><c r="A4"><f>D2*2</f><v>8</v></c></row>';

describe('a changed cell', () => {
  it.each<[string, CellChange, string]>([
    ['number', change('D2', constant(20)), `${ROW2}${B2}<c r="D2"><v>20</v></c></row>${ROW4}`],
    [
      'text in place of a shared string, with its style',
      change('B2', constant(' <新> ')),
      `${ROW2}<c r="B2" s="1" t="inlineStr"><is><t xml:space="preserve"> &lt;新&gt; </t></is></c>${D2}</row>${ROW4}`,
    ],
    ['truth', change('D2', constant(true)), `${ROW2}${B2}<c r="D2" t="b"><v>1</v></c></row>${ROW4}`],
    [
      'error',
      change('D2', { kind: 'constant', value: { error: '#N/A' } }),
      `${ROW2}${B2}<c r="D2" t="e"><v>#N/A</v></c></row>${ROW4}`,
    ],
    ['nothing, with a style', change('B2', { kind: 'empty' }), `${ROW2}<c r="B2" s="1"/>${D2}</row>${ROW4}`],
    ['nothing, without one', change('D2', { kind: 'empty' }), `${ROW2}${B2}</row>${ROW4}`],
    ['empty text', change('B2', constant('')), `${ROW2}<c r="B2" s="1"/>${D2}</row>${ROW4}`],
    ['between cells', change('C2', constant(1)), `${ROW2}${B2}<c r="C2"><v>1</v></c>${D2}</row>${ROW4}`],
    [
      'behind the row, which tells its span',
      change('F2', constant(1)),
      `${ROW2.replace('2:4', '2:6')}${B2}${D2}<c r="F2"><v>1</v></c></row>${ROW4}`,
    ],
    [
      'in a row between',
      change('C3', constant(1)),
      `${ROW2}${B2}${D2}</row><row r="3"><c r="C3"><v>1</v></c></row>${ROW4}`,
    ],
    [
      'in a row above',
      change('A1', constant(1)),
      `<row r="1"><c r="A1"><v>1</v></c></row>${ROW2}${B2}${D2}</row>${ROW4}`,
    ],
    [
      'in a row below',
      change('A9', constant(1)),
      `${ROW2}${B2}${D2}</row>${ROW4}<row r="9"><c r="A9"><v>1</v></c></row>`,
    ],
    [
      'formula of ours',
      change('D2', { kind: 'formula', formula: '=PT.PROGRESS(B6:G7,"PT.X(")', result: 0.5 }),
      `${ROW2}${B2}<c r="D2"><f>_xldudf_PT_PROGRESS(B6:G7,"PT.X(")</f><v>0.5</v></c></row>${ROW4}`,
    ],
    [
      'formula that gave a text',
      change('D2', { kind: 'formula', formula: 'A1&"<"', result: '' }),
      `${ROW2}${B2}<c r="D2" t="str"><f>A1&amp;"&lt;"</f><v></v></c></row>${ROW4}`,
    ],
    [
      'formula that gave an error',
      change('D2', { kind: 'formula', formula: 'IFS(A1,1)', result: { error: '#N/A' } }),
      `${ROW2}${B2}<c r="D2" t="e"><f>_xlfn.IFS(A1,1)</f><v>#N/A</v></c></row>${ROW4}`,
    ],
    [
      'another result',
      change('A4', { kind: 'result', result: '差' }),
      `${ROW2}${B2}${D2}</row><row r="4"><c r="A4" t="str"><f>D2*2</f><v>差</v></c></row>`,
    ],
    ['nothing new', change('D2'), ROW2 + B2 + D2 + '</row>' + ROW4],
  ])('%s', (_, cell, expected) => {
    const { data, lost, differences } = patched(SPEC, cell);
    expect(data).toBe(`<sheetData>${expected}</sheetData>`);
    expect(lost).toEqual([]);
    expect(differences).toEqual({
      changed: cell.content === undefined ? [] : [sheetPart(0)],
      added: [],
      removed: [],
    });
  });

  it.each<[string, WorkbookSpec, CellChange, string]>([
    [
      'an empty sheet of one tag',
      { sheets: [{}] },
      change('B3', constant('x')),
      '<sheetData><row r="3"><c r="B3" t="inlineStr"><is><t xml:space="preserve">x</t></is></c></row></sheetData>',
    ],
    [
      'a row of one tag',
      { sheets: [{ rows: '<row r="3" ht="9"/>' }] },
      change('B3', constant(1)),
      '<sheetData><row r="3" ht="9"><c r="B3"><v>1</v></c></row></sheetData>',
    ],
    [
      'rows and cells without references',
      { sheets: [{ rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>' }] },
      change('B1', constant(5)),
      '<sheetData><row><c><v>1</v></c><c r="B1"><v>5</v></c></row><row><c><v>3</v></c></row></sheetData>',
    ],
    [
      'a cell that takes the style of its row',
      {
        sheets: [{ rows: '<row r="1" s="1" customFormat="1"/>', after: '' }],
        formats: ['0%'],
      },
      change('B1', constant(0.5)),
      '<sheetData><row r="1" s="1" customFormat="1"><c r="B1" s="1"><v>0.5</v></c></row></sheetData>',
    ],
    [
      'a row whose style is not its cells’',
      { sheets: [{ rows: '<row r="1" s="1"/>' }], formats: ['0%'] },
      change('B1', constant(0.5)),
      '<sheetData><row r="1" s="1"><c r="B1"><v>0.5</v></c></row></sheetData>',
    ],
  ])('in %s', (_, spec, cell, expected) => {
    expect(patched(spec, cell).data).toBe(expected);
  });

  it('takes the style of its column', () => {
    const before = workbookOf({ sheets: [{}], formats: ['0%'] }, (parts) =>
      edit(parts, sheetPart(0), '<sheetData>', '<cols><col min="2" max="3" style="1"/></cols><sheetData>'),
    );
    const cells = [change('C1', constant(0.5)), change('D1', constant(0.5))];
    const { bytes } = patchWorkbook(before, { sheets: [{ sheet: '表1', cells }] });
    const sheet = readWorkbook(bytes).sheets[0];
    expect(sheet?.cell(0, 2)).toMatchObject({ value: 0.5, percent: true });
    expect(sheet?.cell(0, 3)).toMatchObject({ value: 0.5, percent: false });
  });

  it('keeps its prefix, comments, sections and foreign elements around it', () => {
    const before = workbookOf({ sheets: [{}] }, (parts) => {
      parts[sheetPart(0)] =
        '\uFEFF<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:q="urn:q" q:a=">">' +
        "<!-- <x:sheetData> --><x:sheetData><q:row r='1'/><x:row r='1'><x:c r='A1'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    });
    const cells = [change('A1', constant(2)), change('A2', constant('二'))];
    const { bytes } = patchWorkbook(before, { sheets: [{ sheet: '表1', cells }] });
    expect(partText(bytes, sheetPart(0))).toBe(
      partText(before, sheetPart(0))
        .replace("<x:c r='A1'><x:v>1</x:v></x:c>", '<x:c r="A1"><x:v>2</x:v></x:c>')
        .replace(
          '</x:row></x:sheetData>',
          '</x:row><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t xml:space="preserve">二</x:t></x:is></x:c></x:row></x:sheetData>',
        ),
    );
    expect(readWorkbook(bytes).sheets[0]?.cell(1, 0).value).toBe('二');
  });

  it('extends the dimension that the sheet tells', () => {
    const before = workbookOf({ sheets: [{ rows: ROWS }], strings: '<si><t/></si>', formats: [9] }, (parts) =>
      edit(parts, sheetPart(0), '<sheetData>', '<dimension ref="A2:D4"/><sheetData>'),
    );
    const save = (ref: string) =>
      partText(
        patchWorkbook(before, { sheets: [{ sheet: '表1', cells: [change(ref, constant(1))] }] }).bytes,
        sheetPart(0),
      );
    expect(save('B3')).toContain('<dimension ref="A2:D4"/>');
    expect(save('F9')).toContain('<dimension ref="A2:F9"/>');
  });

  it('in UTF-16 stays in UTF-16', () => {
    const before = workbookOf({ sheets: [{ rows: oneCell('<v>1</v>') }] }, (parts) => {
      const text = `\uFEFF${String(parts[sheetPart(0)]).replace('UTF-8', 'UTF-16')}`;
      parts[sheetPart(0)] = new Uint8Array(Buffer.from(text, 'utf16le'));
    });
    const { bytes } = patchWorkbook(before, {
      sheets: [{ sheet: '表1', cells: [change('A1', constant('中'))] }],
    });
    expect(readWorkbook(bytes).sheets[0]?.cell(0, 0).value).toBe('中');
  });

  it.each<[string, CellContent]>([
    ['a number that no cell holds', constant(Infinity)],
    ['a text that no cell holds', constant('长'.repeat(32_768))],
  ])('refuses %s', (_, content) => {
    expect(() => patched(SPEC, change('D2', content))).toThrow(PatchError);
  });

  it('whose formula was never computed reads as such', () => {
    const { bytes } = patched(SPEC, change('D2', { kind: 'formula', formula: 'A1', result: null }));
    expect(readWorkbook(bytes).sheets[0]?.cell(1, 3).value).toBe(UNCALCULATED);
  });
});

describe('a cell that holds the same already', () => {
  const rows =
    '<row r="1"><c t="s" r="A1"><v>0</v></c><c r="B1" ><v>4.0</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c></row>' +
    '<row r="2"><c t="str" r="A2"><f >B1&amp;"x"</f><v>4x</v></c><c cm="1" r="B2"><f t="array" ref="B2:C2">E1:F1</f><v>5</v></c><c t="s" r="C2"><v>0</v></c></row>';
  const spec: WorkbookSpec = { sheets: [{ rows }], strings: '<si><t>名称</t></si>' };
  const spill = { top: 1, left: 1, bottom: 1, right: 2 };

  it.each<[string, CellChange]>([
    ['text', change('A1', constant('名称'))],
    ['number', change('B1', constant(4))],
    ['truth', change('C1', constant(true))],
    ['error', change('D1', { kind: 'constant', value: { error: '#N/A' } })],
    ['formula', change('A2', { kind: 'formula', formula: '=B1&"x"', result: '4x' })],
    ['result', change('A2', { kind: 'result', result: '4x' })],
    ['spilling formula', change('B2', { kind: 'formula', formula: 'E1:F1', result: 5, spill })],
    ['spilled result', change('C2', { kind: 'result', result: '名称' })],
  ])('stays as it is: %s', (_, cell) => {
    expect(patched(spec, cell).differences).toEqual({ changed: [], added: [], removed: [] });
  });

  it.each<[string, CellChange]>([
    ['text', change('A1', constant('名'))],
    ['a number that was text', change('A1', constant(0))],
    ['a text that was a number', change('B1', constant('4'))],
    ['a constant that was a formula', change('A2', constant('4x'))],
    [
      'a formula of one cell that filled more',
      change('B2', { kind: 'formula', formula: 'E1:F1', result: 5 }),
    ],
    ['another formula', change('A2', { kind: 'formula', formula: 'B2&"x"', result: '4x' })],
    ['no result', change('B2', { kind: 'formula', formula: 'E1:F1', result: null, spill })],
  ])('is written when it differs: %s', (_, cell) => {
    expect(patched(spec, cell).differences.changed).toContain(sheetPart(0));
  });
});

describe('formulas of several cells', () => {
  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+"B1"</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3" s="1"><f t="shared" si="0"/><v>3</v></c></row>';

  it('written over at their first cell are spelled out in the others', () => {
    const { data } = patched({ sheets: [{ rows: shared }], formats: [9] }, change('A1', constant(7)));
    expect(data).toBe(
      '<sheetData><row r="1"><c r="A1"><v>7</v></c></row>' +
        '<row r="2"><c r="A2"><f>B2*$C$1+"B1"</f><v>2</v></c></row>' +
        '<row r="3"><c r="A3" s="1"><f>B3*$C$1+"B1"</f><v>3</v></c></row></sheetData>',
    );
  });

  it('written over elsewhere stay', () => {
    const { data } = patched({ sheets: [{ rows: shared }], formats: [9] }, change('A2', constant(7)));
    expect(data).toBe(
      `<sheetData>${shared.replace('<f t="shared" si="0"/><v>2</v>', '<v>7</v>')}</sheetData>`,
    );
  });

  const array =
    '<row r="1"><c r="A1"><f t="array" ref="A1:B1">X1:Y1</f><v>1</v></c><c r="B1"><v>2</v></c></row>';

  it('of the array kind keep the rest as values when one is written over, which is said', () => {
    const { data, lost } = patched({ sheets: [{ rows: array }] }, change('B1', constant(7)));
    expect(data).toBe(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1">X1:Y1</f><v>1</v></c><c r="B1"><v>7</v></c></row></sheetData>',
    );
    expect(lost).toEqual([{ kind: 'array-formula', sheet: '表1', at: 'A1' }]);
  });

  it('of the array kind take new results', () => {
    const { data, lost } = patched(
      { sheets: [{ rows: array }] },
      change('A1', { kind: 'result', result: 5 }),
      change('B1', { kind: 'result', result: 6 }),
    );
    expect(data).toBe(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B1">X1:Y1</f><v>5</v></c><c r="B1"><v>6</v></c></row></sheetData>',
    );
    expect(lost).toEqual([]);
  });

  it('that spill are marked as such, once for the workbook', () => {
    const spill = { top: 0, left: 0, bottom: 1, right: 0 };
    const cells = [
      change('A1', { kind: 'formula', formula: '=PT.SCHEDULE(9)', result: '节点', spill }),
      change('A2', { kind: 'result', result: '3月底' }),
    ];
    const first = patched({ sheets: [{}] }, ...cells);
    expect(first.data).toBe(
      '<sheetData><row r="1"><c r="A1" t="str" cm="1"><f t="array" ref="A1:A2">_xldudf_PT_SCHEDULE(9)</f><v>节点</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve">3月底</t></is></c></row></sheetData>',
    );
    expect(first.differences.added).toEqual(['xl/metadata1.xml']);
    const second = patchWorkbook(first.bytes, {
      sheets: [
        {
          sheet: '表1',
          cells: [change('C1', { kind: 'formula', formula: 'ROW(1:2)', result: 1, spill })],
        },
      ],
    });
    expect(partText(second.bytes, sheetPart(0))).toContain('<c r="C1" cm="1">');
    expect(differences(first.bytes, second.bytes)).toEqual({
      changed: [sheetPart(0)],
      added: [],
      removed: [],
    });
  });

  it('gone from the sheet take the order of calculation with them', () => {
    const chain = 'xl/calcChain.xml';
    const before = workbookOf(SPEC, (parts) => {
      parts[chain] = '<calcChain><c r="A4" i="1"/></calcChain>';
      edit(
        parts,
        'xl/_rels/workbook.xml.rels',
        '</Relationships>',
        '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      );
      edit(
        parts,
        '[Content_Types].xml',
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      );
    });
    const save = (cell: CellChange) =>
      patchWorkbook(before, { sheets: [{ sheet: '表1', cells: [cell] }] }).bytes;
    expect(differences(before, save(change('A4', { kind: 'result', result: 9 }))).removed).toEqual([]);
    const gone = save(change('A4', constant(8)));
    expect(differences(before, gone)).toEqual({
      changed: ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', sheetPart(0)],
      added: [],
      removed: [chain],
    });
    expect(partText(gone, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(gone, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});

describe('a changed look', () => {
  it('of a number is a style more, and leaves the others where they are', () => {
    const { bytes, data, differences } = patched(
      SPEC,
      change('B2', constant(0.5), { numberFormat: '@' }),
      change('D2', undefined, { numberFormat: '0.0"人"' }),
      change('E2', constant(0.1), { numberFormat: '@' }),
    );
    expect(differences.changed).toEqual(['xl/styles.xml', sheetPart(0)]);
    expect(data).toContain('<c r="B2" s="2"><v>0.5</v></c><c r="D2" s="3"><v>4</v></c><c r="E2" s="2">');
    const sheet = readWorkbook(bytes).sheets[0];
    expect(sheet?.cell(1, 3)).toMatchObject({ value: 4, unitSuffix: '人', decimals: 1 });
    const styles = partText(bytes, 'xl/styles.xml');
    expect(styles).toContain('<numFmt numFmtId="164" formatCode="0.00%"/><numFmt numFmtId="165"');
    expect(styles).toContain('<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="49"');
  });

  it('of the font, ground and alignment brings lists that the file lacks', () => {
    const look: StyleChange = {
      bold: true,
      fontColor: '#c00000',
      fill: '#FFEB9C',
      wrap: true,
      vertical: 'top',
    };
    const { bytes } = patched(SPEC, change('B2', undefined, look), change('D2', undefined, { bold: true }));
    const styles = partText(bytes, 'xl/styles.xml');
    expect(styles).toContain('<b/><sz val="11"/><color rgb="FFC00000"/><name val="Calibri"/>');
    expect(styles).toContain('<fgColor rgb="FFFFEB9C"/>');
    expect(styles).toContain('<alignment wrapText="1" vertical="top"/>');
    expect(styles.indexOf('<numFmts')).toBeLessThan(styles.indexOf('<fonts'));
    expect(styles.indexOf('<fonts')).toBeLessThan(styles.indexOf('<cellStyleXfs'));
    expect(readWorkbook(bytes).sheets[0]?.cell(1, 1).value).toBe('名称');
  });

  it('in a workbook without styles brings them', () => {
    const { bytes, differences } = patched(
      { sheets: [{ rows: oneCell('<v>0.5</v>') }] },
      change('A1', undefined, { numberFormat: '0%' }),
    );
    expect(readWorkbook(bytes).sheets[0]?.cell(0, 0)).toMatchObject({ value: 0.5, percent: true });
    expect(differences.added).toEqual(['xl/styles1.xml']);
  });
});
