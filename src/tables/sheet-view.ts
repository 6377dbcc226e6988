import { labelRemarks } from '../core/text';
import { type Area, contains, type Place } from '../workbook/address';
import { type Cell, UNCALCULATED } from '../workbook/cell';
import type { SheetSnapshot } from '../workbook/snapshot';
import { lowerBound } from '../workbook/sorted';
import { displayText } from './display';
import { type LabelName, labelNames, splitInline } from './labels';
import type { CellRef, Field } from './model';
import { SheetField } from './sheet-field';

/** A cell that reads as a label. */
export interface Hit extends Place {
  readonly names: readonly LabelName[];
  /** As written, without an inline value. */
  readonly label: string;
  readonly remarks: readonly string[];
  /** "项目名称：物业费" in one cell: the value after the colon. */
  readonly inline: string | null;
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
  ) {
    this.rows = sheet.rows;
    let hasUncalculated = false;
    for (const row of this.rows) {
      for (const { col, cell } of sheet.row(row)) {
        if (cell.kind === 'text') this.keepHit(readHit(row, col, String(cell.value)));
        else if (cell.value === UNCALCULATED) hasUncalculated = true;
      }
    }
    this.hasUncalculated = hasUncalculated;
  }

  private keepHit(hit: Hit | null): void {
    if (hit === null) return;
    const inRow = this.hitsByRow.get(hit.row);
    if (inRow === undefined) this.hitsByRow.set(hit.row, [hit]);
    else inRow.push(hit);
  }

  hits(row: number): readonly Hit[] {
    return this.hitsByRow.get(row) ?? NO_HITS;
  }

  hitAt(row: number, col: number): Hit | undefined {
    return this.hits(row).find((hit) => hit.col === col);
  }

  cell(row: number, col: number): Cell {
    return this.sheet.cell(row, col);
  }

  text(row: number, col: number): string {
    return displayText(this.cell(row, col));
  }

  /** Cells of a row within columns, from left to right; those that hold nothing but white space do not count. */
  filled(row: number, left: number, right: number): readonly SheetField[] {
    const cells = this.rowCells(row);
    const first = cells[0];
    const last = cells[cells.length - 1];
    if (first === undefined || last === undefined) return cells;
    if (first.col >= left && last.col <= right) return cells;
    return cells.filter(({ col }) => col >= left && col <= right);
  }

  firstFilled(row: number, left: number, right: number): SheetField | undefined {
    for (const cell of this.rowCells(row)) {
      if (cell.col > right) return undefined;
      if (cell.col >= left) return cell;
    }
    return undefined;
  }

  private rowCells(row: number): readonly SheetField[] {
    const known = this.readRows.get(row);
    if (known !== undefined) return known;
    const cells: SheetField[] = [];
    for (const { col, cell } of this.sheet.row(row)) {
      const text = displayText(cell);
      if (text !== '') cells.push(new SheetField(this.index, row, col, cell, text));
    }
    this.readRows.set(row, cells);
    return cells;
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

  field(place: Place): Field {
    const cell = this.cell(place.row, place.col);
    const text = displayText(cell);
    const empty = text === '';
    return { at: empty ? this.anchor(place) : this.ref(place), text, empty, cell };
  }
}

function readHit(row: number, col: number, text: string): Hit | null {
  const names = labelNames(text);
  if (names.length > 0) return { row, col, names, label: text, remarks: labelRemarks(text), inline: null };
  const split = splitInline(text);
  if (split === null) return null;
  return {
    row,
    col,
    names: split.names,
    label: split.label,
    remarks: labelRemarks(split.label),
    inline: split.value,
  };
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
