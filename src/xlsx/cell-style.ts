import type { Cell } from '../workbook/cell';
import { numberCell } from '../workbook/derive-cell';
import { analyseNumberFormat, fixedNumberFormat, type NumberFormat } from '../workbook/number-format';

/** What a cell style says about the cells that have it. */
export class CellStyle {
  private readonly fixed: NumberFormat | null;

  /** @param numberFormat its number format code */
  constructor(
    readonly numberFormat: string,
    private readonly date1904: boolean,
  ) {
    this.fixed = fixedNumberFormat(numberFormat);
  }

  numberCell(value: number, isFormula: boolean): Cell {
    const format = this.fixed ?? analyseNumberFormat(this.numberFormat, value);
    return numberCell(value, format, isFormula, this.date1904);
  }
}
