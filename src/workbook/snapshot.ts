import type { Area, Place } from './address';
import { type Cell, EMPTY_CELL } from './cell';
import { firstFromColumn, lowerBound } from './sorted';

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

export interface PlacedCell extends Place {
  readonly cell: Cell;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The smallest area that holds every cell that is not empty; null on an empty sheet. */
  readonly used: Area | null;
  /** Merged areas as far as the host tells them. They refine where a finding points, nothing else. */
  readonly merges: readonly Area[];
  readonly cellCount: number;
  /** The cell at a place; an empty cell wherever nothing is stored. */
  cell(row: number, col: number): Cell;
  /** Every cell that is not empty, by rows, then columns. */
  cells(): Iterable<PlacedCell>;
  /** The rows that hold such cells, ascending. */
  readonly rows: readonly number[];
  /** The cells of one row that are not empty, from left to right. */
  row(row: number): readonly PlacedCell[];
}

/** A workbook as it stood at one moment: all that recognition and the rules ever see of a host. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Custom XML parts as far as the host tells them; those of others included. */
  readonly customXml?: readonly string[];
}

interface SheetParts {
  readonly name: string;
  readonly visibility?: SheetVisibility;
  readonly merges?: readonly Area[];
  /** Cells in any order; of two at one place the later one counts; empty ones without a formula are dropped. */
  readonly cells: Iterable<PlacedCell>;
}

/**
 * Builds a sheet. Cells are kept by row in column order, so that memory follows the cells there are and one stray
 * value at XFD1048576 costs no more than any other.
 */
export function createSheet({ cells, ...parts }: SheetParts): SheetSnapshot {
  const rows = new Map<number, PlacedCell[]>();
  let last = -1;
  let inLast: PlacedCell[] = [];
  for (const placed of cells) {
    if (placed.cell.kind === 'empty' && !placed.cell.isFormula) continue;
    if (placed.row === last) {
      insert(inLast, placed);
      continue;
    }
    const known = rows.get(placed.row);
    // Most rows of a long column hold this one cell: a list that starts empty would keep room for many more.
    inLast = known ?? [placed];
    if (known === undefined) rows.set(placed.row, inLast);
    else insert(known, placed);
    last = placed.row;
  }
  return createSheetOfRows({ ...parts, rows: ascending([...rows]).map(([, row]) => row) });
}

interface RowParts extends Omit<SheetParts, 'cells'> {
  /** Rows from top to bottom, cells from left to right, each once; no empty rows, and no empty cells but formulas. */
  readonly rows: readonly (readonly PlacedCell[])[];
}

/** Builds a sheet of rows that stand in order, as `createSheet` does of any cells. */
export function createSheetOfRows(parts: RowParts): SheetSnapshot {
  const { name, visibility = 'visible', merges = [], rows } = parts;
  const order = rows.map(([first]) => first?.row ?? -1);
  let left = Infinity;
  let right = -1;
  let cellCount = 0;
  for (const row of rows) {
    left = Math.min(left, row[0]?.col ?? Infinity);
    right = Math.max(right, row[row.length - 1]?.col ?? -1);
    cellCount += row.length;
  }
  const top = order[0] ?? 0;
  const bottom = order[order.length - 1] ?? -1;
  const rowOf = (row: number): readonly PlacedCell[] => {
    // Where no row is left out, a row's place follows from its number.
    const index = order[row - top] === row ? row - top : lowerBound(order, row);
    return (order[index] === row ? rows[index] : undefined) ?? NO_CELLS;
  };
  return {
    name,
    visibility,
    used: cellCount === 0 ? null : { top, left, bottom, right },
    merges,
    cellCount,
    cell: (row, col) => find(rowOf(row), col)?.cell ?? EMPTY_CELL,
    rows: order,
    row: rowOf,
    *cells() {
      for (const row of rows) yield* row;
    },
  };
}

const NO_CELLS: readonly PlacedCell[] = [];

/** Files tell their rows in order. */
function ascending<T>(rows: [row: number, T][]): readonly (readonly [row: number, T])[] {
  const inOrder = rows.every(([row], index) => index === 0 || (rows[index - 1]?.[0] ?? 0) < row);
  return inOrder ? rows : rows.sort(([a], [b]) => a - b);
}

function insert(row: PlacedCell[], placed: PlacedCell): void {
  const at = firstFromColumn(row, placed.col);
  if (at === row.length) {
    row.push(placed);
    return;
  }
  row.splice(at, row[at]?.col === placed.col ? 1 : 0, placed);
}

function find(row: readonly PlacedCell[], col: number): PlacedCell | undefined {
  const placed = row[firstFromColumn(row, col)];
  return placed?.col === col ? placed : undefined;
}
