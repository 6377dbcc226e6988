import { quantityCeilingTexts } from '../../src/i18n/rules/quantity-ceiling';
import { quantityCeiling } from '../../src/rules/quantity-ceiling';
import { observe, rowsWith } from '../support/forms';

describe('quantity-ceiling', () => {
  it.each([
    ['≤', { 0: { target: '≤12000平方米' } }],
    ['<', { 0: { name: '结案数量', target: '＜6000件' } }],
    ['words', { 0: { name: '培训人数', target: '不超过60人' } }],
  ])('fires: %s', (_case, changes) => {
    expect(observe(quantityCeiling, { rows: rowsWith(changes) }).map(({ cell }) => cell)).toEqual(['E10']);
  });

  it.each([
    ['≥', { 0: { target: '≥12000平方米' } }],
    ['a bare number', { 0: { target: '12000平方米' } }],
    ['an interval', { 0: { target: '10000～12000平方米' } }],
    ['建设规模', { 0: { name: '建设规模', target: '≤1200平米' } }],
    ['编制', { 0: { name: '人员编制数', target: '≤60人' } }],
    ['车辆', { 0: { name: '公务车辆保有量', target: '≤5辆' } }],
    ['接待', { 0: { name: '公务接待批次', target: '≤20批次' } }],
    ['会议', { 0: { name: '二类会议数量', target: '≤3个' } }],
    ['次数', { 0: { name: '召开会议次数', target: '≤3次' } }],
    ['面积上限', { 0: { name: '办公用房面积上限', target: '≤1200平方米' } }],
    ['what is to be avoided', { 0: { name: '安全事故数', target: '≤2起' } }],
    ['consumption', { 0: { name: '年用电量', target: '≤20万千瓦时' } }],
    ['none at all', { 0: { name: '超期案件', target: '≤0件' } }],
    ['another class', { 2: { name: '维修用时', target: '≤10天' } }],
  ])('stays silent: %s', (_case, changes) => {
    expect(observe(quantityCeiling, { rows: rowsWith(changes) })).toEqual([]);
  });

  it('quotes the target', () => {
    const [seen] = observe(quantityCeiling, { rows: rowsWith({ 0: { target: '≤12000平方米' } }) });
    expect(seen?.data).toEqual({ indicator: '保洁服务面积', target: '≤12000平方米' });
    expect(seen === undefined ? '' : quantityCeilingTexts['zh-CN'].what(seen.data)).toBe(
      '数量指标“保洁服务面积”的指标值为“≤12000平方米”，只设了上限。',
    );
  });
});
