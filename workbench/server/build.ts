import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** One bundle that webpack makes from sources of this repository. */
export interface Bundle {
  /** What it is, in the user's words. */
  readonly name: string;
  /** webpack's configuration and further arguments. */
  readonly arguments: readonly string[];
  /** Files and folders, from the root, that the bundle is made of. */
  readonly sources: readonly string[];
  /** Where it is built: each state of the sources has a folder of its own, whose name begins so. */
  readonly output: string;
}

/** Runs webpack for a bundle into a folder. */
export type Builder = (bundle: Pick<Bundle, 'name' | 'arguments'>, folder: string) => Promise<void>;

/** Earlier builds that stay: another workbench may be serving one. */
const KEPT = 3;
const POLL_MS = 200;
/** Longer than any build takes: the process that bears a lock's number may be another one since. */
const STALE_MS = 15 * 60_000;

/** A digest of all files that a bundle is made of; equal as long as none was changed, added or removed. */
export function digestOf(root: string, sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(join(root, source))).sort()) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** The folder of a bundle as its sources are now, whether it is built or not. */
export function folderOf(root: string, { output, sources }: Bundle): string {
  return `${output}-${digestOf(root, sources).slice(0, 16)}`;
}

/**
 * Builds a bundle beside its place and puts it there as a whole: whoever serves another build is not disturbed, and what
 * was broken off leaves nothing that could be taken for a build. Where another process builds the same, its work is
 * waited for.
 * @param anew also when it is there already
 * @throws Error with webpack's own account when it fails
 */
export async function buildInto(
  folder: string,
  bundle: Bundle,
  builder: Builder,
  anew = false,
): Promise<void> {
  const lock = `${folder}.lock`;
  mkdirSync(dirname(folder), { recursive: true });
  while (!takeLock(lock)) await pause(POLL_MS);
  const fresh = `${folder}.${process.pid}.new`;
  const cleanUp = (): void => {
    rmSync(fresh, { recursive: true, force: true, maxRetries: 5 });
    rmSync(lock, { force: true });
  };
  process.once('exit', cleanUp);
  try {
    if (!anew && existsSync(folder)) return;
    await builder(bundle, fresh);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
    removeOld(bundle.output, folder);
  } finally {
    cleanUp();
    process.off('exit', cleanUp);
  }
}

/** One process builds at a time; the lock of one that is gone counts for nothing. */
function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
  if (isStale(lock)) rmSync(lock, { force: true });
  return false;
}

function isStale(lock: string): boolean {
  try {
    const holder = readFileSync(lock, 'utf8');
    if (Date.now() - statSync(lock).mtimeMs > STALE_MS) return true;
    // Empty: its holder has not yet written its number.
    return holder !== '' && !isAlive(Number(holder));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function removeOld(output: string, current: string): void {
  const parent = dirname(output);
  const own = new RegExp(`^${basename(output)}-[0-9a-f]{16}$`);
  const old = readdirSync(parent)
    .filter((name) => own.test(name) && name !== basename(current))
    .map((name) => ({ path: join(parent, name), time: statSync(join(parent, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of old.slice(KEPT)) rmSync(path, { recursive: true, force: true });
}

/** webpack as a process of its own; `end` breaks off what runs. */
export function webpackBuilder(root: string): { readonly builder: Builder; readonly end: () => void } {
  const command = join(root, 'node_modules/webpack/bin/webpack.js');
  const running = new Set<ChildProcess>();
  const builder: Builder = (bundle, folder) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [command, ...bundle.arguments, '--output-path', folder], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      running.add(child);
      let account = '';
      const listen = (chunk: Buffer): void => void (account += chunk.toString('utf8'));
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.on('error', reject);
      child.on('close', (code) => {
        running.delete(child);
        if (code === 0) resolve();
        else reject(new Error(`${bundle.name}构建失败：\n${account}`));
      });
    });
  return {
    builder,
    end: () => {
      for (const child of running) child.kill('SIGKILL');
    },
  };
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}
