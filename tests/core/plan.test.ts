import fc from '../support/properties';
import { type Day, dayOfYear, endOfMonth, isLeapYear } from '../../src/core/day';
import { decimal, plain, sum } from '../../src/core/decimal';
import {
  type Checkpoint,
  createPlan,
  expectedAmount,
  expectedShare,
  findPlanProblem,
  MONTHS,
  type Plan,
  QUARTERS,
  schedule,
  STRAIGHT_LINE,
  timeShare,
} from '../../src/core/plan';

function checkpoints(...pairs: readonly (readonly [number, number])[]): Checkpoint[] {
  return pairs.map(([month, percent]) => ({
    label: `${month}月底`,
    month,
    share: decimal(percent).times('0.01'),
  }));
}

function planOf(...pairs: readonly (readonly [number, number])[]): Plan {
  const plan = createPlan(checkpoints(...pairs));
  if (plan === null) throw new Error('no plan');
  return plan;
}

/** The form's own checkpoints with the shares that all seven projects of the sample have. */
const SEED = planOf([3, 25], [6, 50], [10, 75], [12, 100]);

function day(text: string): Day {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return { year, month, day: date };
}

describe('createPlan', () => {
  it.each([
    [
      'the usual one',
      [
        [3, 25],
        [6, 50],
        [10, 75],
        [12, 100],
      ],
    ],
    [
      'all at the end',
      [
        [3, 0],
        [6, 0],
        [9, 0],
        [12, 100],
      ],
    ],
    ['one checkpoint', [[12, 100]]],
    [
      'not complete',
      [
        [6, 50],
        [10, 80],
      ],
    ],
    [
      'level',
      [
        [3, 50],
        [6, 50],
      ],
    ],
  ] as [string, [number, number][]][])('%s is a plan', (_name, pairs) => {
    expect(createPlan(checkpoints(...pairs))?.checkpoints).toHaveLength(pairs.length);
  });

  it.each([
    ['no checkpoints', [], { kind: 'no-checkpoints' }],
    [
      'out of order',
      [
        [3, 25],
        [10, 50],
        [6, 75],
      ],
      { kind: 'out-of-order', index: 2 },
    ],
    [
      'one month twice',
      [
        [6, 25],
        [6, 50],
      ],
      { kind: 'out-of-order', index: 1 },
    ],
    [
      'decreasing',
      [
        [3, 50],
        [6, 25],
      ],
      { kind: 'decreasing', index: 1 },
    ],
    [
      'above 100 %',
      [
        [3, 50],
        [6, 101],
      ],
      { kind: 'out-of-range', index: 1 },
    ],
    ['below 0 %', [[3, -1]], { kind: 'out-of-range', index: 0 }],
    [
      'month 13',
      [
        [3, 50],
        [13, 100],
      ],
      { kind: 'not-a-month', index: 1 },
    ],
    ['month 0', [[0, 50]], { kind: 'not-a-month', index: 0 }],
    ['month 1.5', [[1.5, 50]], { kind: 'not-a-month', index: 0 }],
  ] as [string, [number, number][], object][])('%s is none', (_name, pairs, problem) => {
    expect(findPlanProblem(checkpoints(...pairs))).toEqual(problem);
    expect(createPlan(checkpoints(...pairs))).toBeNull();
  });
});

describe('expectedShare', () => {
  it.each([
    ['2023-01-01', '0', '0.00277777777777777778'],
    ['2023-03-30', '0', '0.24722222222222222222'],
    ['2023-03-31', '0.25', '0.25'],
    ['2023-06-30', '0.5', '0.5'],
    ['2023-09-30', '0.5', '0.68699186991869918699'],
    ['2023-10-31', '0.75', '0.75'],
    ['2023-12-30', '0.75', '0.99590163934426229508'],
    ['2023-12-31', '1', '1'],
    ['2022-12-31', '0', '0'],
    ['2024-01-01', '1', '1'],
  ])('%s: step %s, linear %s', (date, step, linear) => {
    expect(plain(expectedShare(SEED, day(date), 2023, 'step'))).toBe(step);
    expect(plain(expectedShare(SEED, day(date), 2023, 'linear'))).toBe(linear);
  });

  it('on 30 September is 0.5 + 0.25 × 92/123', () => {
    const exact = decimal('0.5').plus(decimal('0.25').times(92).div(123));
    expect(plain(expectedShare(SEED, day('2023-09-30'), 2023, 'linear'))).toBe(plain(exact));
  });

  it('reaches the end of February on the 29th of a leap year', () => {
    const plan = planOf([2, 40], [12, 100]);
    expect(plain(expectedShare(plan, day('2024-02-28'), 2024, 'step'))).toBe('0');
    expect(plain(expectedShare(plan, day('2024-02-29'), 2024, 'step'))).toBe('0.4');
    expect(plain(expectedShare(plan, day('2023-02-28'), 2023, 'step'))).toBe('0.4');
  });

  it('stays at the last share after the last checkpoint', () => {
    const plan = planOf([6, 50], [10, 80]);
    expect(plain(expectedShare(plan, day('2023-12-31'), 2023, 'linear'))).toBe('0.8');
    expect(plain(expectedShare(plan, day('2024-05-01'), 2023, 'step'))).toBe('0.8');
  });
});

const YEAR = fc.integer({ min: 1950, max: 2100 });
const DAY_IN = (year: number): fc.Arbitrary<Day> =>
  fc
    .integer({ min: 1, max: 12 })
    .chain((month) =>
      fc.integer({ min: 1, max: endOfMonth(year, month).day }).map((date) => ({ year, month, day: date })),
    );
const PLAN = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 10_000 })), {
    minLength: 1,
    maxLength: 12,
    selector: ([month]) => month,
  })
  .map((pairs) => {
    const months = pairs.map(([month]) => month).sort((a, b) => a - b);
    const shares = pairs.map(([, share]) => share / 100).sort((a, b) => a - b);
    return planOf(...months.map((month, index) => [month, shares[index] ?? 0] as const));
  });
const METHOD = fc.constantFrom('step', 'linear' as const);

describe('any plan', () => {
  it('never falls from day to day, from 0 up to its last share', () => {
    fc.assert(
      fc.property(
        PLAN,
        METHOD,
        YEAR.chain((year) => fc.tuple(DAY_IN(year), DAY_IN(year))),
        (plan, method, days) => {
          const [earlier, later] = [...days].sort((a, b) => dayOfYear(a) - dayOfYear(b));
          if (earlier === undefined || later === undefined) throw new Error('two days');
          const before = expectedShare(plan, earlier, earlier.year, method);
          const after = expectedShare(plan, later, later.year, method);
          expect(before.gte(0)).toBe(true);
          expect(after.gte(before)).toBe(true);
          expect(after.lte(plan.checkpoints.at(-1)?.share ?? 0)).toBe(true);
        },
      ),
    );
  });

  it('is the same by step and by day at its checkpoints, and never less by day', () => {
    fc.assert(
      fc.property(PLAN, YEAR.chain(DAY_IN), (plan, at) => {
        for (const { month, share } of plan.checkpoints) {
          const due = endOfMonth(at.year, month);
          expect(plain(expectedShare(plan, due, at.year, 'step'))).toBe(plain(share));
          expect(plain(expectedShare(plan, due, at.year, 'linear'))).toBe(plain(share));
        }
        const step = expectedShare(plan, at, at.year, 'step');
        expect(expectedShare(plan, at, at.year, 'linear').gte(step)).toBe(true);
      }),
    );
  });
});

describe('timeShare', () => {
  it.each([
    ['2023-01-31', '0.08333333333333333333'],
    ['2023-03-31', '0.25'],
    ['2023-06-30', '0.5'],
    ['2023-10-31', '0.83333333333333333333'],
    ['2023-12-31', '1'],
    ['2023-06-15', '0.45833333333333333333'],
    ['2022-07-01', '0'],
    ['2024-01-01', '1'],
  ])('%s → %s', (date, share) => {
    expect(plain(timeShare(day(date), 2023))).toBe(share);
  });

  it('is the straight line as a plan', () => {
    fc.assert(
      fc.property(YEAR.chain(DAY_IN), (at) => {
        const difference = expectedShare(STRAIGHT_LINE, at, at.year, 'linear').minus(timeShare(at, at.year));
        expect(difference.abs().lt('1e-18')).toBe(true);
      }),
    );
  });

  it('gains the same each day of a month, leap years too', () => {
    const gain = timeShare(day('2024-02-29'), 2024).minus(timeShare(day('2024-02-28'), 2024));
    expect(isLeapYear(2024)).toBe(true);
    expect(plain(gain.round(10))).toBe(
      plain(
        decimal(1)
          .div(12 * 29)
          .round(10),
      ),
    );
  });
});

describe('expectedAmount', () => {
  it.each([
    ['921.38', '0.25', '230.35'],
    ['921.38', '0.75', '691.04'],
    ['0', '0.5', '0'],
    ['100', '1', '100'],
  ])('%s × %s = %s', (budget, share, amount) => {
    expect(plain(expectedAmount(decimal(budget), decimal(share)))).toBe(amount);
  });

  it('rounds an exact half up although the share was cut', () => {
    expect(plain(expectedAmount(decimal('0.015'), decimal(1).div(3)))).toBe('0.01');
  });
});

describe('schedule', () => {
  const rows = (
    method: 'step' | 'linear',
    points = SEED.checkpoints as readonly { label: string; month: number }[],
  ) =>
    schedule(decimal('921.38'), SEED, points, 2023, method).map(
      ({ label, amount, periodAmount, time }) =>
        `${label} ${amount.toFixed(2)} ${periodAmount.toFixed(2)} ${time.toFixed(4)}`,
    );

  it('gives the form’s own checkpoints to the cent', () => {
    expect(rows('step')).toEqual([
      '3月底 230.35 230.35 0.2500',
      '6月底 460.69 230.34 0.5000',
      '10月底 691.04 230.35 0.8333',
      '12月底 921.38 230.34 1.0000',
    ]);
  });

  it('gives quarters that are no checkpoints, by step and by day', () => {
    expect(rows('step', QUARTERS)[2]).toBe('三季度 460.69 0.00 0.7500');
    expect(rows('linear', QUARTERS)[2]).toBe('三季度 632.98 172.29 0.7500');
  });

  it('adds up to the amount at the last point', () => {
    const cents = fc.nat(1_000_000_000).map((value) => decimal(value).times('0.01'));
    fc.assert(
      fc.property(
        cents,
        PLAN,
        METHOD,
        YEAR,
        fc.constantFrom(QUARTERS, MONTHS),
        (budget, plan, method, year, points) => {
          const table = schedule(budget, plan, points, year, method);
          const total = expectedAmount(budget, plan.checkpoints.at(-1)?.share ?? decimal(0));
          expect(plain(sum(table.map(({ periodAmount }) => periodAmount)))).toBe(plain(total));
          expect(table.every(({ periodAmount }) => periodAmount.gte(0))).toBe(true);
        },
      ),
    );
  });
});

it('QUARTERS and MONTHS end at December', () => {
  expect(QUARTERS).toEqual([
    { label: '一季度', month: 3 },
    { label: '二季度', month: 6 },
    { label: '三季度', month: 9 },
    { label: '四季度', month: 12 },
  ]);
  expect(MONTHS.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(MONTHS.map(({ label }) => label).join(' ')).toBe(
    '1月底 2月底 3月底 4月底 5月底 6月底 7月底 8月底 9月底 10月底 11月底 12月底',
  );
});
