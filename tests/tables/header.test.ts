import { findHeaders, sharesColumns } from '../../src/tables/header';
import { columnNamed, columnOf, extent, headerColumns } from '../../src/tables/header-columns';
import type { Grid, Value } from '../support/grid';
import { viewOf } from './support/view';

/** "row left–right name@col …" of each header; a column without a name as "·@col". */
function headersOf(grid: Grid): readonly string[] {
  return findHeaders(viewOf(grid)).map(({ row, left, right, columns }) =>
    [`${row} ${left}–${right}`, ...columns.map(({ name, col }) => `${name ?? '·'}@${col}`)].join(' '),
  );
}

const THREE: readonly Value[] = ['一级指标', '二级指标', '三级指标'];

describe('the headers of a sheet', () => {
  it.each<[string, Grid, readonly string[]]>([
    ['none', [['项目名称', '物业费']], []],
    ['two labels of columns', [['一级指标', '二级指标']], []],
    ['three of them', [THREE], ['0 0–Infinity level1@0 level2@1 level3@2']],
    ['three that say the same', [['三级指标', '指标名称', '指标内容']], []],
    ['three with their values after a colon', [['一级指标：甲', '二级指标：乙', '三级指标：丙']], []],
    ['columns that any form may have', [['分值', '得分', '单位', '符号', '指标性质']], []],
    [
      'with columns that any form may have',
      [['序号', ...THREE, '分值', '得分', '偏差原因', '实际完成值']],
      ['0 0–Infinity ·@0 level1@1 level2@2 level3@3 weight@4 score@5 reason@6 actual@7'],
    ],
    [
      'with a note far right',
      [[...THREE, null, null, '已核对']],
      ['0 0–Infinity level1@0 level2@1 level3@2'],
    ],
    [
      'of a department',
      [['分项绩效目标', '指标类别', '绩效指标', '指标值']],
      ['0 0–Infinity subGoal@0 class@1 indicator@2 target@3'],
    ],
    [
      '绩效指标 over the block',
      [['绩效指标', ...THREE, '指标值']],
      ['0 0–Infinity ·@0 level1@1 level2@2 level3@3 target@4'],
    ],
    [
      '绩效指标 as a column',
      [['一级指标', '二级指标', '绩效指标', '指标值']],
      ['0 0–Infinity level1@0 level2@1 indicator@2 target@3'],
    ],
    [
      '单位 left of the names',
      [['单位', ...THREE, '指标值', '单位']],
      ['0 0–Infinity ·@0 level1@1 level2@2 level3@3 target@4 targetUnit@5'],
    ],
    [
      '单位 left of the targets, where no column is of names',
      [['一级指标', '单位', '二级指标', '指标值', '计量单位']],
      ['0 0–Infinity level1@0 ·@1 level2@2 target@3 targetUnit@4'],
    ],
    [
      '单位 between names and targets',
      [['一级指标', '三级指标', '单位', '指标值']],
      ['0 0–Infinity level1@0 level3@1 targetUnit@2 target@3'],
    ],
    [
      'names left of levels',
      [['三级指标', '一级指标', '指标值']],
      ['0 0–Infinity level3@0 level1@1 target@2'],
    ],
    [
      'comparators and how a target is meant',
      [['三级指标', '指标性质', '指标方向', '指标值', '指标解释']],
      ['0 0–Infinity level3@0 direction@1 comparator@2 target@3 description@4'],
    ],
    [
      'names, targets and goals',
      [['分项绩效目标', '三级指标', '指标值']],
      ['0 0–Infinity subGoal@0 level3@1 target@2'],
    ],
    [
      'names, targets and classes',
      [['指标类别', '三级指标', '指标值']],
      ['0 0–Infinity class@0 level3@1 target@2'],
    ],
    [
      'levels, targets and 绩效指标',
      [['二级指标', '绩效指标', '指标值']],
      ['0 0–Infinity level2@0 indicator@1 target@2'],
    ],
    [
      'names, targets and descriptions',
      [['三级指标', '指标说明', '指标值']],
      ['0 0–Infinity level3@0 description@1 target@2'],
    ],
    [
      'names, targets and their basis',
      [['三级指标', '指标值', '确定依据']],
      ['0 0–Infinity level3@0 target@1 basis@2'],
    ],
    ['names, targets and weights', [['三级指标', '指标值', '分值']], []],
    [
      'one under the other',
      [THREE, ['产出指标'], THREE],
      ['0 0–Infinity level1@0 level2@1 level3@2', '2 0–Infinity level1@0 level2@1 level3@2'],
    ],
    [
      'side by side in one row',
      [[null, ...THREE, null, ...THREE]],
      ['0 0–4 level1@1 level2@2 level3@3', '0 5–Infinity level1@5 level2@6 level3@7'],
    ],
    [
      'side by side in different rows',
      [[...THREE], [null, null, null, null, null, ...THREE]],
      ['0 0–4 level1@0 level2@1 level3@2', '1 5–Infinity level1@5 level2@6 level3@7'],
    ],
    [
      'side by side, each beside rows of the other',
      [
        [null, null, null, null, null, '绩效目标', '保障工作'],
        [...THREE, null, null, ...['产出指标', '数量指标', '办案数']],
        [...['产出指标', '数量指标', '办案数'], null, null, ...THREE],
      ],
      ['1 0–4 level1@0 level2@1 level3@2', '2 5–Infinity level1@5 level2@6 level3@7'],
    ],
    [
      'side by side without an empty column, each beside rows of the other',
      [
        [null, null, null, '预算数', 20, '其他资金', 0],
        [...THREE, '资金支出计划', '3月底', '6月底', '单位：万元'],
        ['产出指标', '数量指标', '办案数', '绩效指标', ...THREE],
      ],
      ['1 0–2 level1@0 level2@1 level3@2', '2 3–Infinity ·@3 level1@4 level2@5 level3@6'],
    ],
    [
      'a table of all projects under a narrower form',
      [THREE, ['产出指标', '数量指标', '办案数'], [], ['项目名称', '项目单位', '预算数', ...THREE]],
      ['0 0–Infinity level1@0 level2@1 level3@2', '3 0–Infinity ·@0 ·@1 ·@2 level1@3 level2@4 level3@5'],
    ],
    [
      'a line 单位：万元 in its row',
      [[...THREE, '单位：万元']],
      ['0 0–Infinity level1@0 level2@1 level3@2 ·@3'],
    ],
    [
      'in two rows, the levels under 绩效指标',
      [
        ['绩效指标', null, null, '指标说明', '指标值', '确定依据'],
        ['一级指标', '二级指标', '三级指标'],
      ],
      ['1 0–Infinity level1@0 level2@1 level3@2 description@3 target@4 basis@5'],
    ],
    [
      'in two rows, the values headed in the upper one',
      [['绩效指标', null, null, '指标值', '备注'], THREE],
      ['1 0–Infinity level1@0 level2@1 level3@2 target@3'],
    ],
    [
      'in two rows, the parts of its values under them',
      [
        [...THREE, '指标值', null, null, '确定依据'],
        [null, null, null, '符号', '数值', '单位'],
      ],
      ['0 0–Infinity level1@0 level2@1 level3@2 comparator@3 target@4 targetUnit@5 basis@6'],
    ],
    [
      'twice, one under the other',
      [
        [...THREE, '指标值'],
        [...THREE, '指标值'],
      ],
      [
        '0 0–Infinity level1@0 level2@1 level3@2 target@3',
        '1 0–Infinity level1@0 level2@1 level3@2 target@3',
      ],
    ],
    [
      'over a row with one part',
      [[...THREE, '指标值'], ['数值']],
      ['0 0–Infinity level1@0 level2@1 level3@2 target@3'],
    ],
    [
      'over a row of parts without a value',
      [
        [...THREE, '指标值'],
        [null, null, null, '符号', '单位'],
      ],
      ['0 0–Infinity level1@0 level2@1 level3@2 target@3'],
    ],
    [
      'over a row of parts and other texts',
      [
        [...THREE, '指标值'],
        ['产出指标', null, null, '符号', '数值'],
      ],
      ['0 0–Infinity level1@0 level2@1 level3@2 target@3'],
    ],
    [
      'under a row of labels and values',
      [['绩效指标', null, null, '指标值', '物业费'], THREE],
      ['1 0–Infinity level1@0 level2@1 level3@2'],
    ],
    [
      'under a value with its label',
      [['指标值：1', '单位'], THREE],
      ['1 0–Infinity level1@0 level2@1 level3@2'],
    ],
    [
      'its last columns behind an empty one',
      [[...THREE, '指标值', null, '计量单位', '分值', null, '备注', null, '已核对']],
      ['0 0–Infinity level1@0 level2@1 level3@2 target@3 targetUnit@5 weight@6 ·@8'],
    ],
    [
      'beside the head of another form',
      [[...THREE, null, '单位', '某局', '预算数', 20]],
      ['0 0–Infinity level1@0 level2@1 level3@2'],
    ],
    [
      'with an empty column between two of its own',
      [[null, '序', null, '一级指标', '二级指标', null, '指标', '指标值']],
      ['0 0–Infinity level1@3 level2@4 indicator@6 target@7'],
    ],
    [
      'three side by side',
      [[...THREE, null, ...THREE, null, ...THREE]],
      [
        '0 0–3 level1@0 level2@1 level3@2',
        '0 4–7 level1@4 level2@5 level3@6',
        '0 8–Infinity level1@8 level2@9 level3@10',
      ],
    ],
    [
      'side by side, the second cut short',
      [[...THREE, '一级指标', '二级指标']],
      ['0 0–Infinity level1@0 level2@1 level3@2'],
    ],
    [
      'a column that comes twice within one form',
      [['一级指标', '二级指标', '三级指标', '指标值', '三级指标', '指标值']],
      ['0 0–Infinity level1@0 level2@1 level3@2 target@3 level3@4 target@5'],
    ],
    [
      'unknown columns first, side by side',
      [['序', ...THREE, '序', ...THREE]],
      ['0 0–4 ·@0 level1@1 level2@2 level3@3 ·@4', '0 5–Infinity level1@5 level2@6 level3@7'],
    ],
  ])('%s', (_case, grid, expected) => {
    expect(headersOf(grid)).toEqual(expected);
  });
});

it('gives each column its label as written', () => {
  expect(headerColumns(viewOf([['一级 指标', '内容', 7]]), 0)).toEqual([
    { name: 'level1', col: 0, label: '一级 指标' },
    { name: null, col: 1, label: '内容' },
    { name: null, col: 2, label: '7' },
  ]);
});

it('takes a label with several meanings in the order of columns', () => {
  expect(columnOf(['indicatorBlock', 'indicator'])).toBe('indicator');
  expect(columnOf(['unit', 'moneyUnit', 'targetUnit'])).toBe('targetUnit');
  expect(columnOf(['target', 'level3'])).toBe('level3');
  expect(columnOf(['goal'])).toBeNull();
});

describe('the cells of a column', () => {
  const [header] = findHeaders(viewOf([['一级指标', null, '二级指标', '三级指标']]));
  if (header === undefined) throw new Error('no header');
  it.each<[string, number, number, readonly [number, number]]>([
    ['up to the next label', 0, 9, [0, 1]],
    ['one, where the next follows', 1, 9, [2, 2]],
    ['the last up to the edge', 2, 6, [3, 6]],
    ['the last alone, where the edge lies left of it', 2, 1, [3, 3]],
  ])('%s', (_case, index, edge, expected) => {
    const column = header.columns[index];
    if (column === undefined) throw new Error('no column');
    expect(extent(header, column, edge)).toEqual(expected);
    expect(extent({ ...header, right: 5 }, column, edge)).toEqual([expected[0], Math.min(expected[1], 5)]);
  });

  it('up to what stands beside the form', () => {
    const [beside] = findHeaders(viewOf([[...THREE, null, '已核对']]));
    const last = beside?.columns.at(-1);
    if (beside === undefined || last === undefined) throw new Error('no header');
    expect(extent(beside, last, 9)).toEqual([2, 3]);
  });

  it('by the name of the column', () => {
    expect(columnNamed(header, 'level2')?.col).toBe(2);
    expect(columnNamed(header, 'target')).toBeUndefined();
  });
});

it.each<[string, readonly number[], readonly number[], boolean]>([
  ['the same', [1, 3], [1, 3], true],
  ['one within the other', [1, 9], [3, 4], true],
  ['the last of one is the first of the other', [1, 3], [3, 5], true],
  ['the first of one is the last of the other', [3, 5], [1, 3], true],
  ['left of the other', [1, 2], [3, 5], false],
  ['right of the other', [6, 7], [3, 5], false],
])('forms that stand under each other: %s', (_case, a, b, expected) => {
  const spanOf = (cols: readonly number[]): Parameters<typeof sharesColumns>[0] => ({
    row: 0,
    columns: cols.map((col) => ({ name: null, col, label: '' })),
  });
  expect(sharesColumns(spanOf(a), spanOf(b))).toBe(expected);
});
