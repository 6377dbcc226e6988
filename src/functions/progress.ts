import { type Decimal } from '../core/decimal';
import { expectedAmount, expectedShare, type Method, type Plan, timeShare } from '../core/plan';
import { readMethod } from './arguments/choice';
import { readCount, readLine } from './arguments/number';
import { readPlans } from './arguments/plan';
import { readWhen, type When } from './arguments/when';
import type { Failure, ParameterName } from './failure';
import { at, column, type RowsOf } from './rows';

/** Plans with the day that they are asked for: what most functions share. */
export interface Expectation {
  /** Null is 序时进度, straight-line time. */
  readonly plans: RowsOf<Plan | Failure | null>;
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
  return plan === null ? timeShare(day, year) : expectedShare(plan, day, year, method);
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
  return column([expectation.plans], (row) => numberOf(shareOf(expectation, row)));
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
