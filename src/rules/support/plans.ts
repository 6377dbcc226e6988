import { decimal, type Decimal, sum } from '../../core/decimal';
import { createPlan, type Plan } from '../../core/plan';
import { rememberLast } from '../../core/memo';
import { compact } from '../../core/text';
import type { PlanBlock, PlanEntry } from '../../tables/model';
import { type Check, NOTHING, perProject, type TableObservation } from '../rule';

/** A checkpoint whose share is readable. Shares are fractions: 0.25 is 25 %. */
export interface PlanPoint {
  readonly entry: PlanEntry;
  readonly share: Decimal;
}

const WHOLE = decimal(1);
const YEAR_END = 12;
/** 33.3 % three times is 99.9 %: rounding of per-period shares. */
const ROUNDING = decimal('0.001');

/** Plans of several years name it: 2024年6月底, 2024-06-30. */
const YEAR = /20\d{2}(?=[年/.-])/u;
/** 一季度, Q1, 下半年, 1-3月 name a period; with 底, 末 or 累计 they name its end. */
const PERIOD = /^(?:第?[一二三四1-4]季度?|Q[1-4]|[1-4]Q|[上下]半年|1月?[-~—–至到]\d{1,2}月)$/iu;

/** Looks at each project's plan. */
export function perPlan<D extends object>(
  check: (plan: PlanBlock) => Iterable<TableObservation<D>>,
): Check<D> {
  return perProject(({ plan }) => (plan === null ? NOTHING : check(plan)));
}

/** Every checkpoint with its share; null when a share is missing or cannot be read. */
export const readablePlan = rememberLast(({ entries }: PlanBlock): readonly PlanPoint[] | null => {
  const points: PlanPoint[] = [];
  for (const entry of entries) {
    if (entry.reading.kind !== 'share') return null;
    points.push({ entry, share: entry.reading.share });
  }
  return points;
});

interface Disorder {
  readonly entry: PlanEntry;
  readonly before: PlanEntry;
}

/** The first checkpoint that does not come after the one before it; null when they ascend. */
export const firstOutOfOrder = rememberLast(({ entries }: PlanBlock): Disorder | null => {
  let before: PlanEntry | null = null;
  let [year, last] = [0, 0];
  for (const entry of entries) {
    year = Number(YEAR.exec(entry.label)?.[0] ?? year);
    const month = year * 12 + entry.month;
    if (before !== null && month <= last) return { entry, before };
    [before, last] = [entry, month];
  }
  return null;
});

/** The shares add up to the whole and the last is below it: each says what its own period takes. */
export const isPerPeriod = rememberLast((points: readonly PlanPoint[]): boolean => {
  const last = points.at(-1);
  const total = sum(points.map(({ share }) => share));
  return last !== undefined && last.share.lt(WHOLE) && total.minus(WHOLE).abs().lte(ROUNDING);
});

/** The labels themselves ask for shares of periods. */
export function namesPeriods(points: readonly PlanPoint[]): boolean {
  return points.every(({ entry }) => PERIOD.test(compact(entry.label)));
}

/**
 * The plan as the form means it: shares of the year's budget reached by each checkpoint. Null when it cannot be judged
 * as such: incomplete, unreadable, out of order or filled in per period.
 */
export function cumulativePlan(plan: PlanBlock): readonly PlanPoint[] | null {
  const points = readablePlan(plan);
  return points === null || firstOutOfOrder(plan) !== null || isPerPeriod(points) ? null : points;
}

/** The cumulative plan of a form, ready to compute with; null when it has to be mended first. */
export function formPlan(plan: PlanBlock): Plan | null {
  const points = cumulativePlan(plan);
  if (points === null) return null;
  return createPlan(points.map(({ entry: { label, month }, share }) => ({ label, month, share })));
}

/** The year's last checkpoint lies below 100 %. A plan that ends before December need not be complete there. */
export function incompleteEnd(points: readonly PlanPoint[]): PlanPoint | null {
  const last = points.at(-1);
  return last?.entry.month === YEAR_END && last.share.lt(WHOLE) ? last : null;
}
