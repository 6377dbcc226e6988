import { areaOf, type FormSite, hasUnknownResults, headerCell, type Layout, unitOf, yearOf } from './form';
import { columnNamed } from './header-columns';
import { readIndicators } from './indicators';
import type { DepartmentGoal, DepartmentTable, FormPart } from './model';
import { readTaskFunds, readTasks } from './task-amounts';

/** The department-wide part: 分项绩效目标, each with indicators by 指标类别. */
export const departmentForm: Layout = {
  accepts: ({ header }) =>
    columnNamed(header, 'subGoal') !== undefined || columnNamed(header, 'class') !== undefined,
  read: (site) => [departmentTable(site)],
};

/** Goals with indicators by class, or one table of indicators by level. */
export function departmentTable(site: FormSite): DepartmentTable {
  const { view, head, reader, rows } = site;
  const goals: DepartmentGoal[] = [];
  const goalOfRow = new Map<number, number>();
  let above = '';
  for (const row of rows) {
    const written = reader.field(row, 'subGoal');
    const text = written?.text ?? '';
    // Written again in every row instead of merged down, a goal stays one goal.
    if (written !== null && !written.empty && text !== above) goals.push({ text, at: written.at });
    above = text;
    if (goals.length > 0) goalOfRow.set(row, goals.length - 1);
  }
  const indicators = readIndicators(reader, rows, (row) => goalOfRow.get(row) ?? null);
  const area = areaOf(site);
  const { goal } = head.fields;
  const filled = indicators.some(({ name, target }) => !name.empty || !target.empty);
  return {
    kind: 'department',
    sheet: view.index,
    area,
    title: head.title,
    unit: unitOf(head),
    moneyUnit: head.moneyUnit,
    funds: readTaskFunds(view, site.above),
    tasks: readTasks(view, site.above),
    goals,
    overallGoal: goal,
    indicators,
    headerAt: headerCell(site),
    blank: !filled && goals.length === 0 && (goal === null || goal.empty),
    lacking: lackingParts(site, hasUnknownResults(site, area)),
    year: yearOf(head),
  };
}

function lackingParts({ header }: FormSite, unknownResults: boolean): readonly FormPart[] {
  const parts: FormPart[] = [];
  const named = columnNamed(header, 'indicator') ?? columnNamed(header, 'level3');
  if (named === undefined) parts.push('name-column');
  if (columnNamed(header, 'target') === undefined) parts.push('target-column');
  if (unknownResults) parts.push('formula-results');
  return parts;
}
