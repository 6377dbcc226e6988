import { unquantifiedTargetTexts } from '../../src/i18n/rules/unquantified-target';
import { unquantifiedTarget } from '../../src/rules/unquantified-target';
import { UNCALCULATED } from '../../src/workbook/cell';
import {
  CLEAN_DEPARTMENT,
  type DepartmentRow,
  observe,
  observeDepartment,
  observeIn,
  rowsWith,
} from '../support/forms';
import { error } from '../support/grid';
import { columnsWorkbook } from '../support/variants';

const zh = unquantifiedTargetTexts['zh-CN'];

/** The clean department with further rows from row 11 on. */
const department = (...rows: readonly DepartmentRow[]): readonly DepartmentRow[] => [
  ...CLEAN_DEPARTMENT,
  ...rows,
];

describe('unquantified-target', () => {
  it.each([
    ['a quantity in words', { 0: { target: '足额保障' } }, 'E10', 'error'],
    ['a cost in words', { 3: { target: '控制在预算内' } }, 'E13', 'error'],
    [
      'a quality that names a standard',
      { 1: { target: '按照《人民法院诉讼文书材料立卷规范》' } },
      'E11',
      'warning',
    ],
    ['a bare 良好, which is no grade without a scale', { 1: { target: '良好' } }, 'E11', 'warning'],
    ['及时', { 2: { target: '及时' } }, 'E12', 'warning'],
    ['no date', { 2: { target: '不超出合同约定时间完成工程建设' } }, 'E12', 'warning'],
    ['satisfaction in words', { 8: { target: '满意' } }, 'E18', 'warning'],
    ['a document number is no figure', { 0: { target: '按冀高法〔2019〕117号执行' } }, 'E10', 'error'],
    ['nothing but a formula', { 1: { target: '合格率=合格数/总数*100%' } }, 'E11', 'warning'],
    ['nothing but an explanation', { 8: { target: '即满意人数占调查总人数的100%' } }, 'E18', 'warning'],
  ])('fires: %s', (_case, changes, cell, severity) => {
    const seen = observe(unquantifiedTarget, { rows: rowsWith(changes) });
    expect(seen.map((one) => [one.cell, one.severity])).toEqual([[cell, severity]]);
  });

  it.each([
    ['the clean form', {}],
    ['a number', { 0: { target: '60人' } }],
    ['a number among words', { 0: { target: '完成审判法庭改造及其附属用房维修，共计3处' } }],
    ['a deadline in words', { 2: { target: '春节前' } }],
    ['an event that the year brings', { 2: { target: '秋季开学前完成采购' } }],
    ['months by number', { 2: { target: '2023.01-2023.12' } }],
    ['a class of water', { 1: { target: '水质达到Ⅲ类及以上' } }],
    ['a formula not yet computed', { 0: { target: error(UNCALCULATED) } }],
    ['a percentage in words', { 1: { target: '达到90%以上' } }],
    ['a grade', { 1: { target: '合格' } }],
    ['a grade with 达到', { 1: { target: '达到优良' } }],
    ['a class of works', { 1: { target: '一级' } }],
    ['a grade on a scale', { 1: { target: '良好及以上' } }],
    ['a date', { 2: { target: '2023年12月31日前' } }],
    ['the end of a month', { 2: { target: '12月底前' } }],
    ['a deadline in words', { 2: { target: '结案后三个月内，特殊案件除外。' } }],
    ['a formula with = before its number', { 1: { target: '合格率=98%' } }],
    ['a target with its explanation', { 8: { target: '≥90%，即满意人数占调查总人数的比例' } }],
    ['a target of zero', { 0: { target: '无' } }],
    ['a stroke, which another rule tells', { 0: { target: '/' } }],
    ['half a row of 不涉及, which another rule tells', { 0: { name: '不涉及', target: '足额保障' } }],
    ['即时 explains nothing', { 2: { target: '即时办结率100%' } }],
    ['不涉及', { 3: { name: '不涉及', description: '不涉及', target: '不涉及', basis: '不涉及' } }],
    ['an empty value, which another rule tells', { 0: { target: null } }],
    ['a benefit, which another rule tells', { 5: { target: '持续提升' } }],
    ['a comparator alone, which another rule tells', { 0: { target: '≥' } }],
    [
      'a class that is not of this taxonomy',
      { 0: { level1: '过程指标', level2: '资金管理', target: '规范' } },
    ],
  ])('stays silent: %s', (_case, changes) => {
    expect(observe(unquantifiedTarget, { rows: rowsWith(changes) })).toEqual([]);
  });

  it.each([
    ['a quality declared as 定性', ['质量指标', '制度健全性', '定性', '健全', null], []],
    ['a quantity declared as 定性 all the same', ['数量指标', '制度数量', '定性', '若干', null], ['E5']],
  ] as const)('column of comparators: %s', (_case, row, cells) => {
    expect(observeIn(unquantifiedTarget, columnsWorkbook(row)).map(({ cell }) => cell)).toEqual(cells);
  });

  it('lists the rows of a department that have no value once', () => {
    const rows = department(
      ['2、强化审判管理。', '质量指标', '提高裁判文书信息合格情况', null, null],
      [null, '时效指标', '业务处理及时性(％)', null, '即及时处理业务数占总处理数的比率。'],
      [null, '社会效益指标', '高技能人才增长率', '　', null],
    );
    const [seen, ...more] = observeDepartment(unquantifiedTarget, rows);
    expect(more).toEqual([]);
    expect(seen).toEqual({
      cell: 'D11',
      related: ['D12', 'D13'],
      severity: 'warning',
      data: {
        kind: 'no-value',
        indicators: ['提高裁判文书信息合格情况', '业务处理及时性(％)', '高技能人才增长率'],
      },
    });
    expect(seen === undefined ? '' : zh.what(seen.data)).toBe(
      '部门整体目标中有3个指标没有指标值：“提高裁判文书信息合格情况”、“业务处理及时性(％)”和“高技能人才增长率”。',
    );
  });

  it('judges a value of a department like one of a project, and its explanation not at all', () => {
    const rows = department(
      [null, '质量指标', '裁判文书质量', '合理保障', '反映质量的情况。'],
      [null, '满意度指标', '受训学员满意度', '即满意人数占调查总人数的100%', null],
    );
    expect(observeDepartment(unquantifiedTarget, rows).map(({ cell }) => cell)).toEqual(['D11', 'D12']);
  });

  it.each([
    ['the clean department', department()],
    [
      'a wish under a benefit, which another rule tells',
      department([null, '社会效益指标', '保证各项工作顺利开展', null, null]),
    ],
    ['不涉及', department([null, '成本指标', '不涉及', '不涉及', '不涉及'])],
  ])('stays silent: department, %s', (_case, rows) => {
    expect(observeDepartment(unquantifiedTarget, rows)).toEqual([]);
  });

  it('says what is missing', () => {
    const [time] = observe(unquantifiedTarget, {
      rows: rowsWith({ 2: { target: '不超出合同约定时间完成工程建设' } }),
    });
    expect(time === undefined ? '' : zh.what(time.data) + zh.todo(time.data)).toBe(
      '“不超出合同约定时间完成工程建设”没有日期，无法考核。请写明完成日期。',
    );
    const [quantity] = observe(unquantifiedTarget, { rows: rowsWith({ 0: { target: '足额保障' } }) });
    expect(quantity?.data).toEqual({
      kind: 'words',
      indicator: '保洁服务面积',
      class: 'quantity',
      target: '足额保障',
    });
    expect(quantity === undefined ? '' : zh.what(quantity.data)).toBe(
      '数量指标“保洁服务面积”的指标值“足额保障”没有数值，无法考核。',
    );
  });
});
