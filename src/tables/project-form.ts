import { areaOf, type FormSite, hasUnknownResults, headerCell, type Layout, unitOf, yearOf } from './form';
import { columnNamed, type Header } from './header-columns';
import { readIndicators } from './indicators';
import type { Field, FormPart, Gap, Indicator, ProjectTable } from './model';

/** The project form with one indicator per row under its head (layouts 1 and 2 of the field): what no other layout is. */
export const projectForm: Layout = {
  accepts: () => true,
  read: (site) => [projectTable(site, readIndicators(site.reader, site.rows))],
};

/** A form with its fields above its indicators. */
export function projectTable(site: FormSite, indicators: readonly Indicator[]): ProjectTable {
  const { view, head } = site;
  const { projectCode, projectName, unit, purpose, goal } = head.fields;
  const area = areaOf(site);
  return {
    kind: 'project',
    form: 'target',
    sheet: view.index,
    area,
    title: head.title,
    unit: unitOf(head),
    fields: { projectCode, projectName, unit, purpose, goal },
    moneyUnit: head.moneyUnit,
    funds: head.funds,
    plan: head.plan,
    gaps: gapsOf(site),
    indicators,
    headerAt: headerCell(site),
    blank: isBlankForm(head, indicators),
    lacking: lackingParts(site, hasUnknownResults(site, area)),
    year: yearOf(head),
  };
}

function gapsOf(site: FormSite): readonly Gap[] {
  const { head } = site;
  const budgets = head.funds.flatMap(({ budget }) => budget ?? []);
  // 预算数 — is no budget to compare with.
  const hasBudget = budgets.some(({ reading }) => reading.kind !== 'none');
  const at = budgets[0]?.at ?? head.fields.projectName?.at ?? head.title?.at ?? headerCell(site);
  return [
    ...(hasBudget ? [] : [{ code: 'budget-not-found', at } as const]),
    ...(head.amountsAt === null ? [] : [{ code: 'plan-in-amounts', at: head.amountsAt } as const]),
    ...(head.unreadPlanAt === null ? [] : [{ code: 'plan-not-read', at: head.unreadPlanAt } as const]),
  ];
}

function lackingParts({ head, header }: FormSite, unknownResults: boolean): readonly FormPart[] {
  const { projectName, projectCode } = head.fields;
  const headless = projectName === null && projectCode === null && head.funds.length === 0;
  return [...(headless ? (['head'] as const) : []), ...lackingColumns(header, unknownResults)];
}

/** What the indicator block itself lacks. */
export function lackingColumns(header: Header, unknownResults: boolean): readonly FormPart[] {
  const parts: FormPart[] = [];
  if (columnNamed(header, 'level3') === undefined) parts.push('name-column');
  if (columnNamed(header, 'target') === undefined) parts.push('target-column');
  if (unknownResults) parts.push('formula-results');
  return parts;
}

type Filling = Pick<ProjectTable, 'fields' | 'funds' | 'plan'>;

/** Nothing but labels, level names and a unit: a template that nobody has begun to fill in. */
export function isBlankForm(
  { fields: { projectCode, projectName, purpose, goal }, funds, plan }: Filling,
  indicators: readonly Indicator[],
): boolean {
  return (
    [projectCode, projectName, purpose, goal].every(isUnfilled) &&
    funds.every(({ budget, fiscal, others }) => [budget, fiscal, ...others].every(isUnfilled)) &&
    (plan?.entries.every(({ share }) => share.empty) ?? true) &&
    indicators.every(({ name, description, target, basis }) =>
      [name, description, target, basis].every(isUnfilled),
    )
  );
}

function isUnfilled(field: Field | null): boolean {
  return field === null || field.empty;
}
