import { type Area, areaOfCell, type Place, union } from '../../../src/workbook/address';
import { BLANK, isFilled, type ModelCell } from './cell';
import { DEFAULT_STYLE } from './style';
import { distance, isVertical, movingArea, type Shift } from './shift';

export interface StoredCell extends Place {
  readonly cell: ModelCell;
}

/** The cells of a sheet by row and column; memory follows the cells that hold something or look like something. */
export class CellGrid {
  private rows = new Map<number, Map<number, ModelCell>>();
  private extents: { readonly filled: Area | null; readonly stored: Area | null } | null = null;

  get(row: number, col: number): ModelCell {
    return this.rows.get(row)?.get(col) ?? BLANK;
  }

  /** The stored cells of a row by column. */
  row(row: number): ReadonlyMap<number, ModelCell> | undefined {
    return this.rows.get(row);
  }

  has(row: number, col: number): boolean {
    return this.rows.get(row)?.has(col) === true;
  }

  set(row: number, col: number, cell: ModelCell): void {
    this.extents = null;
    let cells = this.rows.get(row);
    if (!isFilled(cell) && cell.style === DEFAULT_STYLE && cell.spilledFrom === undefined) {
      cells?.delete(col);
      if (cells?.size === 0) this.rows.delete(row);
      return;
    }
    if (cells === undefined) {
      cells = new Map();
      this.rows.set(row, cells);
    }
    cells.set(col, cell);
  }

  /** The stored cells of an area, by rows, then columns. */
  *within(area: Area): Iterable<StoredCell> {
    const { rows } = this;
    const wanted =
      area.bottom - area.top < rows.size
        ? numbers(area.top, area.bottom)
        : [...rows.keys()].filter((row) => row >= area.top && row <= area.bottom).sort((a, b) => a - b);
    for (const row of wanted) {
      const cells = rows.get(row);
      if (cells === undefined) continue;
      const cols = [...cells.keys()]
        .filter((col) => col >= area.left && col <= area.right)
        .sort((a, b) => a - b);
      for (const col of cols) {
        const cell = cells.get(col);
        if (cell !== undefined) yield { row, col, cell };
      }
    }
  }

  /** @param valuesOnly cells that merely look like something do not count */
  used(valuesOnly: boolean): Area | null {
    this.extents ??= this.measure();
    return valuesOnly ? this.extents.filled : this.extents.stored;
  }

  /** Moves the cells behind the shift; those of a deleted area are gone. */
  shift(shift: Shift): void {
    this.extents = null;
    const moving = movingArea(shift);
    const by = distance(shift);
    const moved = [...this.within(moving)];
    const gone = shift.change === 'deleted' ? [...this.within(shift.area)] : [];
    for (const { row, col } of [...gone, ...moved]) this.remove(row, col);
    const vertical = isVertical(shift);
    const step = (place: Place): Place =>
      vertical ? { row: place.row + by, col: place.col } : { row: place.row, col: place.col + by };
    for (const { row, col, cell } of moved) {
      const place = step({ row, col });
      const { spilledFrom: from } = cell;
      // A block of results moves as a whole: one that would be torn was taken back before.
      this.set(place.row, place.col, from === undefined ? cell : { ...cell, spilledFrom: step(from) });
    }
  }

  private remove(row: number, col: number): void {
    const cells = this.rows.get(row);
    cells?.delete(col);
    if (cells?.size === 0) this.rows.delete(row);
  }

  private measure(): { filled: Area | null; stored: Area | null } {
    let filled: Area | null = null;
    let stored: Area | null = null;
    for (const [row, cells] of this.rows) {
      for (const [col, cell] of cells) {
        const place = areaOfCell({ row, col });
        stored = grow(stored, place);
        if (isFilled(cell)) filled = grow(filled, place);
      }
    }
    return { filled, stored };
  }
}

function grow(area: Area | null, place: Area): Area {
  const inside =
    area !== null &&
    place.top >= area.top &&
    place.bottom <= area.bottom &&
    place.left >= area.left &&
    place.right <= area.right;
  return inside ? area : union(area, place);
}

function* numbers(from: number, to: number): Iterable<number> {
  for (let value = from; value <= to; value += 1) yield value;
}
