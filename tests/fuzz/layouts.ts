import fc from '../support/properties';
import { CLEAN_DEPARTMENT, departmentGrid, formGrid } from '../support/forms';
import type { Grid, Value } from '../support/grid';
import { CENTRAL, DECLARATION, FLAT, INVESTMENT, MONITORING, SELF_EVALUATION } from '../support/layouts';
import { form, NAMES, TARGETS, TEXTS } from './forms';

/** A layout of the field, and where its cells may be changed without its ceasing to be that form. */
interface Layout {
  readonly grid: Grid;
  /** Of the first indicator. */
  readonly top: number;
  readonly names: number;
  readonly targets: number;
  readonly texts?: number;
  /** Columns that hold for the rows below as well. */
  readonly levels: readonly number[];
  /** Rows of one project or goal, from and to: their order says nothing. */
  readonly blocks: readonly (readonly [from: number, to: number])[];
  /** Merged as the field does; none that spans a column in which every row has something of its own to say. */
  readonly merges: readonly string[];
}

const OTHERS: Readonly<Record<string, Layout>> = {
  department: {
    grid: departmentGrid(CLEAN_DEPARTMENT),
    ...{ top: 4, names: 2, targets: 3, texts: 4, levels: [0], blocks: [[4, 9]] },
    merges: ['A1:E1', 'A2:E2', 'B3:E3', 'A5:A10'],
  },
  flat: {
    grid: FLAT,
    ...{
      top: 2,
      names: 7,
      targets: 10,
      levels: [0, 1, 2, 3, 4, 5],
      blocks: [
        [2, 7],
        [8, 13],
      ],
    },
    merges: ['A1:M1', 'A3:A8', 'B3:B8', 'C3:C8', 'D3:D8', 'E3:E8', 'A9:A14', 'B9:B14', 'D9:D14', 'E9:E14'],
  },
  central: {
    grid: CENTRAL,
    ...{ top: 11, names: 5, targets: 6, levels: [0], blocks: [[11, 16]] },
    merges: ['A1:G1', 'A2:G2', 'B3:G3', 'A5:A8', 'A9:A10', 'B9:D9', 'E9:G9', 'B10:D10', 'E10:G10', 'A12:A15'],
  },
  investment: {
    grid: INVESTMENT,
    ...{ top: 7, names: 2, targets: 3, levels: [0], blocks: [[7, 12]] },
    merges: ['A1:D1', 'A2:D2', 'B3:D3', 'B4:D4', 'C5:D5', 'B6:D6', 'A8:A10', 'A11:A13'],
  },
  declaration: {
    grid: DECLARATION,
    ...{ top: 10, names: 3, targets: 4, levels: [1], blocks: [[10, 15]] },
    merges: ['A1:F1', 'A2:F2', 'B3:F3', 'A4:A8', 'D4:F4', 'B9:F9', 'A10:A16', 'B11:B14', 'B15:B15'],
  },
  selfEvaluation: {
    grid: SELF_EVALUATION,
    ...{ top: 9, names: 2, targets: 3, texts: 7, levels: [0], blocks: [[9, 11]] },
    merges: ['A1:H1', 'A2:H2', 'B3:H3', 'B4:D4', 'F4:H4', 'A5:A7', 'B8:D8', 'E8:H8', 'A10:A11'],
  },
  monitoring: {
    grid: MONITORING,
    ...{ top: 5, names: 2, targets: 3, levels: [0], blocks: [[5, 6]] },
    merges: ['A1:G1', 'B2:G2', 'A3:A4', 'A6:A7'],
  },
};

export interface AnyForm {
  readonly layout: string;
  readonly grid: Grid;
  readonly merges: readonly string[];
  readonly levels: readonly number[];
  readonly blocks: Layout['blocks'];
}

function changed(grid: Grid, changes: readonly (readonly [row: number, col: number, value: Value])[]): Grid {
  const rows = grid.map((row) => [...row]);
  for (const [row, col, value] of changes) {
    const cells = rows[row];
    if (cells !== undefined) cells[col] = value;
  }
  return rows;
}

/** A form of one of the other layouts, with a few of its cells changed. */
const otherForm: fc.Arbitrary<AnyForm> = fc
  .constantFrom(...Object.entries(OTHERS))
  .chain(([layout, { grid, top, names, targets, texts, ...rest }]) => {
    const row = fc.integer({ min: top, max: grid.length - 1 });
    const change = fc.oneof(
      fc.tuple(row, fc.constant(names), fc.constantFrom(...NAMES)),
      fc.tuple(row, fc.constant(targets), fc.constantFrom(...TARGETS)),
      fc.tuple(row, fc.constant(texts ?? names), fc.constantFrom(...(texts === undefined ? NAMES : TEXTS))),
    );
    return fc
      .array(change, { maxLength: 5 })
      .map((changes) => ({ layout, grid: changed(grid, changes), ...rest }));
  });

const PROJECT = {
  layout: 'project',
  merges: ['A1:G1', 'A4:A5', 'B5:G5', 'B6:C6', 'F6:G6', 'B8:G8', 'A10:A13', 'A14:A17', 'E3:G3'],
  levels: [0, 1],
  blocks: [[9, 17]],
} as const;

/** @param number of the form in its workbook: it tells one project from the next */
export const anyForm = (number: number): fc.Arbitrary<AnyForm> =>
  fc.oneof(
    form(number).map((input) => ({ ...PROJECT, grid: formGrid(input) })),
    otherForm,
  );
