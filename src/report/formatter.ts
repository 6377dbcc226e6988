import { type Counts, countsOf, type FileResult, type FormatOptions, reportsOf, type Run } from './run';

/**
 * What one file brings to a report: its counts and finished texts. Plain data, so that all else of the file can be
 * forgotten, or left behind in another thread.
 */
export interface FilePart {
  readonly file: string;
  readonly status: FileResult['status'];
  readonly counts: Counts;
  readonly tables: number;
  readonly texts: readonly string[];
}

interface Format {
  readonly id: string;
  /** A file's own texts; `index` is its place among all files. */
  readonly texts: (result: FileResult, index: number, options: FormatOptions) => readonly string[];
  /** The report of all files, piece by piece: no more than one file's texts need be at hand at a time. */
  readonly whole: (parts: readonly FilePart[], options: FormatOptions) => Iterable<string>;
}

export interface Formatter extends Format {
  readonly part: (result: FileResult, index: number, options: FormatOptions) => FilePart;
  readonly format: (run: Run, options: FormatOptions) => string;
}

export function formatter(format: Format): Formatter {
  const part: Formatter['part'] = (result, index, options) => {
    const reports = reportsOf({ files: [result] });
    return {
      file: result.file,
      status: result.status,
      counts: countsOf(reports),
      tables: reports.reduce((sum, { tables }) => sum + tables.length, 0),
      texts: format.texts(result, index, options),
    };
  };
  return {
    ...format,
    part,
    format: ({ files }, options) => {
      const parts = files.map((result, index) => part(result, index, options));
      return [...format.whole(parts, options)].join('');
    },
  };
}

/** One of the texts of every part, in the order of the files. */
export function* textsAt(parts: readonly FilePart[], which: number): Iterable<string> {
  for (const { texts } of parts) yield texts[which] ?? '';
}

export function sumOfCounts(parts: readonly FilePart[]): Counts {
  const sum = (name: keyof Counts): number => parts.reduce((all, { counts }) => all + counts[name], 0);
  return { errors: sum('errors'), warnings: sum('warnings'), infos: sum('infos'), waived: sum('waived') };
}

/** Files that were not checked, or not as a whole. */
export function openFiles(parts: readonly FilePart[]): number {
  return parts.filter(({ status }) => status !== 'checked').length;
}

/** 0 no error-level finding; 1 at least one that is not waived; 2 something could not be checked, which wins. */
export function exitCode(parts: readonly FilePart[]): 0 | 1 | 2 {
  if (openFiles(parts) > 0) return 2;
  return sumOfCounts(parts).errors > 0 ? 1 : 0;
}
