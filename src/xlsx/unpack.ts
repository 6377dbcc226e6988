import { Inflate, inflateSync } from 'fflate';
import { ReadError } from '../workbook/errors';
import { signedCrc32 } from './crc32';
import type { ReadLimits } from './limits';
import type { ZipEntry } from './zip-directory';

/** Packed bytes inflated at once by script: deflate makes at most 1032 bytes of one, so 8 MB of output. */
const PACKED_SLICE = 8 * 1024;
/** Parts larger than this are inflated piece by piece even where a platform could do it at once, for their memory. */
const LARGEST_AT_ONCE = 64 * 1024 * 1024;

/** What a platform may do faster than a script can. */
export interface ZipEngine {
  /**
   * Inflates deflated bytes as a whole; throws when they are broken.
   * @returns the content; undefined when it is larger than `size` bytes
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | undefined;
  /** CRC-32, as 32 bits with a sign or without, of bytes that follow those of which `previous` is the CRC-32. */
  readonly crc32: (bytes: Uint8Array, previous: number) => number;
}

/** Counts the inflated bytes of all the parts of one workbook. */
export interface Budget {
  readonly limits: ReadLimits;
  spent: number;
  /** Without it scripts do the work. */
  readonly engine?: ZipEngine | undefined;
}

/**
 * Hands an entry's content over piece by piece. It stops as soon as the content is larger than declared, so that a bomb
 * costs no more than its declared size, which is checked against the limits first.
 */
export function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
  receive: (piece: Uint8Array) => void,
): void {
  spend(entry, budget);
  const part = entry.name;
  const { engine } = budget;
  const crc32 = engine?.crc32 ?? signedCrc32;
  let size = 0;
  let crc = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) throw larger(part);
    crc = crc32(piece, crc);
    receive(piece);
  };
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  if (entry.compressed) inflate(entry, packed, take, engine);
  else take(packed);
  if (size !== entry.size) throw new ReadError('damaged-zip', { part, note: 'smaller than the zip says' });
  if (crc >>> 0 !== entry.crc) throw new ReadError('damaged-zip', { part, note: 'wrong checksum' });
}

function larger(part: string): ReadError {
  return new ReadError('damaged-zip', { part, note: 'larger than the zip says' });
}

function spend(entry: ZipEntry, budget: Budget): void {
  const { limits } = budget;
  const refuse = (note: string) => new ReadError('too-large', { part: entry.name, note });
  budget.spent += entry.size;
  if (entry.size > limits.partBytes || budget.spent > limits.totalBytes)
    throw refuse(`${entry.size} bytes inflated`);
  if (entry.size > limits.ratioGrace && entry.size > entry.packedSize * limits.ratio) {
    throw refuse(`inflates to more than ${limits.ratio} times its size`);
  }
}

/** Parts up to this size are inflated in one go. */
const SMALL = 1024 * 1024;

function inflate(
  { name: part, size }: ZipEntry,
  packed: Uint8Array,
  take: (piece: Uint8Array) => void,
  engine: ZipEngine | undefined,
): void {
  try {
    if (engine !== undefined && size <= LARGEST_AT_ONCE) {
      const content = engine.inflate(packed, size);
      if (content === undefined) throw larger(part);
      take(content);
    } else if (packed.length <= PACKED_SLICE && size <= SMALL) take(inflateSmall(packed, size));
    else inflateLarge(packed, take);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('damaged-zip', { part, note: 'its compressed data are broken' });
  }
}

/** Workbooks have hundreds of small parts, and a stream has a window and buffers to set up for each. */
function inflateSmall(packed: Uint8Array, size: number): Uint8Array {
  // One byte to spare shows content that is larger than declared; what goes beyond is dropped.
  return inflateSync(packed, { out: new Uint8Array(size + 1) });
}

function inflateLarge(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take);
  for (let at = 0; at < packed.length; at += PACKED_SLICE) {
    stream.push(packed.subarray(at, at + PACKED_SLICE), at + PACKED_SLICE >= packed.length);
  }
}
