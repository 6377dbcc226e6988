import type { Cell } from '../workbook/cell';
import { numberCell } from '../workbook/derive-cell';
import { analyseNumberFormat, fixedNumberFormat, type NumberFormat } from '../workbook/number-format';

/** So many different numbers of one style are remembered. */
const MOST = 20_000;

/** What a cell style says about the cells that have it. */
export class CellStyle {
  private readonly fixed: NumberFormat | null;
  /** Budgets, counts and weights repeat themselves: what holds the same is one cell, as with shared strings. */
  private readonly known = new Map<number, Cell>();

  /** @param numberFormat its number format code */
  constructor(
    readonly numberFormat: string,
    private readonly date1904: boolean,
  ) {
    this.fixed = fixedNumberFormat(numberFormat);
  }

  numberCell(value: number, isFormula: boolean): Cell {
    if (isFormula) return this.newCell(value, isFormula);
    const known = this.known.get(value);
    if (known !== undefined) return known;
    const cell = this.newCell(value, isFormula);
    if (this.known.size < MOST) this.known.set(value, cell);
    return cell;
  }

  private newCell(value: number, isFormula: boolean): Cell {
    const format = this.fixed ?? analyseNumberFormat(this.numberFormat, value);
    return numberCell(value, format, isFormula, this.date1904);
  }
}
