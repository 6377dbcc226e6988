import { compareDays, type Day, endOfMonth } from '../core/day';
import { type Decimal, roundHalfUp, sum } from '../core/decimal';
import { convertMoney, type MoneyUnit } from '../core/money';
import { expectedShare, type Method, type Plan, QUARTERS, timeShare } from '../core/plan';
import { formPlan } from '../rules/support/plans';
import { budgetField, budgetUnit } from '../rules/support/spending';
import type { ProjectTable, Table } from '../tables/model';

/** Why a project's expected spending cannot be told. */
export type NoProgress = 'no-budget' | 'no-money-unit' | 'no-plan' | 'invalid-plan';

/** Share of the budget and amount, half-up to 2 decimals in the budget's unit. */
export interface Expected {
  readonly share: Decimal;
  readonly amount: Decimal;
}

/** What should be spent at the end of a month or on a day: by the checkpoints, by day, and by time alone. */
export interface ProgressPoint {
  readonly label: string;
  readonly day: Day;
  readonly step: Expected;
  readonly linear: Expected;
  /** 序时进度, for reference. */
  readonly time: Decimal;
}

export interface ProgressTable {
  readonly year: number;
  readonly unit: MoneyUnit;
  readonly budget: Decimal;
  readonly checkpoints: readonly ProgressPoint[];
  readonly quarters: readonly ProgressPoint[];
  readonly asOf: ProgressPoint;
}

export type ProjectProgress =
  | { readonly table: ProjectTable; readonly progress: ProgressTable }
  | { readonly table: ProjectTable; readonly missing: NoProgress };

export interface WorkbookProgress {
  readonly projects: readonly ProjectProgress[];
  /** All projects of one year that have a plan, weighted by amount and rounded once; null when there are fewer than two. */
  readonly total: ProgressTable | null;
}

interface Weighted {
  readonly plan: Plan;
  readonly budget: Decimal;
  readonly unit: MoneyUnit;
  readonly year: number;
}

/** Budgets that take the place of the forms' own, such as 调整后预算, in the unit of the form's. */
export type OtherBudgets = ReadonlyMap<ProjectTable, Decimal>;

/**
 * Expected spending of every project of a workbook.
 * A project without a budget year is taken in the year of `asOf`.
 */
export function workbookProgress(
  tables: readonly Table[],
  asOf: Day,
  budgets: OtherBudgets = new Map(),
): WorkbookProgress {
  const read = tables
    .filter((table) => table.kind === 'project')
    .filter(({ blank, form }) => !blank && form === 'target')
    .map((table) => ({ table, weighted: weigh(table, asOf, budgets.get(table)) }));
  const weighted = read.flatMap((item) => (typeof item.weighted === 'string' ? [] : [item.weighted]));
  return {
    projects: read.map((item) =>
      typeof item.weighted === 'string'
        ? { table: item.table, missing: item.weighted }
        : { table: item.table, progress: progressOf([item.weighted], item.weighted, asOf) },
    ),
    total: totalOf(weighted, asOf),
  };
}

function weigh(table: ProjectTable, asOf: Day, told: Decimal | undefined): Weighted | NoProgress {
  const reading = budgetField(table)?.reading;
  const budget = told ?? (reading?.kind === 'amount' ? reading.value : null);
  if (budget === null) return 'no-budget';
  const unit = budgetUnit(table);
  if (unit === null) return 'no-money-unit';
  if (table.plan === null) return 'no-plan';
  const plan = formPlan(table.plan);
  return plan === null ? 'invalid-plan' : { plan, budget, unit, year: table.year ?? asOf.year };
}

function totalOf(projects: readonly Weighted[], asOf: Day): ProgressTable | null {
  const [first] = projects;
  if (first === undefined || projects.length < 2) return null;
  if (projects.some(({ year }) => year !== first.year)) return null;
  const inOneUnit = projects.map((project) => ({
    ...project,
    budget: convertMoney(project.budget, project.unit, first.unit),
  }));
  return progressOf(inOneUnit, first, asOf);
}

function progressOf(projects: readonly Weighted[], { unit, year }: Weighted, asOf: Day): ProgressTable {
  const budget = sum(projects.map((project) => project.budget));
  const labels = new Map<number, string>();
  for (const { label, month } of projects.flatMap(({ plan }) => plan.checkpoints)) {
    if (!labels.has(month)) labels.set(month, label);
  }
  const point = (label: string, day: Day): ProgressPoint => ({
    label,
    day,
    step: expectedOf(projects, budget, day, year, 'step'),
    linear: expectedOf(projects, budget, day, year, 'linear'),
    time: timeShare(day, year),
  });
  return {
    year,
    unit,
    budget,
    checkpoints: [...labels]
      .map(([month, label]) => point(label, endOfMonth(year, month)))
      .sort((a, b) => compareDays(a.day, b.day)),
    quarters: QUARTERS.map(({ label, month }) => point(label, endOfMonth(year, month))),
    asOf: point('', asOf),
  };
}

/** Weighted by amount; amounts are rounded once, after adding up. */
function expectedOf(
  projects: readonly Weighted[],
  budget: Decimal,
  day: Day,
  year: number,
  method: Method,
): Expected {
  const [only] = projects;
  const exact = sum(
    projects.map((project) => project.budget.times(expectedShare(project.plan, day, year, method))),
  );
  const share =
    projects.length === 1 && only !== undefined
      ? expectedShare(only.plan, day, year, method)
      : budget.eq(0)
        ? budget
        : exact.div(budget);
  return { share, amount: roundHalfUp(exact, 2) };
}
