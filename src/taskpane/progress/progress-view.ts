import { compareDays, type Day } from '../../core/day';
import type { Decimal } from '../../core/decimal';
import { sum } from '../../core/decimal';
import { convertMoney, type MoneyUnit } from '../../core/money';
import { timeShare } from '../../core/plan';
import {
  deviation,
  deviationPoints,
  gap,
  monthsLeft,
  requiredPerMonth,
  spendingStatus,
  type SpendingStatus,
  spentShare,
} from '../../core/progress-judgement';
import {
  type NoProgress,
  type ProgressTable,
  type ProjectProgress,
  workbookProgress,
} from '../../report/progress';
import type { ProjectTable, Table } from '../../tables/model';
import type { KnownAmount } from './known-amount';
import type { SpendingRecord } from './spending-records';

/** What a user told of a project, with the amounts as they are now. */
export interface Spending {
  readonly record: SpendingRecord;
  readonly adjusted: KnownAmount | null;
  readonly spent: KnownAmount | null;
}

/** Actual spending against what was to be spent by its own date, measured by the checkpoints reached. */
export interface Judgement {
  readonly asOf: Day;
  readonly spent: Decimal;
  /** 支出进度, 0–1; null for a budget of 0. */
  readonly share: Decimal | null;
  readonly expected: { readonly share: Decimal; readonly amount: Decimal };
  /** 相差 in percentage points; below 0: behind the plan. */
  readonly points: Decimal | null;
  /** 少支金额; below 0: ahead. */
  readonly gap: Decimal;
  /** 剩余月均需支出; null when no month is left and something is still to be spent. */
  readonly required: Decimal | null;
  readonly status: SpendingStatus | null;
  /** 序时进度 at that date, for reference. */
  readonly time: Decimal;
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
  for (const table of tables.filter(({ kind }) => kind === 'project')) {
    const adjusted = table.kind === 'project' ? spendingOf(table)?.adjusted : null;
    if (table.kind === 'project' && adjusted?.kind === 'amount') budgets.set(table, adjusted.value);
  }
  const at = (day: Day): ReturnType<typeof workbookProgress> => workbookProgress(tables, day, budgets);
  const { projects: read, total } = at(asOf);
  const projects = read.map((project) => projectView(project, spendingOf(project.table), at, tolerance));
  return { projects, total: total === null ? null : totalView(total, projects, at, tolerance) };
}

type At = (day: Day) => ReturnType<typeof workbookProgress>;

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
  if (spending?.spent?.kind !== 'amount') return { ...view, judgement: null };
  const day = spending.record.asOf;
  const then = at(day).projects.find((other) => other.table === table);
  const judgement =
    then === undefined || 'missing' in then
      ? null
      : judge(then.progress, spending.spent.value, day, tolerance);
  return { ...view, judgement };
}

function judge(
  { asOf, budget, year }: ProgressTable,
  spent: Decimal,
  day: Day,
  tolerance: Decimal,
): Judgement {
  const expected = asOf.step;
  const ahead = deviation(spent, budget, expected.share);
  return {
    asOf: day,
    spent,
    share: spentShare(spent, budget),
    expected,
    points: ahead === null ? null : deviationPoints(ahead),
    gap: gap(spent, budget, expected.share),
    required: requiredPerMonth(spent, budget, monthsLeft(day, year)),
    status: spendingStatus(spent, budget, expected.share, tolerance),
    time: timeShare(day, year),
  };
}

function totalView(
  progress: ProgressTable,
  projects: readonly ProjectView[],
  at: At,
  tolerance: Decimal,
): TotalView {
  const counted = projects.filter((project) => project.progress !== null);
  const view = { progress, projects: counted.length, left: projects.length - counted.length };
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

/** The unit in which a project's amounts are told; null when the form tells none. */
export function moneyUnitOf({ funds, moneyUnit }: ProjectTable): MoneyUnit | null {
  return funds[0]?.budget?.ownUnit ?? moneyUnit?.value ?? null;
}
