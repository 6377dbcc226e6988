import { ReadError } from '../workbook/errors';
import { END_RECORD, END_RECORD_SIZE } from './zip-format';
import { readUint64, ZIP64_MARK } from './zip64';

const MAX_COMMENT = 0xffff;
const LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
const END64 = 0x06064b50;
const END64_SIZE = 56;
const MARK16 = 0xffff;

/** Where the central directory lies: offset and size in bytes, and how many entries it has. */
export interface DirectorySpan {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
}

/** Where the directory lies, by the end record and the zip64 record that may stand before it. */
export function endOfDirectory(view: DataView): DirectorySpan {
  const end = findEndRecord(view);
  const span = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
  const single =
    view.getUint16(end + 4, true) === 0 &&
    view.getUint16(end + 6, true) === 0 &&
    view.getUint16(end + 8, true) === span.count;
  const record = findZip64Record(view, end);
  if (record === null) {
    if (!single) throw new ReadError('damaged-zip', { note: 'one volume of several' });
    return checkSpan(span, end);
  }
  const wide = {
    count: readUint64(view, record + 32),
    size: readUint64(view, record + 40),
    offset: readUint64(view, record + 48),
  };
  const agree =
    (span.count === wide.count || span.count === MARK16) &&
    (span.size === wide.size || span.size === ZIP64_MARK) &&
    (span.offset === wide.offset || span.offset === ZIP64_MARK);
  if (!agree) throw new ReadError('damaged-zip', { note: 'the two end records differ' });
  return checkSpan(wide, record);
}

/** Offset of the one end record whose comment ends with the file. */
export function findEndRecord(view: DataView): number {
  const found: number[] = [];
  const last = view.byteLength - END_RECORD_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    if (at + END_RECORD_SIZE + view.getUint16(at + 20, true) === view.byteLength) found.push(at);
  }
  const [end, ...more] = found;
  if (end === undefined)
    throw new ReadError('damaged-zip', { note: 'cut off: the end of the zip is missing' });
  if (more.length > 0) throw new ReadError('damaged-zip', { note: 'the zip has several ends' });
  return end;
}

function findZip64Record(view: DataView, end: number): number | null {
  const locator = end - LOCATOR_SIZE;
  if (locator < END64_SIZE || view.getUint32(locator, true) !== LOCATOR) return null;
  const record = readUint64(view, locator + 8);
  const found =
    record + END64_SIZE <= locator &&
    view.getUint32(record, true) === END64 &&
    record + 12 + readUint64(view, record + 4) === locator;
  if (!found) throw new ReadError('damaged-zip', { note: 'the zip64 end record is missing' });
  return record;
}

/** The directory must reach right up to the end record: bytes in front of the zip or between shift its offsets. */
function checkSpan(span: DirectorySpan, end: number): DirectorySpan {
  if (span.offset + span.size !== end) {
    throw new ReadError('damaged-zip', { note: 'the directory is not where the end of the zip says' });
  }
  return span;
}
