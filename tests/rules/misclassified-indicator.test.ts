import { misclassifiedIndicatorTexts } from '../../src/i18n/rules/misclassified-indicator';
import { misclassifiedIndicator } from '../../src/rules/misclassified-indicator';
import { CLEAN_DEPARTMENT, observe, observeDepartment, rowsWith } from '../support/forms';
import { indicatorOf, projectOf } from '../support/variants';

describe('misclassified-indicator', () => {
  it.each([
    ['响应时间 under 质量', { 1: { name: '响应时间' } }, ['C11', 'timeliness']],
    ['及时率 under 质量', { 1: { name: '资金支付及时率' } }, ['C11', 'timeliness']],
    ['及时率 under 数量', { 0: { name: '故障处理及时率（%）' } }, ['C10', 'timeliness']],
    ['合格率 under 数量', { 0: { name: '验收合格率' } }, ['C10', 'quality']],
    ['合格率 under 时效', { 2: { name: '验收合格率' } }, ['C12', 'quality']],
    ['总成本 under 数量', { 0: { name: '项目总成本' } }, ['C10', 'cost']],
    ['培训人数 under 质量', { 1: { name: '培训人数' } }, ['C11', 'quantity']],
    ['满意度 under 质量', { 1: { name: '服务对象满意度' } }, ['C11', 'satisfaction']],
    [
      '满意度 under 经济效益',
      { 4: { name: '企业满意度', description: '抽样', target: '≥90%', basis: '计划' } },
      ['C14', 'satisfaction'],
    ],
  ])('fires: %s', (_case, changes, expected) => {
    const seen = observe(misclassifiedIndicator, { rows: rowsWith(changes) });
    expect(seen.map(({ cell, data }) => [cell, data.suggested])).toEqual([expected]);
  });

  it.each([
    ...[
      '响应时间',
      '响应时长',
      '到场时间',
      '完成时间',
      '完成时限',
      '办理时限',
      '办结时限',
      '及时率',
      '及时性',
    ].map((name) => [name, 'timeliness', ['quantity', 'quality', 'cost']] as const),
    ...['准时率', '按时完成率', '按期完成率', '按时办结率', '按期办结率', '按时支付率', '工期'].map(
      (name) => [name, 'timeliness', ['quantity', 'quality', 'cost']] as const,
    ),
    ...['合格率', '优良率', '准确率', '达标率', '完好率', '验收通过率'].map(
      (name) => [name, 'quality', ['quantity', 'timeliness', 'cost']] as const,
    ),
    ...['总成本', '采购成本', '人均成本', '项目成本', '成本单价', '采购单价'].map(
      (name) => [name, 'cost', ['quantity', 'quality', 'timeliness']] as const,
    ),
    ...['培训人数', '采购数量', '设备数量', '建设面积', '维修面积', '改造面积', '维护面积'].map(
      (name) => [name, 'quantity', ['quality', 'timeliness', 'cost']] as const,
    ),
    ...['满意度', '满意率', '满意率（百分比）'].map(
      (name) =>
        [
          name,
          'satisfaction',
          ['quantity', 'quality', 'timeliness', 'cost', 'economic', 'ecological', 'sustainable'],
        ] as const,
    ),
  ] as const)('%s is at home under %s', (name, home, misplacedUnder) => {
    const LEVELS = {
      ...{ quantity: '数量指标', quality: '质量指标', timeliness: '时效指标', cost: '成本指标' },
      ...{ economic: '经济效益指标', social: '社会效益指标', ecological: '生态效益指标' },
      ...{ sustainable: '可持续影响指标', satisfaction: '服务对象满意度指标' },
    } as const;
    const misplaced = Object.entries(LEVELS).flatMap(([cls, level2]) => {
      const table = { ...projectOf({}), indicators: [indicatorOf({ level2, name })] };
      const [seen] = misclassifiedIndicator.check([table]);
      return seen === undefined ? [] : [`${cls} → ${seen.data.suggested}`];
    });
    expect(misplaced).toEqual(misplacedUnder.map((cls) => `${cls} → ${home}`));
  });

  it.each([
    ['the clean form', {}],
    ['完成率 under 数量', { 0: { name: '年度任务完成率' } }],
    ['完成率 under 质量', { 1: { name: '考核工作完成率' } }],
    ['结案率 under 数量', { 0: { name: '各类案件结案率' } }],
    ['结案率 under 质量', { 1: { name: '法定审限内结案率' } }],
    ['结案率 under 时效', { 2: { name: '法定(正常)审限内结案率' } }],
    ['a rate of payment under 时效', { 2: { name: '资金支付率' } }],
    ['及时率 under 社会效益', { 5: { name: '群众诉求回应及时率' } }],
    ['a satisfaction of the public under 社会效益', { 5: { name: '群众满意度' } }],
    ['a name that only contains the word', { 0: { name: '响应时间抽查次数' } }],
    ['a cost rate', { 1: { name: '总成本控制率' } }],
    ['不涉及', { 1: { name: '不涉及', description: '不涉及', target: '不涉及', basis: '不涉及' } }],
    [
      'a class that is not of this taxonomy',
      { 0: { level1: '过程指标', level2: '资金管理', name: '支付及时率' } },
    ],
  ])('stays silent: %s', (_case, changes) => {
    expect(observe(misclassifiedIndicator, { rows: rowsWith(changes) })).toEqual([]);
  });

  it('looks at departments as well', () => {
    const rows = [...CLEAN_DEPARTMENT, [null, '质量指标', '业务处理及时性(％)', '≥90%', null] as const];
    expect(observeDepartment(misclassifiedIndicator, rows).map(({ cell }) => cell)).toEqual(['C11']);
  });

  it('names both classes', () => {
    const [seen] = observe(misclassifiedIndicator, { rows: rowsWith({ 1: { name: '响应时间' } }) });
    expect(seen?.data).toEqual({ indicator: '响应时间', class: 'quality', suggested: 'timeliness' });
    expect(seen === undefined ? '' : misclassifiedIndicatorTexts['zh-CN'].what(seen.data)).toBe(
      '“响应时间”放在质量指标下，从名称看应属时效指标。',
    );
  });
});
