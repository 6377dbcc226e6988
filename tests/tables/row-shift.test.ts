import { findHeaders } from '../../src/tables/header';
import { rowShift } from '../../src/tables/row-shift';
import type { Grid, Value } from '../support/grid';
import { viewOf } from './support/view';

const HEADER: readonly Value[] = ['一级指标', '二级指标', '三级指标', '指标值', '确定依据'];
const FULL: readonly Value[] = ['产出指标', '数量指标', '面积', '≥1处', '合同'];
/** Without its first level: one column too far left. */
const CLEAR: readonly Value[] = ['质量指标', '合格率', '≥90%', '合同'];
/** Without both levels: two columns too far left, where rows are pasted at all. */
const NAME: readonly Value[] = ['差错率', '≤1%', '合同'];

/** By how many columns each row under the header stands too far left. */
function shiftsOf(rows: Grid, header: readonly Value[] = HEADER): readonly number[] {
  const view = viewOf([header, ...rows]);
  const [found] = findHeaders(view);
  if (found === undefined) throw new Error('no header');
  const shiftOf = rowShift(view, found);
  return rows.map((_, index) => shiftOf(index + 1));
}

describe('rows pasted as plain text', () => {
  it.each<[string, Grid, readonly number[]]>([
    ['none', [FULL, [null, '质量指标', '合格率', '≥90%', '合同']], [0, 0]],
    ['one without its first level', [FULL, CLEAR], [0, 1]],
    ['one without both levels', [FULL, CLEAR, ['差错率', '≤1%', '合同']], [0, 1, 2]],
    ['one without both levels and with an empty last column', [FULL, CLEAR, ['差错率', '≤1%']], [0, 1, 2]],
    ['one without both levels, alone', [FULL, ['差错率', '≤1%', '合同']], [0, 0]],
    [
      'one without its first level that is filled to the last column',
      [FULL, [...CLEAR, '已核'], NAME],
      [0, 0, 0],
    ],
    ['a filled one beside a clear one', [FULL, CLEAR, [...CLEAR, '已核']], [0, 1, 0]],
    ['one that has its second level', [FULL, CLEAR, ['其他', '数量指标', '面积', '≥1处']], [0, 1, 0]],
    ['one that has its first level alone', [FULL, CLEAR, ['效益指标', '受益人数', '≥9人']], [0, 1, 0]],
    ['an empty first cell', [FULL, CLEAR, [null, '差错率', '≤1%']], [0, 1, 0]],
    ['a name without a target', [FULL, CLEAR, ['差错率', '见合同', '合同']], [0, 1, 1]],
    [
      'a name and its target, filled to the last but one column',
      [FULL, CLEAR, ['差错率', '≤1%', '合同', '已核']],
      [0, 1, 1],
    ],
    ['a level that may be either', [FULL, ['成本指标', '总成本', '≤24万元', '合同']], [0, 0]],
    ['a level with nothing beside it', [FULL, ['质量指标'], NAME], [0, 0, 0]],
    ['a name like a target', [FULL, CLEAR, ['质量指标', '≥90%', '合同']], [0, 1, 1]],
    ['a level over the next level', [FULL, ['质量指标', '数量指标', '面积', '≥1处'], NAME], [0, 0, 0]],
  ])('%s', (_case, rows, expected) => {
    expect(shiftsOf(rows)).toEqual(expected);
  });

  it.each<[string, readonly Value[], readonly number[]]>([
    ['no first level', [null, '二级指标', '三级指标', '指标值', '确定依据'], [0, 0]],
    ['no second level', ['一级指标', '绩效类', '三级指标', '指标值', '确定依据'], [0, 0]],
    ['no targets', ['一级指标', '二级指标', '三级指标', '数值', '确定依据'], [0, 0]],
    ['levels apart', ['一级指标', null, '二级指标', '三级指标', '指标值'], [0, 0]],
    ['all that it takes', HEADER, [0, 1]],
  ])('are looked for under a header with %s', (_case, header, expected) => {
    expect(shiftsOf([FULL, CLEAR], header)).toEqual(expected);
  });

  it('are not told by rows over the header', () => {
    const view = viewOf([CLEAR, HEADER, FULL, NAME]);
    const [found] = findHeaders(view);
    if (found === undefined) throw new Error('no header');
    expect(rowShift(view, found)(3)).toBe(0);
  });

  it.each<[string, number, readonly number[]]>([
    ['the sixtieth row', 59, [1, 1]],
    ['a later one', 60, [0, 0]],
  ])('are known by %s', (_case, before, expected) => {
    const rows = [...Array.from({ length: before }, () => FULL), CLEAR, CLEAR];
    expect(shiftsOf(rows).slice(-2)).toEqual(expected);
  });
});
