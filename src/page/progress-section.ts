import { type Day, formatDay } from '../core/day';
import { formatMoney } from '../core/money';
import type { Language } from '../i18n/language';
import { PAGE_WORDS } from '../i18n/page';
import { PROGRESS_WORDS } from '../i18n/progress';
import { REPORT_WORDS } from '../i18n/report';
import { markup, type Markup, NOTHING } from '../report/markup';
import { tableName } from '../report/places';
import { type ProgressPoint, type ProgressTable, workbookProgress } from '../report/progress';
import { pointFigures } from '../report/progress-figures';
import type { FileResult } from '../report/run';

/** What should be spent of each project of a file by a date, and at its checkpoints; nothing for a file without any. */
export function progressSection(result: FileResult, asOf: Day, language: Language): Markup {
  if (result.status === 'unreadable') return NOTHING;
  const { report } = result;
  const { projects, total } = workbookProgress(report.tables, asOf);
  if (projects.length === 0) return NOTHING;
  const words = PROGRESS_WORDS[language];
  const missing = projects.filter((project) => 'missing' in project).length;
  const tables = projects.map((project) => {
    const name = tableName(project.table, report, language);
    return 'missing' in project
      ? markup`<h4>${name}</h4><p>${words.missing[project.missing]}</p>\n`
      : progressTable(name, project.progress, language);
  });
  const together =
    total === null
      ? NOTHING
      : markup`${progressTable(words.total(projects.length - missing), total, language)}${
          missing > 0 ? markup`<p class="warning">${words.noTotal(missing)}</p>` : NOTHING
        }`;
  return markup`<details class="progress"><summary>${PAGE_WORDS[language].progress}</summary>
${tables}${together}
<p class="soft small">${words.method}</p>
</details>`;
}

function progressTable(
  name: string,
  { year, unit, budget, checkpoints, quarters, asOf }: ProgressTable,
  language: Language,
): Markup {
  const words = PROGRESS_WORDS[language];
  const report = REPORT_WORDS[language];
  const points = [{ ...asOf, label: words.asOf(formatDay(asOf.day)) }, ...checkpoints, ...quarters];
  return markup`<h4>${name}</h4>
<p class="soft small">${report.year(year)} · ${report.budget(formatMoney(budget), unit)}</p>
<div class="wide" tabindex="0" role="group" aria-label="${name}"><table class="figures">
<thead><tr>${words.columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${points.map((point, index) => pointRow(point, index === 0))}</tbody>
</table></div>
`;
}

function pointRow(point: ProgressPoint, first: boolean): Markup {
  return markup`<tr${first ? markup` class="now"` : NOTHING}><th scope="row">${point.label}</th>${pointFigures(
    point,
  ).map((figure) => markup`<td>${figure}</td>`)}</tr>
`;
}
