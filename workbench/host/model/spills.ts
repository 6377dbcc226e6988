import { type Area, areaOfCell, MAX_COL, MAX_ROW, type Place, union } from '../../../src/workbook/address';
import { covers, intersection, isOneCell } from './areas';
import { type CellValue, isFilled, type ModelCell, PENDING } from './cell';
import type { CellGrid } from './grid';
import { movingArea, type Shift, shiftArea } from './shift';

/** Blocks of results that formulas fill on a sheet. */
export class Spills {
  constructor(private readonly grid: CellGrid) {}

  /**
   * Puts a formula's block of results into its cell and those to the right and down; #SPILL! where there is no room.
   * @returns the cells filled beside its own
   */
  fill(
    place: Place,
    cell: ModelCell,
    block: readonly (readonly CellValue[])[],
    merges: readonly Area[],
  ): Place[] {
    const width = Math.max(1, ...block.map((line) => line.length));
    const area = {
      top: place.row,
      left: place.col,
      bottom: place.row + Math.max(1, block.length) - 1,
      right: place.col + width - 1,
    };
    const fits = area.bottom <= MAX_ROW && area.right <= MAX_COL;
    const blocked =
      !isOneCell(area) &&
      (merges.some((merge) => intersection(merge, area) !== null) ||
        [...this.grid.within(area)].some(
          ({ row, col, cell: other }) => (row !== place.row || col !== place.col) && isFilled(other),
        ));
    if (!fits || blocked) {
      this.grid.set(place.row, place.col, { ...cell, value: { error: '#SPILL!' } });
      return [];
    }
    const cells: Place[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let col = area.left; col <= area.right; col += 1) {
        const value = block[row - area.top]?.[col - area.left] ?? null;
        const own = row === place.row && col === place.col;
        const { style } = this.grid.get(row, col);
        this.grid.set(row, col, own ? { ...cell, value } : { value, style, spilledFrom: place });
        if (!own) cells.push({ row, col });
      }
    }
    return cells;
  }

  /** Before a cell is written over: a formula takes back what it spilled; one that spilled into the cell no longer can. */
  release(place: Place, cell: ModelCell): void {
    if (cell.formula !== undefined) this.clear(place);
    const parent = cell.spilledFrom;
    if (parent === undefined) return;
    this.clear(parent);
    this.grid.set(parent.row, parent.col, {
      ...this.grid.get(parent.row, parent.col),
      value: { error: '#SPILL!' },
    });
  }

  /** Takes back what a formula spilled. */
  clear(parent: Place): void {
    for (const { row, col, cell } of [...this.grid.within(this.area(parent))]) {
      const from = cell.spilledFrom;
      if (from?.row === parent.row && from.col === parent.col)
        this.grid.set(row, col, { value: null, style: cell.style });
    }
  }

  /** The cells that a formula fills; its own cell where it does not spill. */
  area({ row, col }: Place): Area {
    const filledFrom = (r: number, c: number): boolean => {
      const from = this.grid.get(r, c).spilledFrom;
      return from?.row === row && from.col === col;
    };
    let bottom = row;
    let right = col;
    while (filledFrom(bottom + 1, col)) bottom += 1;
    while (filledFrom(row, right + 1)) right += 1;
    return { top: row, left: col, bottom, right };
  }

  /** Blocks of results that the shift would tear are taken back. @returns their formulas, where they will be */
  takeBackTorn(shift: Shift, used: Area | null): Place[] {
    if (used === null) return [];
    const parents = new Map<string, Place>();
    for (const { cell } of this.grid.within(used)) {
      const { spilledFrom: from } = cell;
      if (from !== undefined) parents.set(`${from.row} ${from.col}`, from);
    }
    const moving = movingArea(shift);
    const band = shift.change === 'deleted' ? union(moving, shift.area) : moving;
    return [...parents.values()].flatMap((parent) => {
      const area = this.area(parent);
      const apart = intersection(area, band) === null;
      const whole = covers(moving, area) || covers(shift.area, area);
      if (apart || whole) return [];
      this.clear(parent);
      const { row, col } = parent;
      const after = shiftArea(areaOfCell({ row, col }), shift);
      if (after === null) return [];
      this.grid.set(row, col, { ...this.grid.get(row, col), value: PENDING });
      return [{ row: after.top, col: after.left }];
    });
  }
}
