import { missingDescriptionTexts } from '../../src/i18n/rules/missing-description';
import { missingDescription } from '../../src/rules/missing-description';
import {
  CLEAN_DEPARTMENT,
  formGrid,
  observe,
  observeDepartment,
  observeIn,
  rowsWith,
} from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';

describe('missing-description', () => {
  it.each([
    ['an empty description', { 0: { description: null } }, ['D10']],
    ['blanks only', { 1: { description: '　 ' } }, ['D11']],
    ['two rows', { 2: { description: null }, 8: { description: null } }, ['D12', 'D18']],
    ['a row without a name', { 2: { name: null, description: null } }, ['D12']],
  ])('fires: %s', (_case, changes, cells) => {
    expect(observe(missingDescription, { rows: rowsWith(changes) }).map(({ cell }) => cell)).toEqual(cells);
  });

  it.each([
    ['the clean form', {}],
    ['level names only', { 8: { name: null, description: null, target: null, basis: null } }],
    ['half a row of 不涉及, which another rule tells', { 4: { description: null } }],
    ['a description that repeats the name', { 0: { description: '保洁服务面积' } }],
    [
      'a row of the template that was left',
      { 0: { name: '……', description: null, target: null, basis: null } },
    ],
  ])('stays silent: %s', (_case, changes) => {
    expect(observe(missingDescription, { rows: rowsWith(changes) })).toEqual([]);
  });

  it.each([
    ['one description merged over two rows', { 1: { description: null } }, ['D10:D11']],
    ['the name merged into the column of descriptions', { 0: { description: null } }, ['C10:D10']],
  ])('stays silent for merged cells: %s', (_case, changes, merges) => {
    const sheet = sheetOf('1', formGrid({ rows: rowsWith(changes) }), { merges });
    expect(observeIn(missingDescription, workbookOf(sheet))).toEqual([]);
  });

  it('stays silent where the form has no such column', () => {
    const grid = formGrid().map((row, index) => (index < 8 ? row : [...row.slice(0, 3), ...row.slice(4)]));
    expect(observeIn(missingDescription, workbookOf(sheetOf('1', grid)))).toEqual([]);
  });

  it('does not ask departments for explanations', () => {
    expect(observeDepartment(missingDescription, CLEAN_DEPARTMENT)).toEqual([]);
  });

  it('tells indicator and class', () => {
    const [seen] = observe(missingDescription, { rows: rowsWith({ 3: { description: null } }) });
    const data = { indicator: '物业服务总成本', class: 'cost' } as const;
    expect(seen?.data).toEqual(data);
    expect(missingDescriptionTexts['zh-CN'].what(data)).toBe('“物业服务总成本”未填绩效指标描述。');
  });
});
