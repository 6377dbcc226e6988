import { planPerPeriodTexts } from '../../src/i18n/rules/plan-per-period';
import { planPerPeriod } from '../../src/rules/plan-per-period';
import { CLEAN_DEPARTMENT, type FormInput, observe, observeDepartment } from '../support/forms';
import { percent } from '../support/grid';

describe('plan-per-period', () => {
  it.each([
    ['equal shares', ['25%', '25%', '25%', '25%'], 'D7 E7,F7', '25%/50%/75%/100%'],
    ['rising shares', ['10%', '20%', '30%', '40%'], 'D7 E7,F7', '10%/30%/60%/100%'],
    ['falling shares', [40, 30, 20, 10], 'D7 E7,F7', '40%/70%/90%/100%'],
    ['nothing in the first half', [0, 0, 0.5, 0.5], 'F7 ', '0%/0%/50%/100%'],
    ['done by October', ['30%', '30%', '40%', '0%'], 'D7 E7,F7', '30%/60%/100%/100%'],
    ['rounded thirds', ['33.3%', '33.3%', '33.3%', '0%'], 'D7 E7,F7', '33.3%/66.6%/99.9%/100%'],
    [
      'numbers shown as percentages',
      [percent(0.25), percent(0.25), percent(0.25), percent(0.25)],
      'D7 E7,F7',
      '25%/50%/75%/100%',
    ],
  ])('fires: %s', (_case, plan, cells, cumulative) => {
    const seen = observe(planPerPeriod, { plan });
    expect(
      seen.map(({ cell, related, data }) => [`${cell} ${related.join()}`, data.cumulative.join('/')]),
    ).toEqual([[cells, cumulative]]);
  });

  it.each<[string, Partial<FormInput>]>([
    ['the clean form', {}],
    ['all at the end', { plan: [0, 0, 0, 1] }],
    ['all at once', { plan: ['100%', '100%', '100%', '100%'] }],
    ['shares that add up to something else', { plan: ['20%', '20%', '25%', '25%'] }],
    ['a missing share', { plan: ['50%', null, '25%', '25%'] }],
    [
      'labels out of order',
      { checkpoints: ['3月底', '10月底', '6月底', '12月底'], plan: ['25%', '25%', '25%', '25%'] },
    ],
    [
      'labels that name quarters',
      { checkpoints: ['一季度', '二季度', '三季度', '四季度'], plan: ['25%', '25%', '25%', '25%'] },
    ],
    ...[
      ['Q1', 'Q2', 'Q3', 'Q4'],
      ['1Q', '2Q', '3Q', '4Q'],
      ['第一季度', '第二季度', '第三季度', '第四季度'],
      ['一季', '二季', '三季', '四季'],
      ['1-3月', '1-6月', '1-9月', '1-12月'],
      ['1月至3月', '1月至6月', '1月至9月', '1月至12月'],
    ].map((checkpoints): [string, Partial<FormInput>] => [
      `labels such as ${checkpoints[0] ?? ''}`,
      { checkpoints, plan: ['25%', '25%', '25%', '25%'] },
    ]),
    [
      'labels that name halves',
      { checkpoints: ['上半年', '下半年', null, null], plan: ['40%', '60%', null, null] },
    ],
  ])('stays silent: %s', (_case, form) => {
    expect(observe(planPerPeriod, form)).toEqual([]);
  });

  it.each([
    [['一季度末', '二季度末', '三季度末', '四季度末']],
    [['截至一季度', '截至二季度', '截至三季度', '截至四季度']],
    [['一季度', '6月底', '三季度', '12月底']],
  ])('fires at %j', (checkpoints) => {
    const seen = observe(planPerPeriod, { checkpoints, plan: ['25%', '25%', '25%', '25%'] });
    expect(seen.map(({ data }) => data.checkpoints)).toEqual([checkpoints]);
  });

  it('stays silent on a department', () => {
    expect(observeDepartment(planPerPeriod, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('proposes the cumulative plan', () => {
    const [seen] = observe(planPerPeriod, { plan: ['25%', '25%', '25%', '25%'] });
    const zh = planPerPeriodTexts['zh-CN'];
    expect(seen === undefined ? '' : zh.what(seen.data) + zh.todo(seen.data)).toBe(
      '资金支出计划为25%/25%/25%/25%，各节点之和正好是100%，疑似填成了各期的比例。' +
        '请核对；如确为各期比例，累计应为25%/50%/75%/100%。',
    );
  });
});
