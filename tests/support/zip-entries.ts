import { strFromU8, unzipSync } from 'fflate';
import { READ_LIMITS } from '../../src/xlsx/limits';
import { readDirectory } from '../../src/xlsx/zip-directory';

/** The packed bytes of every part, as stored. */
function packedParts(bytes: Uint8Array): Map<string, string> {
  return new Map(
    [...readDirectory(bytes, READ_LIMITS).values()].map(({ name, start, packedSize, crc }) => [
      name,
      `${crc} ${Buffer.from(bytes.subarray(start, start + packedSize)).toString('base64')}`,
    ]),
  );
}

export interface PartDifferences {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Which parts of two files differ in any byte as stored. */
export function differences(before: Uint8Array, after: Uint8Array): PartDifferences {
  const old = packedParts(before);
  const now = packedParts(after);
  const names = [...old.keys()];
  return {
    changed: names.filter((name) => now.has(name) && now.get(name) !== old.get(name)).sort(),
    added: [...now.keys()].filter((name) => !old.has(name)).sort(),
    removed: names.filter((name) => !now.has(name)).sort(),
  };
}

export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return strFromU8(part);
}
