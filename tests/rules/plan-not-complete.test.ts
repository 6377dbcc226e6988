import { planNotCompleteTexts } from '../../src/i18n/rules/plan-not-complete';
import { planNotComplete } from '../../src/rules/plan-not-complete';
import { CLEAN_DEPARTMENT, observe, observeDepartment } from '../support/forms';

describe('plan-not-complete', () => {
  it.each([
    ['95 %', { plan: ['25%', '50%', '75%', '95%'] }, '95%'],
    ['points', { plan: [25, 50, 75, 90] }, '90%'],
    ['below the one before it', { plan: ['25%', '50%', '75%', '10%'] }, '10%'],
    ['nothing at all', { plan: ['0%', '0%', '0%', '0%'] }, '0%'],
    ['年底', { checkpoints: ['3月底', '6月底', '9月底', '年底'], plan: ['25%', '50%', '75%', '95%'] }, '95%'],
  ])('fires: %s', (_case, form, share) => {
    const seen = observe(planNotComplete, form);
    expect(seen.map(({ cell, data }) => [cell, data.share])).toEqual([['F7', share]]);
  });

  it.each([
    ['the clean form', {}],
    ['all at the end', { plan: [0, 0, 0, 1] }],
    ['shares of each period', { plan: ['25%', '25%', '25%', '25%'] }],
    ['rising shares of each period', { plan: ['10%', '20%', '30%', '40%'] }],
    ['a missing share', { plan: ['25%', null, '75%', '95%'] }],
    ['no last share', { plan: ['25%', '50%', '75%', null] }],
    [
      'labels out of order',
      { checkpoints: ['3月底', '6月底', '12月底', '10月底'], plan: ['25%', '50%', '100%', '75%'] },
    ],
    [
      'a plan that ends in October',
      { checkpoints: ['3月底', '6月底', '9月底', '10月底'], plan: ['20%', '50%', '70%', '80%'] },
    ],
    [
      'shares of quarters with the year as a total',
      { checkpoints: ['一季度', '二季度', '四季度', '全年'], plan: ['40%', '30%', '30%', '100%'] },
    ],
  ])('stays silent: %s', (_case, form) => {
    expect(observe(planNotComplete, form)).toEqual([]);
  });

  it('stays silent on a department', () => {
    expect(observeDepartment(planNotComplete, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('tells the figure', () => {
    const [seen] = observe(planNotComplete, { plan: ['25%', '50%', '75%', '95%'] });
    expect(seen === undefined ? '' : planNotCompleteTexts['zh-CN'].what(seen.data)).toBe(
      '资金支出计划最后一个节点“12月底”为95%，没有到100%。',
    );
  });
});
