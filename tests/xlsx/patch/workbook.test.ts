import { writeXlsx } from 'hucre/xlsx';
import { unwrapWaivers, WAIVERS_NAMESPACE, wrapWaivers } from '../../../src/workbook/custom-xml';
import { PatchError, patchWorkbook, type WorkbookChanges } from '../../../src/xlsx/patch';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { edit, oneCell, type Parts, sheetPart, workbookOf } from '../../support/xlsx-parts';
import { differences, partText } from '../../support/zip-entries';
import { withCustomXml } from '../../support/custom-xml';

const WORKBOOK = 'xl/workbook.xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';

const two = (change?: (parts: Parts) => void) =>
  workbookOf(
    {
      sheets: [
        { name: '目标', rows: oneCell('<v>1</v>') },
        { name: '附表', state: 'hidden' },
      ],
    },
    change,
  );

function workbookXml(before: Uint8Array, changes: WorkbookChanges): string {
  return partText(patchWorkbook(before, changes).bytes, WORKBOOK);
}

describe('a workbook without changes', () => {
  it('is the same file', () => {
    const before = two();
    expect(differences(before, patchWorkbook(before, {}).bytes)).toEqual({
      changed: [],
      added: [],
      removed: [],
    });
  });

  it('never touches the bytes it was given', () => {
    const before = Buffer.from(two());
    const copy = Buffer.from(before);
    patchWorkbook(before, { sheets: [{ sheet: '目标', rename: '改名' }] });
    expect(before.equals(copy)).toBe(true);
  });

  it('that cannot be read is refused as by the reader', () => {
    const broken = two((parts) => edit(parts, sheetPart(0), '</sheetData>', ''));
    expect(() => patchWorkbook(broken, {})).toThrow('damaged-part');
  });
});

describe('sheets', () => {
  it('are shown and hidden', () => {
    const xml = workbookXml(two(), { sheets: [{ sheet: '附表', visibility: 'visible' }] });
    expect(xml).toBe(partText(two(), WORKBOOK).replace(' state="hidden"', ''));
    const hidden = patchWorkbook(
      two((parts) =>
        edit(parts, WORKBOOK, '<sheets>', '<bookViews><workbookView activeTab="0"/></bookViews><sheets>'),
      ),
      {
        sheets: [
          { sheet: '目标', visibility: 'veryHidden' },
          { sheet: '附表', visibility: 'visible' },
        ],
      },
    ).bytes;
    expect(readWorkbook(hidden).sheets.map(({ visibility }) => visibility)).toEqual([
      'veryHidden',
      'visible',
    ]);
    expect(partText(hidden, WORKBOOK)).toContain('activeTab="1"');
  });

  it.each<[string, WorkbookChanges]>([
    ['a workbook without a visible sheet', { sheets: [{ sheet: '目标', visibility: 'hidden' }] }],
    ['a sheet that is not there', { sheets: [{ sheet: '没有', visibility: 'hidden' }] }],
    ['a hidden sheet in front', { activeSheet: '附表' }],
    ['a name that is taken', { newSheets: [{ name: '附表' }] }],
    ['a name that no sheet can have', { newSheets: [{ name: '附/表' }] }],
    ['a name too long', { sheets: [{ sheet: '目标', rename: '长'.repeat(32) }] }],
    ['a name known on a sheet that is not there', { names: [{ name: 'x', sheet: '没有', formula: '1' }] }],
  ])('refuse %s', (_, changes) => {
    expect(() => patchWorkbook(two(), changes)).toThrow(PatchError);
  });

  it('are added behind the last one, with widths, heights, merges, links and styles', () => {
    const { bytes, lost } = patchWorkbook(two(), {
      newSheets: [
        {
          name: '校验报告',
          cells: [
            { row: 0, col: 0, content: { kind: 'constant', value: '报告' }, style: { bold: true } },
            { row: 1, col: 0, content: { kind: 'constant', value: '到表' }, link: "'目标'!A1" },
          ],
          columnWidths: [{ col: 0, width: 30 }],
          rowHeights: [
            { row: 0, height: 24 },
            { row: 7, height: 12 },
          ],
          merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        },
      ],
      activeSheet: '校验报告',
    });
    expect(lost).toEqual([]);
    expect(differences(two(), bytes)).toEqual({
      changed: [TYPES, RELS, WORKBOOK],
      added: ['xl/styles1.xml', sheetPart(2)],
      removed: [],
    });
    expect(partText(bytes, sheetPart(2))).toMatch(
      /<cols>.*<\/cols><sheetData>.*<\/sheetData><mergeCells count="1">.*<\/mergeCells><hyperlinks>/u,
    );
    const sheet = readWorkbook(bytes).sheets[2];
    expect(sheet).toMatchObject({ name: '校验报告', visibility: 'visible', cellCount: 2 });
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(partText(bytes, WORKBOOK)).toContain('activeTab="2"');
  });

  it('are deleted with their part, their own names, and what counts sheets', () => {
    const before = workbookOf(
      { sheets: [{ name: '甲' }, { name: '乙' }, { name: '丙', rows: oneCell('<v>3</v>') }] },
      (parts) => {
        edit(parts, WORKBOOK, '<sheets>', '<bookViews><workbookView activeTab="2"/></bookViews><sheets>');
        edit(
          parts,
          WORKBOOK,
          '</sheets>',
          '</sheets><definedNames><definedName name="a" localSheetId="1">1</definedName><definedName name="a" localSheetId="2">2</definedName></definedNames>',
        );
      },
    );
    const { bytes } = patchWorkbook(before, { deletedSheets: ['乙'] });
    expect(differences(before, bytes)).toEqual({
      changed: [RELS, WORKBOOK],
      added: [],
      removed: [sheetPart(1)],
    });
    expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(['甲', '丙']);
    const xml = partText(bytes, WORKBOOK);
    expect(xml).toContain('activeTab="1"');
    expect(xml).toContain(
      '<definedNames><definedName name="a" localSheetId="1">2</definedName></definedNames>',
    );
  });
});

describe('sheets of another file', () => {
  it('come with styles, sizes, merges, rules and print settings, and say what stays behind', async () => {
    const file = await writeXlsx({
      sheets: [
        {
          name: '模板',
          rows: [['绩效目标', 0.25, 30]],
          cells: new Map([
            ['0,1', { value: 0.25, style: { numFmt: '0.0%', font: { bold: true } } }],
            ['0,2', { value: 30, style: { numFmt: '0"人"' } }],
          ]),
          merges: [{ startRow: 2, startCol: 0, endRow: 3, endCol: 2 }],
          columns: [{ width: 20 }, {}, {}],
        },
      ],
    });
    const { bytes, lost } = patchWorkbook(two(), {
      newSheets: [
        {
          name: '新项目',
          copyOf: { file, sheet: '模板' },
          cells: [{ row: 5, col: 0, content: { kind: 'constant', value: 7 } }],
        },
      ],
    });
    const sheet = readWorkbook(bytes).sheets[2];
    expect(sheet?.cell(0, 0).value).toBe('绩效目标');
    expect(sheet?.cell(0, 1)).toMatchObject({ value: 0.25, percent: true, decimals: 1 });
    expect(sheet?.cell(0, 2)).toMatchObject({ value: 30, unitSuffix: '人' });
    expect(sheet?.cell(5, 0).value).toBe(7);
    expect(sheet?.merges).toEqual([{ top: 2, left: 0, bottom: 3, right: 2 }]);
    expect(partText(bytes, sheetPart(2))).toMatch(/<col [^>]*width="20/u);
    expect(lost).toEqual([]);
  });

  it('leave behind what leads to other parts', () => {
    const file = workbookOf(
      {
        sheets: [
          {
            name: '源',
            rows: '<row r="1"><c r="A1" t="s" cm="1"><v>0</v></c><c r="B1"><f>源!A1&amp;其他!A1</f><v>1</v></c></row>',
            after:
              '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>1</formula></cfRule></conditionalFormatting>' +
              '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1" location="源!A1"/></hyperlinks>' +
              '<pageSetup orientation="landscape" r:id="rId2"/><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts><tablePart r:id="rId5"/></tableParts>',
          },
        ],
        strings: '<si><r><rPr><b/></rPr><t>富</t></r><r><t>文本</t></r></si>',
        formats: ['0%'],
      },
      (parts) => {
        const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
        edit(parts, sheetPart(0), '<worksheet ', `<worksheet ${r} `);
        edit(parts, 'xl/styles.xml', '</styleSheet>', '<dxfs><dxf><fill/></dxf></dxfs></styleSheet>');
        edit(
          parts,
          WORKBOOK,
          '</sheets>',
          '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">源!$A$1:$B$2</definedName></definedNames>',
        );
      },
    );
    const { bytes, lost } = patchWorkbook(two(), {
      newSheets: [{ name: '抄件', copyOf: { file, sheet: '源' } }],
    });
    expect(lost).toEqual([
      { kind: 'link', at: 'A1', sheet: '抄件' },
      { kind: 'drawing', sheet: '抄件' },
      { kind: 'comment', sheet: '抄件' },
      { kind: 'table', sheet: '抄件' },
    ]);
    const xml = partText(bytes, sheetPart(2));
    expect(xml).toContain(
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>富</t></r><r><t>文本</t></r></is></c>',
    );
    expect(xml).toContain("<f>'抄件'!A1&amp;其他!A1</f>");
    expect(xml).toContain('<pageSetup orientation="landscape"/>');
    expect(xml).not.toMatch(/r:id|cm=/u);
    expect(partText(bytes, 'xl/styles1.xml')).toContain('<dxfs count="1"><dxf><fill/></dxf></dxfs>');
    expect(partText(bytes, WORKBOOK)).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="2">\'抄件\'!$A$1:$B$2</definedName>',
    );
  });
});

describe('names', () => {
  const names = '<definedNames><definedName name="用户">目标!$A$1</definedName></definedNames>';

  it('are added hidden, replaced and removed; those of others stay', () => {
    const pinned = patchWorkbook(
      two((parts) => edit(parts, WORKBOOK, '</sheets>', `</sheets>${names}`)),
      {
        names: [{ name: '_pt_spent', formula: "='目标'!$A$1", hidden: true }],
      },
    ).bytes;
    expect(partText(pinned, WORKBOOK)).toContain(
      '目标!$A$1</definedName><definedName name="_pt_spent" hidden="1">\'目标\'!$A$1</definedName></definedNames>',
    );
    const moved = workbookXml(pinned, {
      names: [{ name: '_PT_spent', formula: "'目标'!$B$2", hidden: true }],
    });
    expect(moved.match(/definedName name/gu)).toHaveLength(2);
    expect(moved).toContain("'目标'!$B$2");
    const gone = workbookXml(pinned, { names: [{ name: '_pt_spent', formula: null }] });
    expect(gone).toContain(names);
  });

  it('leave no empty list', () => {
    const pinned = patchWorkbook(two(), { names: [{ name: 'x', sheet: '附表', formula: '1' }] }).bytes;
    expect(partText(pinned, WORKBOOK)).toContain(
      '</sheets><definedNames><definedName name="x" localSheetId="1">1</definedName></definedNames></workbook>',
    );
    expect(workbookXml(pinned, { names: [{ name: 'x', sheet: '附表', formula: null }] })).toBe(
      partText(two(), WORKBOOK),
    );
  });
});

describe('custom XML', () => {
  const save = (before: Uint8Array, text: string | null) =>
    patchWorkbook(before, {
      customXml: [{ namespace: WAIVERS_NAMESPACE, xml: text === null ? null : wrapWaivers(text) }],
    }).bytes;
  const waivers = (bytes: Uint8Array) =>
    (readWorkbook(bytes).customXml ?? []).flatMap((xml) => unwrapWaivers(xml) ?? []);

  it('of ours is added beside that of others, replaced, and removed without a trace', () => {
    const before = withCustomXml(two(), '<other xmlns="urn:other">1</other>');
    const added = save(before, '理由：<甲> & 乙');
    expect(differences(before, added)).toEqual({
      changed: [TYPES, RELS],
      added: ['customXml/_rels/item2.xml.rels', 'customXml/item2.xml', 'customXml/itemProps1.xml'],
      removed: [],
    });
    expect(waivers(added)).toEqual(['理由：<甲> & 乙']);
    const replaced = save(added, '二');
    expect(differences(added, replaced)).toEqual({
      changed: ['customXml/item2.xml'],
      added: [],
      removed: [],
    });
    expect(waivers(replaced)).toEqual(['二']);
    const removed = save(replaced, null);
    for (const part of [TYPES, RELS]) expect(partText(removed, part)).toBe(partText(before, part));
    expect(differences(before, removed)).toMatchObject({ added: [], removed: [] });
    expect(readWorkbook(removed).customXml).toEqual(['<other xmlns="urn:other">1</other>']);
  });

  it('is the same on every saving', () => {
    expect(save(two(), '一')).toEqual(save(two(), '一'));
    expect(differences(save(two(), '一'), save(save(two(), '一'), '一')).changed).toEqual([]);
  });

  it('of others may be anything', () => {
    const before = withCustomXml(two(), 'no XML at all');
    expect(waivers(save(before, '一'))).toEqual(['一']);
  });
});

describe('marks', () => {
  const user =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" priority="3" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>';
  const overlay = (row: number) => ({
    areas: [
      { top: row, left: 0, bottom: row, right: 0 },
      { top: 9, left: 1, bottom: 10, right: 2 },
    ],
    formula: '=LEN("pt-check:error")>0',
    fill: '#FFC7CE',
    fontColor: '#9C0006',
  });
  const before = workbookOf({ sheets: [{ name: '目标', after: `${user}<pageMargins/>` }], formats: [9] });
  const mark = (bytes: Uint8Array, ...rows: number[]) =>
    patchWorkbook(bytes, { sheets: [{ sheet: '目标', overlays: rows.map(overlay) }] }).bytes;

  it('stand behind the rules of others, and go without a trace', () => {
    const marked = mark(before, 0);
    expect(differences(before, marked).changed).toEqual(['xl/styles.xml', sheetPart(0)]);
    const xml = partText(marked, sheetPart(0));
    expect(xml).toContain(
      `${user}<conditionalFormatting sqref="A1 B10:C11"><cfRule type="expression" dxfId="0" priority="4"><formula>LEN("pt-check:error")&gt;0</formula></cfRule></conditionalFormatting><pageMargins/>`,
    );
    expect(partText(marked, 'xl/styles.xml')).toContain(
      '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
    );
    const again = mark(marked, 4);
    expect(partText(again, sheetPart(0)).match(/pt-check/gu)).toHaveLength(1);
    expect(partText(again, 'xl/styles.xml')).toBe(partText(marked, 'xl/styles.xml'));
    expect(partText(mark(again), sheetPart(0))).toBe(partText(before, sheetPart(0)));
  });

  it('leave a rule of others that shares their range', () => {
    const shared = workbookOf({
      sheets: [
        {
          name: '目标',
          after:
            '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>LEN("pt-check:info")&gt;0</formula></cfRule><cfRule type="expression" priority="2"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>',
        },
      ],
    });
    const xml = partText(mark(shared), sheetPart(0));
    expect(xml).toContain(
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="2"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>',
    );
  });
});

describe('columns and rows', () => {
  it('change their sizes, their neighbours in one entry do not', () => {
    const before = workbookOf({ sheets: [{ rows: '<row r="2" ht="12"/>' }] }, (parts) =>
      edit(
        parts,
        sheetPart(0),
        '<sheetData>',
        '<cols><col min="2" max="5" width="9" hidden="1"/></cols><sheetData>',
      ),
    );
    const { bytes } = patchWorkbook(before, {
      sheets: [
        {
          sheet: '表1',
          columnWidths: [
            { col: 2, width: 20.5 },
            { col: 0, width: 4 },
          ],
          rowHeights: [
            { row: 0, height: 15 },
            { row: 1, height: 30 },
          ],
        },
      ],
    });
    const xml = partText(bytes, sheetPart(0));
    expect(xml).toContain(
      '<cols><col width="4" customWidth="1" min="1" max="1"/><col min="2" max="2" width="9" hidden="1"/><col min="3" max="3" width="20.5" hidden="1" customWidth="1"/><col min="4" max="5" width="9" hidden="1"/></cols>',
    );
    expect(xml).toContain('<row r="1" ht="15" customHeight="1"/><row customHeight="1" r="2" ht="30"/>');
  });

  it('merge anew', () => {
    const before = workbookOf({
      sheets: [{ after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' }],
    });
    const save = (...merges: { top: number; left: number; bottom: number; right: number }[]) =>
      partText(patchWorkbook(before, { sheets: [{ sheet: '表1', merges }] }).bytes, sheetPart(0));
    expect(save()).not.toContain('mergeCell');
    expect(save({ top: 1, left: 0, bottom: 2, right: 0 })).toContain(
      '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
    );
  });
});

describe('a signed file', () => {
  it('loses its signature, which is said', () => {
    const before = two((parts) => {
      edit(
        parts,
        '_rels/.rels',
        '</Relationships>',
        '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
      );
      parts['_xmlsignatures/origin.sigs'] = '';
      parts['_xmlsignatures/sig1.xml'] = '<Signature/>';
    });
    expect(patchWorkbook(before, {}).lost).toEqual([]);
    const { bytes, lost } = patchWorkbook(before, { sheets: [{ sheet: '附表', visibility: 'visible' }] });
    expect(lost).toEqual([{ kind: 'digital-signature' }]);
    expect(differences(before, bytes).removed).toEqual([
      '_xmlsignatures/origin.sigs',
      '_xmlsignatures/sig1.xml',
    ]);
  });
});
