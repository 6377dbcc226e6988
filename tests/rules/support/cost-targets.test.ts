import { costTargets, isIncluded, isSaving, unreadCosts } from '../../../src/rules/support/cost-targets';
import type { Indicator } from '../../../src/tables/model';
import type { RowInput } from '../../support/forms';
import { indicatorOf, projectOf } from '../../support/variants';

const FORM = projectOf({});

function costsOf(...indicators: readonly Indicator[]): readonly string[] {
  return costTargets({ ...FORM, indicators }, 'annual').map(
    ({ kind, value, unit }) => `${kind} ${value.toString()} ${unit}`,
  );
}
const costOf = (row: RowInput): string | null =>
  costsOf(indicatorOf({ target: '≤34.6万元', description: '合同金额', ...row }))[0] ?? null;

describe('costTargets', () => {
  it.each<[string, RowInput]>([
    ['a plain name', { name: '保洁成本' }],
    ['a year in the description', { name: '保洁成本', description: '每年保洁费用，元/年' }],
    ['a unit per year', { name: '保洁成本', target: '≤34.6万元/年' }],
    ['a stroke before another word', { name: '保洁/保安成本' }],
    ['the upper end', { name: '保洁成本', target: '10～34.6万元' }],
    ['a unit behind another remark', { name: '保洁成本（台）（万元）', target: '≤34.6' }],
    ['a bare 万', { name: '保洁成本', target: '≤34.6万' }],
  ])('a part: %s', (_case, row) => {
    expect(costOf(row)).toBe('part 34.6 万元');
  });

  it.each(
    [
      ...[
        '物业总成本',
        '经费总额',
        '项目成本',
        '成本控制数',
        '成本控制额',
        '预算控制数',
        '预算数',
        '控制总数',
      ],
      ...['总费用', '总支出', '总经费', '总投资', '总预算', '总金额', '总价', '总概算', '概算', '费用合计'],
      ...['费用小计', '费用总计', '全年每月工资总额', '人均培训总成本'],
    ].map((name) => [name]),
  )('a total: %s', (name) => {
    expect(costOf({ name })).toBe('total 34.6 万元');
  });

  it.each<[string, RowInput]>([
    ...[
      ...['单价', '标准', '补助', '补贴', '津贴', '月工资', '每公里成本', '限价', '定额', '均价', '平均成本'],
      ...['单位成本', '费率', '人均成本', '户均成本', '亩均成本', '次均成本', '生均成本', '日均成本'],
      ...['班均成本', '床均成本', '件均成本', '单次成本', '单人成本', '单件成本', '单台成本', '单套成本'],
      ...['培训成本（元/人）', '培训成本/人', '培训成本/课时', '道路成本/公里'],
    ].map((name): [string, RowInput] => [name, { name }]),
    ['单价 in the description', { name: '设备成本', description: '设备采购单价' }],
    ['人均 in the description', { name: '培训成本', description: '人均费用' }],
    ['每 in the description', { name: '培训成本', description: '每人每天' }],
    ['a rate in the description', { name: '培训成本', description: '按元/人计算' }],
    ['a rate in the target', { name: '培训总成本', target: '≤34.6万元/人' }],
  ])('the cost of a unit: %s', (_case, row) => {
    expect(costOf(row)).toBe('unit 34.6 万元');
  });

  it.each<[string, RowInput]>([
    ['nothing', { name: '保洁成本', target: '≤0万元' }],
    ['no money', { name: '保洁成本', target: '≤12次' }],
    ['no unit', { name: '保洁成本', target: '≤34.6' }],
    ['remarks that are no money', { name: '保洁成本（台）（次）', target: '≤34.6' }],
    ['words', { name: '保洁成本', target: '控制在预算内' }],
    ['costs of society', { level2: '社会成本指标', name: '出行成本' }],
    ['costs of nature', { level2: '生态环境成本指标', name: '修复成本' }],
    ['another class', { level2: '数量指标', name: '发放救助资金' }],
    ['money saved', { name: '节约成本' }],
  ])('none: %s', (_case, row) => {
    expect(costOf(row)).toBeNull();
  });

  it('counts a row under a first level of its own', () => {
    const row = indicatorOf({
      level1: '成本指标',
      level2: '经济成本指标',
      name: '保洁成本',
      target: '≤3万元',
    });
    expect(costsOf({ ...row, level2: null })).toEqual(['part 3 万元']);
  });

  it('counts a row of a form without descriptions', () => {
    const row = indicatorOf({ name: '保洁成本', target: '≤3万元' });
    expect(costsOf({ ...row, description: null })).toEqual(['part 3 万元']);
  });

  it('keeps year and term apart', () => {
    const row = indicatorOf({ name: '保洁成本', target: '≤3万元' });
    const table = { ...FORM, indicators: [row, { ...row, phase: 'term' } as const] };
    expect(costTargets(table, 'annual').map(({ indicator }) => indicator.phase)).toEqual(['annual']);
    expect(costTargets(table, 'term').map(({ indicator }) => indicator.phase)).toEqual(['term']);
  });
});

describe('costs that are written with their parts', () => {
  it.each([
    ['≤34.6万元，其中人工5万元', '34.6'],
    ['≤34.6万元（其中：人工5万元）', '34.6'],
    ['≤34.6万元。 ；其中人工5万元、材料3万元', '34.6'],
    ['≤34.6万元（其中：保安（3人）5万元、保洁5万元）', '34.6'],
    ['≤34.6万元（ 其中保安（3人）5万元）', '34.6'],
    ['≤34.6万元（含税）（其中：保安（3人）5万元）', '34.6'],
    ['物业 不超过34.6万元：其中人工5万元、材料3万元', '34.6'],
  ])('%s', (target, value) => {
    expect(costsOf(indicatorOf({ name: '物业成本', target }))).toEqual([`part ${value} 万元`]);
  });

  it.each(['其中人工5万元、材料3万元', '人工5万元、材料3万元', '±5万元'])('no whole in %s', (target) => {
    expect(costsOf(indicatorOf({ name: '物业成本', target }))).toEqual([]);
  });
});

describe('unreadCosts', () => {
  const LIST = '材料费10万元、劳务费5万元';
  const cost = (row: RowInput): Indicator =>
    indicatorOf({ name: '物业成本', description: '合同金额', ...row });
  const unread = (...indicators: readonly Indicator[]): readonly Indicator[] =>
    unreadCosts({ ...FORM, indicators });

  it.each<[string, RowInput]>([
    ['a list', { target: LIST }],
    ['a list of a total', { name: '物业总成本', target: LIST }],
    ['amounts of a year', { target: '材料费10万元/年、劳务费5万元/年' }],
    ['an amount beside something else', { target: '材料3吨、劳务费5万元' }],
    ['a bare 万', { target: '材料费10万、劳务费5万' }],
  ])('%s', (_case, row) => {
    const indicator = cost(row);
    expect(unread(cost({ target: '≤5万元' }), indicator, cost({ target: '从严控制' }))).toEqual([indicator]);
  });

  it.each<[string, RowInput]>([
    ['one amount', { target: '≤5万元' }],
    ['words', { target: '控制在预算以内' }],
    ['quantities', { target: '材料3吨、劳务5人' }],
    ['numbers', { target: '材料3、劳务5' }],
    ['rates', { target: '材料费10万元/吨、劳务费5万元/人' }],
    ['a total with its parts', { target: '≤34.6万元，其中人工5万元、材料3万元' }],
    ['the cost of a unit', { name: '物业成本标准', target: LIST }],
    ['money saved', { name: '节约成本', target: LIST }],
    ['costs of society', { level2: '社会成本指标', target: LIST }],
    ['another class', { level2: '社会效益指标', target: LIST }],
  ])('none: %s', (_case, row) => {
    expect(unread(cost(row))).toEqual([]);
    expect(unread(cost({ target: LIST }), cost(row))).toHaveLength(1);
  });
});

describe('isSaving', () => {
  it.each([
    ...['节约额', '节省资金', '节支率', '成本下降', '降低成本', '减少支出', '压减经费', '压缩经费', '削减额'],
    ...['结余资金', '核减额', '审减额', '门票收入', '投资收益', '撬动资金', '带动投资', '拉动消费'],
  ])('%s', (name) => {
    expect(isSaving(indicatorOf({ name }))).toBe(true);
  });

  it.each(['保洁成本', '收益人员补助'])('not %s', (name) => {
    expect(isSaving(indicatorOf({ name }))).toBe(false);
  });
});

describe('isIncluded', () => {
  it.each([
    ['其中：人员成本', true],
    [' 其中人员成本', true],
    ['人员成本（其中）', false],
  ])('%s', (name, included) => {
    expect(isIncluded(indicatorOf({ name }))).toBe(included);
  });
});
