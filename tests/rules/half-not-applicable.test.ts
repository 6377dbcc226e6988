import { halfNotApplicableTexts } from '../../src/i18n/rules/half-not-applicable';
import { halfNotApplicable } from '../../src/rules/half-not-applicable';
import {
  CLEAN_DEPARTMENT,
  type DepartmentRow,
  formGrid,
  observe,
  observeDepartment,
  observeIn,
  rowsWith,
} from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';

describe('half-not-applicable', () => {
  it.each([
    ['the basis of such a row is empty', { 4: { basis: null } }, ['F14']],
    ['the target of such a row is filled in', { 4: { target: '≥90%' } }, ['E14']],
    [
      'only the name says so, the rest is empty',
      { 4: { description: null, target: null, basis: null } },
      ['D14'],
    ],
    ['name and description say so, the rest is empty', { 4: { target: null, basis: null } }, ['E14']],
    ['as many say so as do not', { 4: { target: '≥90%', basis: '物业服务合同' } }, ['C14']],
    ['only the target of a full row', { 0: { target: '不涉及' } }, ['E10']],
    ['only the basis of a full row', { 0: { basis: '无' } }, ['F10']],
    [
      'another word',
      { 6: { name: '不适用', description: '不适用。', target: '不适用', basis: '合同' } },
      ['F16'],
    ],
    ['two rows', { 4: { basis: null }, 7: { name: null } }, ['F14', 'C17']],
  ])('fires: %s', (_case, changes, cells) => {
    expect(observe(halfNotApplicable, { rows: rowsWith(changes) }).map(({ cell }) => cell)).toEqual(cells);
  });

  it.each([
    ['the clean form, with whole rows of 不涉及', {}],
    ['不涉及 and 无 together', { 4: { basis: '无' } }],
    ['a target of zero', { 5: { target: '无' } }],
    ['level names only', { 4: { name: null, description: null, target: null, basis: null } }],
    ['an empty cell in a real row', { 0: { basis: null } }],
    ['a name that goes on after the word', { 5: { name: '不涉及财政资金的安全事故数' } }],
  ])('stays silent: %s', (_case, changes) => {
    expect(observe(halfNotApplicable, { rows: rowsWith(changes) })).toEqual([]);
  });

  it.each([
    ['不涉及 merged across the row', { 4: { description: null, target: null, basis: null } }, ['C14:F14']],
    [
      'and over two rows',
      {
        6: { description: null, target: null, basis: null },
        7: { name: null, description: null, target: null, basis: null },
      },
      ['C16:F17'],
    ],
  ])('stays silent for merged cells: %s', (_case, changes, merges) => {
    const sheet = sheetOf('1', formGrid({ rows: rowsWith(changes) }), { merges });
    expect(observeIn(halfNotApplicable, workbookOf(sheet))).toEqual([]);
  });

  it('does not count the explanation of a department', () => {
    const rows: readonly DepartmentRow[] = [
      ...CLEAN_DEPARTMENT,
      [null, '生态效益指标', '不涉及', '不涉及', null],
      [null, '经济效益指标', '不涉及', '≥5%', null],
    ];
    expect(observeDepartment(halfNotApplicable, rows).map(({ cell }) => cell)).toEqual(['C12']);
  });

  it('tells which cells say so and which do not', () => {
    const [seen] = observe(halfNotApplicable, { rows: rowsWith({ 4: { target: '≥90%', basis: null } }) });
    expect(seen?.data).toEqual({
      class: 'economic',
      indicator: '',
      word: '不涉及',
      saying: ['name', 'description'],
      filled: ['target'],
      empty: ['basis'],
    });
    expect(seen === undefined ? '' : halfNotApplicableTexts['zh-CN'].what(seen.data)).toBe(
      '经济效益指标一行的三级指标和描述写“不涉及”，依据空着，指标值另有内容。',
    );
  });

  it('names the indicator where there is one', () => {
    const [seen] = observe(halfNotApplicable, { rows: rowsWith({ 0: { basis: '无' } }) });
    expect(seen === undefined ? '' : halfNotApplicableTexts['zh-CN'].what(seen.data)).toBe(
      '数量指标“保洁服务面积”一行的依据写“无”，三级指标、描述和指标值另有内容。',
    );
  });
});
