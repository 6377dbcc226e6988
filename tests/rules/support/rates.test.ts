import { isCappedRate, isSatisfaction } from '../../../src/rules/support/rates';
import { indicatorOf } from '../../support/variants';

describe('isCappedRate', () => {
  it.each(['结案率', '验收合格率', '持证比例', '经费占比', '群众满意度', '结 案 率'])('%s', (name) => {
    expect(isCappedRate(indicatorOf({ name }))).toBe(true);
  });

  it.each([
    ...['结案数', '保洁面积', '收入增长率', '同比提高率', '成本控制率', '费用下降率', '成本节约率'],
    ...['计划完成率', '税款征收率', '超额比例', '投资收益率', '资金周转率', '流动比率', '折算率', '抚养比例'],
    ...['床位使用率', '毛入学率', '人员配备比例', '工作效率', '巡查频率', '师生比例', '性别比例', '利率'],
  ])('not %s', (name) => {
    expect(isCappedRate(indicatorOf({ name }))).toBe(false);
  });
});

describe('isSatisfaction', () => {
  it('is one by its class or by its name', () => {
    expect(isSatisfaction(indicatorOf({ name: '群众评价' }, 8))).toBe(true);
    expect(isSatisfaction(indicatorOf({ name: '群众满 意程度' }, 0))).toBe(true);
    expect(isSatisfaction(indicatorOf({ name: '群众评价' }, 0))).toBe(false);
  });
});
