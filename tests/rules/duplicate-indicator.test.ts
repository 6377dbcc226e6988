import { duplicateIndicatorTexts } from '../../src/i18n/rules/duplicate-indicator';
import { duplicateIndicator } from '../../src/rules/duplicate-indicator';
import {
  CLEAN_DEPARTMENT,
  CLEAN_ROWS,
  type DepartmentRow,
  observe,
  observeDepartment,
  type RowInput,
  rowsWith,
} from '../support/forms';

const zh = duplicateIndicatorTexts['zh-CN'];
const MORE: RowInput = {
  level2: '服务对象满意度指标',
  name: '机关工作人员满意度',
  description: '现场访谈',
  target: '≥95%',
  basis: '上年调查结果91%',
};

describe('duplicate-indicator', () => {
  it.each([
    ['the same name under one level 2', [...CLEAN_ROWS, { ...MORE, level2: null }], 'C19', ['C18']],
    ['level 2 written again', [...CLEAN_ROWS, MORE], 'C19', ['C18']],
    ['blanks and a full stop', [...CLEAN_ROWS, { ...MORE, name: '机关工作人员 满意度。' }], 'C19', ['C18']],
    ['three times', [...CLEAN_ROWS, MORE, MORE], 'C19', ['C18', 'C20']],
    [
      'under another level 2 with the same target',
      rowsWith({ 2: { name: '保洁验收合格率', target: '≥95％' } }),
      'C12',
      ['C11'],
    ],
    [
      'the same target in other words',
      rowsWith({ 2: { name: '保洁验收合格率', target: '95%以上' } }),
      'C12',
      ['C11'],
    ],
  ])('fires: %s', (_case, rows, cell, related) => {
    expect(observe(duplicateIndicator, { rows }).map((seen) => [seen.cell, seen.related])).toEqual([
      [cell, related],
    ]);
  });

  it.each([
    ['the clean form, with three rows of 不涉及', CLEAN_ROWS],
    ['another level 2 and another target', rowsWith({ 2: { name: '保洁验收合格率' } })],
    [
      'another level 2 and no targets',
      rowsWith({ 1: { target: null }, 2: { name: '保洁验收合格率', target: null } }),
    ],
    ['a name that goes on', [...CLEAN_ROWS, { ...MORE, name: '机关工作人员满意度提升' }]],
    ['rows without a name', [...CLEAN_ROWS, { ...MORE, name: null }, { ...MORE, name: null }]],
    ['rows of the template', [...CLEAN_ROWS, { ...MORE, name: '……' }, { ...MORE, name: '……' }]],
  ])('stays silent: %s', (_case, rows) => {
    expect(observe(duplicateIndicator, { rows })).toEqual([]);
  });

  it('takes levels that are not known for what is written', () => {
    const rows = (...levels: readonly (readonly [string, string, string])[]): readonly RowInput[] =>
      levels.map(([level1, level2, target]) => ({ level1, level2, name: '保洁面积', target }));
    const cells = (found: readonly RowInput[]) =>
      observe(duplicateIndicator, { rows: found }).map(({ cell }) => cell);
    expect(cells(rows(['甲', '乙', '≥1处'], ['甲', '乙', '≥2处']))).toEqual(['C11']);
    expect(cells(rows(['甲', '乙', '≥1处'], ['甲', '丙', '≥2处']))).toEqual([]);
    expect(cells(rows(['甲', '乙', '≥1处'], ['丁', '乙', '≥2处']))).toEqual([]);
    expect(cells(rows(['甲乙', '丙', '≥1处'], ['甲', '乙丙', '≥2处']))).toEqual([]);
    expect(cells(rows(['产出指标', '数量指标', '≥1处'], ['产出指标', '质量指标', '≥2处']))).toEqual([]);
  });

  it('looks for them within one form', () => {
    expect(observe(duplicateIndicator, {}, {})).toEqual([]);
  });

  it('looks for them within one goal of a department', () => {
    const other: readonly DepartmentRow[] = [
      ...CLEAN_DEPARTMENT,
      ['2、强化审判管理。', '满意度指标', '受益人员满意度', '≥95%', null],
      ['3、加强队伍建设。', '满意度指标', '受益人员满意度', '≥95%', null],
    ];
    expect(observeDepartment(duplicateIndicator, other)).toEqual([]);
    const same: readonly DepartmentRow[] = [
      ...CLEAN_DEPARTMENT,
      [null, '满意度指标', '受益人员满意度', '≥90%', null],
    ];
    expect(observeDepartment(duplicateIndicator, same).map(({ cell }) => cell)).toEqual(['C11']);
  });

  it('tells classes and targets', () => {
    const [seen] = observe(duplicateIndicator, { rows: [...CLEAN_ROWS, MORE] });
    expect(seen?.data).toEqual({
      indicator: '机关工作人员满意度',
      classes: ['satisfaction', 'satisfaction'],
      targets: ['≥90%', '≥95%'],
    });
    expect(seen === undefined ? '' : zh.what(seen.data)).toBe(
      '“机关工作人员满意度”在本表出现2次，指标值分别为“≥90%”和“≥95%”。',
    );
    expect(
      zh.what({ indicator: '完成率', classes: ['quantity', 'quality'], targets: ['≥95%', '≥95%'] }),
    ).toBe('“完成率”（数量指标、质量指标）在本表出现2次，指标值都是“≥95%”。');
  });
});
