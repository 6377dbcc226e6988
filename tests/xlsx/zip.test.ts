import { strToU8, zipSync } from 'fflate';
import { partKey, readDirectory } from '../../src/xlsx/zip-directory';
import { READ_LIMITS, type ReadLimits } from '../../src/xlsx/limits';
import { unpack, type ZipEngine } from '../../src/xlsx/unpack';
import { NODE_ZIP } from '../../src/cli/node-zip';
import { errorOf } from '../support/read-error';
import { fields, type ForgedEnd, type ForgedEntry, forgeZip, joined, zip64Extra } from '../support/zip-forge';

const a: ForgedEntry = { name: 'xl/a.xml', data: 'abc'.repeat(100) };
const b: ForgedEntry = { name: 'xl/b.xml', data: 'xyz'.repeat(100) };
const MARK = 0xffffffff;

let engine: ZipEngine | undefined;

function contentOf(zip: Uint8Array, name: string, limits: Partial<ReadLimits> = {}): string {
  const all = { ...READ_LIMITS, ...limits };
  const entry = readDirectory(zip, all).get(partKey(name));
  if (entry === undefined) throw new Error(`no ${name}`);
  const pieces: Uint8Array[] = [];
  unpack(zip, entry, { limits: all, spent: 0, engine }, (piece) => pieces.push(piece));
  return new TextDecoder().decode(joined(pieces));
}

describe.each([
  ['a script', undefined],
  ['Node', NODE_ZIP],
])('readDirectory and unpack by %s', (_, given) => {
  beforeAll(() => {
    engine = given;
  });

  it('read what fflate zips, compressed or stored', () => {
    const zip = zipSync({ 'a.txt': strToU8('甲'.repeat(1000)), 'b.txt': [strToU8('乙'), { level: 0 }] });
    expect(contentOf(zip, 'a.txt')).toBe('甲'.repeat(1000));
    expect(contentOf(zip, 'b.txt')).toBe('乙');
  });

  it.each<[string, ForgedEntry, ForgedEnd?]>([
    ['an entry', a],
    ['an empty entry', { name: 'xl/a.xml', data: '', packed: new Uint8Array(), both: { method: 0 } }],
    ['an empty compressed entry', { name: 'xl/a.xml', data: '' }],
    ['a stored entry', { ...a, packed: strToU8(String(a.data)), both: { method: 0 } }],
    ['sizes that follow the data', { ...a, both: { flags: 8 }, local: { size: 0, packedSize: 0, crc: 0 } }],
    ['a name in UTF-8', { ...a, both: { flags: 0x800 } }],
    ['a comment after the end', a, { comment: strToU8('hello') }],
    ['a zip64 end record', a, { zip64: true }],
    [
      'a zip64 end record that alone has the numbers',
      a,
      { zip64: true, count: 0xffff, size: MARK, offset: MARK },
    ],
  ])('accept %s', (_, entry, end = {}) => {
    expect(contentOf(forgeZip([entry], end), 'xl/a.xml')).toBe(entry.data);
  });

  it('accept zip64 sizes in both headers, as Java writers make them for small files', () => {
    const packedSize = forgeZip([a]).length - forgeZip([{ ...a, packed: new Uint8Array() }]).length;
    const entry: ForgedEntry = {
      ...a,
      both: {
        size: MARK,
        packedSize: MARK,
        extra: joined([fields([2, 7], [2, 2], [2, 0]), zip64Extra(300, packedSize)]),
      },
      directory: { offset: MARK, extra: zip64Extra(300, packedSize, 0) },
    };
    expect(contentOf(forgeZip([entry]), 'xl/a.xml')).toBe(a.data);
  });

  it('find a part whatever its case and its slashes', () => {
    expect(contentOf(forgeZip([{ ...a, name: 'XL\\A.xml' }]), '/xl/a.XML')).toBe(a.data);
  });

  const size = 300;
  it.each<[string, string, readonly ForgedEntry[], ForgedEnd?]>([
    ['two entries of one name', 'stored twice', [a, a]],
    ['names that differ in case alone', 'stored twice', [a, { ...b, name: 'XL/A.xml' }]],
    ['names that differ in slashes alone', 'stored twice', [a, { ...b, name: 'xl\\a.xml' }]],
    ['an entry without a name', 'without a name', [{ ...a, name: '' }]],
    ['a name with a zero byte', 'without a name', [{ ...a, name: 'xl/a.xml\0.png' }]],
    ['an unknown compression', 'method 12', [{ ...a, both: { method: 12 } }]],
    ['patch data', 'patch', [{ ...a, both: { flags: 0x20 } }]],
    ['a stored entry with two sizes', 'two different sizes', [{ ...a, both: { method: 0 } }]],
    ['another name in the local header', 'named differently', [{ ...a, local: { name: 'xl/b.xml' } }]],
    ['a longer name in the local header', 'named differently', [{ ...a, local: { name: 'xl/a.xmlx' } }]],
    ['another method in the local header', 'compressed differently', [{ ...a, local: { method: 0 } }]],
    ['another size in the local header', 'sized differently', [{ ...a, local: { size: size + 1 } }]],
    ['another packed size in the local header', 'sized differently', [{ ...a, local: { packedSize: 1 } }]],
    ['another checksum in the local header', 'checksum', [{ ...a, local: { crc: 1 } }]],
    ['an entry that begins nowhere', 'no local header', [{ ...a, directory: { offset: 5 } }]],
    ['an entry that begins in the directory', 'no local header', [{ ...a, directory: { offset: 60 } }]],
    [
      'an entry that begins beyond the file',
      'no local header',
      [{ ...a, directory: { offset: 0x7fffffff } }],
    ],
    ['an entry that runs into the directory', 'past the end', [{ ...a, both: { packedSize: 5000 } }]],
    ['entries that overlap', 'overlaps', [{ ...a, both: { packedSize: 30 } }, b]],
    ['two names for the same data', 'named differently', [a, { ...b, directory: { offset: 0 } }]],
    ['a count too low', 'more than its entries', [a, b], { count: 1 }],
    ['a count too high', 'fewer entries', [a], { count: 2 }],
    ['a directory elsewhere', 'not where', [a], { offset: 3 }],
    ['a directory of another size', 'not where', [a], { size: 10 }],
    ['bytes before the zip', 'not where', [a], { before: strToU8('MZ'), offset: 10 }],
    ['bytes after the zip', 'cut off', [a], { comment: strToU8('x'), zip64: false }],
    ['two ends', 'several ends', [a], { comment: forgeZip([]) }],
    ['a zip64 size without its field', 'zip64 size', [{ ...a, both: { size: MARK } }]],
    [
      'a zip64 field that is too short',
      'zip64 size',
      [{ ...a, both: { size: MARK, packedSize: MARK, extra: zip64Extra(300) } }],
    ],
    ['a zip64 end record that differs', 'differ', [a], { zip64: true, count: 2 }],
  ])('refuse %s', (name, note, entries, end = {}) => {
    const zip = forgeZip(entries, end);
    const bytes = name === 'bytes after the zip' ? joined([zip, strToU8('x')]) : zip;
    const error = errorOf(() => contentOf(bytes, 'xl/a.xml'));
    expect(error).toMatchObject({ code: 'damaged-zip' });
    expect(error.note).toContain(note);
  });

  it.each([
    ['by the directory', { directory: { flags: 1 } }],
    ['by the local header', { local: { flags: 1 } }],
    ['strongly', { both: { flags: 0x41 } }],
    ['with its directory', { both: { flags: 0x2001 } }],
  ])('call an entry encrypted %s by that name', (_, forged) => {
    expect(errorOf(() => contentOf(forgeZip([{ ...a, ...forged }]), 'xl/a.xml'))).toMatchObject({
      code: 'encrypted',
    });
  });

  it.each<[string, ForgedEntry, string]>([
    ['content larger than both headers say', { ...a, both: { size: size - 1 } }, 'larger'],
    ['content smaller than both headers say', { ...a, both: { size: size + 1 } }, 'smaller'],
    ['content of another checksum', { ...a, both: { crc: 1 } }, 'checksum'],
    ['compressed data of no known form', { ...a, packed: new Uint8Array(20).fill(0xff) }, 'broken'],
    [
      'compressed data that end too early',
      { ...a, packed: zipSync({ x: strToU8('q'.repeat(40)) }).subarray(31, 33) },
      '',
    ],
    [
      'stored content with a wrong checksum',
      { ...a, packed: strToU8('z'.repeat(size)), both: { method: 0 } },
      'checksum',
    ],
  ])('refuse %s', (_, entry, note) => {
    const error = errorOf(() => contentOf(forgeZip([entry]), 'xl/a.xml'));
    expect(error).toMatchObject({ code: 'damaged-zip', part: 'xl/a.xml' });
    expect(error.note).toContain(note);
  });

  it.each<[string, Partial<ReadLimits>]>([
    ['too many entries', { entries: 1 }],
    ['a part that is too large', { partBytes: 299 }],
    ['parts that are too large together', { totalBytes: 299 }],
    ['a part that inflates too much', { ratioGrace: 299, ratio: 10 }],
  ])('refuse %s', (_, limits) => {
    expect(errorOf(() => contentOf(forgeZip([a, b]), 'xl/a.xml', limits))).toMatchObject({
      code: 'too-large',
    });
  });

  it('stop inflating a bomb at the size that its headers claim', () => {
    const bomb = { name: 'xl/a.xml', data: new Uint8Array(8 * 1024 * 1024), both: { size: 100_000 } };
    const zip = forgeZip([bomb]);
    let seen = 0;
    const entry = readDirectory(zip, READ_LIMITS).get('xl/a.xml');
    const read = () =>
      entry &&
      unpack(zip, entry, { limits: READ_LIMITS, spent: 0, engine }, (piece) => (seen += piece.length));
    expect(errorOf(read)).toMatchObject({ code: 'damaged-zip' });
    expect(seen).toBeLessThanOrEqual(100_000);
  });
});
