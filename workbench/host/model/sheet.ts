import { type Area, MAX_COL, MAX_ROW, type Place, union } from '../../../src/workbook/address';
import { contains } from '../../../src/workbook/contains';
import type { SheetVisibility } from '../../../src/workbook/snapshot';
import { Anchors } from './anchors';
import {
  columnCount,
  covers,
  intersection,
  isEntireColumns,
  isEntireRows,
  isOneCell,
  rowCount,
} from './areas';
import { type CellValue, isFilled, type ModelCell, PENDING } from './cell';
import { SheetChanges } from './changes';
import { type ConditionalFormat, withoutArea } from './conditional-format';
import type { Origin, WorkbookEvent } from './events';
import { moveFormula } from './formula-references';
import { CellGrid } from './grid';
import { ModelError } from './model-error';
import { refuseShift } from './refuse-shift';
import { distance, isVertical, type Shift, shiftArea } from './shift';
import { shiftIndexes, shiftSizes } from './shift-sizes';
import { Spills } from './spills';
import { DEFAULT_STYLE, patchStyle, type StylePatch } from './style';
import { type Content, formatAfter, readInput } from './user-input';

/** What of the workbook a sheet needs. */
export interface SheetOwner {
  emit(event: WorkbookEvent): void;
  /** A formula was entered: its result comes from the calculator, now or later. */
  formulasEntered(sheet: SheetModel, cells: readonly Place[]): void;
  /** Cells moved: formulas and names all over the workbook follow. */
  follow(sheet: SheetModel, shift: Shift): void;
  rename(sheet: SheetModel, name: string, origin: Origin): void;
  setVisibility(sheet: SheetModel, visibility: SheetVisibility, origin: Origin): void;
}

export interface SheetProtection {
  readonly password?: string;
  readonly options: Readonly<Record<string, boolean | string>>;
}

/** A sheet of a file. */
export interface SheetSource {
  readonly file: Uint8Array;
  /** Its name there. */
  readonly sheet: string;
}

export type SheetKind = 'worksheet' | 'chart';

export class SheetModel {
  readonly grid = new CellGrid();
  readonly anchors = new Anchors();
  readonly changes = new SheetChanges();
  private readonly spills = new Spills(this.grid);
  /** Widths in points; those of other columns are the standard width. */
  readonly columnWidths = new Map<number, number>();
  /** In points. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly customProperties = new Map<string, string>();
  /** In points. */
  standardWidth = 54;
  /** In points. */
  standardHeight = 13.5;
  /** Where its content came from; null: it was made here. */
  source: SheetSource | null = null;
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  frozen: Area | null = null;
  merges: readonly Area[] = [];
  /** The first one has the highest priority. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  selection: readonly Area[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  protection: SheetProtection | null = null;
  deleted = false;

  constructor(
    private readonly owner: SheetOwner,
    readonly id: string,
    /** Change it by the workbook's or the sheet's own verbs. */
    public name: string,
    public visibility: SheetVisibility = 'visible',
    readonly kind: SheetKind = 'worksheet',
  ) {}

  cell(row: number, col: number): ModelCell {
    return this.grid.get(row, col);
  }

  usedRange(valuesOnly = false): Area | null {
    const used = this.grid.used(valuesOnly);
    if (valuesOnly) return used;
    return this.merges.reduce<Area | null>((area, merge) => union(area, merge), used);
  }

  rename(name: string, origin: Origin): void {
    this.owner.rename(this, name, origin);
  }

  setVisibility(visibility: SheetVisibility, origin: Origin): void {
    this.owner.setVisibility(this, visibility, origin);
  }

  /** The merged area that holds a cell. */
  mergeAt(row: number, col: number): Area | null {
    return this.merges.find((merge) => contains(merge, { row, col })) ?? null;
  }

  /** Whether protection forbids to change any cell of the area. */
  isLocked(area: Area): boolean {
    if (this.protection === null) return false;
    let open = 0;
    for (const { cell } of this.grid.within(area)) if (cell.style.unlocked === true) open += 1;
    return open < (area.bottom - area.top + 1) * (area.right - area.left + 1);
  }

  /**
   * Enters contents as a user types them, row by row from the area's first cell. null leaves a cell as it is, "" empties
   * it. Cells under a merged area, other than its first, take nothing.
   */
  enter(area: Area, contents: readonly (readonly Content[])[], origin: Origin): void {
    const before = this.cell(area.top, area.left).value;
    const entered: Place[] = [];
    let formulas = false;
    contents.forEach((line, r) => {
      line.forEach((content, c) => {
        const place = { row: area.top + r, col: area.left + c };
        if (content === null || !contains(area, place) || this.isCovered(place)) return;
        const old = this.cell(place.row, place.col);
        const input = readInput(content, old.style.numberFormat);
        formulas ||= old.formula !== undefined || input.formula !== undefined;
        this.spills.release(place, old);
        const style = patchStyle(old.style, { numberFormat: formatAfter(input, old.style.numberFormat) });
        if (input.formula === undefined) this.put(place, { value: input.value, style });
        else {
          this.put(place, { value: PENDING, formula: input.formula, style });
          entered.push(place);
        }
      });
    });
    if (entered.length > 0) this.owner.formulasEntered(this, entered);
    const detail = isOneCell(area) ? { before, after: this.cell(area.top, area.left).value } : undefined;
    this.owner.emit({
      kind: 'edited',
      sheet: this,
      area,
      origin,
      formulas,
      ...(detail === undefined ? {} : { detail }),
    });
  }

  /** Puts a formula's result into its cell; a block of results spills to the right and down. */
  setResult(place: Place, result: CellValue | readonly (readonly CellValue[])[]): void {
    const cell = this.cell(place.row, place.col);
    if (cell.formula === undefined) return;
    const cells = [place];
    const before = this.spillArea(place);
    this.spills.clear(place);
    if (!isBlock(result)) this.grid.set(place.row, place.col, { ...cell, value: result });
    else cells.push(...this.spills.fill(place, cell, result, this.merges));
    this.changes.result(place, union(before, this.spillArea(place)));
    this.owner.emit({ kind: 'calculated', sheet: this, cells });
  }

  /** Stores a cell as it is, without reading, calculating or telling anybody: for loading. */
  load(row: number, col: number, cell: ModelCell): void {
    this.grid.set(row, col, cell);
  }

  setStyle(area: Area, patch: StylePatch, origin: Origin): void {
    for (const part of this.styled(area)) {
      for (let row = part.top; row <= part.bottom; row += 1) {
        for (let col = part.left; col <= part.right; col += 1) {
          const cell = this.cell(row, col);
          const style = patchStyle(cell.style, patch);
          if (style === cell.style) continue;
          this.grid.set(row, col, { ...cell, style });
          this.changes.cell(row, col, 'look');
        }
      }
    }
    this.owner.emit({ kind: 'formatted', sheet: this, area, origin });
  }

  /** @param what contents, looks, or both */
  clear(area: Area, what: 'all' | 'contents' | 'formats' | 'hyperlinks', origin: Origin): void {
    const cells = [...this.grid.within(area)];
    for (const { row, col, cell } of cells) {
      if (what === 'contents' || what === 'all') this.spills.release({ row, col }, cell);
      const current = this.cell(row, col);
      if (what === 'contents') this.put({ row, col }, { value: null, style: current.style });
      else if (what === 'all') this.put({ row, col }, { value: null, style: DEFAULT_STYLE });
      else {
        const style =
          what === 'formats' ? DEFAULT_STYLE : patchStyle(current.style, { hyperlink: undefined });
        this.put({ row, col }, { ...current, style });
      }
    }
    if (what === 'all' || what === 'formats') this.setOverlays(this.overlaysWithout(area), origin);
    if (what === 'all' || what === 'contents') {
      const formulas = cells.some(({ cell }) => cell.formula !== undefined);
      this.owner.emit({ kind: 'edited', sheet: this, area, origin, formulas });
    } else this.owner.emit({ kind: 'formatted', sheet: this, area, origin });
  }

  /** Fills `area` from the cells of `from`, repeated as often as they fit. Relative references move along. */
  copy(
    area: Area,
    source: SheetModel,
    from: Area,
    what: 'All' | 'Values' | 'Formats' | 'Formulas',
    origin: Origin,
  ): void {
    const cells: { readonly place: Place; readonly cell: ModelCell }[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let col = area.left; col <= area.right; col += 1) {
        const r = from.top + ((row - area.top) % rowCount(from));
        const c = from.left + ((col - area.left) % columnCount(from));
        cells.push({ place: { row, col }, cell: moved(source.cell(r, c), row - r, col - c) });
      }
    }
    const formulas: Place[] = [];
    for (const { place, cell } of cells) {
      const { row, col } = place;
      const old = this.cell(row, col);
      if (what !== 'Formats') this.spills.release(place, old);
      const style = what === 'All' || what === 'Formats' ? cell.style : old.style;
      if (what === 'Formats') this.put(place, { ...old, style });
      else if (what === 'Values' || cell.formula === undefined) this.put(place, { value: cell.value, style });
      else {
        this.put(place, { value: PENDING, formula: cell.formula, style });
        formulas.push(place);
      }
    }
    if (formulas.length > 0) this.owner.formulasEntered(this, formulas);
    if (what === 'Formats') this.owner.emit({ kind: 'formatted', sheet: this, area, origin });
    else this.owner.emit({ kind: 'edited', sheet: this, area, origin, formulas: formulas.length > 0 });
  }

  merge(area: Area, origin: Origin): void {
    const others = this.merges.filter((merge) => !covers(area, merge));
    if (others.some((merge) => intersection(merge, area) !== null)) throw new ModelError('merge-in-the-way');
    if (isOneCell(area)) return;
    let first: ModelCell | null = null;
    for (const { row, col, cell } of [...this.grid.within(area)]) {
      if (!isFilled(cell)) continue;
      first ??= cell;
      this.put({ row, col }, { value: null, style: cell.style });
    }
    if (first !== null) this.put({ row: area.top, col: area.left }, first);
    this.merges = [...others, area];
    this.changes.parts.add('merges');
    this.owner.emit({ kind: 'merged', sheet: this, area, origin });
  }

  /** Takes apart every merged area that has a cell in `area`. */
  unmerge(area: Area, origin: Origin): void {
    const left = this.merges.filter((merge) => intersection(merge, area) === null);
    if (left.length === this.merges.length) return;
    this.merges = left;
    this.changes.parts.add('merges');
    this.owner.emit({ kind: 'merged', sheet: this, area, origin });
  }

  insert(area: Area, direction: 'down' | 'right', origin: Origin): void {
    this.shift({ area, change: 'inserted', direction }, origin);
    this.takeLooks(area, direction);
  }

  delete(area: Area, direction: 'up' | 'left', origin: Origin): void {
    this.shift({ area, change: 'deleted', direction }, origin);
  }

  setOverlays(formats: readonly ConditionalFormat[], origin: Origin): void {
    if (
      formats.length === this.conditionalFormats.length &&
      formats.every((x, i) => x === this.conditionalFormats[i])
    ) {
      return;
    }
    this.conditionalFormats = formats;
    this.changes.parts.add('conditional-formats');
    this.owner.emit({ kind: 'overlaid', sheet: this, origin });
  }

  /** The rules that are left when the area has none. */
  overlaysWithout(area: Area): readonly ConditionalFormat[] {
    return this.conditionalFormats.flatMap((format) => {
      const touched = format.areas.some((own) => intersection(own, area) !== null);
      return touched ? (withoutArea(format, area) ?? []) : format;
    });
  }

  protect(protection: SheetProtection | null, origin: Origin): void {
    this.protection = protection;
    this.changes.parts.add('protection');
    this.owner.emit({ kind: 'protection', sheet: this, origin });
  }

  /** @param points null: the standard width */
  setColumnWidth(from: number, to: number, points: number | null, origin: Origin): void {
    for (let col = from; col <= to; col += 1) setOrDelete(this.columnWidths, col, points);
    this.sized(origin);
  }

  setRowHeight(from: number, to: number, points: number | null, origin: Origin): void {
    for (let row = from; row <= to; row += 1) setOrDelete(this.rowHeights, row, points);
    this.sized(origin);
  }

  setHidden(axis: 'rows' | 'columns', from: number, to: number, hidden: boolean, origin: Origin): void {
    const set = axis === 'rows' ? this.hiddenRows : this.hiddenColumns;
    for (let index = from; index <= to; index += 1)
      if (hidden) set.add(index);
      else set.delete(index);
    this.sized(origin);
  }

  private sized(origin: Origin): void {
    this.changes.parts.add('sizes');
    this.owner.emit({ kind: 'sized', sheet: this, origin });
  }

  private put(place: Place, cell: ModelCell): void {
    const { row, col } = place;
    const { style } = this.cell(row, col);
    this.grid.set(row, col, cell);
    this.changes.cell(row, col, 'content');
    if (style !== cell.style) this.changes.cell(row, col, 'look');
  }

  private isCovered(place: Place): boolean {
    if (this.merges.length === 0) return false;
    const merge = this.mergeAt(place.row, place.col);
    return merge !== null && (merge.top !== place.row || merge.left !== place.col);
  }

  /** A whole row or column is styled where cells are; a sheet without column styles cannot say more. */
  private styled(area: Area): Area[] {
    if (!isEntireRows(area) && !isEntireColumns(area)) return [area];
    const used = this.usedRange();
    const part = used === null ? null : intersection(area, used);
    return part === null ? [] : [part];
  }

  /** The cells that a formula fills; its own cell where it does not spill. */
  spillArea(place: Place): Area {
    return this.spills.area(place);
  }

  private shift(shift: Shift, origin: Origin): void {
    refuseShift(shift, this.merges, this.grid);
    const vertical = isVertical(shift);
    this.noteShift(shift);
    const torn = this.spills.takeBackTorn(shift, this.usedRange());
    this.grid.shift(shift);
    this.merges = this.merges.flatMap((merge) => {
      const area = shiftArea(merge, shift);
      return area === null || isOneCell(area) ? [] : area;
    });
    this.conditionalFormats = this.conditionalFormats.flatMap((format) => {
      const areas = format.areas.flatMap((area) => shiftArea(area, shift) ?? []);
      return areas.length === 0 ? [] : { ...format, areas };
    });
    this.anchors.shift(shift);
    this.selection = this.selection.map(
      (area) => shiftArea(area, shift) ?? { ...shift.area, bottom: shift.area.top },
    );
    if (isEntireRows(shift.area) && vertical) {
      shiftSizes(this.rowHeights, shift);
      shiftIndexes(this.hiddenRows, shift);
    }
    if (isEntireColumns(shift.area) && !vertical) {
      shiftSizes(this.columnWidths, shift);
      shiftIndexes(this.hiddenColumns, shift);
    }
    this.owner.follow(this, shift);
    if (torn.length > 0) this.owner.formulasEntered(this, torn);
    const { area, change, direction } = shift;
    this.owner.emit({ kind: 'shifted', sheet: this, area, change, direction, origin });
  }

  /** A file can move whole rows and columns; any other cells that move differ one by one. */
  private noteShift(shift: Shift): void {
    const used = this.usedRange();
    if (isEntireRows(shift.area) || isEntireColumns(shift.area)) this.changes.shift(shift);
    else if (used !== null) {
      const { area } = shift;
      const vertical = isVertical(shift);
      const by = Math.max(distance(shift), 0);
      const band = vertical
        ? { ...area, bottom: Math.min(used.bottom + by, MAX_ROW) }
        : { ...area, right: Math.min(used.right + by, MAX_COL) };
      for (let row = band.top; row <= band.bottom; row += 1) {
        for (let col = band.left; col <= band.right; col += 1) this.changes.cell(row, col, 'content', 'look');
      }
      this.changes.parts.add('merges');
    }
  }

  /** Inserted cells look like those above, or left of, them. */
  private takeLooks(area: Area, direction: 'down' | 'right'): void {
    if (direction === 'down' ? area.top === 0 : area.left === 0) return;
    const source =
      direction === 'down'
        ? { ...area, top: area.top - 1, bottom: area.top - 1 }
        : { ...area, left: area.left - 1, right: area.left - 1 };
    for (const { row, col, cell } of [...this.grid.within(source)]) {
      if (cell.style === DEFAULT_STYLE) continue;
      const target =
        direction === 'down' ? { ...area, left: col, right: col } : { ...area, top: row, bottom: row };
      for (let r = target.top; r <= target.bottom; r += 1) {
        for (let c = target.left; c <= target.right; c += 1)
          this.put({ row: r, col: c }, { value: null, style: cell.style });
      }
    }
  }
}

function isBlock(
  result: CellValue | readonly (readonly CellValue[])[],
): result is readonly (readonly CellValue[])[] {
  return Array.isArray(result);
}

function moved(cell: ModelCell, rows: number, columns: number): ModelCell {
  return cell.formula === undefined ? cell : { ...cell, formula: moveFormula(cell.formula, rows, columns) };
}

function setOrDelete(sizes: Map<number, number>, index: number, points: number | null): void {
  if (points === null) sizes.delete(index);
  else sizes.set(index, points);
}
