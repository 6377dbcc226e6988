import { invalidAmountTexts } from '../../src/i18n/rules/invalid-amount';
import { invalidAmount } from '../../src/rules/invalid-amount';
import { UNCALCULATED } from '../../src/workbook/cell';
import { observe } from '../support/forms';
import { error, fixed } from '../support/grid';

describe('invalid-amount', () => {
  it.each([
    ['an estimate', { budget: '约三百' }, ['C4', 'approximate']],
    ['a rounded figure', { budget: '300万元左右' }, ['C4', 'approximate']],
    ['a negative number', { budget: -24 }, ['C4', 'negative']],
    ['a negative number in brackets', { fiscal: '(24.00)' }, ['E4', 'negative']],
    ['two numbers', { budget: '24 / 30' }, ['C4', 'several-numbers']],
    ['a range', { budget: '20-24' }, ['C4', 'several-numbers']],
    ['words', { fiscal: '据实结算' }, ['E4', 'not-a-number']],
    ['a broken formula', { budget: error('#REF!') }, ['C4', 'not-a-number']],
    ['other funds', { other: '待落实' }, ['G4', 'not-a-number']],
  ])('fires: %s', (_case, overrides, expected) => {
    const seen = observe(invalidAmount, overrides);
    expect(seen.map(({ cell, data }) => [cell, data.problem])).toEqual([expected]);
  });

  it.each([
    ['the clean form', {}],
    ['text with separators', { budget: '1,030,700.00', fiscal: '1,030,700.00' }],
    ['full-width digits', { budget: '２４' }],
    ['an amount with its unit', { budget: '24万元' }],
    ['an amount in capitals', { budget: '贰拾肆万元整' }],
    ['zero', { other: 0 }],
    ['无', { other: '无' }],
    ['a stroke', { other: '-' }],
    ['a dash', { other: '——' }],
    ['/', { other: '/' }],
    ['不涉及', { other: '不涉及' }],
    ['nothing, which another rule tells', { budget: null }],
    ['blanks', { other: ' ' }],
    ['a formula not yet computed', { budget: error(UNCALCULATED) }],
    ['a computed amount', { budget: { ...fixed(24), isFormula: true } }],
  ])('stays silent: %s', (_case, overrides) => {
    expect(observe(invalidAmount, overrides)).toEqual([]);
  });

  it('quotes label and cell', () => {
    const [seen] = observe(invalidAmount, { fiscal: '据实结算' });
    expect(seen?.severity).toBe('error');
    expect(seen?.data).toEqual({ label: '财政资金', text: '据实结算', problem: 'not-a-number' });
    expect(seen === undefined ? '' : invalidAmountTexts['zh-CN'].what(seen.data)).toBe(
      '“财政资金”填的“据实结算”不是金额。',
    );
  });
});
