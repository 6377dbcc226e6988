import { lastColumnOf } from '../../src/tables/form-columns';
import { findHeaders } from '../../src/tables/header';
import { faults, formGrid } from '../support/forms';
import { type Grid, sheetOf, type Value, workbookOf } from '../support/grid';
import { viewOf } from './support/view';

/** A form of seven columns, as printed. */
const FORM = formGrid();
const PLAN_ROW = FORM.findIndex((row) => row[0] === '资金支出计划（%）');
const MERGES = ['A1:G1'];

/** The form with more beside it: cells by row, from a column on. */
function beside(col: number, cells: Readonly<Record<number, readonly Value[]>>): Grid {
  return FORM.map((row, index) => {
    const more = cells[index];
    if (more === undefined) return row;
    return [...Array.from({ length: col }, (_, at) => row[at] ?? null), ...more];
  });
}

const found = (grid: Grid, merges: readonly string[]): readonly string[] =>
  faults(workbookOf(sheetOf('1', grid, { merges })));

describe('what stands beside a form', () => {
  it.each<[string, Grid]>([
    [
      'a schedule of the plan',
      beside(8, {
        [PLAN_ROW - 1]: ['节点', '累计比例'],
        [PLAN_ROW]: ['3月底', 0.25],
        [PLAN_ROW + 1]: ['6月底', 0.5],
        [PLAN_ROW + 2]: ['10月底', 0.75],
        [PLAN_ROW + 3]: ['12月底', 1],
      }),
    ],
    ['an amount right of the funds', beside(9, { [PLAN_ROW - 2]: [146] })],
    ['a heading right of the funds', beside(9, { [PLAN_ROW - 2]: ['项目', '预算数', '应支出'] })],
  ])('is none of its fields where merged cells tell its width: %s', (_, grid) => {
    expect(found(FORM, MERGES)).toEqual([]);
    expect(found(grid, MERGES)).toEqual([]);
    // Without them the form may go on behind an empty column: the notes are looked at, which is noticed.
    expect(found(grid, [])).not.toEqual([]);
  });

  it('belongs to it where no empty column lies between', () => {
    expect(found(beside(7, { [PLAN_ROW - 2]: ['见附件'] }), MERGES)).not.toEqual([]);
  });
});

describe('the last column of a form', () => {
  /** Two rows of a head with notes by their columns, over a header of the columns A to D. */
  const columnOf = (
    notes: readonly (readonly number[])[],
    merges: readonly string[],
    { top = 0, right = 20 } = {},
  ): number => {
    const head = [0, 1].map((row) =>
      Array.from({ length: 12 }, (_, col): Value => (notes[row]?.includes(col) === true ? '见附件' : null)),
    );
    const view = viewOf([...head, ['一级指标', '二级指标', '三级指标', '指标值']], merges);
    const [header] = findHeaders(view);
    if (header === undefined) throw new Error('no header');
    return lastColumnOf(view, header, { top, bottom: 1, left: 0, right });
  };

  it.each<[string, readonly (readonly number[])[], readonly string[], object, number]>([
    ['nothing beside it', [], ['A1:D1'], {}, 20],
    ['notes within it', [[1, 3]], ['A1:D1'], {}, 20],
    ['notes behind an empty column', [[5]], ['A1:D1'], {}, 3],
    ['notes behind an empty column, below', [[], [5]], ['A1:D1'], {}, 3],
    ['a field right beside it', [[4]], ['A1:D1'], {}, 4],
    ['fields in two rows, then notes', [[4, 7], [5]], ['A1:D1'], {}, 5],
    ['no merged cells', [[5]], [], {}, 20],
    ['merged cells that end before it does', [[5]], ['A1:C1'], {}, 20],
    ['merged cells that reach farther', [[7]], ['A1:F1'], {}, 5],
    ['merged cells that reach differently far', [[7]], ['A1:F1', 'A2:D2'], {}, 5],
    ['merged cells under its header', [[5]], ['A5:D5'], {}, 20],
    ['merged cells of its header', [[6]], ['D3:E3'], {}, 4],
    ['merged cells beside it', [[5]], ['F1:H1'], {}, 20],
    ['cells merged in its last column', [[5]], ['D1:D2'], {}, 3],
    ['merged cells of the form above', [[], [5]], ['A1:D1'], { top: 1 }, 20],
    ['cells merged in its first row', [[], [5]], ['A2:D2'], { top: 1 }, 3],
    ['a form beside it', [[4]], ['A1:H1'], { right: 4 }, 4],
  ])('by %s', (_case, notes, merges, options, expected) => {
    expect(columnOf(notes, merges, options)).toBe(expected);
  });
});
