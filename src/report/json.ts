import type { Finding, Report } from '../check/finding';
import { plain } from '../core/decimal';
import { formatMoney } from '../core/money';
import { expectedAmount } from '../core/plan';
import { lackingText, readErrorText } from '../i18n/errors';
import { type Language, sentences } from '../i18n/language';
import { noteText, REPORT_WORDS } from '../i18n/report';
import { wordingOf } from '../i18n/rules';
import type { ProjectTable, Table } from '../tables/model';
import { formatArea } from '../workbook/address';
import { type Formatter, formatter, sumOfCounts, textsAt } from './formatter';
import { indentedJson, withElements } from './json-list';
import { cellText, sheetCellText, sheetName } from './places';
import { type FileResult, TOOL } from './run';

/** Stable JSON: money and shares as strings, cells as A1 addresses. Its shape is part of the public interface. */
export const json: Formatter = formatter({
  id: 'json',
  texts: (result, _, { language }) => [indentedJson(fileJson(result, language), 2)],
  whole: function* (parts) {
    const tables = parts.reduce((all, part) => all + part.tables, 0);
    const summary = { files: parts.length, tables, ...sumOfCounts(parts) };
    yield* withElements({ tool: TOOL, files: [], summary }, { name: 'files', depth: 1 }, textsAt(parts, 0));
  },
});

function fileJson(result: FileResult, language: Language): object {
  const { file, status } = result;
  if (result.status === 'unreadable') {
    const message = readErrorText(result.code, result.detail, language);
    return { file, status, error: { code: result.code, ...result.detail, message } };
  }
  const { report } = result;
  return {
    file,
    status,
    ...(result.status === 'incomplete'
      ? { error: { code: result.code, message: REPORT_WORDS[language].incomplete[result.code] } }
      : {}),
    tables: report.tables.map((table) => tableJson(table, report, language)),
    findings: report.findings.map((finding) => findingJson(finding, report, language)),
    coverage: coverageJson(report, language),
  };
}

function tableJson(table: Table, report: Report, language: Language): object {
  const { unit, year } = table;
  return {
    kind: kindOf(table),
    sheet: sheetName(table.sheet, report),
    range: formatArea(table.area),
    blank: table.blank,
    ...(table.lacking.length > 0
      ? { lacking: table.lacking, note: lackingText(table.lacking, language) }
      : {}),
    unit: unit === null ? null : `${unit.code ?? ''}${unit.name}`,
    ...(table.kind === 'project' ? projectJson(table) : { goals: table.goals.map(({ text }) => text) }),
    year,
    indicators: table.indicators.length,
  };
}

function kindOf(table: Table): string {
  return table.kind === 'project' && table.form !== 'target' ? table.form : table.kind;
}

function projectJson(table: ProjectTable): object {
  const block = table.funds[0];
  const reading = block?.budget?.reading;
  const budget = reading?.kind === 'amount' ? reading.value : null;
  return {
    projectCode: table.fields.projectCode?.text ?? null,
    projectName: table.fields.projectName?.text ?? null,
    moneyUnit: block?.budget?.ownUnit ?? table.moneyUnit?.value ?? null,
    budget: budget === null ? null : formatMoney(budget),
    plan: (table.plan?.entries ?? []).map(({ label, month, reading: share }) => ({
      label,
      month,
      share: share.kind === 'share' ? plain(share.share) : null,
      expected:
        share.kind === 'share' && budget !== null ? formatMoney(expectedAmount(budget, share.share)) : null,
    })),
  };
}

function findingJson(finding: Finding, report: Report, language: Language): object {
  const { rule, severity, at, related, table, data, fingerprint, fix, waived } = finding;
  const { what, why, todo } = wordingOf(rule, data, language);
  return {
    rule,
    severity,
    sheet: sheetName(at.sheet, report),
    cell: cellText(at),
    related: related.map((ref) => sheetCellText(ref, report)),
    project: table.kind === 'project' ? (table.fields.projectName?.text ?? null) : null,
    message: sentences(language, what, todo),
    why,
    data,
    ...(fix === undefined
      ? {}
      : { fix: { cell: sheetCellText(fix.at, report), before: fix.before, after: fix.after } }),
    fingerprint,
    ...(waived === undefined ? {} : { waived }),
  };
}

function coverageJson(report: Report, language: Language): object {
  const { coverage } = report;
  return {
    sheets: coverage.sheets.length,
    cells: coverage.sheets.reduce((all, { cells }) => all + cells, 0),
    skipped: coverage.sheets.flatMap(({ name, skipped }) =>
      skipped === null ? [] : [{ sheet: name, reason: skipped }],
    ),
    notes: coverage.notes.map((note) => ({
      code: note.code,
      cell: sheetCellText(note.at, report),
      message: noteText(note, sheetCellText(note.at, report), language),
    })),
    failedRules: coverage.failedRules,
    damagedWaivers: coverage.damagedWaivers,
    unmatchedWaivers: coverage.unmatchedWaivers,
  };
}
