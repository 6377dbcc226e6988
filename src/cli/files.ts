import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ReadError } from '../workbook/errors';
import { READ_LIMITS } from '../xlsx/limits';
import { readDirectory } from '../xlsx/zip-directory';
import { LARGE } from './compiling';
import { errorCode } from './error-code';
import { expandWildcards, hasWildcard } from './wildcards';

/** Files of a folder that a person would call a workbook; those we cannot read are named as such, not passed over. */
const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|et|ett)$/iu;
/** Lock files that Excel and WPS leave beside an open workbook. */
const LOCK = /^(?:~\$|\.~)/u;

/** Why what was named gave no workbook. */
export type Fruitless = 'empty-folder' | 'closed-folder' | 'no-match' | 'lock-file';

export interface FoundFiles {
  readonly files: readonly string[];
  readonly fruitless: readonly { readonly why: Fruitless; readonly path: string }[];
}

/** Files as named, folders searched to the bottom, each file once, in the order of the names. */
export function findFiles(paths: readonly string[]): FoundFiles {
  const files = new Map<string, string>();
  const fruitless: { why: Fruitless; path: string }[] = [];
  const addFile = (file: string): void => {
    if (!files.has(resolve(file))) files.set(resolve(file), file);
  };
  const addFolder = (folder: string): void => {
    const { workbooks, closed } = search(folder);
    workbooks.forEach(addFile);
    for (const path of closed) fruitless.push({ why: 'closed-folder', path });
    if (workbooks.length === 0 && closed.length === 0) fruitless.push({ why: 'empty-folder', path: folder });
  };
  for (const path of paths) {
    const isThere = statOf(path) !== undefined;
    if (!isThere && hasWildcard(path)) {
      const found = expandWildcards(path).filter((match) => isFolder(match) || isListed(basename(match)));
      if (found.length === 0) fruitless.push({ why: 'no-match', path });
      for (const match of found) (isFolder(match) ? addFolder : addFile)(match);
    } else if (isFolder(path)) addFolder(path);
    else if (isThere && LOCK.test(basename(path))) fruitless.push({ why: 'lock-file', path });
    else addFile(path);
  }
  return { files: [...files.values()], fruitless };
}

/** undefined also where it cannot be told whether it is there. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() === true;
}

interface Searched {
  readonly workbooks: readonly string[];
  /** Folders that may not be looked into. */
  readonly closed: readonly string[];
}

function search(folder: string): Searched {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return { workbooks: [], closed: [folder] };
  }
  const found = entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): readonly Searched[] => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return [search(path)];
      return isListed(entry.name) ? [{ workbooks: [path], closed: [] }] : [];
    });
  return {
    workbooks: found.flatMap(({ workbooks }) => workbooks),
    closed: found.flatMap(({ closed }) => closed),
  };
}

function isListed(name: string): boolean {
  return WORKBOOK.test(name) && !LOCK.test(name);
}

/** A workbook unpacks to at most about so many times its size; a few cells written over and over to far more. */
const USUAL_RATIO = 10;

/**
 * How large a file is for those who check it, in bytes: its size, or for one that is packed more tightly than usual what
 * it would be if it were not. 0 when it is not there.
 */
export function weightOf(path: string): number {
  const size = statOf(path)?.size ?? 0;
  return size < LARGE ? Math.max(size, unpackedSize(path) / USUAL_RATIO) : size;
}

/** As the directory of the zip says; 0 for what is none, which is told when it is read. */
function unpackedSize(path: string): number {
  try {
    const entries = [...readDirectory(readBytes(path), READ_LIMITS).values()];
    return entries.reduce((sum, { size }) => sum + size, 0);
  } catch (error) {
    if (error instanceof ReadError) return 0;
    throw error;
  }
}

/** There is no file of that name, and none is possible. */
const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);

/** @throws ReadError when the file is not there or may not be read */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ReadError(MISSING.has(errorCode(error)) ? 'not-found' : 'no-access', {});
  }
}

export function isWorkbookName(path: string): boolean {
  return WORKBOOK.test(basename(path));
}
