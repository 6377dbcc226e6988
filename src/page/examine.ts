import { check } from '../check/check';
import type { Settings } from '../check/settings';
import { readWaivers } from '../check/waivers';
import { type FileResult, resultOf } from '../report/run';
import { recognise } from '../tables/recognise';
import { ReadError } from '../workbook/errors';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { readWorkbook } from '../xlsx/read-workbook';

/** A file that was read, or why it could not be. */
export type ReadFile =
  | { readonly file: string; readonly workbook: WorkbookSnapshot }
  | { readonly file: string; readonly failure: Extract<FileResult, { readonly status: 'unreadable' }> };

export function readFile(file: string, bytes: () => Uint8Array): ReadFile {
  return guarded(file, () => ({ file, workbook: readWorkbook(bytes(), { fileName: baseName(file) }) }));
}

/** Checks what was read; a fault of the program is told like any other reason why a file has no result. */
export function judge(read: ReadFile, settings: Settings): FileResult {
  if ('failure' in read) return read.failure;
  const { file, workbook } = read;
  const judged = guarded(file, () => {
    const waivers = readWaivers(workbook.customXml ?? []);
    return resultOf(file, check(recognise(workbook, baseName(file)), { settings, waivers }));
  });
  return 'failure' in judged ? judged.failure : judged;
}

export function failed(file: string, error: unknown): Extract<ReadFile, { readonly failure: object }> {
  if (error instanceof ReadError) {
    return { file, failure: { file, status: 'unreadable', code: error.code, detail: error.detail } };
  }
  const note = error instanceof Error ? error.message : String(error);
  return { file, failure: { file, status: 'unreadable', code: 'internal-error', detail: { note } } };
}

function guarded<T>(file: string, work: () => T): T | Extract<ReadFile, { readonly failure: object }> {
  try {
    return work();
  } catch (error) {
    return failed(file, error);
  }
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
