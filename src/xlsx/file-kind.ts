import { ReadError, type ReadErrorCode } from '../workbook/errors';
import { COMPOUND_FILE, compoundFileNames } from './compound-file';

const ZIP: readonly number[][] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

interface Signature {
  readonly bytes: readonly (number | null)[];
  readonly code: ReadErrorCode;
  readonly note: string;
}

const latin = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));
const any = (count: number): null[] => Array.from({ length: count }, () => null);

const SIGNATURES: readonly Signature[] = [
  { bytes: [0x89, ...latin('PNG\r\n')], code: 'picture', note: 'PNG' },
  { bytes: [0xff, 0xd8, 0xff], code: 'picture', note: 'JPEG' },
  { bytes: latin('GIF8'), code: 'picture', note: 'GIF' },
  { bytes: [...latin('BM'), ...any(4), 0, 0, 0, 0], code: 'picture', note: 'BMP' },
  { bytes: [...latin('RIFF'), ...any(4), ...latin('WEBP')], code: 'picture', note: 'WebP' },
  { bytes: [...latin('II'), 0x2a, 0], code: 'picture', note: 'TIFF' },
  { bytes: [...latin('MM'), 0, 0x2a], code: 'picture', note: 'TIFF' },
  { bytes: [...any(4), ...latin('ftyphei')], code: 'picture', note: 'HEIC' },
  { bytes: latin('%PDF-'), code: 'not-a-workbook', note: 'PDF' },
  { bytes: latin('{\\rtf'), code: 'not-a-workbook', note: 'RTF' },
  { bytes: latin('Rar!'), code: 'not-a-workbook', note: 'RAR' },
  { bytes: [...latin('7z'), 0xbc, 0xaf, 0x27, 0x1c], code: 'not-a-workbook', note: '7z' },
  { bytes: [0x1f, 0x8b], code: 'not-a-workbook', note: 'gzip' },
  // What document security software leaves on disk for programs that it does not trust.
  { bytes: latin('%TSD-Header-###%'), code: 'encrypted', note: 'document security software' },
];

const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
const TEXT_SAMPLE = 4096;
const MARKUP = /^[\s\uFEFF]*<(?:!doctype|html|head|meta|table|style|\?xml|!--)/i;

/** Returns for a zip; throws a ReadError that names what any other file is. */
export function refuseOtherFiles(bytes: Uint8Array, fileName = ''): void {
  if (bytes.length === 0) throw new ReadError('empty-file');
  if (ZIP.some((signature) => startsWith(bytes, signature))) return;
  if (startsWith(bytes, COMPOUND_FILE)) throw compoundFileError(bytes, fileName);
  for (const { bytes: signature, code, note } of SIGNATURES) {
    if (startsWith(bytes, signature)) throw new ReadError(code, { note });
  }
  throw textError(bytes) ?? new ReadError('not-a-workbook');
}

function startsWith(bytes: Uint8Array, signature: readonly (number | null)[]): boolean {
  return (
    bytes.length >= signature.length &&
    signature.every((byte, index) => byte === null || bytes[index] === byte)
  );
}

function compoundFileError(bytes: Uint8Array, fileName: string): ReadError {
  const names = new Set(compoundFileNames(bytes));
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return new ReadError('encrypted');
  if (fileName.toLowerCase().endsWith('.et')) return new ReadError('wps-et');
  if (names.has('Workbook') || names.has('Book')) return new ReadError('old-xls');
  return new ReadError('not-a-workbook', { note: 'compound file without a workbook' });
}

/** null for bytes that are no text. */
function textError(bytes: Uint8Array): ReadError | null {
  const sample = bytes.subarray(0, TEXT_SAMPLE);
  const utf16 = UTF16_MARKS.some((mark) => startsWith(bytes, mark));
  if (!utf16 && sample.some(isControl)) return null;
  // Whatever its encoding, the tags of a page saved under an Excel name are ASCII.
  const start = new TextDecoder(utf16 ? 'utf-16le' : 'latin1').decode(sample).replace(/^ï»¿/, '');
  if (MARKUP.test(start))
    return new ReadError('not-a-workbook', { note: 'HTML or XML under the name of a workbook' });
  return new ReadError('csv');
}

/** Control characters other than tab, line feed, form feed and carriage return. */
function isControl(byte: number): boolean {
  return (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) || byte === 0x7f;
}
