import type { Day } from '../../../src/core/day';
import { decimal } from '../../../src/core/decimal';
import { againstPlan, budgetField, budgetUnit, spendingBudget } from '../../../src/rules/support/spending';
import type { ProjectTable } from '../../../src/tables/model';
import type { ProjectSpending } from '../../../src/tables/spending';
import { amountField, projectOf } from '../../support/variants';

const FORM = projectOf({});
const WITHOUT_FUNDS = { ...FORM, funds: [] };
const [BLOCK] = FORM.funds;

const told = (more: Partial<ProjectSpending> = {}): ProjectSpending => ({
  spent: decimal(5),
  asOf: { year: 2023, month: 6, day: 30 },
  base: 'adjusted',
  budget: null,
  ...more,
});

describe('budgetField', () => {
  it('is the one of the year', () => {
    if (BLOCK === undefined) throw new Error('no funds');
    const term = { ...BLOCK, phase: 'term', budget: amountField('中期', 72) } as const;
    expect(budgetField({ ...FORM, funds: [term, BLOCK] })?.text).toBe('24.00');
    expect(budgetField({ ...FORM, funds: [term] })).toBeNull();
    expect(budgetField(WITHOUT_FUNDS)).toBeNull();
    expect(budgetField({ ...FORM, funds: [{ ...BLOCK, budget: null }] })).toBeNull();
  });
});

describe('budgetUnit', () => {
  it.each<[string, ProjectTable, string | null]>([
    ['the form’s', FORM, '万元'],
    ['the amount’s own', projectOf({ budget: '240000元' }), '元'],
    ['none', projectOf({ moneyUnit: null }), null],
    ['the form’s without a budget', WITHOUT_FUNDS, '万元'],
    ['none without a budget', { ...WITHOUT_FUNDS, moneyUnit: null }, null],
  ])('%s', (_case, table, unit) => {
    expect(budgetUnit(table)).toBe(unit);
  });
});

describe('spendingBudget', () => {
  const budget = (table: ProjectTable, spending = told()): string | null =>
    spendingBudget(table, spending)?.toString() ?? null;

  it('is the one told, else the one on the form', () => {
    expect(budget(FORM)).toBe('24');
    expect(budget(FORM, told({ budget: decimal(30) }))).toBe('30');
    expect(budget(WITHOUT_FUNDS, told({ budget: decimal(30) }))).toBe('30');
    expect(budget(WITHOUT_FUNDS)).toBeNull();
    expect(budget(projectOf({ budget: null }))).toBeNull();
    expect(budget(projectOf({ budget: '约三十' }))).toBeNull();
  });
});

describe('againstPlan', () => {
  const reached = (asOf: Day | null, table: ProjectTable = FORM): string | null =>
    againstPlan(table, told({ asOf }))?.reached.label ?? null;
  const day = (month: number, date: number, year = 2023): Day => ({ year, month, day: date });

  it.each([
    ['the day before the first checkpoint', day(3, 30), null],
    ['the first checkpoint', day(3, 31), '3月底'],
    ['the day before the second', day(6, 29), '3月底'],
    ['the second', day(6, 30), '6月底'],
    ['the last', day(12, 31), '12月底'],
    ['a year later', day(1, 1, 2024), '12月底'],
    ['a year before', day(12, 31, 2022), null],
    ['no date', null, null],
  ])('%s', (_case, asOf, label) => {
    expect(reached(asOf)).toBe(label);
  });

  it('needs a plan and a budget', () => {
    expect(reached(day(6, 30), { ...FORM, plan: null })).toBeNull();
    expect(reached(day(6, 30), projectOf({ plan: ['25%', null, '75%', '100%'] }))).toBeNull();
    expect(reached(day(6, 30), WITHOUT_FUNDS)).toBeNull();
  });

  it('judges by the share of that checkpoint', () => {
    const judged = againstPlan(FORM, told({ asOf: day(9, 15) }))?.judged;
    expect([judged?.expected.share.toString(), judged?.gap.toString(), judged?.status]).toEqual([
      '0.5',
      '7',
      'far-behind',
    ]);
  });
});
