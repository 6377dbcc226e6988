import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ReadError } from '../workbook/errors';

/** Files of a folder that a person would call a workbook; those we cannot read are named as such, not passed over. */
const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|et|ett)$/iu;
/** Lock files that Excel and WPS leave beside an open workbook. */
const LOCK = /^(?:~\$|\.~)/u;

export interface FoundFiles {
  readonly files: readonly string[];
  /** Folders that were named and hold no workbook. */
  readonly emptyFolders: readonly string[];
}

/** Files as named, folders searched to the bottom, each file once, in the order of the names. */
export function findFiles(paths: readonly string[]): FoundFiles {
  const files = new Set<string>();
  const emptyFolders: string[] = [];
  for (const path of paths) {
    if (!isFolder(path)) {
      files.add(path);
      continue;
    }
    const found = workbooksIn(path);
    if (found.length === 0) emptyFolders.push(path);
    for (const file of found) files.add(file);
  }
  return { files: [...files], emptyFolders };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return workbooksIn(path);
      return WORKBOOK.test(entry.name) && !LOCK.test(entry.name) ? [path] : [];
    });
}

/** Bytes; 0 when it is not there. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** @throws ReadError when the file is not there or may not be read */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ReadError(isMissing(error) ? 'not-found' : 'no-access', {});
  }
}

function isMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

export function isWorkbookName(path: string): boolean {
  return WORKBOOK.test(basename(path));
}
