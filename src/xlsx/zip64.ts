import { ReadError } from '../workbook/errors';

/** In a 32-bit field: the value is in the zip64 extra field. Java writers use these for small files as well. */
export const ZIP64_MARK = 0xffffffff;
const ZIP64_EXTRA = 0x0001;

export interface EntrySizes {
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

/** Replaces the marked fields by those of the extra field; its values come in this order, and only for marked ones. */
export function applyZip64Extra(
  view: DataView,
  extra: number,
  extraEnd: number,
  fields: EntrySizes,
): EntrySizes {
  if (fields.size !== ZIP64_MARK && fields.packedSize !== ZIP64_MARK && fields.offset !== ZIP64_MARK)
    return fields;
  const [start, end] = findExtra(view, extra, extraEnd);
  let at = start;
  const next = (value: number): number => {
    if (value !== ZIP64_MARK) return value;
    if (at + 8 > end) throw new ReadError('damaged-zip', { note: 'a zip64 size is missing' });
    at += 8;
    return readUint64(view, at - 8);
  };
  return { size: next(fields.size), packedSize: next(fields.packedSize), offset: next(fields.offset) };
}

function findExtra(view: DataView, from: number, to: number): [start: number, end: number] {
  for (let at = from; at + 4 <= to;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA && end <= to) return [at + 4, end];
    at = end;
  }
  throw new ReadError('damaged-zip', { note: 'a zip64 size is missing' });
}

export function readUint64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > Number.MAX_SAFE_INTEGER)
    throw new ReadError('damaged-zip', { note: 'a zip64 value is out of range' });
  return Number(value);
}
