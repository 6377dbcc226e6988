import { formatPlace } from '../../src/workbook/address';
import { displayText, type SheetModel } from '../host';

export interface ActiveCell {
  readonly sheet: string;
  /** A1. */
  readonly address: string;
  /** As shown. */
  readonly text: string;
  readonly formula: string | null;
}

/** The first cell of the selection on a sheet: what a screen reader is told of it. */
export function activeCellOf(sheet: SheetModel): ActiveCell {
  const { top: row, left: col } = sheet.selection[0] ?? { top: 0, left: 0 };
  const { value, formula, style } = sheet.cell(row, col);
  return {
    sheet: sheet.name,
    address: formatPlace({ row, col }),
    text: displayText(value, style.numberFormat),
    formula: formula ?? null,
  };
}
