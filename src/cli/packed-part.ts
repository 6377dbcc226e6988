import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FilePart } from '../report/formatter';

/**
 * A file's part with its texts deflated: a tenth as large, for reports repeat themselves, outside the heap, and handed
 * from thread to thread without a copy.
 */
export interface PackedPart extends Omit<FilePart, 'texts'> {
  readonly texts: readonly PackedText[];
}

interface PackedText {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the text as UTF-8. */
  readonly size: number;
}

/** The quickest: more effort makes the texts hardly smaller. */
const LEVEL = 1;
/** zlib takes no smaller one. */
const LEAST_CHUNK = 64;

export function pack({ texts, ...rest }: FilePart): PackedPart {
  return { ...rest, texts: texts.map(packText) };
}

/** Its texts are made when they are asked for, and kept by nobody. */
export function unpack({ texts, ...rest }: PackedPart): FilePart {
  return {
    ...rest,
    get texts() {
      return texts.map(unpackText);
    },
  };
}

function packText(text: string): PackedText {
  const plain = Buffer.from(text);
  // Copied, for what zlib gives is a piece of a larger buffer.
  return { bytes: new Uint8Array(deflateRawSync(plain, { level: LEVEL })), size: plain.length };
}

function unpackText({ bytes, size }: PackedText): string {
  // A chunk with room for one byte more holds all of it: no second one is made.
  return inflateRawSync(bytes, { chunkSize: Math.max(size + 1, LEAST_CHUNK) }).toString('utf8');
}
