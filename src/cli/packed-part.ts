import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FilePart } from '../report/formatter';

/**
 * A file's part with its texts deflated: a tenth as large, for reports repeat themselves, outside the heap, and handed
 * from thread to thread without a copy.
 */
export interface PackedPart extends Omit<FilePart, 'texts'> {
  readonly texts: readonly Uint8Array<ArrayBuffer>[];
}

/** The quickest: more effort makes the texts hardly smaller. */
const LEVEL = 1;

export function pack({ texts, ...rest }: FilePart): PackedPart {
  return {
    ...rest,
    // Copied, for what zlib gives is a piece of a larger buffer.
    texts: texts.map((text) => new Uint8Array(deflateRawSync(text, { level: LEVEL }))),
  };
}

/** Its texts are made when they are asked for, and kept by nobody. */
export function unpack({ texts, ...rest }: PackedPart): FilePart {
  return {
    ...rest,
    get texts() {
      return texts.map((text) => inflateRawSync(text).toString('utf8'));
    },
  };
}
