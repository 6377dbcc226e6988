import { areaOf, type FormSite, hasUnknownResults, type Layout, yearOf } from './form';
import { columnNamed } from './header';
import { readIndicators } from './indicator-rows';
import type { Head } from './head';
import type { FormPart, Indicator, ProjectTable } from './model';

/** The project form with one indicator per row under its head (layouts 1 and 2 of the field). */
export const projectForm: Layout = {
  id: 'project-form',
  accepts: (header) =>
    columnNamed(header, 'subGoal') === undefined && columnNamed(header, 'class') === undefined,
  read: (site) => readProject(site),
};

function readProject(site: FormSite): ProjectTable {
  const { view, head, header, reader, rows } = site;
  const { projectCode, projectName, unit, purpose, goal } = head.fields;
  const indicators = readIndicators(reader, rows, () => null);
  const area = areaOf(site);
  return {
    kind: 'project',
    sheet: view.index,
    area,
    title: head.title,
    unit:
      head.unitLine ?? (unit === null || unit.empty ? null : { code: null, name: unit.text, at: unit.at }),
    fields: { projectCode, projectName, unit, purpose, goal },
    moneyUnit: head.moneyUnit,
    funds: head.funds,
    plan: head.plan,
    indicators,
    headerAt: view.ref({ row: header.row, col: header.columns[0]?.col ?? 0 }),
    blank: isBlankForm(head, indicators),
    lacking: lackingParts(site, hasUnknownResults(site, area)),
    year: yearOf(head),
  };
}

export function lackingParts(site: FormSite, unknownResults: boolean): readonly FormPart[] {
  const { head, header } = site;
  const parts: FormPart[] = [];
  if (head.fields.projectName === null && head.fields.projectCode === null && head.funds.length === 0) {
    parts.push('head');
  }
  if (columnNamed(header, 'level3') === undefined) parts.push('name-column');
  if (columnNamed(header, 'target') === undefined) parts.push('target-column');
  if (unknownResults) parts.push('formula-results');
  return parts;
}

/** Nothing but labels, level names and a unit: a template that nobody has begun to fill in. */
function isBlankForm(head: Head, indicators: readonly Indicator[]): boolean {
  const { projectCode, projectName, purpose, goal } = head.fields;
  const fields = [
    projectCode,
    projectName,
    purpose,
    goal,
    ...head.funds.flatMap(({ budget, fiscal, others }) => [budget, fiscal, ...others]),
    ...(head.plan?.entries.map(({ share }) => share) ?? []),
    ...indicators.flatMap(({ name, description, target, basis }) => [name, description, target, basis]),
  ];
  return fields.every((field) => field === null || field.empty);
}
