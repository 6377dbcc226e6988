import { type Head, readHead } from '../../src/tables/head';
import { formatPlace } from '../../src/workbook/address';
import type { Grid } from '../support/grid';
import { regionOf, told, viewOf } from './support/view';

const headOf = (grid: Grid): Head => readHead(viewOf(grid), regionOf(grid));
const fields = (grid: Grid): Head['fields'] => headOf(grid).fields;

it.each<[string, Grid, string]>([
  ['none', [['项目名称', '物业费']], '-'],
  ['of a form', [['物业费绩效目标表']], 'A1 物业费绩效目标表'],
  ['with blanks in it', [['物业费 绩 效 目 标 表 ']], 'A1 物业费 绩 效 目 标 表'],
  ['with a remark', [['物业费绩效目标表（2023年度）']], 'A1 物业费绩效目标表（2023年度）'],
  ['not at the left edge', [[null, null, '绩效目标表']], 'C1 绩效目标表'],
  ['not first in its row', [['附件', '绩效目标表']], '-'],
  ['a number', [[1], ['绩效目标表']], 'A2 绩效目标表'],
  ['the lowest of several', [['部门绩效目标表'], [], ['项目绩效目标表']], 'A3 项目绩效目标表'],
  ['of a form below labels', [['项目名称', '物业费'], ['项目绩效目标表']], 'A2 项目绩效目标表'],
  ['no form, above all labels', [['物业费绩效目标'], ['项目名称', '物业费']], 'A1 物业费绩效目标'],
  ['no form, below labels', [['项目名称', '物业费'], ['物业费绩效目标']], '-'],
  ['no form, in the row of the first label', [['物业费绩效目标', '项目名称', '物业费']], '-'],
  ['no form, under an empty row and labels', [[], ['项目名称', '物业费'], ['物业费绩效目标']], '-'],
  ['no form, though 表 is in it', [['项目名称', '表彰'], ['表彰经费绩效目标']], '-'],
  [
    'a form with a remark below labels',
    [['项目名称', '甲'], ['绩效目标表（2023年）']],
    'A2 绩效目标表（2023年）',
  ],
  ['a label of a field', [['绩效目标', '安全']], '-'],
  ['a project that is called like a form', [['项目名称：2023年度物业费绩效目标表']], '-'],
  ['a sentence on the form', [['绩效目标表按下列要求填报']], '-'],
  ['of another form', [['预算表']], '-'],
  ['of a hundred characters', [[`${'物'.repeat(95)}绩效目标表`]], `A1 ${'物'.repeat(95)}绩效目标表`],
  ['of more', [[`${'物'.repeat(96)}绩效目标表`]], '-'],
])('the title: %s', (_case, grid, expected) => {
  expect(told(headOf(grid).title)).toBe(expected);
});

it('reads nothing above the title', () => {
  const head = headOf([['项目名称', '甲'], ['单位：元'], ['绩效目标表'], ['项目编码', 'P01']]);
  expect([told(head.fields.projectName), told(head.fields.projectCode)]).toEqual(['-', 'B4 P01']);
});

it.each<[string, Grid, number | null]>([
  ['in brackets', [['绩效目标表'], ['（2023年度）']], 2023],
  ['with blanks', [['绩效目标表'], [null, '（ 2 0 2 3 年 度 ）']], 2023],
  ['bare', [['2024']], 2024],
  ['the first', [['（2023年度）'], ['（2024年度）']], 2023],
  ['beside something else', [['附件', '2023年']], 2023],
  ['a number', [[2023]], null],
  ['within a sentence', [['2023年度安排']], null],
  ['in the title of a list', [['承德市2023年度部门预算项目绩效目标一览表（二上）']], 2023],
  ['in the title of another form', [['2023年度部门预算项目绩效目标评审意见表']], null],
  ['beside the title of a list', [['2023年 部门预算', '绩效目标汇总表']], null],
  ['spread over 24 characters', [['（20        23        年度）']], 2023],
  ['spread over more', [['（20         23        年度）']], 2023],
  ['none', [['绩效目标表']], null],
])('the year line: %s', (_case, grid, year) => {
  expect(headOf(grid).yearLine).toBe(year);
});

it.each<[string, Grid, string | null]>([
  ['a code and a name', [['323001某中级人民法院']], '323001 某中级人民法院 A1'],
  ['a code in brackets', [['', '[323001]某院']], '323001 某院 B1'],
  ['full-width, with a dash', [['３２３００１-某院']], '323001 某院 A1'],
  ['with the unit of money', [['323001某院 单位：万元']], '323001 某院 A1'],
  ['in the second row', [['绩效目标表'], ['323001某院']], '323001 某院 A2'],
  ['not first in its row', [['部门', '323001某院']], null],
  ['seven digits', [['3230011某院']], null],
  ['a number', [[323001]], null],
  ['no name', [['323001']], null],
])('the line of the budget unit: %s', (_case, grid, expected) => {
  const { unitLine } = headOf(grid);
  expect(unitLine && `${unitLine.code} ${unitLine.name} ${formatPlace(unitLine.at)}`).toBe(expected);
});

it.each<[string, Grid, string]>([
  ['by a name of its own', [['填报单位', '某院']], 'B1 某院'],
  [
    'empty, by a name of its own',
    [
      ['填报单位', null],
      ['单位', '某院'],
    ],
    'B1',
  ],
  ['by 单位', [['单位', '某院']], 'B1 某院'],
  [
    'under another field',
    [
      ['项目名称', '物业费'],
      ['填报单位', '某院'],
    ],
    'B2 某院',
  ],
  ['单位 of money', [['单位', '万元']], '-'],
  ['单位 of money, in brackets', [['（单位：', '人民币元）']], '-'],
  ['单位 of money in one cell', [['单位：元']], '-'],
  ['单位 with nothing beside it', [['单位', null]], '-'],
  [
    '单位 of money, then of people',
    [
      ['单位', '万元'],
      ['单位', '某院'],
    ],
    'B2 某院',
  ],
  ['a name with 元 in it', [['单位', '三元区万元局']], 'B1 三元区万元局'],
  ['a name that ends like money', [['单位', '某万元']], 'B1 某万元'],
  ['a name that begins like money', [['单位', '万元镇']], 'B1 万元镇'],
])('who fills the form in: %s', (_case, grid, expected) => {
  expect(told(fields(grid).unit)).toBe(expected);
});

it.each<[string, Grid, string]>([
  ['the only one', [['绩效目标', '安全']], 'B1 安全'],
  ['the one of the year', [['中期目标', '三年', '年度目标', '一年']], 'D1 一年'],
  [
    'the one of the year, though empty',
    [
      ['中期目标', '三年'],
      ['年度目标', null],
    ],
    'B2',
  ],
  ['the one of a medium term alone', [['实施期目标', '三年']], 'B1 三年'],
  [
    'the one of a medium term beside other fields',
    [
      ['项目名称', '甲'],
      ['中期目标', '三年'],
    ],
    'B2 三年',
  ],
  ['none', [['项目名称', '物业费']], '-'],
])('the goal: %s', (_case, grid, expected) => {
  expect(told(fields(grid).goal)).toBe(expected);
});

const BLOCK = '预算规模及资金用途';
it.each<[string, Grid, string]>([
  [
    'by its label',
    [
      [BLOCK, '预算数', 24],
      [null, '保洁'],
      ['资金用途', '保安'],
    ],
    'B3 保安',
  ],
  [
    'under the amounts',
    [
      [BLOCK, '预算数', 24],
      [null, '保洁'],
    ],
    'B2 保洁',
  ],
  [
    'under the amounts, further right',
    [
      [BLOCK, '预算数', 24],
      [null, null, '保洁'],
    ],
    'C2 保洁',
  ],
  ['two rows under the amounts', [[BLOCK, '预算数', 24], [], [null, '保洁']], 'B3 保洁'],
  ['under the amounts, empty', [[BLOCK, '预算数', 24], [], ['绩效目标', '安全']], 'B2'],
  [
    'no row for it before the next label',
    [
      [BLOCK, '预算数', 24],
      ['绩效目标', '安全'],
    ],
    '-',
  ],
  [
    'no row for it before a label under the budget',
    [
      [BLOCK, '预算数', 24],
      [null, '绩效目标', '安全'],
    ],
    '-',
  ],
  [
    'no row for it before the plan',
    [
      [BLOCK, '预算数', 24],
      [null, '3月底', '6月底'],
      [null, 0.5, 1],
    ],
    '-',
  ],
  ['no row for it in the form', [[BLOCK, '预算数', 24]], '-'],
  [
    'beside a label further right',
    [
      [BLOCK, '预算数', 24],
      [null, '保洁', '负责人', '张三'],
    ],
    'B2 保洁',
  ],
  [
    'under a block without 用途',
    [
      ['项目资金', '预算数', 24],
      [null, '保洁'],
    ],
    '-',
  ],
  ['without a block', [['预算数', 24], ['保洁']], '-'],
  [
    'without a budget',
    [
      [BLOCK, '其他资金', 4],
      [null, '保洁'],
    ],
    '-',
  ],
])('the purpose: %s', (_case, grid, expected) => {
  expect(told(fields(grid).purpose)).toBe(expected);
});

it('names the implied purpose after its block', () => {
  const { purpose } = fields([
    [BLOCK, '预算数', 24],
    [null, '保洁'],
  ]);
  expect(purpose).toMatchObject({ label: BLOCK, labelAt: { row: 0, col: 0 } });
  const empty = fields([[BLOCK, '预算数', 24], [], ['绩效目标', '安全']]).purpose;
  expect(empty).toMatchObject({ label: BLOCK, labelAt: { row: 0, col: 0 }, empty: true });
});

describe('the unit of the amounts', () => {
  const unitOf = (grid: Grid, top = 0): string | null => {
    const { moneyUnit } = readHead(viewOf(grid), { ...regionOf(grid), top });
    return moneyUnit && `${moneyUnit.value} ${formatPlace(moneyUnit.at)}`;
  };
  const FORM: Grid = [['绩效目标表'], ['项目名称', '物业费']];
  it.each<[string, Grid, number, string | null]>([
    ['within the form', [...FORM, ['单位：元']], 0, '元 A3'],
    ['over the title', [['单位：万元'], ...FORM], 0, '万元 A1'],
    ['over the title of the first form', [['单位：万元'], ...FORM, ...FORM], 3, '万元 A1'],
    [
      'its own before the one over the first title',
      [['单位：万元'], ...FORM, ...FORM, ['单位：元']],
      3,
      '元 A6',
    ],
    ['within the form above', [...FORM, ['单位：万元'], ...FORM], 3, null],
    ['under a label of the form above', [['项目名称', '甲'], ['单位：万元'], ...FORM], 2, null],
    [
      'between title and labels of the form above',
      [['绩效目标表'], ['单位：万元'], ['项目名称', '甲'], ...FORM],
      3,
      null,
    ],
    [
      'under the title over all forms',
      [['绩效目标表'], ['单位：万元'], ['项目名称', '甲'], ['项目名称', '乙']],
      3,
      '万元 A2',
    ],
    ['in a head under it', [['绩效目标表'], ['项目名称', '甲', '单位：元'], ['项目名称', '乙']], 2, null],
    ['beside a label of the form above', [['项目名称', '甲', '单位：元'], ...FORM], 1, null],
    ['over a head with nothing in it', [['单位：万元'], [], ['附件']], 2, '万元 A1'],
    ['over a head without a title', [['单位：万元'], ['项目名称', '甲']], 1, '万元 A1'],
    ['nowhere', FORM, 0, null],
    ['nowhere on an empty sheet', [], 0, null],
  ])('%s', (_case, grid, top, expected) => {
    expect(unitOf(grid, top)).toBe(expected);
  });
});

it('knows all cells that belong to it', () => {
  const { places } = headOf([
    ['绩效目标表'],
    ['323001某院'],
    ['项目名称', null, '物业费'],
    ['预算数', null, 24, '财政资金', 20, '其他资金', 4],
    ['支出计划', '3月底', '6月底'],
    [null, '50%', null],
    ['说明'],
  ]);
  expect([...new Set(places.map(formatPlace))].sort()).toEqual([
    'A1',
    'A2',
    'A3',
    'A4',
    'A5',
    'B5',
    'B6',
    'C3',
    'C4',
    'C5',
    'C6',
    'D4',
    'E4',
    'F4',
    'G4',
  ]);
});
