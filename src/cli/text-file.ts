import { closeSync, openSync, writeSync } from 'node:fs';

const ENCODER = new TextEncoder();
const ROOM = 64 * 1024;

/**
 * Writes texts into a file, one after the other, by way of a single buffer: one for each would pile up until V8 collects
 * them, and V8 is in no hurry with what is not in its own heap.
 */
export function writeTexts(path: string, texts: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    const buffer = new Uint8Array(ROOM);
    for (const text of texts) {
      for (let rest = text; rest !== '';) {
        const { read, written } = ENCODER.encodeInto(rest, buffer);
        for (let from = 0; from < written;) from += writeSync(file, buffer, from, written - from);
        rest = rest.slice(read);
      }
    }
  } finally {
    closeSync(file);
  }
}
