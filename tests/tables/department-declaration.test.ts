import type { Grid } from '../support/grid';
import { tablesOf } from './support/tables';

const FORM: Grid = [
  ['总体目标', '公正'],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '业务用房', '≥3处'],
];

it.each<[string, Grid, string]>([
  ['部门整体支出', [['部门整体支出绩效目标申报表']], 'department'],
  ['单位整体支出', [['单位整体支出绩效目标表']], 'department'],
  ['部门（单位）整体支出', [['2023年部门（单位）整体支出绩效目标申报表']], 'department'],
  ['部门整体', [['部门整体绩效目标表']], 'department'],
  ['部门整体, with blanks', [['部 门 整 体 绩 效 目 标 表']], 'department'],
  ['项目支出', [['项目支出绩效目标申报表']], 'project'],
  ['部门预算项目', [['部门预算项目绩效目标表']], 'project'],
  ['no title', [], 'project'],
  [
    'no title, a list of tasks',
    [
      ['年度主要任务', '任务名称', '金额'],
      [null, '档案保护', 24],
    ],
    'department',
  ],
  ['项目支出, a list of tasks', [['项目支出绩效目标表'], ['主要任务', '档案保护']], 'department'],
  ['项目支出, other lists', [['项目支出绩效目标表'], ['序号', '内容']], 'project'],
])('a form with levels is the declaration of a department or not: %s', (_case, above, kind) => {
  const [table, ...more] = tablesOf([...above, ...FORM]);
  expect([table?.kind, table?.indicators.length, more]).toEqual([kind, 1, []]);
});

it('has its one goal and no goals by class', () => {
  expect(tablesOf([['部门整体支出绩效目标申报表'], ...FORM])).toMatchObject([
    { kind: 'department', goals: [], overallGoal: { text: '公正' }, indicators: [{ goal: null }] },
  ]);
});
