import { type Area, areaOfCell, MAX_COL, type Place } from '../../../src/workbook/address';
import { type Shift, shiftArea } from './shift';

const COLUMNS = MAX_COL + 1;

/** What of a cell differs: what was entered, only the result of its formula, its look. */
export type CellAspect = 'content' | 'result' | 'look';

export interface ChangedCell extends Place {
  readonly aspects: ReadonlySet<CellAspect>;
}

/** What of a sheet is no longer as the file has it. */
export class SheetChanges {
  private places = new Map<number, Set<CellAspect>>();
  private readonly shifts: Shift[] = [];
  /** Merged areas, column widths, conditional formats, protection, visibility or name differ. */
  readonly parts = new Set<
    'merges' | 'sizes' | 'conditional-formats' | 'protection' | 'visibility' | 'name'
  >();

  cell(row: number, col: number, ...aspects: readonly CellAspect[]): void {
    const place = row * COLUMNS + col;
    const known = this.places.get(place) ?? new Set();
    for (const aspect of aspects) known.add(aspect);
    this.places.set(place, known);
  }

  /** A formula gave another result, or fills other cells. */
  result(formula: Place, area: Area): void {
    if (area.top === area.bottom && area.left === area.right) this.cell(formula.row, formula.col, 'result');
    else {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let col = area.left; col <= area.right; col += 1) this.cell(row, col, 'content');
      }
    }
  }

  /** Whole rows or columns were inserted or deleted. */
  shift(shift: Shift): void {
    this.shifts.push(shift);
    const moved = new Map<number, Set<CellAspect>>();
    for (const [place, aspects] of this.places) {
      const row = Math.floor(place / COLUMNS);
      const col = place % COLUMNS;
      const area = shiftArea(areaOfCell({ row, col }), shift);
      if (area !== null) moved.set(area.top * COLUMNS + area.left, aspects);
    }
    this.places = moved;
  }

  /** Cells that differ, where they are now, by rows, then columns. */
  cells(): ChangedCell[] {
    return [...this.places]
      .sort(([a], [b]) => a - b)
      .map(([place, aspects]) => ({ row: Math.floor(place / COLUMNS), col: place % COLUMNS, aspects }));
  }

  /** Inserted and deleted rows and columns, in the order of their happening. */
  structure(): readonly Shift[] {
    return this.shifts;
  }

  get none(): boolean {
    return this.places.size === 0 && this.shifts.length === 0 && this.parts.size === 0;
  }

  clear(): void {
    this.places.clear();
    this.shifts.length = 0;
    this.parts.clear();
  }
}

/** What of the workbook as a whole differs from the file. */
export type WorkbookPartChange =
  'sheets' | 'names' | 'custom-xml' | 'settings' | 'properties' | 'active-sheet';
