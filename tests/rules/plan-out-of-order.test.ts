import { planOutOfOrderTexts } from '../../src/i18n/rules/plan-out-of-order';
import { planOutOfOrder } from '../../src/rules/plan-out-of-order';
import { CLEAN_DEPARTMENT, observe, observeDepartment } from '../support/forms';

const zh = planOutOfOrderTexts['zh-CN'];

describe('plan-out-of-order', () => {
  it.each([
    ['two labels swapped', ['3月底', '10月底', '6月底', '12月底'], ['E6', 'D6', false]],
    ['the last first', ['12月底', '3月底', '6月底', '10月底'], ['D6', 'B6', false]],
    ['one label twice', ['3月底', '6月底', '6月底', '12月底'], ['E6', 'D6', true]],
    ['one month in two words', ['3月底', '一季度', '10月底', '12月底'], ['D6', 'B6', true]],
  ])('fires: %s', (_case, checkpoints, [cell, before, sameMonth]) => {
    const seen = observe(planOutOfOrder, { checkpoints });
    expect(seen.map((one) => [one.cell, one.related, one.data.sameMonth])).toEqual([
      [cell, [before], sameMonth],
    ]);
  });

  it.each([
    ['3/6/10/12', ['3月底', '6月底', '10月底', '12月底']],
    ['3/6/9/12', ['3月底', '6月底', '9月底', '12月底']],
    ['quarters', ['一季度', '二季度', '三季度', '四季度']],
    ['a total behind the last quarter', ['上半年', '三季度', '四季度', '全年']],
    ['a total that names its year', ['上半年', '三季度', '四季度', '2023年全年']],
    ['dates', ['3月31日', '6月30日', '10月31日', '12月31日']],
    ['two years', ['2023年6月底', '2023年12月底', '2024年6月底', '2024年12月底']],
    ['two checkpoints', ['6月底', '12月底', null, null]],
    ['one checkpoint is no plan', ['12月底', null, null, null]],
  ])('stays silent: %s', (_case, checkpoints) => {
    expect(observe(planOutOfOrder, { checkpoints })).toEqual([]);
  });

  it('stays silent on a department', () => {
    expect(observeDepartment(planOutOfOrder, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('names both labels', () => {
    const [seen] = observe(planOutOfOrder, { checkpoints: ['3月底', '10月底', '6月底', '12月底'] });
    expect(seen?.data.checkpoints).toEqual(['3月底', '10月底', '6月底', '12月底']);
    expect(seen === undefined ? '' : zh.what(seen.data)).toBe(
      '资金支出计划的节点“6月底”排在“10月底”之后，月份倒置。',
    );
  });
});
