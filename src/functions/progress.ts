import { type Decimal } from '../core/decimal';
import { expectedAmount, expectedShare, type Method, timeShare } from '../core/plan';
import { type PlanPosition, positionOf, shareAt } from '../core/plan-ticks';
import { readMethod } from './arguments/choice';
import { readCount, readLine } from './arguments/number';
import { type Column, type ReadPlan, readPlans } from './arguments/plan';
import { readWhen, type When } from './arguments/when';
import type { Failure, ParameterName } from './failure';
import { at, column, type RowsOf } from './rows';

/** Plans with the day that they are asked for: what most functions share. */
export interface Expectation {
  /** Null is 序时进度, straight-line time. */
  readonly plans: RowsOf<ReadPlan | Failure | null>;
  readonly when: When;
  readonly method: Method;
}

/** @param usual the method where none is given: functions that tell go by day, those that judge by checkpoints reached */
export function readExpectation(
  plan: unknown,
  asOf: unknown,
  method: unknown,
  year: unknown,
  usual: Method,
): Expectation {
  return {
    plans: { parameter: 'plan', values: readPlans(plan) ?? [null] },
    when: readWhen(asOf, year),
    method: readMethod(method, usual),
  };
}

/** The cumulative share of one row's plan, 0–1. */
export function shareOf({ plans, when, method }: Expectation, row: number): Decimal {
  const plan = at(plans, row);
  const { day, year } = when;
  return plan === null ? timeShare(day, year) : expectedShare(plan.plan(), day, year, method);
}

export function amountLine(value: unknown, parameter: ParameterName): RowsOf<unknown> {
  return { parameter, values: readLine(value, parameter) };
}

/** Of decimals only what leaves the functions becomes a binary number; there is no minus zero in a cell. */
export function numberOf(value: Decimal): number {
  return value.toNumber() + 0;
}

export function expectedShares(plan: unknown, asOf: unknown, method: unknown, year: unknown): unknown[][] {
  const expectation = readExpectation(plan, asOf, method, year, 'linear');
  const position = positions(expectation);
  return column([expectation.plans], (row) => {
    const read = at(expectation.plans, row);
    return read?.ticks == null
      ? numberOf(shareOf(expectation, row))
      : shareAt(read.ticks, position(read.columns));
  });
}

/** The plans of one range have their checkpoints in common, hence the place of the day among them. */
function positions({ when, method }: Expectation): (columns: readonly Column[]) => PlanPosition | null {
  let known: readonly Column[] | null = null;
  let position: PlanPosition | null = null;
  return (columns) => {
    if (columns !== known) {
      known = columns;
      const months = columns.map(({ month }) => month);
      position = positionOf(months, when.day, when.year, method);
    }
    return position;
  };
}

export function expectedAmounts(
  budget: unknown,
  plan: unknown,
  asOf: unknown,
  method: unknown,
  year: unknown,
): unknown[][] {
  const budgets = amountLine(budget, 'budget');
  const expectation = readExpectation(plan, asOf, method, year, 'linear');
  return column([budgets, expectation.plans], (row) => {
    const amount = readCount(at(budgets, row), 'budget');
    return numberOf(expectedAmount(amount, shareOf(expectation, row)));
  });
}
