import { type Area, formatPlace, MAX_COL, MAX_ROW, parseArea } from '../workbook/address';
import { type Cell, EMPTY_CELL, UNCALCULATED } from '../workbook/cell';
import { deriveCell } from '../workbook/derive-cell';
import { ReadError } from '../workbook/errors';
import type { PlacedCell } from '../workbook/snapshot';
import { packedCol, packedRow, packReference } from './cell-reference';
import { CellError, isUncomputed, type RawCell, readCell } from './cell-value';
import { decodeEscapes } from './escapes';
import { PlainCell } from './plain-cell';
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
  /** The rows that hold something, from top to bottom. */
  readonly rows: (readonly PlacedCell[])[] = [];
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
  private readonly plain = new PlainCell();
  /** The cells of the row being read are the first `count` of these. */
  private readonly cells: PlacedCell[] = [];
  private count = 0;
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
        this.endRow();
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

  /** Plain cells one after the other, and the ends of rows between them. */
  readonly shortcut = (text: string, from: number): number => {
    if (this.inside !== 'row') return from;
    const { plain } = this;
    plain.load(text);
    let at = from;
    for (;;) {
      let next = plain.read(at);
      if (next < 0 || !this.takePlainCell()) {
        next = plain.readNextRow(at);
        if (next < 0 || !this.isNextRow(plain.row)) return at;
        this.endRow();
        this.row = plain.row;
        this.col = -1;
      }
      at = next;
    }
  };

  /** @returns whether it can be taken: what is wrong with it otherwise is found the general way */
  private takePlainCell(): boolean {
    const { plain, row } = this;
    const col = plain.col < 0 ? this.col + 1 : plain.col;
    if (col <= this.col || col > MAX_COL || (plain.col >= 0 && plain.row !== row)) return false;
    const cell = this.plainCell(plain.isFormula || this.isFilled(row, col));
    if (cell === undefined) return false;
    this.col = col;
    this.place(cell);
    return true;
  }

  private plainCell(isFormula: boolean): Cell | undefined {
    const { plain, context } = this;
    const style = context.styleAt(plain.style);
    if (style === undefined) return undefined;
    switch (plain.content) {
      case 'number':
        return style.numberCell(plain.number, isFormula);
      case 'shared-string':
        return isFormula ? undefined : context.sharedStrings()[plain.number];
      case 'text': {
        const { text } = plain;
        if (text.length > context.pkg.limits.cellTextLength) return undefined;
        return deriveCell({ value: decodeEscapes(text), numberFormat: style.numberFormat, isFormula });
      }
      case 'nothing':
        return isFormula ? undefined : EMPTY_CELL;
    }
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
    if (!this.isNextRow(row)) {
      throw this.malformed(`row ${r ?? ''} after row ${this.row + 1}`);
    }
    this.row = row;
    this.col = -1;
    return this.enter('row');
  }

  private isNextRow(row: number): boolean {
    return row > this.row && row <= MAX_ROW;
  }

  private endRow(): void {
    if (this.count > 0) this.rows.push(this.cells.slice(0, this.count));
    this.count = 0;
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
    raw.isFormula = this.isFilled(row, col);
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

  /** Whether an array formula elsewhere fills the cell. */
  private isFilled(row: number, col: number): boolean {
    return this.filledTo.size > 0 && (this.filledTo.get(col) ?? -1) >= row;
  }

  private endCell(): void {
    const { raw } = this;
    if (raw.value === undefined && raw.inline === undefined && !raw.isFormula) {
      if (this.context.style(raw.style) === undefined) throw this.damaged(`no style ${raw.style ?? ''}`);
      return;
    }
    this.place(isUncomputed(raw) ? UNCALCULATED_CELL : this.readCell());
  }

  private place(cell: Cell): void {
    if (cell.kind === 'empty' && !cell.isFormula) return;
    this.context.countCell();
    const { row, col } = this;
    this.cells[this.count] = { row, col, cell };
    this.count += 1;
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
