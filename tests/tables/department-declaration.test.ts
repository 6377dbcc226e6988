import { fixed, type Grid } from '../support/grid';
import { formatPlace } from '../../src/workbook/address';
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

describe('the sum of the tasks', () => {
  const told = (tasks: Grid) =>
    tablesOf([['部门整体支出绩效目标申报表'], ...tasks, ...FORM]).map(({ funds, moneyUnit }) => [
      moneyUnit?.value,
      ...funds.flatMap(({ budget, fiscal, others, unrecognised }) => [
        ...[budget, fiscal, ...others].map((field) =>
          field === null ? null : `${field.label} ${field.text} ${formatPlace(field.at)}`,
        ),
        ...unrecognised,
      ]),
    ]);

  it.each<[string, Grid, readonly unknown[]]>([
    [
      'with its funds',
      [
        ['年度主要任务', '任务名称', '预算金额（万元）'],
        [null, null, '总额', '财政拨款', '其他资金'],
        [null, '档案保护', fixed(120), fixed(120), null],
        [null, '金额合计', fixed(120), fixed(110), fixed(10)],
      ],
      ['万元', '金额合计 120.00 C5', '财政拨款 110.00 D5', '其他资金 10.00 E5'],
    ],
    [
      'alone',
      [
        ['单位：元'],
        ['年度主要任务', '主要内容', '预算金额'],
        ['档案保护', '修复', 120],
        ['合计', null, 120],
      ],
      ['元', '合计 120 C5', null],
    ],
    [
      'beside funds of another name',
      [
        ['任务名称', '总额（万元）', '财政拨款', '地方债券'],
        ['档案保护', 120, 100, 20],
        ['合计', 120, 100, 20],
      ],
      ['万元', '合计 120 B4', '财政拨款 100 C4', '地方债券'],
    ],
    [
      'with no line of its own',
      [
        ['任务名称', '预算金额'],
        ['档案保护', 120],
      ],
      [undefined],
    ],
    [
      'in words',
      [
        ['任务名称', '预算说明'],
        ['合计', '120万元'],
      ],
      [undefined],
    ],
    [
      'of something else',
      [
        ['合计', 120],
        ['任务名称', '预算金额'],
      ],
      [undefined],
    ],
  ])('%s', (_case, tasks, expected) => {
    expect(told(tasks)).toEqual([expected]);
  });
});
