import stringWidth from 'string-width';
import type { Finding, Report } from '../check/finding';
import { groupBy } from '../core/grouping';
import { lackingText, readErrorText, skipReasonText } from '../i18n/errors';
import { sentences } from '../i18n/language';
import { noteText, REPORT_WORDS, type ReportWords } from '../i18n/report';
import { ruleTitle, wordingOf } from '../i18n/rules';
import type { Severity } from '../rules/rule';
import type { Table } from '../tables/model';
import { budgetFact } from './budget-fact';
import { type Formatter, formatter, openFiles, sumOfCounts, textsAt } from './formatter';
import { type Painter, painter, printable, type Style } from './paint';
import { cellText, sheetCellText, sheetName, tableName } from './places';
import { countsOf, type FileResult, type FormatOptions, tableCounts } from './run';

/** For people at a terminal: grouped by table, one fault with its cell per entry, infos as a count. */
export const text: Formatter = formatter({
  id: 'text',
  texts: (result, _, options) => [printable(fileText(result, options))],
  whole: function* (parts, options) {
    const words = REPORT_WORDS[options.language];
    const { errors, warnings, infos } = sumOfCounts(parts);
    const open = openFiles(parts);
    const paint = painter(options.colour);
    for (const file of textsAt(parts, 0)) {
      yield file;
      yield '\n';
    }
    yield `${paint('bold', words.summary(parts.length, errors, warnings, infos))}\n`;
    if (open > 0) yield `${paint('red', words.notChecked(open))}\n`;
  },
});

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' };

function fileText(result: FileResult, options: FormatOptions): string {
  const { language } = options;
  const words = REPORT_WORDS[language];
  const paint = painter(options.colour);
  const heading = paint('bold', result.file);
  if (result.status === 'unreadable') {
    const message = readErrorText(result.code, result.detail, language);
    return `${heading}\n  ${paint('red', words.unreadable)}  ${message}\n`;
  }
  const { report } = result;
  const { infos, errors, warnings, waived } = countsOf([report]);
  const counts = tableCounts(report);
  const shown = shownByTable(report, options);
  const nothing =
    errors + warnings === 0 && result.status === 'checked' && counts.blank < report.tables.length;
  const lines = [
    heading,
    ...(result.status === 'incomplete'
      ? [`  ${paint('red', words.incompleteLabel)}  ${words.incomplete[result.code]}`]
      : []),
    ...(report.tables.length > 0 ? [`  ${words.tables(counts)}`] : []),
    ...report.tables.flatMap((table) => tableText(table, shown.get(table) ?? [], report, options)),
    ...(nothing ? ['', `  ${paint('green', words.clean)}`] : []),
    ...(infos > 0 && !options.infos ? ['', `  ${paint('dim', words.infosHidden(infos))}`] : []),
    ...(waived > 0 ? ['', `  ${words.waived(waived)}`] : []),
    ...(options.infos ? waivedText(report, options) : []),
    ...uncheckedText(report, options),
  ];
  return `${lines.join('\n')}\n`;
}

function shownByTable(report: Report, { infos }: FormatOptions): ReadonlyMap<Table, readonly Finding[]> {
  const shown = report.findings.filter(
    ({ waived, severity }) => waived === undefined && (infos || severity !== 'info'),
  );
  return groupBy(shown, ({ table }) => table);
}

function waivedText(report: Report, { language }: FormatOptions): readonly string[] {
  const words = REPORT_WORDS[language];
  return report.findings.flatMap(({ rule, at, waived }) =>
    waived === undefined
      ? []
      : [
          `    ${sheetCellText(at, report)}  ${words.waivedFinding(ruleTitle(rule, language), waived.reason)}`,
        ],
  );
}

function tableText(
  table: Table,
  findings: readonly Finding[],
  report: Report,
  options: FormatOptions,
): readonly string[] {
  const { language } = options;
  const words = REPORT_WORDS[language];
  const paint = painter(options.colour);
  const inPart = table.kind === 'project' && table.form !== 'target';
  if (findings.length === 0 && table.lacking.length === 0 && !table.blank && !inPart) return [];
  const sheet = words.sheet(sheetName(table.sheet, report));
  const visible = report.coverage.sheets[table.sheet]?.visibility === 'visible';
  const facts = [visible ? sheet : words.remark(sheet, words.hidden), ...budgetFact(table, language)];
  return [
    '',
    `  ${paint('bold', tableName(table, report, language))}  ${paint('dim', facts.join(' · '))}`,
    ...(table.blank ? [`    ${words.blankForm}`] : []),
    ...(inPart ? [`    ${words.checkedInPart}`] : []),
    ...(table.lacking.length > 0 ? [`    ${paint('red', lackingText(table.lacking, language))}`] : []),
    ...findings.flatMap((finding) => findingText(finding, report, options, paint)),
  ];
}

function findingText(
  { rule, severity, at, related, data, table }: Finding,
  report: Report,
  { language }: FormatOptions,
  paint: Painter,
): readonly string[] {
  const words = REPORT_WORDS[language];
  const { what, why, todo } = wordingOf(rule, data, language);
  const cell = at.sheet === table.sheet ? cellText(at) : sheetCellText(at, report);
  const label = `${words.severities[severity]}  ${cell}`;
  const indent = ' '.repeat(stringWidth(words.severities[severity]) + 6);
  const seeAlso = relatedText(related, table, report, words);
  return [
    `    ${paint(STYLES[severity], label)}  ${what}`,
    `${indent}${paint('dim', sentences(language, why, todo))}`,
    ...(seeAlso === '' ? [] : [`${indent}${paint('dim', `${words.related} ${seeAlso}`)}`]),
  ];
}

const MOST_RELATED = 8;

function relatedText(
  related: Finding['related'],
  table: Table,
  report: Report,
  { list, remark }: ReportWords,
): string {
  const cells = related.map((ref) =>
    ref.sheet === table.sheet ? cellText(ref) : sheetCellText(ref, report),
  );
  const shown = list(cells.slice(0, MOST_RELATED));
  return cells.length > MOST_RELATED ? remark(`${shown}…`, String(cells.length)) : shown;
}

function uncheckedText(report: Report, { language, colour }: FormatOptions): readonly string[] {
  const words = REPORT_WORDS[language];
  const paint = painter(colour);
  const { sheets, notes, failedRules, damagedWaivers, unmatchedWaivers } = report.coverage;
  const lines = [
    ...sheets.flatMap(({ name, skipped }) =>
      skipped === null || skipped === 'empty-sheet'
        ? []
        : [words.placed(words.sheet(name), skipReasonText(skipped, language))],
    ),
    ...notes.map((note) => noteText(note, sheetCellText(note.at, report), language)),
    ...(damagedWaivers > 0 ? [words.damagedWaivers] : []),
    ...(unmatchedWaivers.length > 0 ? [words.unmatchedWaivers(unmatchedWaivers.length)] : []),
    ...failedRules.map(({ rule, error }) => words.failedRule(ruleTitle(rule, language), error)),
  ];
  return lines.length === 0
    ? []
    : ['', `  ${paint('bold', words.unchecked)}`, ...lines.map((line) => `    ${line}`)];
}
