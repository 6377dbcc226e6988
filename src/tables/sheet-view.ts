import { rememberOf } from '../core/memo';
import type { Area, Place } from '../workbook/address';
import { contains } from '../workbook/contains';
import { type Cell, UNCALCULATED } from '../workbook/cell';
import type { SheetSnapshot } from '../workbook/snapshot';
import { firstFromColumn, lowerBound } from '../workbook/sorted';
import { displayText } from './display';
import type { Label, ReadLabel } from './label';
import type { CellRef, Field } from './model';
import { SheetField } from './sheet-field';

/** A cell that reads as a label. */
export interface Hit extends Place, Label {}

/** A row with something in it, within some columns. */
export interface Line {
  readonly row: number;
  /** Never empty. */
  readonly cells: readonly SheetField[];
  readonly hits: readonly Hit[];
}

const NO_HITS: readonly Hit[] = [];

/** A sheet as recognition looks at it: its cells, which of them are labels, and what stands beside them. */
export class SheetView {
  readonly rows: readonly number[];
  private readonly hitsByRow = new Map<number, Hit[]>();
  private mergesByRow: ReadonlyMap<number, readonly Area[]> | null = null;
  private readonly readRows = new Map<number, readonly SheetField[]>();
  /** Some cell holds a formula that no program ever computed. */
  readonly hasUncalculated: boolean;

  constructor(
    readonly sheet: SheetSnapshot,
    readonly index: number,
    readLabel: ReadLabel,
  ) {
    this.rows = sheet.rows;
    let hasUncalculated = false;
    for (const row of this.rows) {
      for (const { col, cell } of sheet.row(row)) {
        if (cell.kind === 'text') this.keepHit(row, col, readLabel(String(cell.value)));
        else if (cell.value === UNCALCULATED) hasUncalculated = true;
      }
    }
    this.hasUncalculated = hasUncalculated;
  }

  private keepHit(row: number, col: number, label: Label | null): void {
    if (label === null) return;
    const { names, label: written, remarks, inline } = label;
    const hit: Hit = { row, col, names, label: written, remarks, inline };
    const inRow = this.hitsByRow.get(row);
    if (inRow === undefined) this.hitsByRow.set(row, [hit]);
    else inRow.push(hit);
  }

  hits(row: number): readonly Hit[] {
    return this.hitsByRow.get(row) ?? NO_HITS;
  }

  hitsWithin(row: number, { left, right }: Pick<Area, 'left' | 'right'>): readonly Hit[] {
    const hits = this.hits(row);
    const inside = hits.every(({ col }) => col >= left && col <= right);
    return inside ? hits : hits.filter(({ col }) => col >= left && col <= right);
  }

  hitAt(row: number, col: number): Hit | undefined {
    return this.hits(row).find((hit) => hit.col === col);
  }

  cell(row: number, col: number): Cell {
    return this.sheet.cell(row, col);
  }

  text(row: number, col: number): string {
    return this.filledAt(row, col)?.text ?? '';
  }

  /** Cells of a row within columns, from left to right; those that hold nothing but white space do not count. */
  filled(row: number, left: number, right: number): readonly SheetField[] {
    const cells = this.rowCells(row);
    const first = cells[0];
    const last = cells[cells.length - 1];
    if (first === undefined || last === undefined) return cells;
    if (first.col >= left && last.col <= right) return cells;
    return cells.slice(firstFromColumn(cells, left), firstFromColumn(cells, right + 1));
  }

  firstFilled(row: number, left: number, right: number): SheetField | undefined {
    const cells = this.rowCells(row);
    const cell = cells[firstFromColumn(cells, left)];
    return cell !== undefined && cell.col <= right ? cell : undefined;
  }

  private filledAt(row: number, col: number): SheetField | undefined {
    return this.firstFilled(row, col, col);
  }

  /** A row within columns; null when they hold nothing. */
  line(row: number, { left, right }: Pick<Area, 'left' | 'right'>): Line | null {
    const cells = this.filled(row, left, right);
    if (cells.length === 0) return null;
    return { row, cells, hits: this.hitsWithin(row, { left, right }) };
  }

  /** The rows of an area with something in its columns, from top to bottom. */
  readonly lines = rememberOf((area: Area): readonly Line[] => {
    const lines: Line[] = [];
    for (const row of this.rowsBetween(area.top, area.bottom)) {
      const line = this.line(row, area);
      if (line !== null) lines.push(line);
    }
    return lines;
  });

  /** The labels of an area, row by row. */
  readonly hitsIn = rememberOf((area: Area): readonly Hit[] => this.lines(area).flatMap(({ hits }) => hits));

  private rowCells(row: number): readonly SheetField[] {
    const known = this.readRows.get(row);
    if (known !== undefined) return known;
    const cells: SheetField[] = [];
    for (const placed of this.sheet.row(row)) {
      const text = displayText(placed.cell);
      if (text !== '') cells.push(new SheetField(this.index, placed, text));
    }
    // A list that has grown holds room for more: a copy does not.
    const read = cells.slice();
    this.readRows.set(row, read);
    return read;
  }

  /** Rows from `first` to `last` with something in these columns. */
  filledRows(first: number, last: number, left: number, right: number): readonly number[] {
    return this.rowsBetween(first, last).filter((row) => this.filled(row, left, right).length > 0);
  }

  rowsBetween(first: number, last: number): readonly number[] {
    return this.rows.slice(lowerBound(this.rows, first), lowerBound(this.rows, last + 1));
  }

  ref({ row, col }: Place): CellRef {
    return { sheet: this.index, row, col };
  }

  /** The cell where one types: the top-left one of a merged area. */
  anchor(place: Place): CellRef {
    const merged = this.mergeAt(place);
    return this.ref(merged === undefined ? place : { row: merged.top, col: merged.left });
  }

  mergeAt(place: Place): Area | undefined {
    this.mergesByRow ??= indexByRow(this.sheet.merges);
    return this.mergesByRow.get(place.row)?.find((area) => contains(area, place));
  }

  field({ row, col }: Place): Field {
    const filled = this.filledAt(row, col);
    if (filled !== undefined) return filled;
    return { at: this.anchor({ row, col }), text: '', empty: true, cell: this.cell(row, col) };
  }
}

/** Merges of rows that hold forms; one that is taller than any form cell says nothing. */
const TALLEST_MERGE = 2000;

function indexByRow(merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    if (area.bottom - area.top > TALLEST_MERGE) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      const inRow = byRow.get(row);
      if (inRow === undefined) byRow.set(row, [area]);
      else inRow.push(area);
    }
  }
  return byRow;
}
