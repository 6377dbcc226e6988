import { fullSatisfactionTexts } from '../../src/i18n/rules/full-satisfaction';
import { fullSatisfaction } from '../../src/rules/full-satisfaction';
import { CLEAN_DEPARTMENT, type DepartmentRow, observe, observeDepartment, rowsWith } from '../support/forms';
import { percent } from '../support/grid';

const department = (row: DepartmentRow): readonly DepartmentRow[] => [...CLEAN_DEPARTMENT, row];

describe('full-satisfaction', () => {
  it.each([
    ['a bare 100%', { 8: { target: '100%' } }, ['E18']],
    ['≥100%', { 8: { target: '≥100%' } }, ['E18']],
    ['=100%', { 8: { target: '=100%' } }, ['E18']],
    ['a number cell', { 8: { target: percent(1) } }, ['E18']],
    ['百分之百', { 8: { target: '百分之百' } }, ['E18']],
    ['under another class', { 5: { name: '办事群众满意率', target: '100%' } }, ['E15']],
  ])('fires: %s', (_case, changes, cells) => {
    expect(observe(fullSatisfaction, { rows: rowsWith(changes) }).map(({ cell }) => cell)).toEqual(cells);
  });

  it.each([
    ['the clean form', {}],
    ['99%', { 8: { target: '≥99%' } }],
    ['a ceiling', { 8: { target: '≤100%' } }],
    ['above 100%, which another rule tells', { 8: { target: '＞100%' } }],
    ['another rate', { 1: { target: '100%' } }],
    ['100 分', { 8: { target: '100分' } }],
    ['a description with 100%', { 8: { description: '满意人数占调查总人数的100%' } }],
    ['a target with its explanation', { 8: { target: '90%（即满意人数占调查总人数的100%）' } }],
    ['a formula', { 8: { target: '满意度=满意人数/调查人数*100%' } }],
  ])('stays silent: %s', (_case, changes) => {
    expect(observe(fullSatisfaction, { rows: rowsWith(changes) })).toEqual([]);
  });

  it.each([
    ['100%', '100%', '即调查中满意和较满意的数量占调查总人数的100%。', ['D11']],
    ['an explanation with 100%', '≥90%', '即调查中满意和较满意的数量占调查总人数的100%。', []],
    ['nothing but the explanation', null, '即满意数量占调查总人数的100%。', []],
    ['the explanation in the target', '是指满意人数占调查总人数的100%', null, []],
  ])('department: %s', (_case, target, explanation, cells) => {
    const rows = department([null, '满意度指标', '受训学员满意度', target, explanation]);
    expect(observeDepartment(fullSatisfaction, rows).map(({ cell }) => cell)).toEqual(cells);
  });

  it('quotes the target', () => {
    const [seen] = observe(fullSatisfaction, { rows: rowsWith({ 8: { target: '100%' } }) });
    expect(seen?.data).toEqual({ indicator: '机关工作人员满意度', target: '100%' });
    expect(seen === undefined ? '' : fullSatisfactionTexts['zh-CN'].what(seen.data)).toBe(
      '“机关工作人员满意度”的指标值为“100%”，要求人人满意。',
    );
  });
});
