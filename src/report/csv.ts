import type { Finding, Report } from '../check/finding';
import type { Language } from '../i18n/language';
import { REPORT_WORDS, type ReportColumn, type ReportWords } from '../i18n/report';
import { wordingOf } from '../i18n/rules';
import { type Formatter, formatter, textsAt } from './formatter';
import { neutralise } from './formula-injection';
import { type Gap, gapsOf } from './gaps';
import { cellText, sheetCellText, sheetName, tableName } from './places';
import type { FileResult, FormatOptions } from './run';

const COLUMNS = [
  'file',
  'severity',
  'sheet',
  'cell',
  'table',
  'rule',
  'what',
  'why',
  'todo',
  'related',
  'waived',
  'ruleId',
] as const satisfies readonly ReportColumn[];

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

/** Excel takes a CSV file for UTF-8 only when it begins with a byte order mark. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/**
 * For Excel and programs: a row per finding, infos and waived ones included, and a row for whatever could not be
 * checked, so that no file and no form is silently missing.
 */
export const csv: Formatter = formatter({
  id: 'csv',
  texts: (result, _, options) => [
    fileRows(result, options)
      .map((row) => line(COLUMNS.map((column) => row[column] ?? '')))
      .join(''),
  ],
  whole: function* (parts, { language }) {
    const { columns } = REPORT_WORDS[language];
    yield BYTE_ORDER_MARK + line(COLUMNS.map((column) => columns[column]));
    yield* textsAt(parts, 0);
  },
});

function line(fields: readonly string[]): string {
  return fields.map(field).join(',') + LINE_END;
}

/** The semicolon separates fields in some settings; blanks at the ends are trimmed by some readers. */
const NEEDS_QUOTES = /[",;]|^\s|\s$/u;

function field(text: string): string {
  const safe = neutralise(text);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function fileRows(result: FileResult, { language }: FormatOptions): readonly Row[] {
  const words = REPORT_WORDS[language];
  const gaps = gapsOf(result, language);
  const rows = (kinds: readonly Gap['kind'][]): readonly Row[] =>
    gaps.filter(({ kind }) => kinds.includes(kind)).map((gap) => gapRow(gap, words));
  const report = result.status === 'unreadable' ? null : result.report;
  const findings = report === null ? [] : report.findings.map((each) => findingRow(each, report, language));
  return [...rows(['unreadable', 'incomplete']), ...findings, ...rows(['unchecked'])].map((row) => ({
    ...row,
    file: result.file,
  }));
}

function gapRow({ kind, message, sheet, cell, table, rule }: Gap, words: ReportWords): Row {
  const severity = {
    unreadable: words.unreadable,
    incomplete: words.incompleteLabel,
    unchecked: words.unchecked,
  }[kind];
  return {
    severity,
    sheet: sheet ?? '',
    cell: cell ?? '',
    table: table ?? '',
    what: message,
    ruleId: rule ?? '',
  };
}

function findingRow(finding: Finding, report: Report, language: Language): Row {
  const { rule, severity, table, at, related, data, waived } = finding;
  const words = REPORT_WORDS[language];
  const { title, what, why, todo } = wordingOf(rule, data, language);
  return {
    severity: words.severities[severity],
    sheet: sheetName(at.sheet, report),
    cell: cellText(at),
    table: tableName(table, report, language),
    rule: title,
    what,
    why,
    todo,
    related: words.list(related.map((ref) => sheetCellText(ref, report))),
    waived: waived?.reason ?? '',
    ruleId: rule,
  };
}
