import { missingIndicatorNameTexts } from '../../src/i18n/rules/missing-indicator-name';
import { missingIndicatorName } from '../../src/rules/missing-indicator-name';
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

describe('missing-indicator-name', () => {
  it.each([
    ['target, description and basis without a name', { 0: { name: null } }, ['C10']],
    ['a target alone', { 2: { name: ' ', description: null, basis: null } }, ['C12']],
    ['a description alone', { 8: { name: '', target: null, basis: null } }, ['C18']],
  ])('fires: %s', (_case, changes, cells) => {
    expect(observe(missingIndicatorName, { rows: rowsWith(changes) }).map(({ cell }) => cell)).toEqual(cells);
  });

  it.each([
    ['the clean form', {}],
    ['level names only', { 8: { name: null, description: null, target: null, basis: null } }],
    ['half a row of 不涉及, which another rule tells', { 4: { name: null } }],
    ['a basis alone', { 8: { name: null, description: null, target: null } }],
    ['the dots of a template', { 8: { name: null, description: null, target: '……', basis: null } }],
  ])('stays silent: %s', (_case, changes) => {
    expect(observe(missingIndicatorName, { rows: rowsWith(changes) })).toEqual([]);
  });

  it.each([
    ['one name merged over two rows', { 1: { name: null } }, ['C10:C11']],
    ['a level merged into the column of names', { 8: { name: null } }, ['B18:C18']],
  ])('stays silent for merged cells: %s', (_case, changes, merges) => {
    const sheet = sheetOf('1', formGrid({ rows: rowsWith(changes) }), { merges });
    expect(observeIn(missingIndicatorName, workbookOf(sheet))).toEqual([]);
  });

  it('looks at departments, where an explanation alone counts too', () => {
    const rows: readonly DepartmentRow[] = [
      ...CLEAN_DEPARTMENT,
      [null, '质量指标', null, '≥95%', null],
      [null, '质量指标', null, null, '反映工作开展的效果。'],
    ];
    expect(observeDepartment(missingIndicatorName, CLEAN_DEPARTMENT)).toEqual([]);
    expect(observeDepartment(missingIndicatorName, rows).map(({ cell }) => cell)).toEqual(['C11', 'C12']);
  });

  it('tells what is given', () => {
    const [seen] = observe(missingIndicatorName, { rows: rowsWith({ 0: { name: null } }) });
    const data = { class: 'quantity', target: '≥12000平方米', description: '合同约定的保洁范围' } as const;
    expect(seen?.data).toEqual(data);
    const { what } = missingIndicatorNameTexts['zh-CN'];
    expect(what(data)).toBe('数量指标一行已填指标值“≥12000平方米”，三级指标却空着。');
    expect(what({ ...data, class: null, target: '' })).toBe(
      '该行已填描述“合同约定的保洁范围”，三级指标却空着。',
    );
  });
});
