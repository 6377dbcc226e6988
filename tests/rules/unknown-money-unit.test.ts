import { unknownMoneyUnitTexts } from '../../src/i18n/rules/unknown-money-unit';
import { unknownMoneyUnit } from '../../src/rules/unknown-money-unit';
import { observe, observeIn } from '../support/forms';
import { fundsWorkbook } from '../support/variants';

describe('unknown-money-unit', () => {
  it.each([
    ['no line of a unit', { moneyUnit: null }, ['C4']],
    ['a line that says who', { moneyUnit: '单位：承德市中级人民法院' }, ['C4']],
    ['only the funds have amounts', { moneyUnit: null, budget: null }, ['E4']],
  ])('fires: %s', (_case, overrides, cells) => {
    expect(observe(unknownMoneyUnit, overrides).map(({ cell }) => cell)).toEqual(cells);
  });

  it.each([
    ['the clean form', {}],
    ['元', { moneyUnit: '单位：元' }],
    ['金额单位 in brackets', { moneyUnit: '（金额单位：万元）' }],
    ['a unit with one of the amounts', { moneyUnit: null, budget: '24万元' }],
    ['no amounts', { moneyUnit: null, budget: null, fiscal: null }],
    ['amounts of 0', { moneyUnit: null, budget: 0, fiscal: 0 }],
    [
      'amounts that cannot be read, which another rule tells',
      { moneyUnit: null, budget: '约三百', fiscal: '约三百' },
    ],
  ])('stays silent: %s', (_case, overrides) => {
    expect(observe(unknownMoneyUnit, overrides)).toEqual([]);
  });

  it('stays silent where a label says the unit', () => {
    const amounts = ['项目资金', '预算数（万元）', 24, '其中：财政资金', 24];
    expect(observeIn(unknownMoneyUnit, fundsWorkbook(amounts, { moneyUnit: null }))).toEqual([]);
  });

  it('quotes the amount', () => {
    const [seen] = observe(unknownMoneyUnit, { moneyUnit: null });
    expect(seen?.severity).toBe('warning');
    expect(seen?.data).toEqual({ label: '预算数', amount: '24.00' });
    expect(seen === undefined ? '' : unknownMoneyUnitTexts['zh-CN'].what(seen.data)).toBe(
      '“预算数”填了24.00，但表上没有写明单位是元还是万元。',
    );
  });
});
