import { firstProblem } from './check';
import { codeCheck } from './code-check';
import { deviations, gaps, requiredAmounts, statuses } from './judgement';
import { expectedAmounts, expectedShares } from './progress';
import { costControl, growth, rate, satisfaction } from './ratios';
import { scheduleTable } from './schedule';
import { meets as meetsTarget, score as scoreOf, targetTable } from './target';

// Only exported custom functions stand here: the add-in's metadata is generated from their comments and signatures.
// Arguments are of type unknown, so that a wrong one is answered with a message that names it.

/**
 * Expected cumulative share of the budget (0-1) by a date, from a spending plan. Without a plan: straight-line time.
 * @customfunction PROGRESS
 * @helpurl docs/functions/progress.md
 * @volatile
 * @param [plan] The spending plan: a row of labels (3月底, 6月底 …) and cumulative percentages under it; each further row is one plan. Omitted: straight-line time.
 * @param [asOf] A date, a checkpoint such as 6月底, or a quarter (1-4, Q2). Omitted: today.
 * @param [method] "linear" (default): by day between checkpoints. "step": the last checkpoint reached.
 * @param [year] The plan's year. Omitted: the year of asOf.
 */
export function progress(plan?: unknown[][], asOf?: unknown, method?: unknown, year?: unknown): unknown[][] {
  return expectedShares(plan, asOf, method, year);
}

/**
 * Expected cumulative spending by a date, in the budget's unit, rounded to 2 decimals.
 * @customfunction EXPECTED
 * @helpurl docs/functions/expected.md
 * @param budget The budget, or a column of budgets.
 * @param [plan] The spending plan: a row of labels (3月底, 6月底 …) and cumulative percentages under it; each further row is one plan. Omitted: straight-line time.
 * @param [asOf] A date, a checkpoint such as 6月底, or a quarter (1-4, Q2). It must be given.
 * @param [method] "linear" (default): by day between checkpoints. "step": the last checkpoint reached.
 * @param [year] The plan's year. Omitted: the year of asOf.
 */
export function expected(
  budget: unknown[][],
  plan?: unknown[][],
  asOf?: unknown,
  method?: unknown,
  year?: unknown,
): unknown[][] {
  return expectedAmounts(budget, plan, asOf, method, year);
}

/**
 * A table of expected spending with a header: point, cumulative share, cumulative amount, amount of the period, straight-line time.
 * @customfunction SCHEDULE
 * @helpurl docs/functions/schedule.md
 * @param budget The budget.
 * @param [plan] One spending plan: a row of labels (3月底, 6月底 …) and cumulative percentages under it. Omitted: straight-line time.
 * @param [by] "节点" (default): the plan's own checkpoints. "季度": quarters. "月": months.
 * @param [method] "linear" (default): by day between checkpoints. "step": the last checkpoint reached.
 */
export function schedule(
  budget: unknown[][],
  plan?: unknown[][],
  by?: unknown,
  method?: unknown,
): unknown[][] {
  return scheduleTable(budget, plan, by, method);
}

/**
 * How far spending is ahead of the plan (below 0: behind), as a share: spent / budget - expected share.
 * @customfunction DEVIATION
 * @helpurl docs/functions/deviation.md
 * @param spent The amount spent, or a column of amounts.
 * @param budget The budget in the same unit, or a column of budgets.
 * @param [plan] The spending plan: a row of labels (3月底, 6月底 …) and cumulative percentages under it; each further row is one plan. Omitted: straight-line time.
 * @param [asOf] A date, a checkpoint such as 6月底, or a quarter (1-4, Q2). It must be given.
 * @param [method] "step" (default): the last checkpoint reached. "linear": by day between checkpoints.
 * @param [year] The plan's year. Omitted: the year of asOf.
 */
export function deviation(
  spent: unknown[][],
  budget: unknown[][],
  plan?: unknown[][],
  asOf?: unknown,
  method?: unknown,
  year?: unknown,
): unknown[][] {
  return deviations(spent, budget, plan, asOf, method, year);
}

/**
 * What is still to be paid to be on plan, in the budget's unit: expected amount - spent.
 * @customfunction GAP
 * @helpurl docs/functions/gap.md
 * @param spent The amount spent, or a column of amounts.
 * @param budget The budget in the same unit, or a column of budgets.
 * @param [plan] The spending plan: a row of labels (3月底, 6月底 …) and cumulative percentages under it; each further row is one plan. Omitted: straight-line time.
 * @param [asOf] A date, a checkpoint such as 6月底, or a quarter (1-4, Q2). It must be given.
 * @param [method] "step" (default): the last checkpoint reached. "linear": by day between checkpoints.
 * @param [year] The plan's year. Omitted: the year of asOf.
 */
export function gap(
  spent: unknown[][],
  budget: unknown[][],
  plan?: unknown[][],
  asOf?: unknown,
  method?: unknown,
  year?: unknown,
): unknown[][] {
  return gaps(spent, budget, plan, asOf, method, year);
}

/**
 * The average amount to be spent in each remaining month to use the budget up, rounded to 2 decimals.
 * @customfunction REQUIRED
 * @helpurl docs/functions/required.md
 * @param spent The amount spent, or a column of amounts.
 * @param budget The budget in the same unit, or a column of budgets.
 * @param [asOf] A date, a month's end such as 6月底, or a quarter (1-4, Q2). It must be given.
 * @param [year] The budget's year. Omitted: the year of asOf.
 */
export function required(
  spent: unknown[][],
  budget: unknown[][],
  asOf?: unknown,
  year?: unknown,
): unknown[][] {
  return requiredAmounts(spent, budget, asOf, year);
}

/**
 * Where spending stands against the plan: 超预算 (over budget), 超前 (ahead), 正常 (on plan), 滞后 (behind) or 严重滞后 (far behind).
 * @customfunction STATUS
 * @helpurl docs/functions/status.md
 * @param spent The amount spent, or a column of amounts.
 * @param budget The budget in the same unit, or a column of budgets.
 * @param [plan] The spending plan: a row of labels (3月底, 6月底 …) and cumulative percentages under it; each further row is one plan. Omitted: straight-line time.
 * @param [asOf] A date, a checkpoint such as 6月底, or a quarter (1-4, Q2). It must be given.
 * @param [method] "step" (default): the last checkpoint reached. "linear": by day between checkpoints.
 * @param [tolerance] Percentage points by which spending may differ from the plan. Omitted: 8.
 * @param [year] The plan's year. Omitted: the year of asOf.
 */
export function status(
  spent: unknown[][],
  budget: unknown[][],
  plan?: unknown[][],
  asOf?: unknown,
  method?: unknown,
  tolerance?: unknown,
  year?: unknown,
): unknown[][] {
  return statuses(spent, budget, plan, asOf, method, tolerance, year);
}

/**
 * The comparator, number and unit of a target: "≥6000件" gives ≥, 6000, 件. An interval gives two rows.
 * @customfunction TARGET
 * @helpurl docs/functions/target.md
 * @param text The target as written.
 */
export function target(text: unknown): unknown[][] {
  return targetTable(text);
}

/**
 * Whether an actual value meets a target: TRUE or FALSE; #N/A for a target in words.
 * @customfunction MEETS
 * @helpurl docs/functions/meets.md
 * @param target The target as written. A bare amount of money means at most, another bare number at least.
 * @param actual The actual value; for a target in % a share, such as 0.91 or "91%".
 */
export function meets(target: unknown, actual: unknown): boolean {
  return meetsTarget(target, actual);
}

/**
 * The first problem of an indicator row that has to be mended or looked into; empty when there is none.
 * @customfunction CHECK
 * @helpurl docs/functions/check.md
 * @param header The row of column labels over the indicators, such as A9:G9.
 * @param row The indicator row, of the same columns.
 * @param [budget] The budget, to compare cost targets with.
 * @param [unit] The budget's unit, such as 万元. Without it costs are not compared.
 */
export function check(header: unknown[][], row: unknown[][], budget?: unknown, unit?: unknown): string {
  return firstProblem(header, row, budget, unit);
}

/**
 * Self-evaluation points of a numeric target, rounded to 2 decimals.
 * @customfunction SCORE
 * @helpurl docs/functions/score.md
 * @param target The target as written.
 * @param actual The actual value; for a target in % a share, such as 0.91 or "91%".
 * @param weight The points to be had.
 */
export function score(target: unknown, actual: unknown, weight: unknown): number {
  return scoreOf(target, actual, weight);
}

/**
 * The share of what was done: done / total.
 * @customfunction RATE
 * @helpurl docs/functions/rate.md
 * @param done What was done, or done in time.
 * @param total What was to be done.
 */
export function rateOf(done: unknown, total: unknown): number {
  return rate(done, total);
}

/**
 * Total cost control rate: this year's costs / last year's actual costs.
 * @customfunction COSTCONTROL
 * @helpurl docs/functions/costcontrol.md
 * @param current This year's running costs.
 * @param previous Last year's actual running costs.
 */
export function costControlRate(current: unknown, previous: unknown): number {
  return costControl(current, previous);
}

/**
 * Satisfaction rate: (satisfied + fairly satisfied) / surveyed.
 * @customfunction SATISFACTION
 * @helpurl docs/functions/satisfaction.md
 * @param satisfied People who are satisfied.
 * @param fairlySatisfied People who are fairly satisfied.
 * @param surveyed All people surveyed.
 */
export function satisfactionRate(satisfied: unknown, fairlySatisfied: unknown, surveyed: unknown): number {
  return satisfaction(satisfied, fairlySatisfied, surveyed);
}

/**
 * Growth in percentage points between two shares: 0.45 after 0.4 gives 5.
 * @customfunction GROWTHPOINTS
 * @helpurl docs/functions/growthpoints.md
 * @param current This year's share.
 * @param previous Last year's share.
 */
export function growthPoints(current: unknown, previous: unknown): number {
  return growth(current, previous);
}

/**
 * Whether the check character of a type-P project code is right: TRUE or FALSE; #N/A for other codes.
 * @customfunction CODECHECK
 * @helpurl docs/functions/codecheck.md
 * @param code The project code of 21 characters.
 */
export function codeCheckCharacter(code: unknown): boolean {
  return codeCheck(code);
}
