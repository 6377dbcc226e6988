import { decimal } from '../../../src/core/decimal';
import { addends, amountFields, inUnit, moneyOf } from '../../../src/rules/support/funds';
import type { FundBlock } from '../../../src/tables/model';
import { amountField, projectOf } from '../../support/variants';

const FORM = projectOf({});
const WITHOUT_UNIT = projectOf({ moneyUnit: null });
const BUDGET = amountField('预算数', 24);
const FISCAL = amountField('财政资金', 20);
const OTHER = amountField('其他资金', 4);

const block = (parts: Partial<FundBlock>): FundBlock => ({
  phase: 'annual',
  budget: BUDGET,
  fiscal: null,
  others: [],
  restated: [],
  unrecognised: [],
  ...parts,
});

describe('amountFields', () => {
  it('are those that the form has', () => {
    const funds = [
      block({ fiscal: FISCAL }),
      block({ budget: null, others: [OTHER] }),
      block({ budget: null }),
    ];
    expect(amountFields({ ...FORM, funds })).toEqual([BUDGET, FISCAL, OTHER]);
  });
});

describe('moneyOf', () => {
  it.each([
    ['the form’s unit', BUDGET, FORM, '24 万元'],
    ['a unit of its own', amountField('预算数', 24, '元'), FORM, '24 元'],
    ['a unit of its own alone', amountField('预算数', 24, '元'), WITHOUT_UNIT, '24 元'],
    ['no unit', BUDGET, WITHOUT_UNIT, null],
    ['no field', null, FORM, null],
    ['nothing', amountField('预算数', null), FORM, null],
    ['words', amountField('预算数', '待定'), FORM, null],
  ])('%s', (_case, field, table, expected) => {
    const money = moneyOf(field, table);
    expect(money === null ? null : `${money.value.toString()} ${money.unit}`).toBe(expected);
  });
});

describe('inUnit', () => {
  it('is exact', () => {
    expect(inUnit({ value: decimal('0.1'), unit: '万元' }, '元').toString()).toBe('1000');
    expect(inUnit({ value: decimal('1'), unit: '元' }, '万元').toString()).toBe('0.0001');
  });
});

describe('addends', () => {
  const values = (parts: Partial<FundBlock>): readonly string[] | null =>
    addends(block(parts))?.map(({ value }) => value.toString()) ?? null;

  it.each<[string, Partial<FundBlock>, readonly string[] | null]>([
    ['both', { fiscal: FISCAL, others: [OTHER] }, ['20', '4']],
    ['other funds alone', { others: [OTHER] }, ['4']],
    ['an empty one', { fiscal: FISCAL, others: [amountField('其他资金', null)] }, ['20']],
    ['无', { fiscal: FISCAL, others: [amountField('其他资金', '无')] }, ['20']],
    ['one that cannot be read', { fiscal: FISCAL, others: [amountField('其他资金', '待定')] }, null],
    ['none filled in', { fiscal: amountField('财政资金', null) }, null],
    ['none', {}, null],
  ])('%s', (_case, parts, expected) => {
    expect(values(parts)).toEqual(expected);
  });
});
