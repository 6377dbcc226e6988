import { type Area, MAX_COL } from '../../../src/workbook/address';
import { type Shift, shiftArea } from './shift';

const COLUMNS = MAX_COL + 1;

/** What of a sheet is no longer as the file has it. */
export class SheetChanges {
  private places = new Set<number>();
  private readonly shifts: Shift[] = [];
  /** Merged areas, column widths, conditional formats, protection, visibility or name differ. */
  readonly parts = new Set<
    'merges' | 'sizes' | 'conditional-formats' | 'protection' | 'visibility' | 'name'
  >();

  cell(row: number, col: number): void {
    this.places.add(row * COLUMNS + col);
  }

  shift(shift: Shift): void {
    this.shifts.push(shift);
    const moved = new Set<number>();
    for (const { row, col } of this.cells()) {
      const area = shiftArea({ top: row, bottom: row, left: col, right: col }, shift);
      if (area !== null) moved.add(area.top * COLUMNS + area.left);
    }
    this.places = moved;
  }

  /** Cells whose content or look differs, where they are now, by rows, then columns. */
  cells(): { readonly row: number; readonly col: number }[] {
    return [...this.places]
      .sort((a, b) => a - b)
      .map((place) => ({ row: Math.floor(place / COLUMNS), col: place % COLUMNS }));
  }

  /** Inserted and deleted cells, rows and columns, in the order of their happening. */
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

  area(area: Area, exists: (row: number, col: number) => boolean): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let col = area.left; col <= area.right; col += 1) if (exists(row, col)) this.cell(row, col);
    }
  }
}

/** What of the workbook as a whole differs from the file. */
export type WorkbookPartChange =
  'sheets' | 'names' | 'custom-xml' | 'settings' | 'properties' | 'active-sheet';
