import fc from '../../support/properties';
import { writeXlsx } from 'hucre/xlsx';
import { patchWorkbook, type Shift } from '../../../src/xlsx/patch';
import { shiftedAreas, shiftedIndex } from '../../../src/xlsx/patch/shift-places';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import {
  edit,
  type Parts,
  relationship,
  relationshipsXml,
  sheetPart,
  workbookOf,
} from '../../support/xlsx-parts';
import { differences, partText } from '../../support/zip-entries';

const rows = (change: Shift['change'], at: number, count = 1): Shift => ({ axis: 'rows', change, at, count });
const columns = (change: Shift['change'], at: number, count = 1): Shift => ({
  axis: 'columns',
  change,
  at,
  count,
});

/** The worksheet after shifts. */
function shifted(sheet: { rows?: string; after?: string }, ...shifts: Shift[]): string {
  const before = workbookOf({ sheets: [sheet], formats: [9, 10] });
  const { bytes } = patchWorkbook(before, { sheets: [{ sheet: '表1', shifts }] });
  const xml = partText(bytes, sheetPart(0));
  return xml.slice(xml.indexOf('<sheetData'), xml.indexOf('</worksheet>'));
}

describe('places', () => {
  it.each<[string, Shift, string]>([
    ['A1:B2 C5', rows('inserted', 2, 3), 'A1:B2 C8'],
    ['A1:B2', rows('inserted', 1), 'A1:B3'],
    ['A1:B2', rows('inserted', 0, 2), 'A3:B4'],
    ['A1:B9', rows('deleted', 2, 3), 'A1:B6'],
    ['A3:B5', rows('deleted', 1, 2), 'A2:B3'],
    ['A3:B5', rows('deleted', 4, 9), 'A3:B4'],
    ['A3:B5 D1', rows('deleted', 2, 3), 'D1'],
    ['A3:B5', rows('deleted', 0, 99), ''],
    ['A1:A1048576', rows('inserted', 5), 'A1:A1048576'],
    ['A5:A1048576', rows('inserted', 2), 'A6:A1048576'],
    ['A1048576', rows('inserted', 2), ''],
    ['B2:D3', columns('inserted', 2), 'B2:E3'],
    ['B2:D3', columns('deleted', 2), 'B2:C3'],
  ])('%s after %j', (areas, shift, expected) => {
    expect(shiftedAreas(areas, shift)).toBe(expected);
  });
});

describe('rows', () => {
  const sheet = {
    rows:
      '<row r="1" ht="20"><c r="A1"><v>1</v></c></row>' +
      '<row r="2" s="1" customFormat="1" hidden="1"><c r="A2" s="2"><v>2</v></c><c r="B2"><v>3</v></c></row>' +
      '<row r="4"><c r="A4"><f>SUM(A1:A2)+B4</f><v>3</v></c></row>',
    after:
      '<autoFilter ref="A2:B4"/><mergeCells count="2"><mergeCell ref="A2:B2"/><mergeCell ref="A3:A4"/></mergeCells>' +
      '<conditionalFormatting sqref="A4"><cfRule type="expression" priority="1"><formula>A4&gt;$A$2</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation sqref="A4:A5" type="list"><formula1>$B$2:$B$4</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A4" location="表1!A2"/></hyperlinks>' +
      '<rowBreaks count="1"><brk id="3" max="16383" man="1"/></rowBreaks>',
  };

  it('put in look like the one above, and move all that is below', () => {
    expect(shifted(sheet, rows('inserted', 2))).toBe(
      '<sheetData><row r="1" ht="20"><c r="A1"><v>1</v></c></row>' +
        '<row r="2" s="1" customFormat="1" hidden="1"><c r="A2" s="2"><v>2</v></c><c r="B2"><v>3</v></c></row>' +
        '<row r="3" s="1" customFormat="1"><c r="A3" s="2"/></row>' +
        '<row r="5"><c r="A5"><f>SUM(A1:A2)+B5</f><v>3</v></c></row></sheetData>' +
        '<autoFilter ref="A2:B5"/><mergeCells count="2"><mergeCell ref="A2:B2"/><mergeCell ref="A4:A5"/></mergeCells>' +
        '<conditionalFormatting sqref="A5"><cfRule type="expression" priority="1"><formula>A5&gt;$A$2</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation sqref="A5:A6" type="list"><formula1>$B$2:$B$5</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A5" location="表1!A2"/></hyperlinks>' +
        '<rowBreaks count="1"><brk id="4" max="16383" man="1"/></rowBreaks>',
    );
  });

  it('taken out take with them what is said of them alone', () => {
    expect(shifted(sheet, rows('deleted', 1))).toBe(
      '<sheetData><row r="1" ht="20"><c r="A1"><v>1</v></c></row>' +
        '<row r="3"><c r="A3"><f>SUM(A1:A1)+B3</f><v>3</v></c></row></sheetData>' +
        '<autoFilter ref="A2:B3"/><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>' +
        '<conditionalFormatting sqref="A3"><cfRule type="expression" priority="1"><formula>A3&gt;#REF!</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation sqref="A3:A4" type="list"><formula1>$B$2:$B$3</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A3" location="#REF!"/></hyperlinks>' +
        '<rowBreaks count="1"><brk id="2" max="16383" man="1"/></rowBreaks>',
    );
  });

  it('put in and taken out again leave the sheet as it was', () => {
    const before = shifted(sheet);
    expect(shifted(sheet, rows('inserted', 2, 4), rows('deleted', 2, 4))).toBe(before);
  });

  it('spell out shared formulas, and move array formulas', () => {
    expect(
      shifted(
        {
          rows:
            '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>1</v></c><c r="C1"><f t="array" ref="C1:D1">X5:Y5</f><v>1</v></c></row>' +
            '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
        },
        rows('inserted', 0),
      ),
    ).toBe(
      '<sheetData><row r="2"><c r="A2"><f>B2*2</f><v>1</v></c><c r="C2"><f t="array" ref="C2:D2">X6:Y6</f><v>1</v></c></row>' +
        '<row r="3"><c r="A3"><f>B3*2</f><v>2</v></c></row></sheetData>',
    );
  });
});

describe('columns', () => {
  it('put in look like the one on the left', () => {
    const before = workbookOf(
      {
        sheets: [
          {
            rows: '<row r="1" spans="1:3"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1"><f>B1</f><v>2</v></c></row>',
          },
        ],
        formats: [9],
      },
      (parts) =>
        edit(
          parts,
          sheetPart(0),
          '<sheetData>',
          '<cols><col min="1" max="2" width="9"/><col min="3" max="3" width="20"/></cols><sheetData>',
        ),
    );
    const save = (shift: Shift) =>
      partText(patchWorkbook(before, { sheets: [{ sheet: '表1', shifts: [shift] }] }).bytes, sheetPart(0));
    expect(save(columns('inserted', 2))).toContain(
      '<cols><col min="1" max="3" width="9"/><col min="4" max="4" width="20"/></cols><sheetData>' +
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="1"/><c r="D1"><f>B1</f><v>2</v></c></row>',
    );
    expect(save(columns('deleted', 1))).toContain(
      '<cols><col min="1" max="1" width="9"/><col min="2" max="2" width="20"/></cols><sheetData>' +
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>#REF!</f><v>2</v></c></row>',
    );
  });
});

/** A workbook whose second sheet, names and chart refer to the first. */
function linked(change?: (parts: Parts) => void): Uint8Array {
  return workbookOf(
    {
      sheets: [
        { name: '数据', rows: '<row r="3"><c r="A3"><v>7</v></c></row>' },
        {
          name: '汇总',
          rows: '<row r="1"><c r="A1"><f>数据!A3+A3</f><v>7</v></c></row>',
          after: '<hyperlinks><hyperlink ref="A1" location="数据!A3"/></hyperlinks>',
        },
        { name: '无关', rows: '<row r="1"><c r="A1"><f>A3</f><v>0</v></c></row>' },
      ],
    },
    (parts) => {
      edit(
        parts,
        'xl/workbook.xml',
        '</sheets>',
        '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">数据!$A$1:$B$9</definedName><definedName name="值">数据!$A$3</definedName></definedNames>',
      );
      parts['xl/charts/chart1.xml'] =
        '<c:chart xmlns:c="urn:c"><c:val><c:f>数据!$A$3:$A$5</c:f></c:val></c:chart>';
      change?.(parts);
    },
  );
}

describe('the rest of the workbook', () => {
  it('follows', () => {
    const { bytes, lost } = patchWorkbook(linked(), {
      sheets: [{ sheet: '数据', shifts: [rows('inserted', 1, 2)] }],
    });
    expect(lost).toEqual([]);
    expect(partText(bytes, sheetPart(1))).toContain('<f>数据!A5+A3</f>');
    expect(partText(bytes, sheetPart(1))).toContain('location="数据!A5"');
    expect(partText(bytes, 'xl/workbook.xml')).toContain('数据!$A$1:$B$11<');
    expect(partText(bytes, 'xl/workbook.xml')).toContain('数据!$A$5<');
    expect(partText(bytes, 'xl/charts/chart1.xml')).toContain('数据!$A$5:$A$7');
    expect(differences(linked(), bytes).changed).not.toContain(sheetPart(2));
    expect(readWorkbook(bytes).sheets[0]?.cell(4, 0).value).toBe(7);
  });

  it('follows a new name', () => {
    const { bytes } = patchWorkbook(linked(), { sheets: [{ sheet: '数据', rename: "新'表" }] });
    expect(partText(bytes, sheetPart(1))).toContain("<f>'新''表'!A3+A3</f>");
    expect(partText(bytes, 'xl/workbook.xml')).toContain("'新''表'!$A$3<");
    expect(partText(bytes, 'xl/charts/chart1.xml')).toContain("'新''表'!$A$3:$A$5");
    expect(readWorkbook(bytes).sheets[0]?.name).toBe("新'表");
  });

  it('says #REF! of a sheet that is gone', () => {
    const { bytes } = patchWorkbook(linked(), { deletedSheets: ['数据'] });
    expect(partText(bytes, sheetPart(1))).toContain('<f>#REF!+A3</f>');
    expect(partText(bytes, 'xl/workbook.xml')).toContain('<definedName name="值">#REF!</definedName>');
  });
});

describe('what lies on the sheet', () => {
  const attached = (kind: string, target: string, xml: string, after = '') =>
    workbookOf({ sheets: [{ rows: '<row r="3"><c r="A3"><v>7</v></c></row>', after }] }, (parts) => {
      edit(
        parts,
        sheetPart(0),
        '<worksheet ',
        '<worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ',
      );
      parts['xl/worksheets/_rels/sheet1.xml.rels'] = relationshipsXml(
        relationship('rId1', kind, `../${target}`),
      );
      parts[`xl/${target}`] = xml;
    });
  const save = (before: Uint8Array, shift: Shift) =>
    patchWorkbook(before, { sheets: [{ sheet: '表1', shifts: [shift] }] });

  it('are comments and their boxes', () => {
    const comments = attached(
      'comments',
      'comments1.xml',
      '<comments><commentList><comment ref="A3"><text/></comment><comment ref="B9"/></commentList></comments>',
    );
    expect(partText(save(comments, rows('inserted', 2)).bytes, 'xl/comments1.xml')).toContain(
      '<comment ref="A4"><text/></comment><comment ref="B10"/>',
    );
    expect(partText(save(comments, rows('deleted', 2)).bytes, 'xl/comments1.xml')).toContain(
      '<commentList><comment ref="B8"/>',
    );
    const notes = attached(
      'vmlDrawing',
      'drawings/vmlDrawing1.vml',
      '<xml xmlns:v="urn:v" xmlns:x="urn:x"><v:shape><x:ClientData><x:Anchor>1, 15, 2, 10, 3, 15, 6, 4</x:Anchor><x:Row>2</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
    );
    expect(partText(save(notes, rows('inserted', 0, 2)).bytes, 'xl/drawings/vmlDrawing1.vml')).toContain(
      '<x:Anchor>1, 15, 4, 10, 3, 15, 8, 4</x:Anchor><x:Row>4</x:Row>',
    );
    const broken = attached('vmlDrawing', 'drawings/vmlDrawing1.vml', '<xml><br></xml>');
    expect(save(broken, rows('inserted', 0)).lost).toEqual([
      { kind: 'comment', sheet: '表1', at: 'xl/drawings/vmlDrawing1.vml' },
    ]);
  });

  it('are pictures and charts, unless they stand still', () => {
    const anchor = (more: string) =>
      `<d:twoCellAnchor${more}><d:from><d:col>0</d:col><d:row>2</d:row></d:from><d:to><d:col>3</d:col><d:row>9</d:row></d:to></d:twoCellAnchor>`;
    const drawing = attached(
      'drawing',
      'drawings/drawing1.xml',
      `<d:wsDr xmlns:d="urn:d">${anchor('')}${anchor(' editAs="absolute"')}</d:wsDr>`,
    );
    const xml = partText(save(drawing, rows('inserted', 4)).bytes, 'xl/drawings/drawing1.xml');
    expect(xml).toContain('<d:row>2</d:row></d:from><d:to><d:col>3</d:col><d:row>10</d:row>');
    expect(xml).toContain(anchor(' editAs="absolute"'));
    expect(partText(save(drawing, columns('deleted', 0, 2)).bytes, 'xl/drawings/drawing1.xml')).toContain(
      '<d:col>0</d:col><d:row>2</d:row></d:from><d:to><d:col>1</d:col>',
    );
  });

  it('are tables, as long as their columns and head stay', () => {
    const table = attached(
      'table',
      'tables/table1.xml',
      '<table ref="A3:B5"><autoFilter ref="A3:B5"/><tableColumns/></table>',
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    );
    const moved = save(table, rows('inserted', 4));
    expect(moved.lost).toEqual([]);
    expect(partText(moved.bytes, 'xl/tables/table1.xml')).toBe(
      '<table ref="A3:B6"><autoFilter ref="A3:B6"/><tableColumns/></table>',
    );
    for (const shift of [columns('inserted', 1), rows('deleted', 2), rows('deleted', 3, 2)]) {
      const { bytes, lost } = save(table, shift);
      expect(lost).toEqual([{ kind: 'table', sheet: '表1', at: 'A3:B5' }]);
      expect(differences(table, bytes).removed).toEqual(['xl/tables/table1.xml']);
      expect(partText(bytes, sheetPart(0))).not.toContain('tablePart');
    }
  });

  it('are pivot tables and their sources', () => {
    const pivot = attached('pivotTable', 'pivotTables/pivotTable1.xml', '<p><location ref="A3:B5"/></p>');
    expect(partText(save(pivot, rows('inserted', 0)).bytes, 'xl/pivotTables/pivotTable1.xml')).toContain(
      'A4:B6',
    );
    expect(save(pivot, rows('deleted', 2, 3)).lost).toEqual([
      { kind: 'pivot-table', sheet: '表1', at: 'xl/pivotTables/pivotTable1.xml' },
    ]);
    const source = linked((parts) => {
      parts['xl/pivotCache/pivotCacheDefinition1.xml'] =
        '<p><cacheSource><worksheetSource ref="A1:B9" sheet="数据"/></cacheSource></p>';
    });
    const { bytes } = patchWorkbook(source, { sheets: [{ sheet: '数据', shifts: [rows('inserted', 1)] }] });
    expect(partText(bytes, 'xl/pivotCache/pivotCacheDefinition1.xml')).toContain('ref="A1:B10"');
  });
});

describe('random shifts', () => {
  const grid = Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 6 }, (__, col) => ((row * 7 + col * 3) % 4 === 0 ? null : row * 10 + col)),
  );
  const base = writeXlsx({ sheets: [{ name: '一', rows: grid }] });
  const shift = fc.record({
    axis: fc.constantFrom('rows' as const, 'columns' as const),
    change: fc.constantFrom('inserted' as const, 'deleted' as const),
    at: fc.integer({ min: 0, max: 9 }),
    count: fc.integer({ min: 1, max: 3 }),
  });

  it('move every cell to its place', async () => {
    const before = await base;
    fc.assert(
      fc.property(fc.array(shift, { maxLength: 4 }), (shifts) => {
        const { bytes } = patchWorkbook(before, { sheets: [{ sheet: '一', shifts }] });
        const sheet = readWorkbook(bytes).sheets[0];
        const found = [...(sheet?.cells() ?? [])].map(({ row, col, cell }) => [row, col, cell.value]);
        const expected = grid.flatMap((values, row) =>
          values.flatMap((value, col) => {
            let place: { row: number; col: number } | null = { row, col };
            for (const one of shifts) {
              if (place === null) break;
              const key: 'row' | 'col' = one.axis === 'rows' ? 'row' : 'col';
              const moved = shiftedIndex(place[key], one);
              place = moved === null ? null : { ...place, [key]: moved };
            }
            return value === null || place === null ? [] : [[place.row, place.col, value]];
          }),
        );
        expect(found).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
