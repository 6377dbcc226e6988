import { noIndicatorsTexts } from '../../src/i18n/rules/no-indicators';
import { noIndicators } from '../../src/rules/no-indicators';
import {
  CLEAN_DEPARTMENT,
  CLEAN_ROWS,
  formGrid,
  observe,
  observeDepartment,
  observeIn,
} from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';

const LEVELS_ONLY = CLEAN_ROWS.map(({ level1, level2 }) => ({
  level1: level1 ?? null,
  level2: level2 ?? null,
}));
const zh = noIndicatorsTexts['zh-CN'];

describe('no-indicators', () => {
  it.each([
    ['no row under the header', { rows: [] }, 'A9', 0],
    ['blank rows under the header', { rows: [{}, {}] }, 'A9', 0],
    ['rows with the names of levels only', { rows: LEVELS_ONLY }, 'C10', 9],
  ])('fires: %s', (_case, form, cell, rows) => {
    const seen = observe(noIndicators, form);
    expect(seen.map((one) => [one.cell, one.data])).toEqual([[cell, { kind: 'project', rows }]]);
  });

  it.each([
    ['the clean form', {}],
    ['one row among empty ones', { rows: [...LEVELS_ONLY.slice(0, 8), ...CLEAN_ROWS.slice(8)] }],
    ['不涉及 throughout', { rows: CLEAN_ROWS.slice(4, 5) }],
  ])('stays silent: %s', (_case, form) => {
    expect(observe(noIndicators, form)).toEqual([]);
  });

  it('stays silent where the columns could not be found', () => {
    const grid = formGrid({ rows: [] }).map((row) =>
      row.map((value) => (value === '指标值' ? '说明一' : value)),
    );
    expect(observeIn(noIndicators, workbookOf(sheetOf('1', grid)))).toEqual([]);
  });

  it('looks at departments', () => {
    expect(observeDepartment(noIndicators, CLEAN_DEPARTMENT)).toEqual([]);
    expect(observeDepartment(noIndicators, []).map(({ cell, data }) => [cell, data.kind])).toEqual([
      ['A4', 'department'],
    ]);
  });

  it('says whether there are rows', () => {
    expect(zh.what({ kind: 'project', rows: 0 })).toBe('指标表头下面没有任何指标。');
    expect(zh.what({ kind: 'project', rows: 9 })).toBe('指标表头下面的9行都没有填写指标内容。');
  });
});
