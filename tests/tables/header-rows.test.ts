import { findHeaders } from '../../src/tables/header';
import type { Grid, Value } from '../support/grid';
import { viewOf } from './support/view';

/** "row left–right name@col …" of each header; a column without a name as "·@col". */
function headersOf(grid: Grid, merges: readonly string[] = []): readonly string[] {
  return findHeaders(viewOf(grid, merges)).map(({ row, left, right, columns }) =>
    [`${row} ${left}–${right}`, ...columns.map(({ name, col }) => `${name ?? '·'}@${col}`)].join(' '),
  );
}

const THREE: readonly Value[] = ['一级指标', '二级指标', '三级指标'];
const GAP: readonly Value[] = [null, null, null];

describe('columns behind an empty one', () => {
  it('belong to the form where a merged label leaves none empty', () => {
    const grid = [[...THREE, '指标值', null, '自拟栏']];
    expect(headersOf(grid, ['D1:E1'])).toEqual(['0 0–Infinity level1@0 level2@1 level3@2 target@3 ·@5']);
    expect(headersOf(grid)).toEqual(['0 0–Infinity level1@0 level2@1 level3@2 target@3']);
  });

  it('belong to the form where one of them tells, whatever the others are', () => {
    expect(headersOf([['一级指标', '二级指标', null, '甲', '三级指标', '乙', '丙', '丁']])).toEqual([
      '0 0–Infinity level1@0 level2@1 ·@3 level3@4 ·@5 ·@6 ·@7',
    ]);
  });
});

describe('a header of two rows', () => {
  it.each<[string, Grid, readonly string[]]>([
    [
      'two parts of its values',
      [
        [...THREE, '指标值'],
        [...GAP, '数值', '单位'],
      ],
      ['0 0–Infinity level1@0 level2@1 level3@2 target@3 targetUnit@4'],
    ],
    [
      'three parts that might be a header of their own',
      [
        [...THREE, '指标值'],
        [...GAP, '目标值', '指标解释', '确定依据'],
      ],
      ['0 0–Infinity level1@0 level2@1 level3@2 target@3 description@4 basis@5'],
    ],
    [
      'beside one like it',
      [
        [...THREE, '指标值', null, ...THREE, '指标值'],
        [...GAP, '数值', '单位', ...GAP, '数值', '单位'],
      ],
      [
        '0 0–4 level1@0 level2@1 level3@2 target@3 targetUnit@4',
        '0 5–Infinity level1@5 level2@6 level3@7 target@8 targetUnit@9',
      ],
    ],
    [
      'beside a form whose rows begin where its parts stand',
      [
        [...THREE, '指标值', null, ...THREE, '指标值'],
        [...GAP, '数值', '单位', '产出指标', '数量指标', '办案数', '≥5件'],
      ],
      [
        '0 0–4 level1@0 level2@1 level3@2 target@3 targetUnit@4',
        '0 5–Infinity level1@5 level2@6 level3@7 target@8',
      ],
    ],
    [
      'above a form further right',
      [[...THREE, '指标值'], [...GAP, '符号', '数值', '单位'], [], [...GAP, null, ...THREE]],
      [
        '0 0–Infinity level1@0 level2@1 level3@2 comparator@3 target@4 targetUnit@5',
        '3 0–Infinity level1@4 level2@5 level3@6',
      ],
    ],
    [
      'levels under 绩效指标, beside a column that is no label',
      [['绩效指标', null, null, '指标说明', '指标值', '确定依据', '自拟栏'], THREE],
      ['1 0–Infinity level1@0 level2@1 level3@2 description@3 target@4 basis@5 ·@6'],
    ],
  ])('%s', (_case, grid, expected) => {
    expect(headersOf(grid)).toEqual(expected);
  });
});

describe('labels in the row above a header', () => {
  it.each<[string, Grid, readonly string[]]>([
    [
      'no second 指标值 for one that it has',
      [
        ['绩效指标', ...GAP, null, '指标值'],
        [...THREE, '指标值', '自拟栏'],
      ],
      ['1 0–Infinity level1@0 level2@1 level3@2 target@3 ·@4'],
    ],
    [
      'right of what stands left of it',
      [
        ['自拟栏', '绩效指标', null, null, '指标值'],
        [null, ...THREE],
      ],
      ['1 0–Infinity level1@1 level2@2 level3@3 target@4'],
    ],
    [
      '绩效指标 over an empty column',
      [
        [null, '绩效指标', null, null, '指标值'],
        ['一级指标', null, '二级指标', '三级指标'],
      ],
      ['1 0–Infinity level1@0 level2@2 level3@3 target@4'],
    ],
    [
      'without 指标值',
      [['绩效指标', null, null, '确定依据'], THREE],
      ['1 0–Infinity level1@0 level2@1 level3@2'],
    ],
    [
      '指标值 and more',
      [['绩效指标', null, null, '指标值', '分值'], THREE],
      ['1 0–Infinity level1@0 level2@1 level3@2 target@3 weight@4'],
    ],
  ])('%s', (_case, grid, expected) => {
    expect(headersOf(grid)).toEqual(expected);
  });
});

describe('forms under one another that share a single column', () => {
  it.each<[string, Grid, readonly string[]]>([
    [
      'the lower one right of the upper',
      [THREE, [], [null, null, ...THREE]],
      ['0 0–Infinity level1@0 level2@1 level3@2', '2 0–Infinity level1@2 level2@3 level3@4'],
    ],
    [
      'with columns of its own left of it',
      [THREE, [], ['序', '甲', ...THREE]],
      ['0 0–Infinity level1@0 level2@1 level3@2', '2 0–Infinity ·@0 ·@1 level1@2 level2@3 level3@4'],
    ],
    [
      'with columns of its own right of it',
      [[...THREE, '甲', '乙'], [], [null, null, ...THREE]],
      ['0 0–Infinity level1@0 level2@1 level3@2 ·@3 ·@4', '2 0–Infinity level1@2 level2@3 level3@4'],
    ],
  ])('%s', (_case, grid, expected) => {
    expect(headersOf(grid)).toEqual(expected);
  });
});
