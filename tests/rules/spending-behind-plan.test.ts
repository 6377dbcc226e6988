import type { Day } from '../../src/core/day';
import { decimal } from '../../src/core/decimal';
import { spendingBehindPlanTexts } from '../../src/i18n/rules/spending-behind-plan';
import { spendingBehindPlan } from '../../src/rules/spending-behind-plan';
import { DEFAULT_THRESHOLDS } from '../../src/rules/thresholds';
import type { ProjectSpending } from '../../src/tables/spending';
import type { FormInput } from '../support/forms';
import { fixed, percent } from '../support/grid';
import { observeSpending } from '../support/spendings';
import { projectOf } from '../support/variants';

const day = (month: number, date: number, year = 2023): Day => ({ year, month, day: date });
const spent = (amount: string, asOf: Day | null, more: Partial<ProjectSpending> = {}): ProjectSpending => ({
  spent: decimal(amount),
  asOf,
  base: 'initial',
  budget: null,
  ...more,
});

describe('spending-behind-plan', () => {
  it.each<[string, Partial<FormInput>, ProjectSpending, readonly string[]]>([
    ['on the day of a checkpoint', {}, spent('11.99', day(6, 30)), ['D7', '6月底', '50%', '0.01']],
    ['the day before the next one', {}, spent('5', day(10, 30)), ['D7', '6月底', '50%', '7.00']],
    ['the third checkpoint', {}, spent('16', day(10, 31)), ['E7', '10月底', '75%', '2.00']],
    ['far behind', {}, spent('0', day(3, 31)), ['B7', '3月底', '25%', '6.00']],
    ['after the year', {}, spent('20', day(2, 1, 2024)), ['F7', '12月底', '100%', '4.00']],
    [
      'an adjusted budget',
      {},
      spent('14', day(6, 30), { base: 'adjusted', budget: decimal('30') }),
      ['D7', '6月底', '50%', '1.00'],
    ],
    [
      'checkpoints of quarters',
      { checkpoints: ['一季度', '二季度', '三季度', '四季度'] },
      spent('17', day(9, 30)),
      ['E7', '三季度', '75%', '1.00'],
    ],
    [
      'a plan that ends below 100 %',
      { plan: [0.25, 0.5, 0.75, 0.95] },
      spent('22', day(12, 31)),
      ['F7', '12月底', '95%', '0.80'],
    ],
  ])('fires: %s', (_case, form, spending, expected) => {
    expect(
      observeSpending(spendingBehindPlan, form, spending).map(({ cell, severity, data }) => [
        cell,
        data.checkpoint,
        data.planned,
        data.short,
        severity,
      ]),
    ).toEqual([[...expected, 'warning']]);
  });

  it.each<[string, Partial<FormInput>, ProjectSpending | null]>([
    ['nothing told', {}, null],
    ['no date', {}, spent('0', null)],
    ['before the first checkpoint', {}, spent('0', day(3, 30))],
    ['before the year', {}, spent('0', day(12, 31, 2022))],
    ['exactly on plan', {}, spent('12.00', day(6, 30))],
    ['between checkpoints, behind interpolation', {}, spent('12', day(9, 30))],
    ['ahead', {}, spent('20', day(6, 30))],
    ['over the budget', {}, spent('30', day(12, 31))],
    [
      'behind time, on plan',
      { plan: [percent(0), percent(0.1), percent(0.2), percent(1)] },
      spent('4.8', day(10, 31)),
    ],
    [
      'no plan',
      { checkpoints: [null, null, null, null], plan: [null, null, null, null] },
      spent('0', day(12, 31)),
    ],
    ['a share is missing', { plan: [0.25, null, 0.75, 1] }, spent('0', day(12, 31))],
    ['shares of each period', { plan: ['25%', '25%', '25%', '25%'] }, spent('0', day(12, 31))],
    ['a plan that goes down', { plan: [0.25, 0.75, 0.5, 1] }, spent('0', day(12, 31))],
    ['an empty budget', { budget: null }, spent('0', day(12, 31))],
    ['a budget of nothing', { budget: fixed(0), fiscal: fixed(0) }, spent('0', day(12, 31))],
    ['money paid back before the first checkpoint', {}, spent('-1', day(3, 30))],
    [
      'a budget of less than nothing that was told',
      {},
      spent('1', day(6, 30), { base: 'adjusted', budget: decimal('-1') }),
    ],
    [
      'a difference below the hundredth of a point',
      { budget: fixed(1_000_000) },
      spent('499999.99', day(6, 30)),
    ],
  ])('stays silent: %s', (_case, form, spending) => {
    expect(observeSpending(spendingBehindPlan, form, spending)).toEqual([]);
  });

  it('tells points, amount and, for reference, time', () => {
    const [seen] = observeSpending(
      spendingBehindPlan,
      { budget: fixed(921.38), fiscal: fixed(921.38) },
      spent('600', day(10, 31), { spentAt: { sheet: 0, row: 30, col: 3 } }),
    );
    expect(seen?.related).toEqual(['C4', 'D31']);
    expect(seen === undefined ? '' : spendingBehindPlanTexts['zh-CN'].what(seen.data)).toBe(
      '截至2023年10月31日支出600.00万元，占年初预算921.38万元的65.1%；计划10月底75%，低9.9个百分点，少支91.04万元（序时83.3%，仅供参考）。',
    );
    expect(seen === undefined ? '' : spendingBehindPlanTexts.en.what(seen.data)).toBe(
      'As of 2023-10-31, 600.00万元 was spent, 65.1% of the budget at the start of the year of 921.38万元; the plan says 75% by “10月底”: 9.9 percentage points or 91.04万元 less (time: 83.3%, for reference only).',
    );
  });

  it('takes the year of the date where the form names none', () => {
    const nameless = { title: '物业管理费绩效目标表', name: '物业管理费' };
    const cells = (date: Day) =>
      observeSpending(spendingBehindPlan, nameless, spent('5', date)).map(({ cell }) => cell);
    expect(cells(day(6, 30, 2031))).toEqual(['D7']);
    expect(cells(day(2, 28, 2031))).toEqual([]);
  });

  it('needs no budget on the form beside one that was told', () => {
    const table = { ...projectOf({}), funds: [] };
    const told = spent('5', day(6, 30), { base: 'adjusted', budget: decimal('30') });
    const seen = spendingBehindPlan.check([table], DEFAULT_THRESHOLDS, new Map([[table, told]]));
    expect(seen.map(({ related, data }) => [related, data.budget, data.unit])).toEqual([
      [[], '30.00', '万元'],
    ]);
  });

  it('tells points below a tenth to the hundredth', () => {
    const [seen] = observeSpending(spendingBehindPlan, {}, spent('11.99', day(6, 30)));
    expect(seen?.data.points).toBe('0.04');
  });
});
