import { decimal, plain } from '../../src/core/decimal';
import { judgeSpending } from '../../src/core/spending';

const text = (value: { toFixed(): string } | null): string | null =>
  value === null ? null : value.toFixed();

describe('spending held against what was expected', () => {
  it.each<[string, readonly [string, string, string], [number, number], readonly (string | null)[]]>([
    // spent, budget, expected share; month, day; share, amount, points, gap, required, status, time
    [
      'behind',
      ['600', '921.38', '0.75'],
      [10, 31],
      ['0.6512', '691.04', '-9.88', '91.04', '160.69', 'far-behind', '0.8333'],
    ],
    ['a little behind', ['120', '240', '0.55'], [6, 30], ['0.5', '132', '-5', '12', '20', 'behind', '0.5']],
    ['on plan', ['120', '240', '0.5'], [6, 30], ['0.5', '120', '0', '0', '20', 'on-plan', '0.5']],
    ['ahead', ['180', '240', '0.5'], [6, 30], ['0.75', '120', '25', '-60', '10', 'ahead', '0.5']],
    [
      'over the budget',
      ['250', '240', '1'],
      [12, 31],
      ['1.0417', '240', '4.17', '-10', '0', 'over-budget', '1'],
    ],
    ['all spent', ['240', '240', '1'], [12, 31], ['1', '240', '0', '0', '0', 'on-plan', '1']],
    [
      'the year over, money left',
      ['200', '240', '1'],
      [12, 31],
      ['0.8333', '240', '-16.67', '40', null, 'far-behind', '1'],
    ],
    ['no budget and nothing spent', ['0', '0', '0.5'], [6, 30], [null, '0', null, '0', '0', null, '0.5']],
  ])('%s', (_case, [spent, budget, expected], [month, day], figures) => {
    const judged = judgeSpending({
      spent: decimal(spent),
      budget: decimal(budget),
      expected: decimal(expected),
      asOf: { year: 2023, month, day },
      year: 2023,
    });
    expect([
      text(judged.share?.round(4) ?? null),
      plain(judged.expected.amount),
      text(judged.points),
      plain(judged.gap),
      text(judged.required),
      judged.status,
      text(judged.time.round(4)),
    ]).toEqual(figures);
    expect(plain(judged.expected.share)).toBe(expected);
  });

  it.each([
    ['5', 'far-behind'],
    ['9.88', 'behind'],
    ['9.87', 'far-behind'],
  ])('takes %s points as the tolerance: %s', (tolerance, status) => {
    const asOf = { year: 2023, month: 10, day: 31 };
    const spending = {
      spent: decimal(600),
      budget: decimal('921.38'),
      expected: decimal('0.75'),
      asOf,
      year: 2023,
    };
    expect(judgeSpending(spending, decimal(tolerance)).status).toBe(status);
  });
});
