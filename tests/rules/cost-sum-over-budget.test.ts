import { costSumOverBudgetTexts } from '../../src/i18n/rules/cost-sum-over-budget';
import { costSumOverBudget } from '../../src/rules/cost-sum-over-budget';
import { CLEAN_ROWS, type FormInput, observe, type RowInput } from '../support/forms';

/** The clean form, whose budget is 24 万元, with these cost rows: name, target, and what else is to differ. */
function costs(...rows: readonly (readonly [string, string, RowInput?])[]): Partial<FormInput> {
  const costRows = rows.map(([name, target, more], index) => ({
    level2: index === 0 ? '成本指标' : null,
    name,
    description: '合同金额',
    target,
    basis: '合同',
    ...more,
  }));
  return { rows: CLEAN_ROWS.flatMap((row, index) => (index === 3 ? costRows : [row])) };
}

describe('cost-sum-over-budget', () => {
  it.each([
    ['two parts', 'E13', costs(['保洁成本', '≤14万元'], ['保安成本', '≤12万元']), '26'],
    [
      'three parts',
      'E13',
      costs(['保洁成本', '≤10万元'], ['保安成本', '≤10万元'], ['绿化成本', '≤4.5万元']),
      '24.5',
    ],
    ['different units', 'E13', costs(['保洁成本', '≤140000元'], ['保安成本', '≤12万元']), '26'],
    [
      'parts beside their total',
      'E14',
      costs(['物业总成本', '≤24万元'], ['保洁成本', '≤14万元'], ['保安成本', '≤12万元']),
      '26',
    ],
    [
      'parts under one name, told apart by their descriptions',
      'E13',
      costs(
        ['维修成本', '≤10万元', { description: '屋面' }],
        ['', '≤10万元', { description: '外墙' }],
        ['', '≤4.5万元', { description: '门窗' }],
      ),
      '24.5',
    ],
    [
      'parts beside a unit cost',
      'E13',
      costs(['保洁成本', '≤14万元'], ['保安成本', '≤12万元'], ['月工资', '≤3万元']),
      '26',
    ],
  ])('fires: %s', (_case, cell, form, total) => {
    const seen = observe(costSumOverBudget, form);
    expect(seen.map((one) => [one.cell, one.data.sum])).toEqual([[cell, total]]);
  });

  it.each([
    ['the clean form', {}],
    ['parts that make the budget', costs(['保洁成本', '≤14万元'], ['保安成本', '≤10万元'])],
    ['parts below it', costs(['保洁成本', '≤14万元'], ['保安成本', '≤9万元'])],
    ['one part above it, which another rule tells', costs(['保洁成本', '≤34.6万元'])],
    ['a total and a part above it', costs(['物业总成本', '≤24万元'], ['保洁成本', '≤34.6万元'])],
    ['a total and one of its parts', costs(['物业总成本', '≤24万元'], ['保洁成本', '≤14万元'])],
    ['项目成本 and one of its parts', costs(['项目成本', '≤20万元'], ['保洁成本', '≤14万元'])],
    ['成本控制数 and one of its parts', costs(['成本控制数', '≤20万元'], ['保洁成本', '≤14万元'])],
    [
      'a row equal to the budget and one of its parts',
      costs(['物业服务费', '≤24万元'], ['保洁成本', '≤14万元']),
    ],
    ['the same row twice', costs(['保洁成本', '≤14万元'], ['保洁成本', '≤14万元'])],
    ['a row that is included', costs(['保洁成本', '≤20万元'], ['其中：人员成本', '≤14万元'])],
    ['unit costs', costs(['保洁单价', '≤14万元'], ['保安单价', '≤12万元'])],
    ['amounts per month', costs(['保洁成本', '≤14万元/月'], ['保安成本', '≤12万元/月'])],
    ['savings', costs(['保洁成本', '≤14万元'], ['节约成本', '≥12万元'])],
    [
      'a number without a unit, which another rule tells',
      costs(['保洁成本', '≤14万元'], ['保安成本', '≤12']),
    ],
    ['总投资', costs(['保洁成本', '≤14万元'], ['总投资', '≤120万元'])],
    [
      'a cost of several years',
      costs(['保洁成本', '≤14万元'], ['保安成本', '≤12万元', { basis: '三年服务合同' }]),
    ],
    [
      'a project of several years',
      { ...costs(['保洁成本', '≤14万元'], ['保安成本', '≤12万元']), purpose: '建设期2年。' },
    ],
    [
      'a budget that contradicts its funds',
      { ...costs(['保洁成本', '≤14万元'], ['保安成本', '≤12万元']), fiscal: 20 },
    ],
    ['an unknown unit', { ...costs(['保洁成本', '≤14万元'], ['保安成本', '≤12万元']), moneyUnit: null }],
  ])('stays silent: %s', (_case, form) => {
    expect(observe(costSumOverBudget, form)).toEqual([]);
  });

  it('shows the addition', () => {
    const [seen] = observe(costSumOverBudget, costs(['保洁成本', '≤140000元'], ['保安成本', '≤12万元']));
    expect(seen?.severity).toBe('warning');
    expect(seen?.related).toEqual(['E14', 'C4']);
    expect(seen?.data).toEqual({
      parts: [
        { indicator: '保洁成本', cost: '14' },
        { indicator: '保安成本', cost: '12' },
      ],
      sum: '26',
      label: '预算数',
      budget: '24.00',
      excess: '2',
      unit: '万元',
    });
    expect(seen === undefined ? '' : costSumOverBudgetTexts['zh-CN'].what(seen.data)).toBe(
      '“保洁成本”14万元和“保安成本”12万元合计26万元，比预算数24.00万元多2万元。',
    );
  });
});
