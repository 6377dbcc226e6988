import { formatPlace, MAX_COL, MAX_ROW } from '../../src/workbook/address';
import { READ_LIMITS } from '../../src/xlsx/limits';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { errorOf } from '../support/read-error';
import { cellXml, edit, MAIN, sheetPart, type SheetSpec, workbookOf } from '../support/xlsx-parts';

const sheetOf = (sheet: SheetSpec) => readWorkbook(workbookOf({ sheets: [sheet] })).sheets[0];
const placesOf = (rows: string): string[] => [...(sheetOf({ rows })?.cells() ?? [])].map(formatPlace);
const row = (r: string, ...cells: string[]): string => `<row r="${r}">${cells.join('')}</row>`;
const cell = (ref: string): string => cellXml(ref, '1');

describe('cells of a sheet', () => {
  it.each([
    ['addresses', row('2', cell('B2'), cell('AA2')), ['B2', 'AA2']],
    [
      'rows without numbers',
      '<row><c r="A1"><v>1</v></c></row><row><c r="B2"><v>1</v></c></row>',
      ['A1', 'B2'],
    ],
    [
      'a row number after rows without',
      `<row/><row/>${row('5', cell('A5'))}<row><c><v>1</v></c></row>`,
      ['A5', 'A6'],
    ],
    [
      'cells without addresses',
      '<row r="3"><c><v>1</v></c><c r="E3"><v>1</v></c><c><v>1</v></c></row>',
      ['A3', 'E3', 'F3'],
    ],
    ['the last cell of a sheet', row('1048576', cell('XFD1048576')), ['XFD1048576']],
    ['rows without cells', `<row r="1"/>${row('3', cell('A3'))}`, ['A3']],
    ['elements of later versions', row('1', '<x xmlns="urn:x"><c r="A9"/></x>', cell('A1')), ['A1']],
  ])('lie where they say: %s', (_, rows, places) => {
    expect(placesOf(rows)).toEqual(places);
  });

  it.each([
    ['a row twice', row('1', cell('A1')) + row('1', cell('B1')), 'row 1'],
    ['rows in disorder', row('3', cell('A3')) + row('2', cell('A2')), 'row 2'],
    ['row 0', row('0'), 'row 0'],
    ['a row beyond the sheet', row('1048577'), 'row 1048577'],
    ['a row number that is none', row('1a'), 'row 1a'],
    ['more rows than a sheet has', `${row('1048576')}<row/>`, 'row'],
    ['a cell twice', row('1', cell('A1'), cell('A1')), 'cell A1'],
    ['cells in disorder', row('1', cell('B1'), cell('A1')), 'cell A1'],
    ['a cell of another row', row('1', cell('A2')), 'cell A2'],
    ['a cell beyond the last column', row('1', cell('XFE1')), 'cell XFE1'],
    ['an address that is none', row('1', cell('1')), 'cell 1'],
    ['an area for an address', row('1', cell('A1:B1')), 'cell A1:B1'],
    ['more cells than a row has', row('1', cell('XFD1'), '<c><v>1</v></c>'), 'cell'],
  ])('may not be doubtful: %s', (_, rows, note) => {
    const error = errorOf(() => placesOf(rows));
    expect(error).toMatchObject({ code: 'damaged-part', part: sheetPart(0), sheet: '表1' });
    expect(error.note).toContain(note);
  });

  it('count whatever the dimension says, and give the used area', () => {
    const file = workbookOf(
      { sheets: [{ rows: row('3', cell('C3')) + row('9', '<c r="A9"/>', cell('E9')) }] },
      (parts) => edit(parts, sheetPart(0), '<sheetData>', '<dimension ref="A1"/><sheetData>'),
    );
    const used = { top: 2, left: 2, bottom: 8, right: 4 };
    expect(readWorkbook(file).sheets[0]).toMatchObject({ used, cellCount: 2 });
  });

  it('cost no more at the far corner', () => {
    const sheet = sheetOf({ rows: row('1', cell('A1')) + row('1048576', cell('XFD1048576')) });
    expect(sheet?.used).toEqual({ top: 0, left: 0, bottom: MAX_ROW, right: MAX_COL });
    expect(sheet?.cell(MAX_ROW, MAX_COL).value).toBe(1);
  });

  it('are limited in number over all sheets, empty ones aside', () => {
    const rows = row('1', cell('A1'), '<c r="B1"/>', cell('C1'));
    const read = (cells: number) =>
      readWorkbook(workbookOf({ sheets: [{ rows }, { rows }] }), { limits: { cells } });
    expect(read(4).sheets).toHaveLength(2);
    expect(errorOf(() => read(3))).toMatchObject({ code: 'too-large', sheet: '表2' });
  });

  it('may not hide among alternatives', () => {
    const inside = '<AlternateContent xmlns="http://schemas.openxmlformats.org/markup-compatibility/2006"/>';
    for (const rows of [inside, row('1', inside), row('1', `<c r="A1">${inside}<v>1</v></c>`)]) {
      expect(errorOf(() => placesOf(rows))).toMatchObject({ code: 'damaged-part' });
    }
    expect(sheetOf({ after: inside })?.cellCount).toBe(0);
  });

  it.each([
    ['no sheetData', `<worksheet xmlns="${MAIN}"/>`],
    ['two', `<worksheet xmlns="${MAIN}"><sheetData/><sheetData/></worksheet>`],
    ['another root', `<chartsheet xmlns="${MAIN}"/>`],
  ])('must be there once: %s', (_, xml) => {
    const file = workbookOf({}, (parts) => (parts[sheetPart(0)] = xml));
    expect(errorOf(() => readWorkbook(file))).toMatchObject({ code: 'damaged-part', sheet: '表1' });
  });
});

describe('merged areas', () => {
  const merged = (...refs: string[]): SheetSpec => ({
    after: `<mergeCells count="9">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
  });

  it('are told as they are, even when they overlap', () => {
    expect(sheetOf(merged('A1:C1', 'B1:B3'))?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 0, left: 1, bottom: 2, right: 1 },
    ]);
  });

  it.each(['', 'A1:', 'C1:A1', 'A1:B2:C3', 'A0:B1', 'A:C', 'A1:XFE1'])('may not be doubtful: "%s"', (ref) => {
    expect(errorOf(() => sheetOf(merged(ref)))).toMatchObject({ code: 'damaged-part', sheet: '表1' });
  });

  it('are limited in number', () => {
    const file = workbookOf({ sheets: [merged('A1:A2', 'B1:B2')] });
    expect(readWorkbook(file, { limits: { merges: 2 } }).sheets[0]?.merges).toHaveLength(2);
    expect(errorOf(() => readWorkbook(file, { limits: { merges: 1 } }))).toMatchObject({ code: 'too-large' });
    expect(READ_LIMITS.merges).toBeGreaterThanOrEqual(500_000);
  });
});
