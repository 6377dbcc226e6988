import { deflateSync } from 'fflate';
import { crc32 } from '../crc32';
import { partKey } from '../zip-directory';
import { endOfDirectory, findEndRecord } from '../zip-end';
import {
  DEFLATED,
  DIRECTORY_ENTRY,
  END_RECORD,
  END_RECORD_SIZE,
  LOCAL_HEADER,
  UTF8_NAME,
} from '../zip-format';
import { ZIP64_MARK } from '../zip64';

/** New contents by part name; null removes a part. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

interface Entry {
  readonly key: string;
  /** Its record in the directory. */
  readonly record: Uint8Array;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly offset: number;
}

/** 1 January 1980, the first day that a zip can tell: new entries carry no time of their own. */
const NO_TIME = 0x0021_0000;

/**
 * Writes a zip again with some parts changed. Every other entry is copied as it is, header, packed bytes and order; a
 * changed entry keeps its place, name and time. The zip must have passed `readDirectory`.
 */
export function rewriteZip(original: Uint8Array, changes: PartChanges): Uint8Array {
  // Of a Node buffer slice() would give the same memory, not a copy.
  const bytes = new Uint8Array(original.buffer, original.byteOffset, original.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset: directory } = endOfDirectory(view);
  const entries = readEntries(bytes, view, directory, count);
  const byOffset = [...entries].sort((a, b) => a.offset - b.offset);
  const rest = new Map([...changes].map(([name, content]) => [partKey(name), { name, content }]));
  const out = new ZipWriter();
  byOffset.forEach((entry, index) => {
    const change = rest.get(entry.key);
    rest.delete(entry.key);
    if (change === undefined) {
      out.copy(entry, bytes.subarray(entry.offset, byOffset[index + 1]?.offset ?? directory));
    } else if (change.content !== null) out.write(entry, change.content);
  });
  for (const { name, content } of rest.values()) if (content !== null) out.add(name, content);
  return out.finish(bytes.subarray(findEndRecord(view) + END_RECORD_SIZE), entries);
}

function readEntries(bytes: Uint8Array, view: DataView, directory: number, count: number): Entry[] {
  const entries: Entry[] = [];
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const record = bytes.slice(at, next);
    const rawName = record.subarray(46, nameEnd - at);
    const flags = view.getUint16(at + 8, true);
    const name = new TextDecoder((flags & UTF8_NAME) === 0 ? 'latin1' : 'utf-8').decode(rawName);
    entries.push({ key: partKey(name), record, rawName, flags, offset: offsetOf(record).value });
    at = next;
  }
  return entries;
}

/** Where an entry lies in the zip, and where in its directory record that is written: in four bytes or in eight. */
function offsetOf(record: Uint8Array): { value: number; at: number; wide: boolean } {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const value = view.getUint32(42, true);
  if (value !== ZIP64_MARK) return { value, at: 42, wide: false };
  let at = 46 + view.getUint16(28, true);
  while (view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  if (view.getUint32(24, true) === ZIP64_MARK) at += 8;
  if (view.getUint32(20, true) === ZIP64_MARK) at += 8;
  return { value: Number(view.getBigUint64(at, true)), at, wide: true };
}

class ZipWriter {
  private readonly chunks: Uint8Array[] = [];
  private readonly records = new Map<Entry, Uint8Array>();
  private readonly added: Uint8Array[] = [];
  private at = 0;

  /** @param span the entry from its local header to where the next one begins */
  copy(entry: Entry, span: Uint8Array): void {
    const record = entry.record.slice();
    const view = new DataView(record.buffer);
    const { at, wide } = offsetOf(record);
    if (wide) view.setBigUint64(at, BigInt(this.at), true);
    else view.setUint32(at, this.at, true);
    this.records.set(entry, record);
    this.push(span);
  }

  write(entry: Entry, content: Uint8Array): void {
    const view = new DataView(entry.record.buffer);
    const record = this.store(entry.rawName, content, entry.flags & UTF8_NAME, view.getUint32(12, true));
    record.set(entry.record.subarray(4, 6), 4);
    record.set(entry.record.subarray(36, 42), 36);
    this.records.set(entry, record);
  }

  add(name: string, content: Uint8Array): void {
    const rawName = new TextEncoder().encode(name);
    this.added.push(this.store(rawName, content, rawName.length === name.length ? 0 : UTF8_NAME, NO_TIME));
  }

  /** @param order the entries as the directory lists them */
  finish(comment: Uint8Array, order: readonly Entry[]): Uint8Array {
    const directory = this.at;
    const records = [...order.flatMap((entry) => this.records.get(entry) ?? []), ...this.added];
    for (const record of records) this.push(record);
    const end = new Uint8Array(END_RECORD_SIZE + comment.length);
    const view = new DataView(end.buffer);
    view.setUint32(0, END_RECORD, true);
    view.setUint16(8, records.length, true);
    view.setUint16(10, records.length, true);
    view.setUint32(12, this.at - directory, true);
    view.setUint32(16, directory, true);
    view.setUint16(20, comment.length, true);
    end.set(comment, END_RECORD_SIZE);
    this.push(end);
    const all = new Uint8Array(this.at);
    let at = 0;
    for (const chunk of this.chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }

  /** Writes a local header and packed content. @returns the directory record */
  private store(rawName: Uint8Array, content: Uint8Array, flags: number, time: number): Uint8Array {
    const packed = deflateSync(content);
    const fields = (view: DataView, at: number): void => {
      view.setUint16(at, 20, true);
      view.setUint16(at + 2, flags, true);
      view.setUint16(at + 4, DEFLATED, true);
      view.setUint32(at + 6, time, true);
      view.setUint32(at + 10, crc32(content), true);
      view.setUint32(at + 14, packed.length, true);
      view.setUint32(at + 18, content.length, true);
      view.setUint16(at + 22, rawName.length, true);
    };
    const local = new Uint8Array(30 + rawName.length);
    const localView = new DataView(local.buffer);
    localView.setUint32(0, LOCAL_HEADER, true);
    fields(localView, 4);
    local.set(rawName, 30);
    const record = new Uint8Array(46 + rawName.length);
    const view = new DataView(record.buffer);
    view.setUint32(0, DIRECTORY_ENTRY, true);
    view.setUint16(4, 20, true);
    fields(view, 6);
    view.setUint32(42, this.at, true);
    record.set(rawName, 46);
    this.push(local);
    this.push(packed);
    return record;
  }

  private push(chunk: Uint8Array): void {
    this.chunks.push(chunk);
    this.at += chunk.length;
  }
}
