import { MONTHS, type MonthEnd, type Plan, QUARTERS, schedule, STRAIGHT_LINE } from '../core/plan';
import { type Points, readMethod, readPoints } from './arguments/choice';
import { readCount } from './arguments/number';
import { FORM_CHECKPOINTS, readPlans } from './arguments/plan';
import { ANY_YEAR } from './arguments/when';
import { Failure, invalid, type ParameterName } from './failure';
import { amountLine, numberOf } from './progress';

/** 节点, 累计比例, 累计金额, 本期金额, 序时进度. */
const HEADER: readonly string[] = ['节点', '累计比例', '累计金额', '本期金额', '序时进度'];

/** One plan of one budget as a table; without a plan the checkpoints are the form's own and the shares 序时进度. */
export function scheduleTable(budget: unknown, plan: unknown, by: unknown, method: unknown): unknown[][] {
  const amount = readCount(only(amountLine(budget, 'budget').values, 'budget'), 'budget');
  const plans = readPlans(plan);
  const read = plans === null ? null : only(plans, 'plan');
  if (read instanceof Failure) throw read;
  const one = read?.plan() ?? null;
  const points = pointsOf(readPoints(by, 'checkpoints'), one);
  const rows = schedule(amount, one ?? STRAIGHT_LINE, points, ANY_YEAR, readMethod(method, 'linear'));
  return [
    [...HEADER],
    ...rows.map(({ label, share, amount: cumulative, periodAmount, time }) => [
      label,
      ...[share, cumulative, periodAmount, time].map(numberOf),
    ]),
  ];
}

function pointsOf(by: Points, plan: Plan | null): readonly MonthEnd[] {
  switch (by) {
    case 'checkpoints':
      return plan?.checkpoints ?? FORM_CHECKPOINTS;
    case 'quarters':
      return QUARTERS;
    case 'months':
      return MONTHS;
  }
}

function only<T>(values: readonly T[], parameter: ParameterName): T {
  const [first] = values;
  if (first === undefined || values.length > 1) {
    throw invalid({ code: 'only-one', parameter, given: values.length });
  }
  return first;
}
