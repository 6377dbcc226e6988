import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of office.js: where it stands in Microsoft's package, where beside the add-in, and which it is. */
export interface OfficeFile {
  readonly from: string;
  readonly to: string;
  readonly sha256: string;
}

/**
 * Copies the files unmodified, all or none.
 *
 * @param from folder of the package
 * @param to folder of the add-in
 * @returns what is wrong, one sentence each; empty when the files were copied
 */
export function copyOfficeJs(files: readonly OfficeFile[], from: string, to: string): readonly string[] {
  const found = files.map((file) => ({ ...file, bytes: readOrNull(join(from, file.from)) }));
  const problems = found.flatMap(({ from: name, sha256, bytes }) => {
    if (bytes === null) return [`缺少文件 ${name} · missing`];
    const same = createHash('sha256').update(bytes).digest('hex') === sha256;
    return same ? [] : [`文件 ${name} 不是所要的版本，或被改动过 · another version, or modified`];
  });
  if (problems.length > 0) return problems;
  for (const { to: name, bytes } of found) {
    if (bytes === null) continue;
    const file = join(to, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return [];
}

function readOrNull(path: string): Uint8Array | null {
  return existsSync(path) ? readFileSync(path) : null;
}
