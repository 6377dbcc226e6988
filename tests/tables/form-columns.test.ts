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
    ['a note right beside the funds', beside(7, { [PLAN_ROW - 2]: ['见附件'] })],
    ['an amount right beside them', beside(7, { [PLAN_ROW - 2]: [146] })],
    ['a note right beside the plan', beside(7, { [PLAN_ROW]: ['见附件'], [PLAN_ROW + 1]: [0.5] })],
    ['what should be spent right beside a checkpoint', beside(7, { [PLAN_ROW]: [0.5] })],
    [
      'a schedule right beside the plan',
      beside(7, {
        [PLAN_ROW]: ['3月底', 0.25],
        [PLAN_ROW + 1]: ['6月底', 0.5],
        [PLAN_ROW + 2]: ['10月底', 0.75],
      }),
    ],
    [
      'a note right beside each indicator',
      beside(7, Object.fromEntries(FORM.flatMap((_row, index) => (index > 7 ? [[index, ['请核对']]] : [])))),
    ],
  ])('is none of its fields where merged cells tell its width: %s', (_, grid) => {
    expect(found(FORM, MERGES)).toEqual([]);
    expect(found(grid, MERGES)).toEqual([]);
  });

  it('is looked at where nothing tells its width', () => {
    expect(found(beside(9, { [PLAN_ROW - 2]: [146] }), [])).not.toEqual([]);
  });

  it('belongs to it where a label stands right beside it', () => {
    expect(found(beside(7, { [PLAN_ROW - 2]: ['单位资金', 20] }), MERGES)).not.toEqual([]);
  });
});

describe('the last column of a form', () => {
  /** Two rows of a head, each cell by its column, over a header of the columns A to D. */
  const columnOf = (
    cells: readonly Readonly<Record<number, Value>>[],
    merges: readonly string[],
    { top = 0, right = 20 } = {},
  ): number => {
    const head = [0, 1].map((row) =>
      Array.from({ length: 12 }, (_, col): Value => cells[row]?.[col] ?? null),
    );
    const view = viewOf([...head, ['一级指标', '二级指标', '三级指标', '指标值']], merges);
    const [header] = findHeaders(view);
    if (header === undefined) throw new Error('no header');
    return lastColumnOf(view, header, { top, bottom: 1, left: 0, right });
  };

  const NOTE = '见附件';
  const [LABEL, NEXT] = ['其他资金', '单位资金'];
  it.each<[string, readonly Readonly<Record<number, Value>>[], readonly string[], object, number]>([
    ['nothing beside it', [], ['A1:D1'], {}, 20],
    ['notes within it', [{ 1: NOTE, 3: NOTE }], ['A1:D1'], {}, 20],
    ['notes behind an empty column', [{ 5: NOTE }], ['A1:D1'], {}, 3],
    ['notes behind an empty column, below', [{}, { 5: NOTE }], ['A1:D1'], {}, 3],
    ['a label behind an empty column', [{ 5: LABEL }], ['A1:D1'], {}, 3],
    ['a note right beside it', [{ 4: NOTE }], ['A1:D1'], {}, 3],
    ['an amount right beside its last one', [{ 2: LABEL, 3: 20, 4: 146 }], ['A2:D2'], {}, 3],
    ['a label right beside it', [{ 4: LABEL }], ['A1:D1'], {}, 4],
    ['a label with its value', [{ 4: LABEL, 5: 20, 6: NOTE }], ['A1:D1'], {}, 5],
    ['a value right beside its label', [{ 3: LABEL, 4: 20 }], ['A2:D2'], {}, 4],
    ['a value right beside its merged label', [{ 2: LABEL, 4: 20 }], ['A2:D2', 'C1:D1'], {}, 4],
    ['a value not right beside its label', [{ 2: LABEL, 4: 20 }], ['A2:D2'], {}, 3],
    ['a note right beside a label and its value', [{ 3: '其他资金：20', 4: NOTE }], ['A2:D2'], {}, 3],
    ['labels in two rows, then notes', [{ 4: LABEL, 7: NOTE }, { 5: NEXT }], ['A1:D1'], {}, 5],
    ['the last checkpoint', [{ 2: '3月底', 3: '6月底', 4: '12月底' }], ['A2:D2'], {}, 4],
    ['checkpoints that begin anew', [{ 2: '3月底', 3: '6月底', 4: '3月底' }], ['A2:D2'], {}, 3],
    ['the last share', [{ 0: '3月底', 1: 0.5, 3: '6月底', 4: 1 }], ['A2:D2'], {}, 4],
    ['an amount beside the last checkpoint', [{ 2: '3月底', 3: '6月底', 4: 1 }], ['A2:D2'], {}, 3],
    ['a note beside the last checkpoint', [{ 0: '3月底', 1: 1, 3: '6月底', 4: NOTE }], ['A2:D2'], {}, 3],
    ['no merged cells', [{ 5: NOTE }], [], {}, 20],
    ['merged cells that end before it does', [{ 5: NOTE }], ['A1:C1'], {}, 20],
    ['merged cells that reach farther', [{ 7: NOTE }], ['A1:F1'], {}, 5],
    ['merged cells that reach differently far', [{ 7: NOTE }], ['A1:F1', 'A2:D2'], {}, 5],
    ['merged cells under its header', [{ 5: NOTE }], ['A5:D5'], {}, 20],
    ['merged cells of its header', [{ 6: NOTE }], ['D3:E3'], {}, 4],
    ['merged cells beside it', [{ 5: NOTE }], ['F1:H1'], {}, 20],
    ['cells merged in its last column', [{ 5: NOTE }], ['D1:D2'], {}, 3],
    ['merged cells of the form above', [{}, { 5: NOTE }], ['A1:D1'], { top: 1 }, 20],
    ['cells merged in its first row', [{}, { 5: NOTE }], ['A2:D2'], { top: 1 }, 3],
    ['a form beside it', [{ 4: LABEL }], ['A1:H1'], { right: 4 }, 4],
  ])('by %s', (_case, cells, merges, options, expected) => {
    expect(columnOf(cells, merges, options)).toBe(expected);
  });
});
