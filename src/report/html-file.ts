import type { Finding, Report } from '../check/finding';
import { lackingText } from '../i18n/errors';
import type { Language } from '../i18n/language';
import { REPORT_WORDS } from '../i18n/report';
import type { Table } from '../tables/model';
import { budgetFact } from './budget-fact';
import { type Gap, gapsOf } from './gaps';
import { findingsOfTable, waivedFindings } from './html-findings';
import { markup, type Markup, NOTHING } from './markup';
import { sheetName, tableName } from './places';
import { type Counts, countsOf, type FileResult, type FormatOptions, tableCounts } from './run';

/** All about one file: what is not known of it, its forms, their findings. */
export function fileSection(result: FileResult, id: string, options: FormatOptions): Markup {
  const words = REPORT_WORDS[options.language];
  const gaps = gapsOf(result, options.language);
  const unchecked = gaps.filter(({ kind }) => kind === 'unchecked');
  return markup`<section id="${id}">
<h2><bdi>${result.file}</bdi></h2>
${alert(result, gaps, options)}
${result.status === 'unreadable' ? NOTHING : reportSections(result.report, id, options)}
${unchecked.length > 0 ? markup`<h3>${words.unchecked}</h3>\n${gapList(unchecked)}` : NOTHING}
</section>
`;
}

/** What keeps a file from counting as checked; nothing for a checked one. */
function alert({ status }: FileResult, gaps: readonly Gap[], { language }: FormatOptions): Markup {
  if (status === 'checked') return NOTHING;
  return markup`<div class="alert">
<h3>${openWord(status, language)}</h3>
${gapList(gaps.filter(({ kind }) => kind !== 'unchecked'))}
</div>`;
}

export function openWord(status: 'incomplete' | 'unreadable', language: Language): string {
  const words = REPORT_WORDS[language];
  return status === 'unreadable' ? words.unreadable : words.incompleteLabel;
}

function gapList(gaps: readonly Gap[]): Markup {
  return markup`<ul>
${gaps.map(({ message }) => markup`<li>${message}</li>\n`)}</ul>`;
}

/** "必须改正1处" and so on, each on a line of its own; that nothing was found when that is so. */
export function countLines({ errors, warnings, infos }: Counts, language: Language): Markup {
  const words = REPORT_WORDS[language];
  const lines = (
    [
      ['error', errors],
      ['warning', warnings],
      ['info', infos],
    ] as const
  ).filter(([, count]) => count > 0);
  return lines.length === 0
    ? markup`<div class="good">${words.noFindings}</div>`
    : markup`${lines.map(([severity, count]) => markup`<div class="${severity}">${words.count(severity, count)}</div>`)}`;
}

function reportSections(report: Report, id: string, options: FormatOptions): Markup {
  if (report.tables.length === 0) return NOTHING;
  const words = REPORT_WORDS[options.language];
  const forms = report.tables.map((table, index): Form => ({
    table,
    id: `${id}-${index + 1}`,
    findings: report.findings.filter((finding) => finding.table === table && finding.waived === undefined),
  }));
  return markup`<p>${words.tables(tableCounts(report))}</p>
${overview(forms, report, options)}
${forms.filter(({ findings }) => findings.length > 0).map((form) => formSection(form, report, options))}
${waivedFindings(report, options)}`;
}

/** A table of the workbook with the findings that stand. */
interface Form {
  readonly table: Table;
  readonly id: string;
  readonly findings: readonly Finding[];
}

function overview(forms: readonly Form[], report: Report, { language }: FormatOptions): Markup {
  const { recognised, result } = REPORT_WORDS[language];
  return markup`<table>
<thead><tr><th scope="col">${recognised}</th><th scope="col" class="result">${result}</th></tr></thead>
<tbody>
${forms.map((form) => overviewRow(form, report, language))}</tbody>
</table>`;
}

function overviewRow(form: Form, report: Report, language: Language): Markup {
  const { table, id, findings } = form;
  const name = tableName(table, report, language);
  return markup`<tr><th scope="row">${findings.length > 0 ? markup`<a href="#${id}">${name}</a>` : name}
${facts(table, report, language)}</th><td>${resultLines(form, report, language)}</td></tr>
`;
}

function resultLines({ table, findings }: Form, report: Report, language: Language): Markup {
  const words = REPORT_WORDS[language];
  if (table.blank) return markup`${words.blankForm}`;
  const counts = countsOf([{ ...report, findings }]);
  const lacking = table.lacking.length > 0;
  const inPart = table.kind === 'project' && table.form !== 'target';
  return markup`${lacking ? markup`<div class="error">${words.incompleteLabel}</div>` : NOTHING}
${inPart ? markup`<div>${words.checkedInPart}</div>` : NOTHING}
${findings.length === 0 && (lacking || inPart) ? NOTHING : countLines(counts, language)}`;
}

function formSection({ table, id, findings }: Form, report: Report, options: FormatOptions): Markup {
  const { language } = options;
  const lacking = table.lacking.length > 0 ? lackingText(table.lacking, language) : '';
  return markup`<section id="${id}">
<h3>${tableName(table, report, language)}</h3>
${facts(table, report, language)}
${lacking === '' ? NOTHING : markup`<p class="error">${lacking}</p>`}
${findingsOfTable(findings, report, options)}
</section>
`;
}

/** "工作表“1”（隐藏） · 2023年度 · 预算数24.00万元" */
function facts(table: Table, report: Report, language: Language): Markup {
  const words = REPORT_WORDS[language];
  const sheet = words.sheet(sheetName(table.sheet, report));
  const visible = report.coverage.sheets[table.sheet]?.visibility === 'visible';
  const known = [
    visible ? sheet : words.remark(sheet, words.hidden),
    ...(table.year === null ? [] : [words.year(table.year)]),
    ...budgetFact(table, language),
  ];
  const shown = known.map((fact, index) => (index < known.length - 1 ? `${fact}\u00a0·` : fact));
  return markup`<div class="soft small">${shown.map((fact) => markup`<span class="fact">${fact}</span> `)}</div>`;
}
