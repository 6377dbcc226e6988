import type { Finding, Report } from '../check/finding';
import { REPORT_WORDS } from '../i18n/report';
import { ruleTitle, wordingOf } from '../i18n/rules';
import { markup, type Markup, NOTHING } from './markup';
import { cellText, sheetCellText } from './places';
import type { FormatOptions } from './run';

/** Errors and warnings stand open, infos are folded on screen and stand open on paper. */
export function findingsOfTable(
  findings: readonly Finding[],
  report: Report,
  options: FormatOptions,
): Markup {
  const words = REPORT_WORDS[options.language];
  const faults = findings.filter(({ severity }) => severity !== 'info');
  const infos = findings.filter(({ severity }) => severity === 'info');
  return markup`${faults.length > 0 ? findingsTable(faults, '', report, options) : NOTHING}
${
  infos.length > 0
    ? folded(words.count('info', infos.length), findingsTable(infos, 'folded', report, options), options)
    : NOTHING
}`;
}

/** Findings that somebody decided to leave, with the reasons. */
export function waivedFindings(report: Report, options: FormatOptions): Markup {
  const { language } = options;
  const words = REPORT_WORDS[language];
  const items = report.findings.flatMap(({ rule, at, waived }) => {
    if (waived === undefined) return [];
    const sentence = words.waivedFinding(ruleTitle(rule, language), waived.reason);
    return [markup`<li>${words.placed(sheetCellText(at, report), sentence)}</li>\n`];
  });
  if (items.length === 0) return NOTHING;
  return folded(words.waived(items.length), markup`<ul class="folded">${items}</ul>`, options);
}

/** What is folded follows the details element instead of standing in it: no style can open that one for paper. */
function folded(heading: string, content: Markup, { infos }: FormatOptions): Markup {
  return markup`<details${infos ? markup` open` : NOTHING}><summary>${heading}</summary></details>
${content}`;
}

function findingsTable(
  findings: readonly Finding[],
  style: string,
  report: Report,
  options: FormatOptions,
): Markup {
  const { columns } = REPORT_WORDS[options.language];
  return markup`<table class="${style}">
<thead><tr><th scope="col" class="level">${columns.severity}</th><th scope="col" class="cell">${columns.cell}</th><th scope="col">${columns.what}</th></tr></thead>
<tbody>
${findings.map((finding) => findingRow(finding, report, options))}</tbody>
</table>`;
}

function findingRow(finding: Finding, report: Report, { language, beside }: FormatOptions): Markup {
  const { rule, severity, table, at, related, data } = finding;
  const { severities, columns, list, placed } = REPORT_WORDS[language];
  const { what, why, todo } = wordingOf(rule, data, language);
  const cell = (ref: Finding['at']): string =>
    ref.sheet === table.sheet ? cellText(ref) : sheetCellText(ref, report);
  const cells = list(related.map(cell));
  return markup`<tr><td class="level ${severity}">${severities[severity]}</td><th scope="row" class="cell">${cell(at)}</th><td>
<p class="what">${what}</p>
<p>${placed(columns.why, why)}</p>
<p>${placed(columns.todo, todo)}</p>
${cells === '' ? NOTHING : markup`<p class="soft small">${placed(columns.related, cells)}</p>`}
${beside === undefined ? NOTHING : beside(finding)}</td></tr>
`;
}
