import { readWorkbook } from '../../src/xlsx/read-workbook';
import { errorOf } from '../support/read-error';
import {
  cellXml,
  edit,
  MAIN,
  oneCell,
  type Parts,
  RELATIONSHIPS,
  relationship,
  relationshipsXml,
  remove,
  sheetPart,
  workbookOf,
} from '../support/xlsx-parts';

const WORKBOOK = 'xl/workbook.xml';
const WORKBOOK_RELS = 'xl/_rels/workbook.xml.rels';
const named = (name: string, value: string) => ({ name, rows: `<row r="1">${cellXml('A1', value)}</row>` });
const three = {
  sheets: [
    named('汇总', '1'),
    { ...named('隐藏', '2'), state: 'hidden' },
    { ...named('深藏', '3'), state: 'veryHidden' },
  ],
};
const valuesOf = (file: Uint8Array) =>
  readWorkbook(file).sheets.map((sheet) => [sheet.name, sheet.cell(0, 0).value]);
const all = [
  ['汇总', 1],
  ['隐藏', 2],
  ['深藏', 3],
];

function toStrict(parts: Parts): void {
  for (const [name, part] of Object.entries(parts)) {
    parts[name] = String(part)
      .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(RELATIONSHIPS, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
  }
}

function toPrefixed(parts: Parts): void {
  for (const name of [WORKBOOK, sheetPart(0), sheetPart(1), sheetPart(2)]) {
    parts[name] = String(parts[name])
      .replaceAll(/<(\/?)(\w)/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=')
      .replaceAll('xmlns:r=', 'xmlns:rel=')
      .replaceAll('r:id=', 'rel:id=');
  }
}

describe('sheets of a workbook', () => {
  it('come in the order of their tabs, with their visibility', () => {
    const { sheets } = readWorkbook(workbookOf(three));
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['汇总', 'visible'],
      ['隐藏', 'hidden'],
      ['深藏', 'veryHidden'],
    ]);
  });

  it.each<[string, (parts: Parts) => void]>([
    ['as Excel writes it', () => undefined],
    ['in the strict namespaces', toStrict],
    ['with prefixes', toPrefixed],
    [
      'with absolute targets',
      (parts) => edit(parts, WORKBOOK_RELS, /Target="worksheets/g, 'Target="/xl/worksheets'),
    ],
    [
      'with roundabout targets',
      (parts) => edit(parts, WORKBOOK_RELS, /Target="worksheets/g, 'Target="./../xl//worksheets'),
    ],
    ['with backslashes', (parts) => edit(parts, WORKBOOK_RELS, /worksheets\//g, 'worksheets\\')],
    ['with percent signs', (parts) => edit(parts, WORKBOOK_RELS, /worksheets/g, '%77orksheets')],
    ['with other capitals', (parts) => edit(parts, WORKBOOK_RELS, /worksheets\/s/g, 'Worksheets/S')],
    [
      'with links out of the file that no sheet needs',
      (parts) =>
        edit(
          parts,
          WORKBOOK_RELS,
          '</Rel',
          `${relationship('x', 'hyperlink', 'https://a.example', 'TargetMode="External"')}</Rel`,
        ),
    ],
    [
      'with alternatives beside the list of sheets',
      (parts) =>
        edit(
          parts,
          WORKBOOK,
          '<sheets>',
          '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice/></mc:AlternateContent><sheets>',
        ),
    ],
    [
      'as a template with macros',
      (parts) =>
        edit(
          parts,
          '[Content_Types].xml',
          'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main',
          'vnd.ms-excel.template.macroEnabled.main',
        ),
    ],
    [
      'with its type as the default of its extension',
      (parts) =>
        edit(
          parts,
          '[Content_Types].xml',
          /"application\/xml"\/><Override PartName="\/xl\/workbook.xml" ContentType=/,
          '',
        ),
    ],
    ['with parts of other kinds', (parts) => (parts['xl/media/image1.png'] = '…')],
  ])('are read from a workbook %s', (_, change) => {
    expect(valuesOf(workbookOf(three, change))).toEqual(all);
  });

  it('are found through the relationships, not by the usual names', () => {
    const file = workbookOf({ sheets: [named('表', '1')] }, (parts) => {
      edit(parts, '_rels/.rels', 'xl/workbook.xml', '/book/main.xml');
      edit(parts, '[Content_Types].xml', '/xl/workbook.xml', '/book/main.xml');
      edit(parts, WORKBOOK_RELS, 'worksheets/sheet1.xml', '1.xml');
      for (const [from, to] of [
        [WORKBOOK, 'book/main.xml'],
        [WORKBOOK_RELS, 'book/_rels/main.xml.rels'],
        [sheetPart(0), 'book/1.xml'],
      ] as const) {
        parts[to] = parts[from] ?? '';
        remove(parts, from);
      }
    });
    expect(valuesOf(file)).toEqual([['表', 1]]);
  });

  it.each(['__proto__', 'constructor', 'a&amp;b', '_x0041_'])('may have any name: %s', (name) => {
    const sheet = readWorkbook(workbookOf({ sheets: [named(name, '7')] })).sheets[0];
    expect(sheet?.name).toBe(name.replace('&amp;', '&').replace('_x0041_', 'A'));
    expect(sheet?.cell(0, 0).value).toBe(7);
  });

  it.each(['chartsheet', 'dialogsheet'])('without cells are listed: %s', (kind) => {
    const file = workbookOf(three, (parts) => {
      edit(parts, WORKBOOK_RELS, 'worksheet"', `${kind}"`);
      parts[sheetPart(0)] = '<chartsheet/>';
    });
    expect(readWorkbook(file).sheets[0]).toMatchObject({ name: '汇总', used: null, cellCount: 0 });
  });

  it('without cells are listed: a macro sheet', () => {
    const file = workbookOf(three, (parts) =>
      edit(
        parts,
        WORKBOOK_RELS,
        `${RELATIONSHIPS}/worksheet"`,
        'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet"',
      ),
    );
    expect(readWorkbook(file).sheets[0]?.cellCount).toBe(0);
  });
});

describe('workbooks that are refused', () => {
  const external = (parts: Parts) =>
    edit(parts, WORKBOOK_RELS, 'sheet1.xml"', 'sheet1.xml" TargetMode="External"');
  it.each<[string, string, (parts: Parts) => void, object?]>([
    ['no relationships', 'missing-part', (parts) => remove(parts, '_rels/.rels')],
    ['no content types', 'missing-part', (parts) => remove(parts, '[Content_Types].xml')],
    ['no workbook part', 'missing-part', (parts) => remove(parts, WORKBOOK), { part: WORKBOOK }],
    [
      'no relationships of the workbook',
      'missing-part',
      (parts) => remove(parts, WORKBOOK_RELS),
      { part: WORKBOOK_RELS },
    ],
    [
      'a sheet without its part',
      'missing-part',
      (parts) => remove(parts, sheetPart(1)),
      { part: sheetPart(1), sheet: '隐藏' },
    ],
    [
      'a sheet without its relationship',
      'missing-part',
      (parts) => edit(parts, WORKBOOK_RELS, 'Id="rId2"', 'Id="rId9"'),
      { sheet: '隐藏' },
    ],
    ['a sheet outside the file', 'forbidden-content', external, { sheet: '汇总' }],
    [
      'a target above the root',
      'damaged-part',
      (parts) => edit(parts, WORKBOOK_RELS, 'worksheets/', '../../'),
      { sheet: '汇总' },
    ],
    [
      'a sheet that is something else',
      'damaged-part',
      (parts) => edit(parts, WORKBOOK_RELS, 'worksheet"', 'theme"'),
      { sheet: '汇总' },
    ],
    [
      'two sheets in one part',
      'damaged-part',
      (parts) => edit(parts, WORKBOOK_RELS, 'sheet2.xml', 'SHEET1.xml'),
      { sheet: '隐藏' },
    ],
    ['two relationships of one id', 'damaged-part', (parts) => edit(parts, WORKBOOK_RELS, 'rId2', 'rId1')],
    [
      'a relationship without a target',
      'damaged-part',
      (parts) => edit(parts, WORKBOOK_RELS, /Target="[^"]*"/, ''),
    ],
    [
      'two workbooks',
      'damaged-part',
      (parts) => edit(parts, '_rels/.rels', '</Rel', `${relationship('b', 'officeDocument', 'x.xml')}</Rel`),
    ],
    ['no sheets', 'damaged-part', (parts) => edit(parts, WORKBOOK, /<sheets>.*<\/sheets>/, '<sheets/>')],
    ['no list of sheets', 'damaged-part', (parts) => edit(parts, WORKBOOK, /<sheets>.*<\/sheets>/, '')],
    ['two sheets of one name', 'damaged-part', (parts) => edit(parts, WORKBOOK, '隐藏', '汇总')],
    [
      'two sheets whose names differ in capitals',
      'damaged-part',
      (parts) => edit(parts, WORKBOOK, /汇总(.*)隐藏/, 'a$1A'),
    ],
    ['a sheet without a name', 'damaged-part', (parts) => edit(parts, WORKBOOK, '隐藏', '')],
    [
      'a sheet of no known state',
      'damaged-part',
      (parts) => edit(parts, WORKBOOK, '"hidden"', '"gone"'),
      { sheet: '隐藏' },
    ],
    [
      'a sheet without a reference',
      'damaged-part',
      (parts) => edit(parts, WORKBOOK, 'r:id="rId1"', ''),
      { sheet: '汇总' },
    ],
    [
      'a reference in another namespace',
      'damaged-part',
      (parts) => edit(parts, WORKBOOK, RELATIONSHIPS, 'urn:x'),
      { sheet: '汇总' },
    ],
    [
      'a date system that is none',
      'damaged-part',
      (parts) => edit(parts, WORKBOOK, '<sheets>', '<workbookPr date1904="x"/><sheets>'),
    ],
    [
      'sheets among alternatives',
      'damaged-part',
      (parts) =>
        edit(
          parts,
          WORKBOOK,
          '<sheets>',
          '<sheets><AlternateContent xmlns="http://schemas.openxmlformats.org/markup-compatibility/2006"/>',
        ),
    ],
    [
      'a document type in a sheet',
      'forbidden-content',
      (parts) => edit(parts, sheetPart(2), '<worksheet', '<!DOCTYPE a><worksheet'),
      { sheet: '深藏', part: sheetPart(2) },
    ],
    [
      'a sheet cut off',
      'damaged-part',
      (parts) => edit(parts, sheetPart(2), '</worksheet>', ''),
      { sheet: '深藏' },
    ],
    [
      'shared strings cut off',
      'damaged-part',
      (parts) => edit(parts, 'xl/sharedStrings.xml', '</sst>', ''),
      { part: 'xl/sharedStrings.xml' },
    ],
    [
      'styles cut off',
      'damaged-part',
      (parts) => edit(parts, 'xl/styles.xml', '</styleSheet>', ''),
      { part: 'xl/styles.xml' },
    ],
    [
      'text that is no UTF-8',
      'damaged-part',
      (parts) => (parts[sheetPart(0)] = Uint8Array.from([0x3c, 0xff, 0x3e])),
      { sheet: '汇总' },
    ],
  ])('%s', (_, code, change, detail = {}) => {
    const rows = oneCell('<v>0</v>', 't="s"');
    const spec = {
      sheets: [...three.sheets.slice(0, 2), { name: '深藏', rows }],
      strings: '<si><t>a</t></si>',
      formats: ['0'],
    };
    expect(errorOf(() => readWorkbook(workbookOf(spec, change)))).toMatchObject({ code, ...detail });
  });

  it('relationships that lead nowhere do not matter unless they are followed', () => {
    const file = workbookOf({}, (parts) => {
      parts[WORKBOOK_RELS] = relationshipsXml(
        relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          relationship('y', 'theme', '../../../%zz'),
      );
    });
    expect(readWorkbook(file).sheets).toHaveLength(1);
  });
});
