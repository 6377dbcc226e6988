import { type Area, formatPlace, MAX_COL, MAX_ROW, parseArea } from '../workbook/address';
import { type Cell, UNCALCULATED } from '../workbook/cell';
import { ReadError } from '../workbook/errors';
import type { PlacedCell } from '../workbook/snapshot';
import { packedCol, packedRow, packReference } from './cell-reference';
import { CellError, isUncomputed, type RawCell, readCell } from './cell-value';
import { RichText } from './rich-text';
import type { WorkbookContext } from './workbook-context';
import type { XmlAttributes, XmlHandler } from './xml-reader';

/** The elements whose insides are read; everything else in a worksheet is skipped. */
type Inside = 'part' | 'worksheet' | 'sheetData' | 'row' | 'c' | 'v' | 'is' | 'mergeCells';

const ROW_NUMBER = /^[1-9]\d{0,6}$/;

/** An empty cell would look as if nothing were written there. */
const UNCALCULATED_CELL: Cell = {
  kind: 'error',
  value: UNCALCULATED,
  percent: false,
  decimals: null,
  isFormula: true,
};

/**
 * Collects the cells and merged areas of a worksheet. Rows and cells must stand in order and only once, as Excel demands;
 * `<dimension>` is not looked at.
 */
export class SheetReader implements XmlHandler {
  readonly cells: PlacedCell[] = [];
  readonly merges: Area[] = [];
  /** Whether the sheet's cells were found at all. */
  complete = false;
  private inside: Inside = 'part';
  private row = -1;
  private col = -1;
  private readonly raw: RawCell = {
    type: 'n',
    style: undefined,
    isFormula: false,
    value: undefined,
    inline: undefined,
  };
  private readonly inline: RichText;
  /** The last row that an array formula further up or left fills, by column. */
  private readonly filledTo = new Map<number, number>();
  private filled = 0;

  constructor(
    private readonly part: string,
    private readonly context: WorkbookContext,
  ) {
    this.inline = new RichText(context.pkg.limits.cellTextLength, part);
  }

  open(name: string, attributes: XmlAttributes): boolean {
    switch (this.inside) {
      case 'part':
        return this.enter('worksheet');
      case 'worksheet':
        if (name === 'sheetData') return this.startData();
        return name === 'mergeCells' && this.enter('mergeCells');
      case 'sheetData':
        return name === 'row' && this.startRow(attributes);
      case 'row':
        return name === 'c' && this.startCell(attributes);
      case 'c':
        return this.openInCell(name, attributes);
      case 'is':
        return this.inline.open(name);
      case 'mergeCells':
        if (name === 'mergeCell') this.addMerge(attributes.ref ?? '');
        return false;
      case 'v':
        return false;
    }
  }

  close(name: string): void {
    switch (name) {
      case 'v':
        this.inside = 'c';
        break;
      case 'is':
        this.raw.inline = this.inline.take();
        this.inside = 'c';
        break;
      case 'c':
        this.endCell();
        this.inside = 'row';
        break;
      case 'row':
        this.inside = 'sheetData';
        break;
      case 'sheetData':
      case 'mergeCells':
        this.inside = 'worksheet';
        break;
      default:
        this.inline.close();
    }
  }

  text(text: string): void {
    if (this.inside === 'v') {
      const value = (this.raw.value ?? '') + text;
      const { cellTextLength } = this.context.pkg.limits;
      if (value.length > cellTextLength)
        throw this.damaged(`a value of more than ${cellTextLength} characters`);
      this.raw.value = value;
    } else if (this.inside === 'is') this.inline.text(text);
  }

  alternatives(): void {
    if (this.inside !== 'worksheet') throw this.malformed('alternative content among the cells');
  }

  private enter(inside: Inside): true {
    this.inside = inside;
    return true;
  }

  private startData(): boolean {
    if (this.complete) throw this.malformed('two sheetData elements');
    this.complete = true;
    return this.enter('sheetData');
  }

  private startRow({ r }: XmlAttributes): boolean {
    const row = r === undefined ? this.row + 1 : ROW_NUMBER.test(r) ? Number(r) - 1 : NaN;
    if (!(row > this.row && row <= MAX_ROW)) {
      throw this.malformed(`row ${r ?? ''} after row ${this.row + 1}`);
    }
    this.row = row;
    this.col = -1;
    return this.enter('row');
  }

  private startCell({ r, s, t = 'n' }: XmlAttributes): boolean {
    const { row } = this;
    const packed = r === undefined ? -1 : packReference(r);
    const col = r === undefined ? this.col + 1 : packedCol(packed);
    if (col <= this.col || col > MAX_COL || (r !== undefined && packedRow(packed) !== row)) {
      throw this.malformed(`cell ${r ?? ''} after column ${this.col + 1} of row ${row + 1}`);
    }
    this.col = col;
    const { raw } = this;
    raw.type = t;
    raw.style = s;
    raw.isFormula = this.filledTo.size > 0 && (this.filledTo.get(col) ?? -1) >= row;
    raw.value = undefined;
    raw.inline = undefined;
    return this.enter('c');
  }

  private openInCell(name: string, attributes: XmlAttributes): boolean {
    if (name === 'f') {
      const { t, ref } = attributes;
      this.raw.isFormula = true;
      if ((t === 'array' || t === 'dataTable') && ref !== undefined) this.addArray(ref);
      return false;
    }
    if (name !== 'v' && name !== 'is') return false;
    if ((name === 'v' ? this.raw.value : this.raw.inline) !== undefined) throw this.damaged('two values');
    if (name === 'v') this.raw.value = '';
    return this.enter(name);
  }

  private addArray(ref: string): void {
    const area = parseArea(ref);
    if (area === null) throw this.damaged(`formula for ${ref}`);
    const { top, left, bottom, right } = area;
    if (top === bottom && left === right) return;
    const { cells } = this.context.pkg.limits;
    this.filled += right - left + 1;
    if (this.filled > cells) throw new ReadError('too-large', { part: this.part, note: 'array formulas' });
    for (let col = left; col <= right; col += 1) {
      this.filledTo.set(col, Math.max(this.filledTo.get(col) ?? -1, bottom));
    }
  }

  private endCell(): void {
    const { raw, row, col } = this;
    if (raw.value === undefined && raw.inline === undefined && !raw.isFormula) {
      if (this.context.format(raw.style) === undefined) throw this.damaged(`no style ${raw.style ?? ''}`);
      return;
    }
    const cell = isUncomputed(raw) ? UNCALCULATED_CELL : this.readCell();
    if (cell.kind === 'empty' && !cell.isFormula) return;
    this.context.countCell();
    this.cells.push({ row, col, cell });
  }

  private addMerge(ref: string): void {
    const area = parseArea(ref);
    const { merges } = this.context.pkg.limits;
    if (area === null) throw this.malformed(`merged area ${ref}`);
    if (this.merges.length >= merges) {
      throw new ReadError('too-large', { part: this.part, note: `more than ${merges} merged areas` });
    }
    this.merges.push(area);
  }

  private readCell(): Cell {
    try {
      return readCell(this.raw, this.context);
    } catch (error) {
      if (error instanceof CellError) throw this.damaged(error.message);
      throw error;
    }
  }

  /** Damage to the current cell. */
  private damaged(note: string): ReadError {
    const cell = formatPlace({ row: this.row, col: this.col });
    return new ReadError('damaged-part', { part: this.part, cell, note });
  }

  /** Damage to the sheet. */
  private malformed(note: string): ReadError {
    return new ReadError('damaged-part', { part: this.part, note });
  }
}
