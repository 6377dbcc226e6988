import { decimal } from '../../../src/core/decimal';
import { budgetText, comparable, PHASES, unitSlip, writtenIn } from '../../../src/rules/support/budget';
import { comparableBudget } from '../../../src/rules/support/comparable-budget';
import type { MoneyUnit } from '../../../src/core/money';
import type { FundBlock, ProjectTable } from '../../../src/tables/model';
import { fixed, type Value } from '../../support/grid';
import { amountField, projectOf } from '../../support/variants';

const FORM = projectOf({});

const block = (budget: Value, more: Partial<FundBlock> = {}): FundBlock => ({
  phase: 'annual',
  budget: amountField('预算数', budget),
  fiscal: null,
  others: [],
  restated: [],
  unrecognised: [],
  ...more,
});
const withFunds = (...funds: readonly FundBlock[]): ProjectTable => ({ ...FORM, funds });

function seen(table: ProjectTable, phase: (typeof PHASES)[number] = 'annual'): string | null {
  const budget = comparableBudget(table, phase);
  return budget === null ? null : `${budget.value.toString()} ${budget.unit} ${budget.places}`;
}

describe('comparableBudget', () => {
  it.each([
    ['one', withFunds(block(24)), '24 万元 2'],
    ['one with an empty one', withFunds(block(null), block(24)), '24 万元 2'],
    ['one with none', withFunds(block(24), block(null, { budget: null })), '24 万元 2'],
    ['the larger, first', withFunds(block(30), block(24)), '30 万元 2'],
    ['the larger, last', withFunds(block(24), block(30)), '30 万元 2'],
    [
      'the larger in another unit',
      withFunds(block(24), block(null, { budget: amountField('预算数', 250000, '元') })),
      '250000 元 2',
    ],
    ['digits that are shown', withFunds(block(fixed(24.1256, 3))), '24.126 万元 3'],
    ['digits that are hidden', withFunds(block(fixed(24.126, 0))), '24.13 万元 2'],
    [
      'digits of 亿元',
      withFunds(block(null, { budget: amountField('预算数', fixed(1.2345678, 2), '亿元') })),
      '1.234568 亿元 6',
    ],
  ])('is %s', (_case, table, expected) => {
    expect(seen(table)).toBe(expected);
  });

  it.each([
    ['no funds', withFunds()],
    ['an empty one', withFunds(block(null))],
    [
      'what the central budget gives to an investment',
      withFunds(block(null, { budget: amountField('其中：中央预算内投资', 1500) })),
    ],
    ['one of 0', withFunds(block(0))],
    ['one that rounds to 0', withFunds(block(fixed(0.001)))],
    ['one that its funds contradict', withFunds(block(24, { fiscal: amountField('财政资金', 30) }))],
    [
      'one of two that its funds contradict',
      withFunds(block(24), block(24, { fiscal: amountField('财政资金', 30) })),
    ],
    ['no unit', { ...withFunds(block(24)), moneyUnit: null }],
  ])('is none: %s', (_case, table) => {
    expect(seen(table)).toBeNull();
  });

  it('is that of a phase', () => {
    const table = withFunds(block(24), block(72, { phase: 'term' }));
    expect(PHASES.map((phase) => seen(table, phase))).toEqual(['24 万元 2', '72 万元 2']);
    expect(seen(withFunds(block(72, { phase: 'term' })))).toBeNull();
    expect(seen(withFunds(block(24)), 'term')).toBeNull();
  });
});

describe('amounts beside a budget', () => {
  const budget = comparableBudget(withFunds(block(24)), 'annual');
  const yuan = { value: decimal('346049'), unit: '元' } as const;

  it('are compared in its unit and digits', () => {
    if (budget === null) throw new Error('no budget');
    expect(comparable(yuan, budget).toString()).toBe('34.6');
    expect(comparable({ ...yuan, value: decimal('346050') }, budget).toString()).toBe('34.61');
    expect(budgetText(budget)).toBe('24.00');
    expect(writtenIn(yuan, budget)).toBe('346049元');
    expect(writtenIn({ value: decimal(1), unit: '万元' }, budget)).toBeNull();
  });
});

describe('unitSlip', () => {
  const slip = (budget: number, unit: MoneyUnit, cost: string, costUnit: MoneyUnit): string | null => {
    const field = amountField('预算数', budget);
    const found = comparableBudget(withFunds(block(null, { budget: { ...field, ownUnit: unit } })), 'annual');
    if (found === null) throw new Error('no budget');
    const seen = unitSlip({ value: decimal(cost), unit: costUnit }, found);
    return seen === null ? null : `${seen.slippedUnit} ${seen.meant}`;
  };

  it.each<[number, MoneyUnit, string, MoneyUnit, string | null]>([
    [240000, '万元', '24', '万元', '元 24'],
    [240000, '万元', '240000', '元', '元 24'],
    [24, '元', '24', '万元', '万元 240000'],
    [24, '元', '240000', '元', '万元 240000'],
    [246789, '万元', '24.68', '万元', '元 24.6789'],
    [246789, '万元', '24.6789', '万元', '元 24.6789'],
    [246789, '万元', '24.7', '万元', null],
    [246789, '万元', '25', '万元', null],
    [240000, '万元', '25', '万元', null],
    [240, '千元', '24', '万元', null],
    [240000, '千元', '24', '万元', null],
    [240000, '亿元', '24', '万元', null],
    [24, '亿元', '24', '万元', null],
  ])('%d %s beside %s %s: %s', (budget, unit, cost, costUnit, expected) => {
    expect(slip(budget, unit, cost, costUnit)).toBe(expected);
  });

  it('knows no slip where the unit is written with the amount', () => {
    const field = { ...amountField('预算数', '240000万元'), ownUnit: '万元' } as const;
    const budget = comparableBudget(withFunds(block(null, { budget: field })), 'annual');
    if (budget === null) throw new Error('no budget');
    expect(unitSlip({ value: decimal(24), unit: '万元' }, budget)).toBeNull();
  });
});
