import { amountLabel, shownDecimals } from '../../../src/rules/support/amount-fields';
import { fundMismatch } from '../../../src/rules/support/fund-sum';
import type { AmountField, FundBlock } from '../../../src/tables/model';
import type { MoneyUnit } from '../../../src/core/money';
import { fixed, type Value } from '../../support/grid';
import { amountField, projectOf } from '../../support/variants';

interface Funds {
  readonly budget: AmountField | null;
  readonly fiscal: AmountField | null;
  readonly others?: readonly AmountField[];
  readonly unrecognised?: readonly string[];
}

const IN_TEN_THOUSANDS = projectOf({});
const WITHOUT_UNIT = projectOf({ moneyUnit: null });

function sumOf(funds: Funds, table = IN_TEN_THOUSANDS): string | null {
  const block: FundBlock = { phase: 'annual', others: [], restated: [], unrecognised: [], ...funds };
  return fundMismatch(block, table)?.sum.toString() ?? null;
}

const budget = (value: Value, unit?: MoneyUnit): AmountField => amountField('预算数', value, unit);
const fiscal = (value: Value, unit?: MoneyUnit): AmountField => amountField('财政资金', value, unit);
const other = (value: Value, unit?: MoneyUnit): AmountField => amountField('其他资金', value, unit);
const carried = (count: number): readonly AmountField[] =>
  Array.from({ length: count }, (_, index) => amountField(`上年结转${index + 1}`, 1));

describe('fundMismatch', () => {
  it.each<[string, Funds, string]>([
    ['too little', { budget: budget(24), fiscal: fiscal(20), others: [other(3)] }, '23'],
    ['too much', { budget: budget(24), fiscal: fiscal(20), others: [other(5)] }, '25'],
    ['a fund counts once', { budget: budget(28), fiscal: fiscal(20), others: [other(4)] }, '24'],
    ['a part above its whole', { budget: budget(24), fiscal: fiscal(30) }, '30'],
    ['other funds above the whole', { budget: budget(24), fiscal: null, others: [other(30)] }, '30'],
    ['another unit', { budget: budget(24), fiscal: fiscal(200000, '元'), others: [other(5)] }, '25'],
    [
      'three decimals in words',
      { budget: budget('24.125'), fiscal: fiscal('20.125'), others: [other('4.003')] },
      '24.128',
    ],
    [
      'six decimals in words',
      { budget: budget('24.000001'), fiscal: fiscal('20.000001'), others: [other('4.000003')] },
      '24.000004',
    ],
    [
      'carried over in part',
      { budget: budget(24), fiscal: fiscal(22), others: [amountField('上年结转资金', 4)] },
      '26',
    ],
    ['more funds than a form has', { budget: budget(20), fiscal: fiscal(20), others: carried(7) }, '27'],
  ])('differs: %s', (_case, funds, sum) => {
    expect(sumOf(funds)).toBe(sum);
  });

  it.each<[string, Funds]>([
    ['the sum', { budget: budget(24), fiscal: fiscal(20), others: [other(4)] }],
    ['a part of the whole', { budget: budget(24), fiscal: fiscal(20) }],
    ['other funds alone, a part of the whole', { budget: budget(24), fiscal: null, others: [other(10)] }],
    ['half of the last digit', { budget: budget(fixed(24)), fiscal: fiscal(fixed(24.005)) }],
    ['digits of a quotient', { budget: budget('24'), fiscal: fiscal('20.0033333'), others: [other(4)] }],
    ['an unknown line', { budget: budget(24), fiscal: fiscal(30), unrecognised: ['捐赠'] }],
    ['no budget', { budget: null, fiscal: fiscal(20), others: [other(4)] }],
    ['an empty budget', { budget: budget(null), fiscal: fiscal(20), others: [other(4)] }],
    ['no funds', { budget: budget(24), fiscal: null }],
    ['empty funds', { budget: budget(24), fiscal: fiscal(null), others: [other('无')] }],
    ['a fund that cannot be read', { budget: budget(24), fiscal: fiscal(20), others: [other('待定')] }],
    ['carried over within', { budget: budget(20), fiscal: fiscal(20), others: carried(6) }],
    ['some of it within', { budget: budget(23), fiscal: fiscal(20), others: carried(6) }],
    [
      'more funds than a form has, within the digits shown',
      {
        budget: budget(fixed(27)),
        fiscal: fiscal(fixed(20.001)),
        others: carried(7),
      },
    ],
  ])('agrees or cannot be compared: %s', (_case, funds) => {
    expect(sumOf(funds)).toBeNull();
  });

  it('compares amounts without a unit, but none with amounts that have one', () => {
    const others = [other(5)];
    expect(sumOf({ budget: budget(24), fiscal: fiscal(20), others }, WITHOUT_UNIT)).toBe('25');
    const own = [other(5, '万元')];
    expect(sumOf({ budget: budget(24), fiscal: fiscal(20), others: own }, WITHOUT_UNIT)).toBeNull();
    expect(sumOf({ budget: budget(24, '万元'), fiscal: fiscal(20), others }, WITHOUT_UNIT)).toBeNull();
  });
});

describe('shownDecimals', () => {
  it.each([
    ['a number format', fixed(24.5, 1), 1],
    ['a number format of whole numbers', fixed(24.5, 0), 0],
    ['a number as it is', 24.125, 3],
    ['words', '24.50', 2],
    ['six decimals', '24.123456', 6],
    ['a quotient', 24.1234567, 2],
    ['nothing', null, 0],
    ['no amount', '待定', 0],
  ])('%s', (_case, value, decimals) => {
    expect(shownDecimals(amountField('预算数', value))).toBe(decimals);
  });
});

describe('amountLabel', () => {
  it.each([
    ['其中：财政    资金', '财政资金'],
    ['财政资金', '财政资金'],
    ['资金其中财政', '资金其中财政'],
  ])('%s', (label, name) => {
    expect(amountLabel(amountField(label, 1))).toBe(name);
  });
});
