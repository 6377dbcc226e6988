import type { Decimal } from '../core/decimal';
import {
  DEFAULT_TOLERANCE,
  deviation,
  gap,
  monthsLeft,
  requiredPerMonth,
  spendingStatus,
  STATUS_NAMES,
} from '../core/progress-judgement';
import { readCount, readNumber, readPercentagePoints } from './arguments/number';
import { readWhen } from './arguments/when';
import { divisionByZero } from './failure';
import { amountLine, numberOf, readExpectation, shareOf } from './progress';
import { at, column, type RowsOf } from './rows';

interface Money {
  readonly spent: Decimal;
  readonly budget: Decimal;
}

interface Spending {
  readonly parts: readonly RowsOf<unknown>[];
  readonly money: (row: number) => Money;
}

/** Spent amounts may be below 0: money that came back. */
function readSpending(spent: unknown, budget: unknown): Spending {
  const spents = amountLine(spent, 'spent');
  const budgets = amountLine(budget, 'budget');
  return {
    parts: [spents, budgets],
    money: (row) => ({
      spent: readNumber(at(spents, row), 'spent'),
      budget: readCount(at(budgets, row), 'budget'),
    }),
  };
}

/** The arguments that tell what was to be spent. */
type PlanArguments = readonly [plan: unknown, asOf: unknown, method: unknown, year: unknown];

/** One value for each row of spent, budget and plans. */
function judge(
  { parts, money }: Spending,
  [plan, asOf, method, year]: PlanArguments,
  judgement: (money: Money, expected: Decimal) => number | string,
): unknown[][] {
  const expectation = readExpectation(plan, asOf, method, year, 'step');
  return column([...parts, expectation.plans], (row) => judgement(money(row), shareOf(expectation, row)));
}

export function deviations(spent: unknown, budget: unknown, ...when: PlanArguments): unknown[][] {
  return judge(readSpending(spent, budget), when, (money, expected) => {
    const ahead = deviation(money.spent, money.budget, expected);
    if (ahead === null) throw divisionByZero({ code: 'zero', parameter: 'budget' });
    return numberOf(ahead);
  });
}

export function gaps(spent: unknown, budget: unknown, ...when: PlanArguments): unknown[][] {
  return judge(readSpending(spent, budget), when, (money, expected) =>
    numberOf(gap(money.spent, money.budget, expected)),
  );
}

/** @param tolerance percentage points; omitted: 8. A 0 is one that was written: no deviation is allowed */
export function statuses(
  spent: unknown,
  budget: unknown,
  plan: unknown,
  asOf: unknown,
  method: unknown,
  tolerance: unknown,
  year: unknown,
): unknown[][] {
  const points = readPercentagePoints(tolerance, 'tolerance') ?? DEFAULT_TOLERANCE;
  return judge(readSpending(spent, budget), [plan, asOf, method, year], (money, expected) => {
    const status = spendingStatus(money.spent, money.budget, expected, points);
    if (status === null) throw divisionByZero({ code: 'zero', parameter: 'budget' });
    return STATUS_NAMES[status];
  });
}

export function requiredAmounts(spent: unknown, budget: unknown, asOf: unknown, year: unknown): unknown[][] {
  const { parts, money } = readSpending(spent, budget);
  const when = readWhen(asOf, year);
  const months = monthsLeft(when.day, when.year);
  return column(parts, (row) => {
    const { spent: paid, budget: whole } = money(row);
    const amount = requiredPerMonth(paid, whole, months);
    if (amount === null) throw divisionByZero({ code: 'no-month-left', parameter: 'asOf' });
    return numberOf(amount);
  });
}
