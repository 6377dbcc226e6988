import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../src/xlsx/crc32';

/** Header fields of a zip entry, as far as a test wants to forge them. */
export interface ForgedFields {
  readonly name?: string;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly packedSize?: number;
  readonly size?: number;
  readonly extra?: Uint8Array;
  /** Of the local header; only the directory states it. */
  readonly offset?: number;
}

export interface ForgedEntry {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** Packed bytes to store instead of the compressed data. */
  readonly packed?: Uint8Array;
  /** What both headers say instead of the truth; what one of them says. */
  readonly both?: ForgedFields;
  readonly local?: ForgedFields;
  readonly directory?: ForgedFields;
}

export interface ForgedEnd {
  readonly before?: Uint8Array;
  readonly count?: number;
  readonly offset?: number;
  readonly size?: number;
  readonly comment?: Uint8Array;
  /** Adds a zip64 end record and its locator. */
  readonly zip64?: boolean;
}

/** Writes a zip that is right but for what the caller forges. */
export function forgeZip(entries: readonly ForgedEntry[], end: ForgedEnd = {}): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, data, packed, both, local, directory: central } of entries) {
    const bytes = typeof data === 'string' ? strToU8(data) : data;
    const body = packed ?? deflateSync(bytes);
    const truth = {
      name,
      flags: 0,
      method: 8,
      crc: crc32(bytes),
      packedSize: body.length,
      size: bytes.length,
      ...both,
    };
    const header = joined([localHeader({ ...truth, ...local }), body]);
    directory.push(directoryEntry({ ...truth, offset: at, ...central }));
    chunks.push(header);
    at += header.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const offset = at + (end.before?.length ?? 0);
  const zip64 = end.zip64 === true ? zip64End(entries.length, size, offset) : new Uint8Array();
  const last = endRecord({ count: entries.length, size, offset, ...end });
  return joined([end.before ?? new Uint8Array(), ...chunks, ...directory, zip64, last]);
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** A zip64 extra field with these 8-byte values. */
export function zip64Extra(...values: number[]): Uint8Array {
  return fields([2, 1], [2, values.length * 8], ...values.map((value): [number, number] => [8, value]));
}

/** Little-endian fields: [size in bytes, value]. */
export function fields(...list: [size: number, value: number][]): Uint8Array {
  const bytes = new Uint8Array(list.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of list) {
    if (size === 8) view.setBigUint64(at, BigInt(value), true);
    else if (size === 4) view.setUint32(at, value, true);
    else view.setUint16(at, value, true);
    at += size;
  }
  return bytes;
}

type Header = Required<Omit<ForgedFields, 'extra' | 'offset'>> & ForgedFields;

function localHeader(entry: Header): Uint8Array {
  const { flags, method, crc, packedSize, size, extra = new Uint8Array() } = entry;
  const name = strToU8(entry.name);
  const sizes: [number, number][] = [
    [4, crc],
    [4, packedSize],
    [4, size],
  ];
  const head = fields(
    [4, 0x04034b50],
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0],
    ...sizes,
    [2, name.length],
    [2, extra.length],
  );
  return joined([head, name, extra]);
}

function directoryEntry(entry: Header): Uint8Array {
  const { flags, method, crc, packedSize, size, offset = 0, extra = new Uint8Array() } = entry;
  const name = strToU8(entry.name);
  const head = fields(
    [4, 0x02014b50],
    [2, 20],
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0],
    [4, crc],
    [4, packedSize],
    [4, size],
  );
  const rest = fields([2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
  return joined([head, rest, name, extra]);
}

function endRecord({ count = 0, size = 0, offset = 0, comment = new Uint8Array() }: ForgedEnd): Uint8Array {
  const head = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, comment.length],
  );
  return joined([head, comment]);
}

function zip64End(count: number, size: number, offset: number): Uint8Array {
  const sizes: [number, number][] = [
    [8, count],
    [8, count],
    [8, size],
    [8, offset],
  ];
  const record = fields([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], ...sizes);
  return joined([record, fields([4, 0x07064b50], [4, 0], [8, offset + size], [4, 1])]);
}
