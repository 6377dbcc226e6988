import { faults, formGrid } from '../support/forms';
import { type Grid, sheetOf, type Value, workbookOf } from '../support/grid';

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
