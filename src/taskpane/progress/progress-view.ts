import { compareDays, type Day, formatDay } from '../../core/day';
import { type Decimal, sum } from '../../core/decimal';
import { convertMoney } from '../../core/money';
import { judgeSpending, type SpendingJudgement } from '../../core/spending';
import {
  type NoProgress,
  type ProgressTable,
  type ProjectProgress,
  type WorkbookProgress,
  workbookProgress,
} from '../../report/progress';
import { projectsOf } from '../../rules/rule';
import type { ProjectTable, Table } from '../../tables/model';
import type { KnownAmount } from './known-amount';
import type { Amount, BudgetChoice, SpendingRecord } from './spending-records';

/** What a user told of a project, with the amounts as they are now. */
export interface Spending {
  readonly record: SpendingRecord;
  readonly base: BudgetChoice;
  readonly told: Readonly<Record<Amount, KnownAmount | null>>;
  /** 调整后预算; null: the form's own budget counts. */
  readonly adjusted: KnownAmount | null;
}

/** Actual spending against what was to be spent by its own date, measured by the checkpoints reached. */
export interface Judgement extends SpendingJudgement {
  readonly asOf: Day;
  readonly spent: Decimal;
}

export interface ProjectView {
  readonly table: ProjectTable;
  readonly spending: Spending | null;
  readonly progress: ProgressTable | null;
  /** Why there is no progress. */
  readonly missing: NoProgress | null;
  readonly judgement: Judgement | null;
}

export type NoTotalJudgement = 'spending-missing' | 'dates-differ';

export interface TotalView {
  readonly progress: ProgressTable;
  readonly projects: number;
  /** Projects that could not be computed and are not in the total. */
  readonly left: number;
  /** Projects that are counted with 调整后预算; the others with the budget on their forms. */
  readonly adjusted: number;
  readonly judgement: Judgement | null;
  readonly noJudgement: NoTotalJudgement | null;
}

export interface ProgressView {
  readonly projects: readonly ProjectView[];
  readonly total: TotalView | null;
}

/** @param tolerance percentage points by which spending may differ from the plan and still be near it */
export function viewProgress(
  tables: readonly Table[],
  asOf: Day,
  spendingOf: (table: ProjectTable) => Spending | null,
  tolerance: Decimal,
): ProgressView {
  const budgets = new Map<ProjectTable, Decimal>();
  for (const table of projectsOf(tables)) {
    const adjusted = spendingOf(table)?.adjusted;
    if (adjusted?.kind === 'amount') budgets.set(table, adjusted.value);
  }
  const known = new Map<string, WorkbookProgress>();
  const at = (day: Day): WorkbookProgress => {
    const key = formatDay(day);
    const progress = known.get(key) ?? workbookProgress(tables, day, budgets);
    known.set(key, progress);
    return progress;
  };
  const { projects: read, total } = at(asOf);
  const projects = read.map((project) => projectView(project, spendingOf(project.table), at, tolerance));
  return { projects, total: total === null ? null : totalView(total, projects, at, tolerance) };
}

type At = (day: Day) => WorkbookProgress;

function projectView(
  project: ProjectProgress,
  spending: Spending | null,
  at: At,
  tolerance: Decimal,
): ProjectView {
  const { table } = project;
  if ('missing' in project)
    return { table, spending, progress: null, missing: project.missing, judgement: null };
  const { progress } = project;
  const view = { table, spending, progress, missing: null };
  if (spending?.told.spent?.kind !== 'amount') return { ...view, judgement: null };
  const day = spending.record.asOf;
  const then = at(day).projects.find((other) => other.table === table);
  const judgement =
    then === undefined || 'missing' in then
      ? null
      : judge(then.progress, spending.told.spent.value, day, tolerance);
  return { ...view, judgement };
}

function judge(
  { asOf, budget, year }: ProgressTable,
  spent: Decimal,
  day: Day,
  tolerance: Decimal,
): Judgement {
  const expected = asOf.step.share;
  return { ...judgeSpending({ spent, budget, expected, asOf: day, year }, tolerance), asOf: day, spent };
}

function totalView(
  progress: ProgressTable,
  projects: readonly ProjectView[],
  at: At,
  tolerance: Decimal,
): TotalView {
  const counted = projects.filter((project) => project.progress !== null);
  const view = {
    progress,
    projects: counted.length,
    left: projects.length - counted.length,
    adjusted: counted.filter(({ spending }) => spending?.adjusted?.kind === 'amount').length,
  };
  const spent = counted.flatMap((project) => {
    const { judgement, progress: own } = project;
    return judgement === null || own === null
      ? []
      : [{ day: judgement.asOf, amount: convertMoney(judgement.spent, own.unit, progress.unit) }];
  });
  const [first] = spent;
  if (first === undefined || spent.length < counted.length) {
    return { ...view, judgement: null, noJudgement: 'spending-missing' };
  }
  if (spent.some(({ day }) => compareDays(day, first.day) !== 0)) {
    return { ...view, judgement: null, noJudgement: 'dates-differ' };
  }
  const then = at(first.day).total ?? progress;
  const amount = sum(spent.map((one) => one.amount));
  return { ...view, judgement: judge(then, amount, first.day, tolerance), noJudgement: null };
}
