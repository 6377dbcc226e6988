import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One bundle that webpack makes from sources of this repository. */
export interface Bundle {
  /** What it is, in the user's words. */
  readonly name: string;
  /** webpack's configuration and further arguments. */
  readonly arguments: readonly string[];
  /** Files and folders, from the root, that the bundle is made of. */
  readonly sources: readonly string[];
  readonly output: string;
}

const STAMP = '.built-from';

/** A digest of all files that a bundle is made of; equal as long as none was changed, added or removed. */
export function digestOf(root: string, sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(join(root, source))).sort()) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

export function isUpToDate(root: string, bundle: Bundle): boolean {
  const stamp = join(bundle.output, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOf(root, bundle.sources);
}

/** Builds the bundle and notes what from. @throws Error with webpack's own account when it fails */
export async function build(root: string, bundle: Bundle): Promise<void> {
  const digest = digestOf(root, bundle.sources);
  await webpack(root, bundle);
  mkdirSync(bundle.output, { recursive: true });
  writeFileSync(join(bundle.output, STAMP), digest);
}

function webpack(root: string, bundle: Bundle): Promise<void> {
  const command = join(root, 'node_modules/webpack/bin/webpack.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...bundle.arguments], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let account = '';
    const listen = (chunk: Buffer): void => void (account += chunk.toString('utf8'));
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${bundle.name}构建失败：\n${account}`));
    });
  });
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}
