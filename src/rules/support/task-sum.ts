import { type Decimal, decimal, sum, ZERO } from '../../core/decimal';
import type { DepartmentTable } from '../../tables/model';
import { shownDecimals } from './amount-fields';
import type { FundMismatch, FundPart } from './fund-sum';
import { inUnit, moneyOf } from './funds';

/** One task alone is no sum. */
const FEWEST = 2;

/**
 * 金额合计 of a department that is not the sum of its tasks, each of which may be rounded to the last digit shown. Null
 * when they agree or cannot be added.
 */
export function taskMismatch(table: DepartmentTable): FundMismatch | null {
  const { funds, tasks } = table;
  const field = funds[0]?.budget ?? null;
  const budget = moneyOf(field, table);
  if (field === null || budget === null || tasks.length < FEWEST) return null;
  const parts: FundPart[] = [];
  for (const task of tasks) {
    if (task.reading.kind === 'none') continue;
    const money = moneyOf(task, table);
    if (money === null) return null;
    parts.push({ field: task, value: inUnit(money, budget.unit) });
  }
  const places = Math.max(...[field, ...tasks].map(shownDecimals));
  const tolerance = decimal(`0.5e-${places}`).times(parts.length + 1);
  const agrees = (values: readonly Decimal[]): boolean =>
    sum(values).minus(budget.value).abs().lte(tolerance);
  const values = parts.map(({ value }) => value);
  if (agrees(values) || agrees(withoutParts(values))) return null;
  return { field, budget: budget.value, sum: sum(values), parts, unit: budget.unit };
}

/** 项目支出 120 over its parts of 70 and 50, which nothing but the figures tells: only the whole counts. */
function withoutParts(values: readonly Decimal[]): readonly Decimal[] {
  const kept: Decimal[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const whole = values[at];
    if (whole === undefined) continue;
    kept.push(whole);
    let total = ZERO;
    for (let last = at + 1; last < values.length && total.lt(whole); last += 1) {
      total = total.plus(values[last] ?? ZERO);
      if (total.eq(whole)) at = last;
    }
  }
  return kept;
}
