import { missingIndicatorClassTexts } from '../../src/i18n/rules/missing-indicator-class';
import { missingIndicatorClass } from '../../src/rules/missing-indicator-class';
import {
  CLEAN_DEPARTMENT,
  CLEAN_ROWS,
  formGrid,
  observe,
  observeDepartment,
  observeIn,
  type RowInput,
  rowsWith,
} from '../support/forms';
import { sheetOf, workbookOf } from '../support/grid';
import { FLAT_HEADER, FLAT_ROWS } from '../support/layouts';

const NONE = { name: null, description: null, target: null, basis: null };
const NOT_APPLICABLE = { name: '不涉及', description: '不涉及', target: '不涉及', basis: '不涉及' };
const QUANTITY = CLEAN_ROWS.slice(0, 1);
const SOCIAL = [{ ...CLEAN_ROWS[5], level1: '效益指标' }];
const SATISFACTION = CLEAN_ROWS.slice(8);

/** The clean rows without some of them, 产出指标 and 效益指标 written in the first row that is left. */
function without(...numbers: readonly number[]): readonly RowInput[] {
  return CLEAN_ROWS.map((row, index) => ({
    ...row,
    level1: index < 4 ? '产出指标' : index < 8 ? '效益指标' : '满意度指标',
  })).filter((_row, index) => !numbers.includes(index));
}

describe('missing-indicator-class', () => {
  it.each([
    ['an empty row of 数量', { rows: rowsWith({ 0: NONE }) }, ['C10 warning quantity unfilled']],
    ['质量 said not to apply', { rows: rowsWith({ 1: NOT_APPLICABLE }) }, ['C11 warning quality unfilled']],
    ['no row of 数量', { rows: without(0) }, ['A10 warning quantity absent']],
    ['no row of 数量 and 质量', { rows: without(0, 1) }, ['A10 warning quantity,quality absent']],
    [
      'every 效益 said not to apply',
      { rows: rowsWith({ 5: NOT_APPLICABLE }) },
      ['C14 warning benefit unfilled'],
    ],
    ['no 效益 at all', { rows: without(4, 5, 6, 7) }, ['A9 warning benefit absent']],
    ['no 成本: an info', { rows: without(3) }, ['A10 info cost absent']],
    ['no 成本 in 工程', { rows: without(3), name: '2023年度审判楼防水工程' }, ['A10 warning cost absent']],
    [
      'no 成本 where the purpose is 购置',
      { rows: without(3), purpose: '用于执法车辆购置。' },
      ['A10 warning cost absent'],
    ],
    ['no 满意度: an info', { rows: without(8) }, ['A9 info satisfaction absent']],
    ['empty 满意度: an info', { rows: rowsWith({ 8: NONE }) }, ['C18 info satisfaction unfilled']],
    ['成本 and 满意度', { rows: without(3, 8) }, ['A10 info cost absent', 'A9 info satisfaction absent']],
    [
      'an info keeps off the cell of a warning',
      { rows: QUANTITY },
      ['A10 warning quality absent', 'A9 warning benefit absent', 'B10 info cost,satisfaction absent'],
    ],
  ])('fires: %s', (_case, form, expected) => {
    const seen = observe(missingIndicatorClass, form);
    expect(
      seen.map(({ cell, severity, data }) => `${cell} ${severity} ${data.missing.join(',')} ${data.state}`),
    ).toEqual(expected);
  });

  it.each([
    ['the clean form', {}],
    ['no 时效', { rows: without(2) }],
    ['one 效益 of four', { rows: without(4, 6, 7) }],
    ['a faulty row counts for its class', { rows: rowsWith({ 0: { target: null, basis: null } }) }],
    ['half a row of 不涉及 counts', { rows: rowsWith({ 0: { ...NOT_APPLICABLE, basis: null } }) }],
    [
      'nothing filled in, which another rule tells',
      { rows: rowsWith({}).map((row) => ({ ...row, ...NONE })) },
    ],
    ['no rows, which another rule tells', { rows: [] }],
    ['personnel by the code', { rows: QUANTITY, code: '13080023R000000019951' }],
    ['personnel by the name', { rows: QUANTITY, name: '工资性支出（在职）', code: null }],
    [
      'personnel by the code in the name',
      { rows: QUANTITY, name: '13080023R000000019951-在职人员', code: null },
    ],
    ['an unknown second level may be the missing one', { rows: rowsWith({ 1: { level2: '品质指标' } }) }],
    [
      'an unknown first level',
      { rows: [{ ...QUANTITY[0], level1: '预期成果' }, ...SOCIAL, ...SATISFACTION] },
    ],
    ['no second level', { rows: [{ ...QUANTITY[0], level2: null }, ...SOCIAL, ...SATISFACTION] }],
    [
      'a form with a second level of its own',
      {
        rows: [
          { ...QUANTITY[0], level1: '实施效果指标', level2: '产出指标' },
          { ...CLEAN_ROWS[1], level1: '过程管理指标', level2: '资金管理' },
        ],
      },
    ],
    ['满意度 under 效益', { rows: [...CLEAN_ROWS.slice(0, 8), { ...SATISFACTION[0], level1: null }] }],
    ['满意度 without a second level', { rows: rowsWith({ 8: { level2: null } }) }],
    ['成本 as a first level', { rows: rowsWith({ 3: { level1: '成本指标', level2: '经济成本指标' } }) }],
  ])('stays silent: %s', (_case, form) => {
    expect(observe(missingIndicatorClass, form)).toEqual([]);
  });

  it('sees 不涉及 that is merged across a row', () => {
    const rows = rowsWith({ 0: { ...NONE, name: '不涉及' } });
    const sheet = sheetOf('1', formGrid({ rows }), { merges: ['C10:F10'] });
    expect(observeIn(missingIndicatorClass, workbookOf(sheet)).map(({ cell }) => cell)).toEqual(['C10']);
  });

  it('tells the projects of a flat table apart, which share one header', () => {
    const outputs = FLAT_ROWS.filter(([, , , , , level1]) => level1 === FLAT_ROWS[0]?.[5]);
    const grid = [FLAT_HEADER, ...outputs];
    const seen = observeIn(missingIndicatorClass, workbookOf(sheetOf('1', grid)));
    expect(seen.map(({ cell, data }) => `${cell} ${data.missing.join(',')}`)).toEqual([
      'G5 benefit',
      'H5 satisfaction',
      'G9 benefit',
      'H9 satisfaction',
    ]);
  });

  it('takes a department as a whole', () => {
    const benefitLess = CLEAN_DEPARTMENT.filter((_row, index) => index !== 4);
    expect(observeDepartment(missingIndicatorClass, CLEAN_DEPARTMENT)).toEqual([]);
    expect(
      observeDepartment(missingIndicatorClass, benefitLess).map(({ cell, data }) => [cell, data]),
    ).toEqual([['A4', { missing: ['benefit'], state: 'absent' }]]);
    const byFirstLevel = CLEAN_DEPARTMENT.slice(0, 1).map(
      ([goal, , ...rest]) => [goal, '产出指标', ...rest] as const,
    );
    expect(observeDepartment(missingIndicatorClass, byFirstLevel)).toEqual([]);
  });

  it('says it in words', () => {
    const zh = missingIndicatorClassTexts['zh-CN'];
    expect(zh.what({ missing: ['quantity', 'quality'], state: 'absent' })).toBe(
      '表中没有数量指标和质量指标。',
    );
    expect(zh.what({ missing: ['benefit'], state: 'unfilled' })).toBe(
      '效益指标没有实际内容：相应的行空着，或写“不涉及”。',
    );
  });
});
