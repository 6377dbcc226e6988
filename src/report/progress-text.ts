import stringWidth from 'string-width';
import { type Day, formatDay } from '../core/day';
import { formatMoney } from '../core/money';
import { formatShare } from '../core/shares';
import { readErrorText } from '../i18n/errors';
import type { Language } from '../i18n/language';
import { PROGRESS_WORDS } from '../i18n/progress';
import { REPORT_WORDS } from '../i18n/report';
import { type Formatter, formatter, textsAt } from './formatter';
import { painter, printable } from './paint';
import { sheetName, tableName } from './places';
import {
  type Expected,
  type ProgressPoint,
  type ProgressTable,
  type WorkbookProgress,
  workbookProgress,
} from './progress';
import { pointFigures } from './progress-figures';
import type { FileResult, FormatOptions } from './run';

/** Expected spending for people at a terminal: a table of checkpoints and calendar quarters per project and in total. */
export function progressText(asOf: Day): Formatter {
  return formatter({
    id: 'progress',
    texts: (result, _, options) => [printable(fileText(result, asOf, options))],
    whole: function* (parts, { language, colour }) {
      for (const file of textsAt(parts, 0)) {
        yield file;
        yield '\n';
      }
      yield `${painter(colour)('dim', PROGRESS_WORDS[language].method)}\n`;
    },
  });
}

function fileText(result: FileResult, asOf: Day, options: FormatOptions): string {
  const { language } = options;
  const paint = painter(options.colour);
  const heading = paint('bold', result.file);
  if (result.status === 'unreadable') {
    const message = readErrorText(result.code, result.detail, language);
    return `${heading}\n  ${paint('red', REPORT_WORDS[language].unreadable)}  ${message}\n`;
  }
  const words = PROGRESS_WORDS[language];
  const { report } = result;
  const { projects, total } = workbookProgress(report.tables, asOf);
  const missing = projects.filter((project) => 'missing' in project).length;
  const blocks = projects.flatMap((project) => {
    const name = `  ${paint('bold', tableName(project.table, report, language))}`;
    const sheet = REPORT_WORDS[language].sheet(sheetName(project.table.sheet, report));
    return 'missing' in project
      ? ['', `${name}  ${paint('dim', sheet)}`, `    ${words.missing[project.missing]}`]
      : ['', ...tableLines(`${name}  ${paint('dim', sheet)}`, project.progress, options)];
  });
  return `${[
    heading,
    ...(result.status === 'incomplete'
      ? [
          `  ${paint('red', REPORT_WORDS[language].incompleteLabel)}  ${REPORT_WORDS[language].incomplete[result.code]}`,
        ]
      : []),
    ...(projects.length === 0 && result.status === 'checked' ? [`  ${words.none}`] : blocks),
    ...totalLines({ projects, total }, missing, options),
  ].join('\n')}\n`;
}

function totalLines(
  { projects, total }: WorkbookProgress,
  missing: number,
  options: FormatOptions,
): readonly string[] {
  if (total === null) return [];
  const words = PROGRESS_WORDS[options.language];
  const paint = painter(options.colour);
  return [
    '',
    ...tableLines(`  ${paint('bold', words.total(projects.length - missing))}`, total, options),
    ...(missing > 0 ? [`    ${paint('yellow', words.noTotal(missing))}`] : []),
  ];
}

function tableLines(
  heading: string,
  { year, unit, budget, checkpoints, quarters, asOf }: ProgressTable,
  { language, colour }: FormatOptions,
): readonly string[] {
  const words = PROGRESS_WORDS[language];
  const report = REPORT_WORDS[language];
  const paint = painter(colour);
  const rows = [
    [...words.columns],
    ...[...checkpoints, ...quarters].map((point) => [point.label, ...pointFigures(point)]),
  ];
  const widths = words.columns.map((_, col) => Math.max(...rows.map((row) => stringWidth(row[col] ?? ''))));
  const lines = rows.map((row) =>
    row.map((cell, col) => (col === 0 ? padEnd(cell, widths[0]) : padStart(cell, widths[col]))).join('  '),
  );
  const [header = '', ...body] = lines;
  return [
    `${heading}  ${paint('dim', `${report.year(year)} · ${report.budget(formatMoney(budget), unit)}`)}`,
    `    ${paint('dim', header)}`,
    ...body.map((line) => `    ${line}`),
    `    ${asOfLine(asOf, unit, language)}`,
  ];
}

function asOfLine({ day, step, linear, time }: ProgressPoint, unit: string, language: Language): string {
  const words = PROGRESS_WORDS[language];
  const { placed, remark } = REPORT_WORDS[language];
  const one = (label: string, { share, amount }: Expected): string =>
    remark(`${label} ${formatShare(share)}`, `${formatMoney(amount)}${unit}`);
  const figures = [one(words.step, step), one(words.linear, linear), `${words.time} ${formatShare(time)}`];
  return placed(words.asOf(formatDay(day)), words.clauses(figures));
}

function padEnd(text: string, width = 0): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

function padStart(text: string, width = 0): string {
  return ' '.repeat(Math.max(0, width - stringWidth(text))) + text;
}
