import * as zlib from 'node:zlib';
import { signedCrc32 } from '../xlsx/crc32';
import type { ZipEngine } from '../xlsx/unpack';

const LEAST_CHUNK = 64;

/** What Node has built in for zips. */
export const NODE_ZIP: ZipEngine = {
  inflate(packed, size) {
    // A chunk with room for one byte more holds all the content there may be.
    const chunkSize = Math.max(size + 1, LEAST_CHUNK);
    try {
      const content = zlib.inflateRawSync(packed, { chunkSize, maxOutputLength: chunkSize });
      if (content.length > size) return undefined;
      return new Uint8Array(content.buffer, content.byteOffset, content.length);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
        return undefined;
      throw error;
    }
  },
  // Node has it since 20.15.
  crc32: 'crc32' in zlib ? (bytes, previous) => zlib.crc32(bytes, previous >>> 0) : signedCrc32,
};
