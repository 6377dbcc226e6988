import { ReadError } from '../workbook/errors';
import type { ReadLimits } from './limits';
import { endOfDirectory } from './zip-end';
import { DEFLATED, DIRECTORY_ENTRY, LOCAL_HEADER, UTF8_NAME } from './zip-format';
import { applyZip64Extra } from './zip64';

/** A file inside the zip, as its directory and its own header agree. */
export interface ZipEntry {
  /** As stored, but with / between folders. */
  readonly name: string;
  readonly compressed: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Offset of its first packed byte. */
  readonly start: number;
}

const STORED = 0;
/** Flag bits: encrypted, strongly encrypted, masked header values. */
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
/** Flag bit: sizes and CRC follow the data, so the local header may lack them. */
const DESCRIPTOR = 0x0008;
const PATCH = 0x0020;

interface DirectoryEntry extends Omit<ZipEntry, 'start'> {
  readonly flags: number;
  readonly method: number;
  readonly rawName: Uint8Array;
  readonly offset: number;
}

/** Part names are compared without regard to case, as the Open Packaging Conventions ask. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/**
 * Reads the zip's central directory, and checks it against every local header.
 * Anything on which two zip readers might differ (two entries of one name, entries that overlap) is an error.
 * @returns the entries by `partKey`
 */
export function readDirectory(bytes: Uint8Array, limits: ReadLimits): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, size } = endOfDirectory(view);
  if (count > limits.entries) throw new ReadError('too-large', { note: `${count} entries in the zip` });
  const entries = new Map<string, ZipEntry>();
  const spans: [start: number, end: number, name: string][] = [];
  const end = offset + size;
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(view, bytes, at, end);
    at = next;
    const start = checkLocalHeader(view, bytes, entry, offset);
    const key = partKey(entry.name);
    if (entries.has(key)) throw new ReadError('damaged-zip', { part: entry.name, note: 'stored twice' });
    const { name, compressed, crc, packedSize } = entry;
    entries.set(key, { name, compressed, crc, packedSize, size: entry.size, start });
    spans.push([entry.offset, start + packedSize, name]);
  }
  if (at !== end) throw new ReadError('damaged-zip', { note: 'the directory holds more than its entries' });
  refuseOverlaps(spans);
  return entries;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, end: number) {
  if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
    throw new ReadError('damaged-zip', { note: 'the directory has fewer entries than it says' });
  }
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) throw new ReadError('damaged-zip', { note: 'an entry of the directory runs past its end' });
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const rawName = bytes.subarray(at + 46, nameEnd);
  const name = decodeName(rawName, flags);
  const sizes = applyZip64Extra(view, nameEnd, extraEnd, {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  });
  const crc = view.getUint32(at + 16, true);
  const entry = { name, rawName, flags, method, compressed: method === DEFLATED, crc, ...sizes };
  refuseUnreadable(entry);
  return { entry, next };
}

function decodeName(raw: Uint8Array, flags: number): string {
  try {
    const name = new TextDecoder((flags & UTF8_NAME) === 0 ? 'latin1' : 'utf-8', { fatal: true }).decode(raw);
    if (name === '' || name.includes('\0'))
      throw new ReadError('damaged-zip', { note: 'an entry without a name' });
    return name.replaceAll('\\', '/');
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('damaged-zip', { note: 'an entry name is not valid UTF-8' });
  }
}

function refuseUnreadable(entry: DirectoryEntry): void {
  const part = entry.name;
  if ((entry.flags & ENCRYPTED) !== 0)
    throw new ReadError('encrypted', { part, note: 'encrypted zip entry' });
  if ((entry.flags & PATCH) !== 0) throw new ReadError('damaged-zip', { part, note: 'patch data' });
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new ReadError('damaged-zip', { part, note: `compression method ${entry.method}` });
  }
  if (entry.method === STORED && entry.size !== entry.packedSize) {
    throw new ReadError('damaged-zip', { part, note: 'stored with two different sizes' });
  }
}

/** @returns the offset of the entry's data */
function checkLocalHeader(
  view: DataView,
  bytes: Uint8Array,
  entry: DirectoryEntry,
  directory: number,
): number {
  const at = entry.offset;
  const fail = (note: string) => new ReadError('damaged-zip', { part: entry.name, note });
  if (at + 30 > directory || view.getUint32(at, true) !== LOCAL_HEADER) throw fail('no local header');
  const nameEnd = at + 30 + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  if (start + entry.packedSize > directory) throw fail('runs past the end of the entries');
  if (!sameBytes(bytes.subarray(at + 30, nameEnd), entry.rawName))
    throw fail('named differently in its local header');
  const flags = view.getUint16(at + 6, true);
  if ((flags & ENCRYPTED) !== 0)
    throw new ReadError('encrypted', { part: entry.name, note: 'encrypted zip entry' });
  if (view.getUint16(at + 8, true) !== entry.method) throw fail('compressed differently by its local header');
  if ((flags & DESCRIPTOR) === 0) {
    const { size, packedSize } = applyZip64Extra(view, nameEnd, start, {
      size: view.getUint32(at + 22, true),
      packedSize: view.getUint32(at + 18, true),
      offset: 0,
    });
    if (size !== entry.size || packedSize !== entry.packedSize)
      throw fail('sized differently in its local header');
    if (view.getUint32(at + 14, true) !== entry.crc) throw fail('another checksum in its local header');
  }
  return start;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function refuseOverlaps(spans: [start: number, end: number, name: string][]): void {
  spans.sort((a, b) => a[0] - b[0]);
  let previousEnd = 0;
  for (const [start, end, name] of spans) {
    if (start < previousEnd)
      throw new ReadError('damaged-zip', { part: name, note: 'overlaps another entry' });
    previousEnd = end;
  }
}
