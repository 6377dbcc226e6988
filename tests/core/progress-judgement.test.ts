import fc from '../support/properties';
import { parseDay } from '../../src/core/day';
import { decimal, plain } from '../../src/core/decimal';
import {
  deviation,
  deviationPoints,
  gap,
  monthsLeft,
  requiredPerMonth,
  type SpendingStatus,
  spendingStatus,
  spentShare,
  STATUS_NAMES,
} from '../../src/core/progress-judgement';

function monthsAfter(text: string, year: number): string {
  const day = parseDay(text);
  if (day === null) throw new Error(text);
  return plain(monthsLeft(day, year));
}

describe('share and deviation', () => {
  it('is spent / budget less what is expected', () => {
    expect(spentShare(decimal(600), decimal('921.38'))?.toFixed(3)).toBe('0.651');
    const behind = deviation(decimal(600), decimal('921.38'), decimal('0.75'));
    expect(behind?.lt(0)).toBe(true);
    expect(behind && plain(deviationPoints(behind))).toBe('-9.88');
  });

  it('has none for a budget of 0', () => {
    expect(spentShare(decimal(1), decimal(0))).toBeNull();
    expect(deviation(decimal(1), decimal(0), decimal('0.5'))).toBeNull();
  });

  it.each([
    ['0.00005', '0.01'],
    ['-0.00005', '-0.01'],
    ['0.00004999', '0'],
    ['0.0800499', '8'],
    ['0.08005', '8.01'],
  ])('%s is %s points', (share, points) => {
    expect(plain(deviationPoints(decimal(share)))).toBe(points);
  });

  it('rounds a half that two divisions cut off', () => {
    const third = decimal(1).div(3);
    expect(plain(deviationPoints(third.minus(decimal('0.33328333333333333333'))))).toBe('0.01');
  });
});

describe('gap', () => {
  it.each([
    ['600', '921.38', '0.75', '91.04'],
    ['691.04', '921.38', '0.75', '0'],
    ['700', '921.38', '0.75', '-8.96'],
    ['0', '921.38', '0.25', '230.35'],
    ['0', '0', '0.25', '0'],
  ])('of %s spent of %s at %s is %s', (spent, budget, share, expected) => {
    expect(plain(gap(decimal(spent), decimal(budget), decimal(share)))).toBe(expected);
  });
});

describe('months left', () => {
  it.each([
    ['2022-12-31', '12'],
    ['2023-01-31', '11'],
    ['2023-09-15', '3.5'],
    ['2023-09-30', '3'],
    ['2023-12-31', '0'],
    ['2024-01-01', '0'],
  ])('after %s of 2023: %s', (day, months) => {
    expect(monthsAfter(day, 2023)).toBe(months);
  });

  it('counts 29 days in February of a leap year', () => {
    expect(monthsAfter('2024-02-28', 2024)).toBe(plain(decimal(10).plus(decimal(1).div(29))));
    expect(monthsAfter('2023-02-28', 2023)).toBe('10');
  });
});

describe('required per month', () => {
  it.each([
    ['600', '921.38', '3', '107.13'],
    ['600', '921.38', '3.5', '91.82'],
    ['921.38', '921.38', '0', '0'],
    ['1000', '921.38', '3', '0'],
    ['600', '921.38', '0', null],
  ])('%s spent of %s, %s months left: %s', (spent, budget, months, expected) => {
    const amount = requiredPerMonth(decimal(spent), decimal(budget), decimal(months));
    expect(amount === null ? null : plain(amount)).toBe(expected);
  });
});

describe('status', () => {
  it.each<[string, string, string, SpendingStatus | null]>([
    ['100.01', '100', '1', 'over-budget'],
    ['1', '0', '0', 'over-budget'],
    ['0', '0', '0', null],
    ['58.01', '100', '0.5', 'ahead'],
    ['58', '100', '0.5', 'on-plan'],
    ['58.004', '100', '0.5', 'on-plan'],
    ['58.005', '100', '0.5', 'ahead'],
    ['50', '100', '0.5', 'on-plan'],
    ['49.996', '100', '0.5', 'on-plan'],
    ['49.995', '100', '0.5', 'behind'],
    ['42', '100', '0.5', 'behind'],
    ['41.996', '100', '0.5', 'behind'],
    ['41.99', '100', '0.5', 'far-behind'],
    ['0', '100', '0', 'on-plan'],
  ])('%s spent of %s, %s expected: %s', (spent, budget, expected, status) => {
    expect(spendingStatus(decimal(spent), decimal(budget), decimal(expected))).toBe(status);
  });

  it.each<[string, string, SpendingStatus]>([
    ['0', '50', 'on-plan'],
    ['0', '50.01', 'ahead'],
    ['0', '49.99', 'far-behind'],
    ['5', '55', 'on-plan'],
    ['5', '55.01', 'ahead'],
    ['5', '45', 'behind'],
    ['5', '44.99', 'far-behind'],
  ])(
    'with a tolerance of %s points, %s of 100 spent where half is expected: %s',
    (tolerance, spent, status) => {
      expect(spendingStatus(decimal(spent), decimal(100), decimal('0.5'), decimal(tolerance))).toBe(status);
    },
  );

  it('never gets worse by spending more, up to the budget', () => {
    const order: readonly SpendingStatus[] = ['far-behind', 'behind', 'on-plan', 'ahead'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 30 }),
        (a, b, share, tolerance) => {
          const rank = (spent: number): number => {
            const status = spendingStatus(
              decimal(spent),
              decimal(1_000_000),
              decimal(share).div(10_000),
              decimal(tolerance),
            );
            return status === null ? -1 : order.indexOf(status);
          };
          const [less, more] = a < b ? [a, b] : [b, a];
          expect(rank(less)).toBeGreaterThanOrEqual(0);
          expect(rank(less)).toBeLessThanOrEqual(rank(more));
        },
      ),
    );
  });

  it('has the names that accountants use', () => {
    expect(Object.values(STATUS_NAMES)).toEqual(['超预算', '超前', '正常', '滞后', '严重滞后']);
  });
});
