import type { Finding, Report } from '../check/finding';
import type { Severity } from '../rules/rule';
import type { Language } from '../i18n/language';
import type { TableCounts } from '../i18n/report';
import type { ReadErrorCode, ReadErrorDetail } from '../workbook/errors';
import type { Markup } from './markup';

export const TOOL = { name: 'performance-targets', version: '1.0.0' } as const;

/** Why a file, though read, was not checked as a whole. */
export type IncompleteCode = 'no-table' | 'form-incomplete' | 'rule-failed';

export type FileResult =
  | { readonly file: string; readonly status: 'checked'; readonly report: Report }
  | {
      readonly file: string;
      readonly status: 'incomplete';
      readonly code: IncompleteCode;
      readonly report: Report;
    }
  | {
      readonly file: string;
      readonly status: 'unreadable';
      readonly code: ReadErrorCode;
      readonly detail: ReadErrorDetail;
    };

/** One run over files, ready for any formatter. */
export interface Run {
  readonly files: readonly FileResult[];
}

export interface FormatOptions {
  readonly language: Language;
  /** Colours for a terminal. */
  readonly colour: boolean;
  /** Show infos one by one instead of as a count. */
  readonly infos: boolean;
  /** What an HTML page shows of a finding beside its texts. */
  readonly beside?: (finding: Finding) => Markup;
}

/** A file's status from what was read of it: read by half, without any table, or with a crashed rule is incomplete. */
export function resultOf(file: string, report: Report): FileResult {
  const code = incompleteCode(report);
  return code === null ? { file, status: 'checked', report } : { file, status: 'incomplete', code, report };
}

function incompleteCode({ tables, coverage }: Report): IncompleteCode | null {
  if (tables.length === 0) return 'no-table';
  if (tables.some(({ lacking }) => lacking.length > 0)) return 'form-incomplete';
  if (coverage.failedRules.length > 0) return 'rule-failed';
  return null;
}

/** Findings that nobody decided to leave, by severity, and those that somebody did. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
}

export function countsOf(reports: readonly Report[]): Counts {
  const findings = reports.flatMap((report) => report.findings);
  const open = findings.filter(({ waived }) => waived === undefined);
  const count = (severity: Severity): number => open.filter((f) => f.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    waived: findings.length - open.length,
  };
}

export function reportsOf({ files }: Run): readonly Report[] {
  return files.flatMap((file) => (file.status === 'unreadable' ? [] : [file.report]));
}

export function tableCounts({ tables }: Report): TableCounts {
  const targets = tables.filter((table) => table.kind === 'project' && table.form === 'target').length;
  const departments = tables.filter(({ kind }) => kind === 'department').length;
  return {
    projects: targets,
    departments,
    executions: tables.length - targets - departments,
    blank: tables.filter(({ blank }) => blank).length,
  };
}
