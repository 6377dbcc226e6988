import { reversedComparatorTexts } from '../../src/i18n/rules/reversed-comparator';
import { reversedComparator } from '../../src/rules/reversed-comparator';
import { observe, observeIn, rowsWith } from '../support/forms';
import { columnsWorkbook } from '../support/variants';

const zh = reversedComparatorTexts['zh-CN'];

describe('reversed-comparator', () => {
  it.each([
    ['money under 成本 with ≥', { 3: { target: '≥24万元' } }, ['E13', 'cost']],
    ['a unit cost with ≥', { 3: { name: '劳务派遣人员月全额工资', target: '≥3532元' } }, ['E13', 'cost']],
    ['money per month with ≥', { 3: { target: '不低于3532元/月' } }, ['E13', 'cost']],
    ['money under 经济成本', { 3: { level2: '经济成本指标', target: '＞24万元' } }, ['E13', 'cost']],
    ['合格率 with ≤', { 1: { target: '≤95%' } }, ['E11', 'more-is-better']],
    ['及时率 with <', { 2: { target: '＜98%' } }, ['E12', 'more-is-better']],
    ['满意度 with ≤', { 8: { target: '不超过90%' } }, ['E18', 'more-is-better']],
    ['结案率 with ≤', { 1: { name: '法定(正常)审限内结案率', target: '≤98%' } }, ['E11', 'more-is-better']],
    [
      'a unit in brackets after the name',
      { 8: { name: '受训学员满意度（%）', target: '≤90%' } },
      ['E18', 'more-is-better'],
    ],
    ['响应时间 with ≥', { 2: { name: '响应时间', target: '≥10分钟' } }, ['E12', 'less-is-better']],
    ['差错率 with ≥', { 1: { name: '支付差错率', target: '≥1%' } }, ['E11', 'less-is-better']],
    ['投诉 alone', { 1: { name: '群众投诉', target: '≥5件' } }, ['E11', 'less-is-better']],
    ['投诉率 with a unit', { 1: { name: '投诉率（百分比）', target: '≥5%' } }, ['E11', 'less-is-better']],
    ['满意度 with a remark', { 8: { name: '满意度（抽样）', target: '≤90%' } }, ['E18', 'more-is-better']],
    ['响应时间 in days', { 2: { name: '响应时间', target: '不少于3个工作日' } }, ['E12', 'less-is-better']],
    ['投诉次数 with ≥', { 1: { name: '有效投诉次数', target: '≥5次' } }, ['E11', 'less-is-better']],
  ])('fires: %s', (_case, changes, expected) => {
    const seen = observe(reversedComparator, { rows: rowsWith(changes) });
    expect(seen.map(({ cell, data }) => [cell, data.reversal])).toEqual([expected]);
  });

  it.each([
    ['the clean form', {}],
    ['a bare cost', { 3: { target: '24万元' } }],
    ['a cost with =', { 3: { target: '=24万元' } }],
    ['a lowest wage in the name', { 3: { name: '最低工资成本', target: '≥2000元' } }],
    ['a floor of policy in the description', { 3: { description: '政策规定', target: '≥24万元' } }],
    ['a floor of policy in the basis', { 3: { basis: '文件规定下限', target: '≥24万元' } }],
    ['a floor that is the lowest allowed', { 3: { basis: '规定的最低数', target: '≥24万元' } }],
    ['a cost without a unit', { 3: { name: '物业成本', target: '≥24' } }],
    ['a cost that is no money', { 3: { name: '物业成本', target: '≥24次' } }],
    ['a span of time under 成本', { 3: { name: '物业成本', target: '不少于3个工作日' } }],
    ['money that is handed out', { 5: { name: '发放救助金额', target: '≥24万元' } }],
    ['投诉渠道', { 1: { name: '投诉渠道数', target: '≥5个' } }],
    ['成本节约额', { 3: { name: '成本节约额', target: '≥5万元' } }],
    ['成本下降', { 3: { name: '运行成本下降额', target: '≥5万元' } }],
    ['成本降低', { 3: { name: '降低运行成本', target: '≥5万元' } }],
    ['压减', { 3: { name: '一般性支出压减', target: '≥5万元' } }],
    ['a cost rate', { 3: { name: '预算资金使用占比', target: '≥95%' } }],
    ['money under another class', { 5: { name: '带动社会投资', target: '≥24万元' } }],
    ['不合格率', { 1: { name: '产品不合格率', target: '≤5%' } }],
    ['不满意率', { 8: { name: '群众不满意率', target: '≤5%' } }],
    ['未结案率', { 1: { name: '长期未结案率', target: '≤2%' } }],
    ['差错率 with ≤', { 1: { name: '支付差错率', target: '≤1%' } }],
    ['响应时间 with ≤', { 1: { name: '响应时间', target: '≤10分钟' } }],
    ['响应时间 within', { 1: { name: '响应时间', target: '10分钟内' } }],
    ['投诉 that are dealt with', { 1: { name: '投诉处理及时率', target: '≥95%' } }],
    ['handled complaints', { 0: { name: '受理投诉件数', target: '≥100件' } }],
    ['fewer complaints', { 1: { name: '减少投诉次数', target: '≥5次' } }],
    ['a rate of replies', { 1: { name: '投诉回复率', target: '≥95%' } }],
    ['the share that is answered in time', { 1: { name: '响应时间达标率', target: '≥95%' } }],
    ['words', { 1: { target: '合格' } }],
    ['no satisfaction, but its survey', { 8: { name: '满意度调查次数', target: '≤2次' } }],
  ])('stays silent: %s', (_case, changes) => {
    expect(observe(reversedComparator, { rows: rowsWith(changes) })).toEqual([]);
  });

  it('reads comparator and unit from their columns', () => {
    const row = ['成本指标', '月工资成本', '大于等于', 3532, '元'] as const;
    const [seen] = observeIn(reversedComparator, columnsWorkbook(row));
    expect(seen?.data.target).toBe('≥3532元');
    expect(seen === undefined ? '' : zh.what(seen.data) + zh.todo(seen.data)).toBe(
      '“月工资成本”写成“≥3532元”。成本通常设上限；如为政策规定下限，请注明。',
    );
  });

  it('names the class where the name does not', () => {
    const changes = { 3: { name: '劳务派遣人员月全额工资', target: '≥3532元' } };
    const [seen] = observe(reversedComparator, { rows: rowsWith(changes) });
    expect(seen?.severity).toBe('warning');
    expect(seen?.data).toEqual({
      reversal: 'cost',
      indicator: '劳务派遣人员月全额工资',
      class: 'cost',
      target: '≥3532元',
    });
    expect(seen === undefined ? '' : zh.what(seen.data)).toBe(
      '成本指标“劳务派遣人员月全额工资”写成“≥3532元”。',
    );
  });
});
