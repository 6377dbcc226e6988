import { createRecogniser, recognise } from '../../src/tables/recognise';
import type { RecognisedWorkbook } from '../../src/tables/model';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { formGrid } from '../support/forms';
import { type Grid, sheetOf, workbookOf } from '../support/grid';
import { CENTRAL, DECLARATION, FLAT, SELF_EVALUATION } from '../support/layouts';

const UNDATED = formGrid({ title: '办公楼物业管理费绩效目标表', name: '办公楼物业管理费' });
const sheet = (name: string, grid: Grid): SheetSnapshot => sheetOf(name, grid);
const A = sheet('甲', formGrid());
const B = sheet('乙', UNDATED);
const C = sheet('丙', FLAT);
const D = sheet('丁', CENTRAL);
const E = sheet('戊', DECLARATION);
const F = sheet('己', SELF_EVALUATION);

describe('recognising an edited workbook again', () => {
  it.each<[string, readonly SheetSnapshot[]]>([
    ['nothing changed', [A, B, C, D, E, F]],
    ['one sheet was edited', [A, sheet('乙', formGrid({ budget: 30 })), C, D, E, F]],
    ['sheets were moved', [F, E, D, C, B, A]],
    ['a sheet was inserted before the others', [sheet('新', formGrid()), A, B, C, D, E, F]],
    ['a sheet was deleted', [A, C, D, E, F]],
    ['a sheet was emptied', [A, B, sheet('丙', []), D, E, F]],
    ['the sheet that told the year is gone', [B]],
    ['a sheet stands twice', [A, A, B]],
  ])('gives what recognising it anew gives: %s', (_case, sheets) => {
    const again = createRecogniser();
    again(workbookOf(A, B, C, D, E, F), '2023年度.xlsx');
    const workbook = workbookOf(...sheets);
    expect(again(workbook, '2023年度.xlsx')).toEqual(recognise(workbook, '2023年度.xlsx'));
    expect(again(workbook, '2023年度.xlsx')).toEqual(recognise(workbook, '2023年度.xlsx'));
  });

  it('looks only at the sheet that changed', () => {
    const looks = new Map<string, number>();
    const counted = (original: SheetSnapshot): SheetSnapshot => ({
      ...original,
      row: (row) => {
        looks.set(original.name, (looks.get(original.name) ?? 0) + 1);
        return original.row(row);
      },
    });
    const again = createRecogniser();
    const [a, b, c] = [counted(A), counted(B), counted(C)];
    const first = again(workbookOf(a, b, c));
    expect([...looks.keys()]).toEqual(['甲', '乙', '丙']);
    looks.clear();
    const edited = counted(sheet('乙', formGrid({ budget: 30 })));
    const second = again(workbookOf(a, edited, c));
    expect([...looks.keys()]).toEqual(['乙']);
    const budgets = ({ tables }: RecognisedWorkbook): readonly (string | undefined)[] =>
      tables.map((table) => (table.kind === 'project' ? table.funds[0]?.budget?.text : ''));
    expect(budgets(first)[1]).toBe('24.00');
    expect(budgets(second)[1]).toBe('30');
  });
});
