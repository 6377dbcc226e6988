import { check } from '../../src/check/check';
import { decimal } from '../../src/core/decimal';
import { spendingOverBudgetTexts } from '../../src/i18n/rules/spending-over-budget';
import { spendingOverBudget } from '../../src/rules/spending-over-budget';
import { DEFAULT_THRESHOLDS } from '../../src/rules/thresholds';
import type { ProjectTable } from '../../src/tables/model';
import type { ProjectSpending } from '../../src/tables/spending';
import { formatPlace } from '../../src/workbook/address';
import type { FormInput } from '../support/forms';
import { recogniseForms } from '../support/forms';
import { fixed } from '../support/grid';
import { observeSpending, spendingsOf } from '../support/spendings';
import { projectOf } from '../support/variants';

const spent = (amount: string, more: Partial<ProjectSpending> = {}): ProjectSpending => ({
  spent: decimal(amount),
  asOf: { year: 2023, month: 10, day: 31 },
  base: 'adjusted',
  budget: null,
  ...more,
});

describe('spending-over-budget', () => {
  it.each<[string, Partial<FormInput>, ProjectSpending, readonly string[]]>([
    ['more than the budget on the form', {}, spent('24.01'), ['C4', 'error', '24.00', '0.01']],
    [
      'more than a budget that was told',
      {},
      spent('31', { budget: decimal('30') }),
      ['C4', 'error', '30.00', '1'],
    ],
    [
      'the first budget of the year alone',
      {},
      spent('25', { base: 'initial' }),
      ['C4', 'info', '24.00', '1'],
    ],
    ['the budget of the whole year', {}, spent('25', { base: 'annual' }), ['C4', 'error', '24.00', '1']],
    ['without a date', {}, spent('25', { asOf: null }), ['C4', 'error', '24.00', '1']],
    ['a budget of nothing', { budget: fixed(0), fiscal: fixed(0) }, spent('1'), ['C4', 'error', '0.00', '1']],
    [
      'an empty budget and one that was told',
      { budget: null },
      spent('9', { budget: decimal(8) }),
      ['C4', 'error', '8.00', '1'],
    ],
    [
      'a plan that cannot be read',
      { plan: [null, null, null, null] },
      spent('25'),
      ['C4', 'error', '24.00', '1'],
    ],
  ])('fires: %s', (_case, form, spending, expected) => {
    expect(
      observeSpending(spendingOverBudget, form, spending).map(({ cell, severity, data }) => [
        cell,
        severity,
        data.budget,
        data.excess,
      ]),
    ).toEqual([expected]);
  });

  it.each<[string, Partial<FormInput>, ProjectSpending | null]>([
    ['nothing told', {}, null],
    ['all of the budget', {}, spent('24.00')],
    ['less', {}, spent('12')],
    ['more than on the form, within the adjusted budget', {}, spent('28', { budget: decimal('30') })],
    ['no budget to measure against', { budget: null }, spent('25')],
    ['a budget that cannot be read', { budget: '约三十' }, spent('25')],
  ])('stays silent: %s', (_case, form, spending) => {
    expect(observeSpending(spendingOverBudget, form, spending)).toEqual([]);
  });

  it('names the picked cell and tells the figures', () => {
    const [seen] = observeSpending(
      spendingOverBudget,
      {},
      spent('30', { spentAt: { sheet: 0, row: 20, col: 1 } }),
    );
    expect(seen?.related).toEqual(['B21']);
    expect(seen === undefined ? '' : spendingOverBudgetTexts['zh-CN'].what(seen.data)).toBe(
      '截至2023年10月31日支出30.00万元，比调整后预算24.00万元多6万元。',
    );
    expect(seen === undefined ? '' : spendingOverBudgetTexts.en.what(seen.data)).toBe(
      'As of 2023-10-31, 30.00万元 was spent, 6万元 more than the adjusted budget of 24.00万元.',
    );
  });

  it('stands at what the form has, and names no cell where none was picked', () => {
    const table = { ...projectOf({}), funds: [] };
    const told = spent('9', { budget: decimal(8) });
    const placeOf = (project: ProjectTable) =>
      spendingOverBudget.check([project], DEFAULT_THRESHOLDS, new Map([[project, told]])).map((seen) => {
        expect(seen.related).toEqual([]);
        return formatPlace(seen.at);
      });
    const nameless = { ...table, fields: { ...table.fields, projectName: null } };
    expect(placeOf(table)).toEqual(['E3']);
    expect(placeOf(nameless)).toEqual(['A1']);
    const untitled = { ...nameless, title: null, area: { ...table.area, top: 4, left: 2 } };
    expect(placeOf(untitled)).toEqual(['C5']);
    expect(
      spendingOverBudget.check([untitled], DEFAULT_THRESHOLDS, new Map([[untitled, told]]))[0]?.at,
    ).toEqual({
      sheet: 0,
      row: 4,
      col: 2,
    });
  });

  it('is told by a check that knows the spending, and by no other', () => {
    const workbook = recogniseForms({});
    const spendings = spendingsOf(workbook, spent('25'));
    expect(check(workbook, { spendings }).findings.map(({ rule }) => rule)).toContain('spending-over-budget');
    expect(check(workbook).findings.map(({ rule }) => rule)).not.toContain('spending-over-budget');
  });
});
