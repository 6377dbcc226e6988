import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';

/** A file of a release: its path with forward slashes. */
export interface ReleaseFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** May be started by its name where the system asks for that. */
  readonly program?: boolean;
}

/** The earliest time that a zip can tell; local, as zip times are. */
const NO_TIME = new Date(1980, 0, 1);
const UNIX = 3;
const MODE = { program: 0o100755, file: 0o100644 } as const;

/** A zip whose bytes depend on the files alone: not on when, where or in which order they were found. */
export function archive(files: readonly ReleaseFile[]): Uint8Array {
  const entries = inOrder(files).map(({ path, bytes, program = false }): [string, Zippable[string]] => {
    const attrs = ((program ? MODE.program : MODE.file) << 16) >>> 0;
    return [path, [bytes, { level: 9, mtime: NO_TIME, os: UNIX, attrs }]];
  });
  return zipSync(Object.fromEntries(entries));
}

/** One line for each file, as `sha256sum -c` reads it. */
export function checksums(files: readonly ReleaseFile[]): string {
  return inOrder(files)
    .map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`)
    .join('');
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** By code units: the same in every country. */
function inOrder(files: readonly ReleaseFile[]): readonly ReleaseFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}
