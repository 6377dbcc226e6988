import { totalCostBelowBudgetTexts } from '../../src/i18n/rules/total-cost-below-budget';
import { totalCostBelowBudget } from '../../src/rules/total-cost-below-budget';
import { CLEAN_ROWS, type FormInput, observe, type RowInput, rowsWith } from '../support/forms';

const cost = (row: RowInput, overrides: Partial<FormInput> = {}): Partial<FormInput> => ({
  ...overrides,
  rows: rowsWith({ 3: row }),
});
const second: RowInput = { name: '保洁单价', description: '合同', target: '≤2元/平方米', basis: '合同' };

describe('total-cost-below-budget', () => {
  it.each([
    ['总成本', cost({ name: '物业服务总成本', target: '≤20万元' })],
    ['项目成本', cost({ name: '项目成本', target: '20万元' })],
    ['成本控制数', cost({ name: '成本控制数', target: '≤200000元' })],
    ['不超过…总额', cost({ name: '不超过经费总额', target: '＜20万元' })],
  ])('fires: %s', (_case, form) => {
    const seen = observe(totalCostBelowBudget, form);
    expect(seen.map(({ cell, data }) => [cell, data.shortfall])).toEqual([['E13', '4']]);
  });

  it.each([
    ['the clean form', {}],
    ['within the digits shown', cost({ target: '≤239960元' })],
    ['above the budget, which another rule tells', cost({ target: '≤34.6万元' })],
    ['a part', cost({ name: '保洁成本', target: '≤20万元' })],
    ['a total of one unit', cost({ name: '物业服务总成本', target: '≤2万元/月' })],
    ['a floor, which another rule tells', cost({ name: '物业服务总成本', target: '≥20万元' })],
    [
      'a second cost',
      { rows: [...rowsWith({ 3: { target: '≤20万元' } }).slice(0, 4), second, ...CLEAN_ROWS.slice(4)] },
    ],
    ['a number without a unit, which another rule tells', cost({ target: '≤20' })],
    ['a rate', cost({ name: '总成本控制率', target: '≤98%' })],
    ['a saving', cost({ name: '节约总成本', target: '≥20万元' })],
    ['an empty budget', cost({ target: '≤20万元' }, { budget: null })],
    ['a budget that contradicts its funds', cost({ target: '≤20万元' }, { fiscal: 20 })],
    ['an unknown unit', cost({ target: '≤20万元' }, { moneyUnit: null })],
  ])('stays silent: %s', (_case, form) => {
    expect(observe(totalCostBelowBudget, form)).toEqual([]);
  });

  it('shows both figures', () => {
    const [seen] = observe(totalCostBelowBudget, cost({ target: '≤200000元' }));
    expect(seen?.severity).toBe('info');
    expect(seen?.related).toEqual(['C4']);
    expect(seen?.data).toEqual({
      indicator: '物业服务总成本',
      cost: '20',
      written: '200000元',
      label: '预算数',
      budget: '24.00',
      shortfall: '4',
      unit: '万元',
    });
    expect(seen === undefined ? '' : totalCostBelowBudgetTexts['zh-CN'].what(seen.data)).toBe(
      '成本指标“物业服务总成本”为200000元（20万元），比预算数24.00万元少4万元。',
    );
  });
});
