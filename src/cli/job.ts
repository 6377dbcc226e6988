import { basename } from 'node:path';
import { check } from '../check/check';
import type { Settings } from '../check/settings';
import { readWaivers } from '../check/waivers';
import type { Day } from '../core/day';
import { forgetSurplus } from '../core/memo';
import { FORMATTERS } from '../report';
import type { FilePart, Formatter } from '../report/formatter';
import { progressText } from '../report/progress-text';
import { type FileResult, type FormatOptions, resultOf } from '../report/run';
import { recognise } from '../tables/recognise';
import { ReadError } from '../workbook/errors';
import { readWorkbook } from '../xlsx/read-workbook';
import { readBytes } from './files';
import { NODE_ZIP } from './node-zip';

/** What is done with every file of a command line: plain data, so that another thread can do it too. */
export interface Job {
  /** The id of a formatter, or the day up to which progress is told. */
  readonly report: { readonly format: string } | { readonly asOf: Day };
  readonly options: Pick<FormatOptions, 'language' | 'colour' | 'infos'>;
  readonly settings: Settings;
  readonly usesWaivers: boolean;
}

export function formatterOf({ report }: Job): Formatter {
  if ('asOf' in report) return progressText(report.asOf);
  return FORMATTERS.find(({ id }) => id === report.format) ?? FORMATTERS[0];
}

/** A file's part in the report. Whatever goes wrong with the file stays with the file. */
export function partOf(file: string, index: number, job: Job): FilePart {
  const part = (result: FileResult): FilePart => formatterOf(job).part(result, index, job.options);
  try {
    return part(resultOf(file, examine(file, job)));
  } catch (error) {
    return part(failure(file, error));
  } finally {
    forgetSurplus();
  }
}

function examine(file: string, { settings, usesWaivers }: Job): ReturnType<typeof check> {
  const name = basename(file);
  const workbook = readWorkbook(readBytes(file), { fileName: name, engine: NODE_ZIP });
  const waivers = readWaivers(usesWaivers ? (workbook.customXml ?? []) : []);
  return check(recognise(workbook, name), { settings, waivers });
}

function failure(file: string, error: unknown): FileResult {
  if (error instanceof ReadError)
    return { file, status: 'unreadable', code: error.code, detail: error.detail };
  const note = error instanceof Error ? error.message : String(error);
  return { file, status: 'unreadable', code: 'internal-error', detail: { note } };
}

/** The part of a file whose check has ended the thread that did it. */
export function lostPart(file: string, index: number, job: Job, error: ReadError): FilePart {
  return formatterOf(job).part(failure(file, error), index, job.options);
}
