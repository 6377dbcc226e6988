import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

const scripts = new Map<string, Script>();

/** The folder of the genuine library, read in place from the package that npm installed. */
export function officeFolder(root = process.cwd()): string {
  const require = createRequire(join(root, 'package.json'));
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

export function officeSource(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** A file of the library, compiled once for each process. */
export function officeScript(folder: string, file: string): Script {
  const path = join(folder, file);
  let script = scripts.get(path);
  if (script === undefined) {
    script = new Script(officeSource(folder, file), { filename: path });
    scripts.set(path, script);
  }
  return script;
}
