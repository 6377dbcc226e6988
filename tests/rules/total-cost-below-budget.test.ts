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

  it.each([
    ['元 in a form in 万元', { budget: 240000, fiscal: 240000 }, '≤24万元', '24'],
    ['with decimals', { budget: '2,403,850.25', fiscal: null }, '≤240.39万元', '240.385025'],
    ['the cost in 元', { budget: 240000, fiscal: 240000 }, '≤240000元', '24'],
  ])('warns at the budget that it was filled in in %s', (_case, form, target, meant) => {
    const [seen] = observe(totalCostBelowBudget, cost({ target }, form));
    expect(seen).toMatchObject({ cell: 'C4', related: ['E13'], severity: 'warning' });
    expect(seen?.data).toMatchObject({ slippedUnit: '元', meant });
  });

  it.each([
    ['another factor', { budget: 24000, fiscal: 24000 }, '≤24万元'],
    ['nearly the factor', { budget: 241000, fiscal: 241000 }, '≤24万元'],
    ['a cost of few digits', { budget: 2403850, fiscal: 2403850 }, '≤240万元'],
    ['a unit written beside the amount', { budget: '240000万元', fiscal: null }, '≤24万元'],
    ['a form in 百万元', { budget: 240000, fiscal: 240000, moneyUnit: '单位：百万元' }, '≤24百万元'],
  ])('takes it for an ordinary shortfall: %s', (_case, form, target) => {
    const [seen] = observe(totalCostBelowBudget, cost({ target }, form));
    expect(seen).toMatchObject({ cell: 'E13', related: ['C4'], severity: 'info' });
    expect(seen?.data.meant).toBeUndefined();
  });

  it('says what the slip is and what to do', () => {
    const [seen] = observe(
      totalCostBelowBudget,
      cost({ target: '≤24万元' }, { budget: 240000, fiscal: 240000 }),
    );
    const { 'zh-CN': zh, en } = totalCostBelowBudgetTexts;
    expect(seen === undefined ? [] : [zh.what(seen.data), zh.todo(seen.data), en.todo(seen.data)]).toEqual([
      '成本指标“物业服务总成本”为24万元，比预算数240000.00万元少239976万元。',
      '疑似预算数按元填写，而表中单位是万元：请核对，如是，把240000.00万元改为24万元。',
      '预算数 seems to be given in 元 on a form in 万元: if so, change 240000.00万元 to 24万元.',
    ]);
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
