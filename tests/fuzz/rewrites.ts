import fc from '../support/properties';
import type { Cell } from '../../src/workbook/cell';
import { deriveCell } from '../../src/workbook/derive-cell';
import type { Grid, Value } from '../support/grid';

/** Puts empty lines into a list: `after[n]` is how many follow its nth member. */
function spread<T>(list: readonly T[], after: readonly number[], blank: T): readonly T[] {
  return list.flatMap((item, index) => [item, ...Array.from({ length: after[index] ?? 0 }, () => blank)]);
}

/** Where each line went. */
function shifts(count: number, after: readonly number[]): readonly number[] {
  let moved = 0;
  return Array.from({ length: count }, (_, index) => {
    const at = index + moved;
    moved += after[index] ?? 0;
    return at;
  });
}

export interface Spread {
  readonly grid: Grid;
  /** New numbers of the old rows and columns. */
  readonly rows: readonly number[];
  readonly cols: readonly number[];
}

/** A grid with empty rows and columns put between those it has. */
export function spreadOut(grid: Grid, rows: readonly number[], cols: readonly number[]): Spread {
  const width = Math.max(...grid.map((row) => row.length));
  const wide = grid.map((row) => spread<Value>(filledUp(row, width), cols, null));
  return {
    grid: spread<readonly Value[]>(wide, rows, []),
    rows: shifts(grid.length, rows),
    cols: shifts(width, cols),
  };
}

function filledUp(row: readonly Value[], width: number): readonly Value[] {
  return Array.from({ length: width }, (_, col) => row[col] ?? null);
}

/** Number formats that show a number alike: `0.00` and `#,##0.00_ ` do, but for what groups the digits. */
const ALIKE = {
  plain: ['General', '0', '#,##0', '0_ ', '0;-0', '#,##0;[Red]-#,##0', '[$-804]0', '0_);(0)', '_ * #,##0_ '],
  decimals: [
    '0.00',
    '#,##0.00',
    '0.00_ ',
    '#,##0.00;-#,##0.00',
    '_ * #,##0.00_ ;_ * -#,##0.00_ ',
    '0.00;0.00',
  ],
  percent: ['0%', '0%;-0%', '0%_ ', '[$-804]0%', '0%;[Red]-0%', '#,##0%'],
  percentDecimals: ['0.00%', '0.00%;-0.00%', '0.00%_ ', '#,##0.00%'],
  date: [
    'yyyy"年"m"月"d"日"',
    '[$-804]yyyy"年"m"月"d"日"',
    'yyyy\\年m\\月d\\日',
    'yyyy-mm-dd',
    'yyyy/m/d;@',
    'm/d/yyyy',
  ],
} as const;
const suffixedFormats = (unit: string): readonly string[] => [
  `0"${unit}"`,
  `#,##0"${unit}"`,
  `0"${unit}";-0"${unit}"`,
  `0\\${unit}`,
  `0!${unit}`,
  `General"${unit}"`,
  `0" ${unit}"`,
];

/** Other cells that show what this one shows: in other formats, or typed as text. */
function alike(value: Value): readonly Value[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [...shown(value, ALIKE.plain), String(value)];
  if (value === null || typeof value === 'boolean') return [value];
  const number = Number(value.value);
  if (value.kind === 'date') return shown(number, ALIKE.date);
  if (value.percent) {
    const digits = (number * 100).toFixed(value.decimals ?? 0);
    return [...shown(number, value.decimals === 0 ? ALIKE.percent : ALIKE.percentDecimals), `${digits}%`];
  }
  if (value.unitSuffix !== undefined) {
    return [...shown(number, suffixedFormats(value.unitSuffix)), `${number}${value.unitSuffix}`];
  }
  return [...shown(number, ALIKE.decimals), number.toFixed(value.decimals ?? 0)];
}

function shown(value: number, formats: readonly string[]): readonly Cell[] {
  return formats.map((numberFormat) => deriveCell({ value, numberFormat, isFormula: false }));
}

/** The same grid, each of its cells in one of the ways that show the same. */
export const rewritten = (grid: Grid): fc.Arbitrary<Grid> =>
  fc.tuple(...grid.map((row) => fc.tuple(...row.map((value) => fc.constantFrom(...alike(value))))));

/** How many empty lines follow each of `count` lines: mostly none. */
export const gaps = (count: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 2), { minLength: count, maxLength: count });

/** The grid with its levels written in every row, and the same with the rows of each block in another order. */
export function rowsShuffled({ grid, levels, blocks }: Shufflable): fc.Arbitrary<readonly [Grid, Grid]> {
  const spelled = grid.map((row) => [...row]);
  for (const [from, to] of blocks) {
    for (let row = from + 1; row <= to; row += 1) {
      for (const col of levels) {
        const cells = spelled[row];
        if (cells !== undefined) cells[col] ??= spelled[row - 1]?.[col] ?? null;
      }
    }
  }
  const orders = blocks.map(([from, to]) => {
    const rows = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return fc.shuffledSubarray(rows, { minLength: rows.length });
  });
  return fc.tuple(...orders).map((shuffled) => {
    const places = new Map(
      shuffled.flatMap((rows, block) => rows.map((row, at) => [(blocks[block]?.[0] ?? 0) + at, row])),
    );
    return [spelled, spelled.map((row, index) => spelled[places.get(index) ?? index] ?? row)];
  });
}

export interface Shufflable {
  readonly grid: Grid;
  readonly levels: readonly number[];
  /** Rows that may change places, from and to. */
  readonly blocks: readonly (readonly [from: number, to: number])[];
}
