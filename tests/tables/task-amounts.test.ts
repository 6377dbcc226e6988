import { readTaskFunds, readTasks } from '../../src/tables/task-amounts';
import type { Grid } from '../support/grid';
import { regionOf, told, viewOf } from './support/view';

/** The whole, fiscal and other amounts of the line under the tasks, and columns that are not understood. */
function fundsOf(grid: Grid): readonly (readonly string[])[] {
  return readTaskFunds(viewOf(grid), regionOf(grid)).map(
    ({ phase, budget, fiscal, others, unrecognised }) => [
      phase,
      told(budget),
      told(fiscal),
      ...others.map(told),
      ...unrecognised,
    ],
  );
}

const sumOf = (label: string): Grid => [
  ['任务名称', '总额'],
  ['档案保护', 24],
  [label, 24],
];

it.each(['合计', '总计', '金额合计', '预算金额合计', '预算合计', '合 计', '合计（万元）', '合计()'])(
  'the line under the tasks may be called %s',
  (label) => {
    expect(fundsOf(sumOf(label))).toEqual([['annual', 'B3 24', '-']]);
  },
);

it.each(['人员合计', '合计说明', '小计', '任务合计（一）（二）', '合'])(
  'no such line is called %s',
  (label) => {
    expect(fundsOf(sumOf(label))).toEqual([]);
  },
);

describe('the sum of tasks', () => {
  it.each<[string, Grid, readonly (readonly string[])[]]>([
    [
      'without tasks',
      [
        ['预算项目', '总额'],
        ['合计', 24],
      ],
      [],
    ],
    [
      'without a line of its own',
      [
        ['任务名称', '总额'],
        ['档案保护', 24],
      ],
      [],
    ],
    [
      'without a column of amounts',
      [
        ['任务名称', '说明'],
        ['合计', 24],
      ],
      [],
    ],
    ['under other lines', [['单位：元'], ['任务名称', '总额'], ['合计', 24]], [['annual', 'B3 24', '-']]],
    [
      'not of what stands over them',
      [
        ['合计', 9],
        ['任务名称', '总额'],
        ['合计', 24],
      ],
      [['annual', 'B3 24', '-']],
    ],
    [
      'the first of two',
      [
        ['任务名称', '总额'],
        ['合计', 24],
        ['总计', 30],
      ],
      [['annual', 'B2 24', '-']],
    ],
    [
      'in the column of wholes, not of the divided amount',
      [
        ['任务名称', '预算金额', null],
        [null, '财政拨款', '总额'],
        ['合计', 20, 24],
      ],
      [['annual', 'C3 24', 'B3 20']],
    ],
    [
      'in no column that a line over the tasks heads',
      [
        ['附件', null, '总额'],
        ['任务名称', '预算金额', null],
        ['合计', 24, 9],
      ],
      [['annual', 'B3 24', '-']],
    ],
    [
      'in no column that its own line heads',
      [
        ['任务名称', '预算金额', null],
        ['合计', 24, '小计'],
      ],
      [['annual', 'B2 24', '-']],
    ],
    [
      'right of its label',
      [
        ['总额', '任务名称', '预算金额'],
        [9, '合计', 24],
      ],
      [['annual', 'C2 24', '-']],
    ],
    [
      'not where a task is called like a sum',
      [
        ['任务名称', '预算金额'],
        ['小计', 24],
        ['合计', 24],
      ],
      [['annual', 'B3 24', '-']],
    ],
    [
      'with funds right of its label',
      [
        ['财政拨款', '任务名称', '总额', '其他资金', '上年结转'],
        [9, '合计', 24, 4, 0],
      ],
      [['annual', 'C2 24', '-', 'D2 4', 'E2 0']],
    ],
    [
      'not with a task that is called like funds',
      [
        ['任务名称', '总额'],
        ['其他资金', 4],
        ['合计', 24],
      ],
      [['annual', 'B3 24', '-']],
    ],
    [
      'with columns that are not understood where they hold amounts',
      [
        ['任务名称', '总额', '地方债券', '备注', '责任部门'],
        ['档案保护', 24, 4, '略', '档案科'],
        ['合计', 24, 4, '见附件', '见附件'],
      ],
      [['annual', 'B3 24', '-', '地方债券']],
    ],
    [
      'without columns left of the wholes',
      [
        ['任务名称', '人数', '总额'],
        ['合计', 7, 24],
      ],
      [['annual', 'C2 24', '-']],
    ],
  ])('%s', (_case, grid, expected) => {
    expect(fundsOf(grid)).toEqual(expected);
  });

  it('has the units and labels of its columns', () => {
    const grid: Grid = [
      ['任务名称', '总额', '财政拨款（万元）'],
      ['金额合计（元）', 240000, 24],
    ];
    const [funds] = readTaskFunds(viewOf(grid), regionOf(grid));
    expect(
      [funds?.budget, funds?.fiscal].map((amount) => [amount?.label, amount?.ownUnit, amount?.labelAt.col]),
    ).toEqual([
      ['金额合计（元）', '元', 0],
      ['财政拨款（万元）', '万元', 0],
    ]);
  });
});

describe('what each task takes', () => {
  it.each<[string, Grid, readonly string[]]>([
    [
      'tasks with their names',
      [
        ['序号', '任务名称', '总额'],
        [1, '档案保护', 120],
        [2, '查阅服务', null],
        [3, '展陈', '60万元'],
        ['合计', null, 180],
      ],
      ['档案保护 C2 120', '展陈 C4 60万元'],
    ],
    [
      'none without their sum',
      [
        ['任务名称', '总额'],
        ['档案保护', 24],
      ],
      [],
    ],
    [
      'none with a part of another',
      [
        ['任务名称', '总额'],
        ['档案保护', 24],
        ['其中：修复', 14],
        ['合计', 24],
      ],
      [],
    ],
    [
      'none of two ranks',
      [
        ['任务名称', '总额'],
        ['一、档案保护', 24],
        ['（一）修复', 24],
        ['合计', 24],
      ],
      [],
    ],
    [
      'none where one is not read',
      [
        ['任务名称', '总额'],
        ['档案保护', 24],
        ['展陈', '约14'],
        ['合计', 24],
      ],
      [],
    ],
  ])('%s', (_case, grid, expected) => {
    const tasks = readTasks(viewOf(grid), regionOf(grid));
    expect(tasks.map((task) => `${task.label} ${told(task)}`)).toEqual(expected);
  });

  it('is in the unit of the column', () => {
    const grid: Grid = [
      ['任务名称', '总额'],
      ['档案保护', 240000],
      ['金额合计（元）', 240000],
    ];
    expect(readTasks(viewOf(grid), regionOf(grid)).map(({ ownUnit }) => ownUnit)).toEqual(['元']);
  });
});
