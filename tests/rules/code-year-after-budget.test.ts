import { codeYearAfterBudgetTexts } from '../../src/i18n/rules/code-year-after-budget';
import { codeYearAfterBudget } from '../../src/rules/code-year-after-budget';
import { CLEAN_DEPARTMENT, observe, observeDepartment } from '../support/forms';

describe('code-year-after-budget', () => {
  it.each([
    ['a year later', { code: '13080024N000217100010' }, 'B3 2024 2023'],
    ['joined to the name', { code: null, name: '51000025R000000019951-工资性支出' }, 'E3 2025 2023'],
  ])('fires: %s', (_case, form, expected) => {
    const seen = observe(codeYearAfterBudget, form);
    expect(seen.map(({ cell, data }) => `${cell} ${data.codeYear} ${data.budgetYear}`)).toEqual([expected]);
    expect(seen[0]?.severity).toBe('info');
  });

  it.each([
    ['the clean form, whose project is a year old', {}],
    ['the budget’s year', { code: '13080023N000217100010' }],
    ['18 digits', { code: '242424242424242424' }],
    ['a local code', { code: '2024-001' }],
    ['no code', { code: null }],
    [
      'a budget year that nobody tells',
      { code: '13080024N000217100010', title: '物业费绩效目标表', name: '物业费' },
    ],
  ])('stays silent: %s', (_case, form) => {
    expect(observe(codeYearAfterBudget, form)).toEqual([]);
  });

  it('stays silent on a department', () => {
    expect(observeDepartment(codeYearAfterBudget, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('tells both years', () => {
    const [seen] = observe(codeYearAfterBudget, { code: '13080024N000217100010' });
    expect(seen === undefined ? '' : codeYearAfterBudgetTexts['zh-CN'].what(seen.data)).toBe(
      '项目编码“13080024N000217100010”中的年份是2024年，晚于预算年度2023年。',
    );
  });
});
