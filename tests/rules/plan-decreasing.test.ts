import { planDecreasingTexts } from '../../src/i18n/rules/plan-decreasing';
import { planDecreasing } from '../../src/rules/plan-decreasing';
import { CLEAN_DEPARTMENT, observe, observeDepartment } from '../support/forms';

describe('plan-decreasing', () => {
  it.each([
    ['the third below the second', { plan: ['25%', '50%', '30%', '100%'] }, ['E7<D7']],
    ['the second below the first', { plan: [0.6, 0.5, 0.75, 1] }, ['D7<B7']],
    ['twice', { plan: ['60%', '50%', '40%', '100%'] }, ['D7<B7', 'E7<D7']],
    [
      'a plan that ends in October',
      { checkpoints: ['3月底', '6月底', '9月底', '10月底'], plan: ['20%', '50%', '80%', '70%'] },
      ['F7<E7'],
    ],
  ])('fires: %s', (_case, form, cells) => {
    const seen = observe(planDecreasing, form);
    expect(seen.map(({ cell, related }) => `${cell}<${related.join()}`)).toEqual(cells);
  });

  it.each([
    ['the clean form', {}],
    ['no progress between two checkpoints', { plan: ['25%', '25%', '75%', '100%'] }],
    ['all at the end', { plan: [0, 0, 0, 1] }],
    ['a missing share', { plan: ['60%', null, '40%', '100%'] }],
    ['a share that cannot be read', { plan: ['60%', '大部分', '40%', '100%'] }],
    [
      'labels out of order',
      { checkpoints: ['3月底', '10月底', '6月底', '12月底'], plan: ['25%', '75%', '50%', '100%'] },
    ],
    ['shares of each period', { plan: ['30%', '20%', '40%', '10%'] }],
    ['the last below 100 %, which is told as incomplete', { plan: ['25%', '50%', '75%', '10%'] }],
    [
      'shares of quarters with the year as a total',
      { checkpoints: ['一季度', '二季度', '四季度', '全年'], plan: ['40%', '30%', '30%', '100%'] },
    ],
  ])('stays silent: %s', (_case, form) => {
    expect(observe(planDecreasing, form)).toEqual([]);
  });

  it('stays silent on a department', () => {
    expect(observeDepartment(planDecreasing, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('tells both figures', () => {
    const [seen] = observe(planDecreasing, { plan: ['25%', '50%', '37.5%', '100%'] });
    expect(seen?.data).toEqual({
      checkpoint: '10月底',
      share: '37.5%',
      previous: { checkpoint: '6月底', share: '50%' },
    });
    expect(seen === undefined ? '' : planDecreasingTexts['zh-CN'].what(seen.data)).toBe(
      '资金支出计划“10月底”为37.5%，低于“6月底”的50%。',
    );
  });
});
