import { strToU8 } from 'fflate';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { compoundFileOf } from '../support/compound-file';
import { errorOf } from '../support/read-error';
import { partsOf, relationship, relationshipsXml, workbookOf, zipOf } from '../support/xlsx-parts';

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(`\uFEFF${text}`).flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]),
  );
const gbk = Uint8Array.from([0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0x31, 0x0d, 0x0a]);
const manyStreams = [...Array.from({ length: 9 }, (_, index) => `Stream${index}`), 'EncryptedPackage'];
const wordParts = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels': relationshipsXml(relationship('rId1', 'officeDocument', 'word/document.xml')),
  'word/document.xml': '<document/>',
};
const binaryByType = workbookOf({}, (parts) => {
  const types = String(parts['[Content_Types].xml']);
  parts['[Content_Types].xml'] = types.replace(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
  );
});
const withoutDocument = relationshipsXml('');

describe('files that are no .xlsx', () => {
  it.each<[string, Uint8Array, string, string?]>([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['an encrypted .xlsx', compoundFileOf(['EncryptionInfo', 'EncryptedPackage']), 'encrypted'],
    ['an encrypted .xlsx with a long directory', compoundFileOf(manyStreams), 'encrypted'],
    ['an encrypted .xlsx named .et', compoundFileOf(['EncryptedPackage']), 'encrypted', '表.et'],
    ['an .xls', compoundFileOf(['Workbook']), 'old-xls'],
    ['an .xls of Excel 95', compoundFileOf(['Book']), 'old-xls', '表.xls'],
    ['a .et', compoundFileOf(['Workbook']), 'wps-et', '目标表.ET'],
    ['a .doc', compoundFileOf(['WordDocument']), 'not-a-workbook'],
    ['the header of an .xls alone', compoundFileOf(['Workbook']).subarray(0, 100), 'not-a-workbook'],
    ['an .xlsb', zipOf({ ...partsOf(), 'xl/workbook.bin': 'x' }), 'binary-workbook'],
    ['an .xlsb by its content type', binaryByType, 'binary-workbook'],
    ['a .docx', zipOf(wordParts), 'not-a-workbook'],
    ['a zip of other files', zipOf({ 'a.txt': 'x' }), 'not-a-workbook'],
    ['an empty zip', zipOf({}), 'not-a-workbook'],
    ['an .ods', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'not-a-workbook'],
    [
      'a package without a document',
      zipOf({ ...wordParts, '_rels/.rels': withoutDocument }),
      'not-a-workbook',
    ],
    [
      'a workbook whose document is not referred to',
      workbookOf({}, (p) => (p['_rels/.rels'] = withoutDocument)),
      'damaged-part',
    ],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'picture'],
    ['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'picture'],
    ['a GIF', strToU8('GIF89a'), 'picture'],
    ['a BMP', Uint8Array.from([0x42, 0x4d, 1, 2, 3, 4, 0, 0, 0, 0]), 'picture'],
    ['a WebP', Uint8Array.from([...strToU8('RIFF'), 1, 2, 3, 4, ...strToU8('WEBP')]), 'picture'],
    ['a TIFF', Uint8Array.from([0x49, 0x49, 0x2a, 0]), 'picture'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'not-a-workbook'],
    ['an RTF', strToU8('{\\rtf1 x}'), 'not-a-workbook'],
    ['a RAR', Uint8Array.from([...strToU8('Rar!'), 0x1a, 7]), 'not-a-workbook'],
    ['a gzip', Uint8Array.from([0x1f, 0x8b, 8]), 'not-a-workbook'],
    ['a file that security software has encrypted', strToU8('%TSD-Header-###%abc'), 'encrypted'],
    ['bytes of no known kind', Uint8Array.from([1, 2, 3, 0, 5]), 'not-a-workbook'],
    ['a CSV in UTF-8', strToU8('指标,值\r\n数量,6000\r\n'), 'csv'],
    ['a CSV in GBK', gbk, 'csv'],
    ['a CSV that begins like a bitmap', strToU8('BM,1,2,3,4,5\n'), 'csv'],
    ['a text in UTF-16', utf16('指标\t值'), 'csv'],
    ['a page named .xls', strToU8('\uFEFF <html><table></table></html>'), 'not-a-workbook'],
    ['a page in UTF-16', utf16('<table><tr>'), 'not-a-workbook'],
    ['an XML spreadsheet', strToU8('<?xml version="1.0"?><Workbook/>'), 'not-a-workbook'],
  ])('%s', (_, bytes, code, fileName = '表.xlsx') => {
    expect(errorOf(() => readWorkbook(bytes, { fileName }))).toMatchObject({ code });
  });

  it('follows no endless chain of directory sectors', () => {
    const bytes = compoundFileOf(['Workbook']);
    new DataView(bytes.buffer).setUint32(512 + 4, 1, true);
    expect(errorOf(() => readWorkbook(bytes))).toMatchObject({ code: 'old-xls' });
  });

  it('reads bytes that are a window of a larger buffer', () => {
    const file = workbookOf();
    const larger = new Uint8Array(file.length + 10);
    larger.set(file, 5);
    expect(readWorkbook(larger.subarray(5, 5 + file.length)).sheets).toHaveLength(1);
  });
});
