import { missingIndicatorValueTexts } from '../../src/i18n/rules/missing-indicator-value';
import { missingIndicatorValue } from '../../src/rules/missing-indicator-value';
import { formGrid, observe, observeDepartment, observeIn, rowsWith } from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';

describe('missing-indicator-value', () => {
  it.each([
    ['an empty target', { 0: { target: null } }, ['E10']],
    ['blanks only', { 3: { target: ' \n　' } }, ['E13']],
    ['two rows', { 1: { target: null }, 8: { target: '' } }, ['E11', 'E18']],
    ['a row with nothing but its name', { 5: { description: null, target: null, basis: null } }, ['E15']],
  ])('fires: %s', (_case, changes, cells) => {
    expect(observe(missingIndicatorValue, { rows: rowsWith(changes) }).map(({ cell }) => cell)).toEqual(
      cells,
    );
  });

  it.each([
    ['the clean form', {}],
    ['level names only', { 8: { name: null, description: null, target: null, basis: null } }],
    ['no name either', { 0: { name: null, target: null } }],
    ['half a row of 不涉及, which another rule tells', { 4: { target: null } }],
    ['a name of 不涉及 alone', { 4: { description: null, target: null, basis: null } }],
    ['a target of zero in a word', { 5: { target: '无' } }],
    ['0 as a number', { 5: { target: 0 } }],
    [
      'a row of the template that was left',
      { 0: { name: '指标1：', description: null, target: null, basis: null } },
    ],
  ])('stays silent: %s', (_case, changes) => {
    expect(observe(missingIndicatorValue, { rows: rowsWith(changes) })).toEqual([]);
  });

  it('stays silent where one target is merged over two rows', () => {
    const grid = formGrid({ rows: rowsWith({ 1: { target: null } }) });
    const sheet = sheetOf('1', grid, { merges: ['E10:E11'] });
    expect(observeIn(missingIndicatorValue, workbookOf(sheet))).toEqual([]);
  });

  it('leaves departments to the rule that tells their rows together', () => {
    const rows = [['1、保障运转。', '数量指标', '办公用房的合理保障', null, null]] as const;
    expect(observeDepartment(missingIndicatorValue, rows)).toEqual([]);
  });

  it('tells indicator and class', () => {
    const [seen] = observe(missingIndicatorValue, { rows: rowsWith({ 0: { target: null } }) });
    expect(seen?.data).toEqual({ indicator: '保洁服务面积', class: 'quantity' });
    const { what } = missingIndicatorValueTexts['zh-CN'];
    expect(what({ indicator: '保洁服务面积', class: 'quantity' })).toBe('数量指标“保洁服务面积”未填指标值。');
  });
});
