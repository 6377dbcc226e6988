import type { Area } from '../workbook/address';
import { type Cell } from '../workbook/cell';
import { deriveCell } from '../workbook/derive-cell';
import type { HostErrorDetail } from '../workbook/host-error';
import type { PlacedCell } from '../workbook/snapshot';
import { type Grid, gridOf, type HostValue, isHostValue, isText } from './grid-values';

/** All that a cell is derived from, by the names that `load` takes. */
export const CELL_PROPERTIES = 'values,formulas,numberFormat,valueTypes';

export interface HostCells {
  readonly values: Grid<HostValue>;
  readonly formulas: Grid<HostValue>;
  readonly numberFormats: Grid<string>;
  readonly types: Grid<string>;
}

/** Takes over what was loaded of a range. @throws HostError no-values */
export function hostCells(range: Excel.Range, area: Area, detail: HostErrorDetail): HostCells {
  const size = { rows: area.bottom - area.top + 1, cols: area.right - area.left + 1 };
  return {
    values: gridOf(range.values, size, isHostValue, detail),
    formulas: gridOf(range.formulas, size, isHostValue, detail),
    numberFormats: gridOf(range.numberFormat, size, isText, detail),
    types: gridOf(range.valueTypes, size, isText, detail),
  };
}

/** The cells of a range that hold something. */
export function* placedCells(cells: HostCells, at: Area, date1904: boolean): Generator<PlacedCell> {
  for (const [rowIndex, row] of cells.values.entries()) {
    for (const [colIndex, value] of row.entries()) {
      if (value === '' && cells.formulas[rowIndex]?.[colIndex] === '') continue;
      const cell = cellAt(cells, rowIndex, colIndex, date1904);
      yield { row: at.top + rowIndex, col: at.left + colIndex, cell };
    }
  }
}

/** One cell of a range, counted from its top left. */
export function cellAt(cells: HostCells, row: number, col: number, date1904: boolean): Cell {
  const value = cells.values[row]?.[col] ?? '';
  return deriveCell({
    value,
    isError: cells.types[row]?.[col] === 'Error',
    numberFormat: cells.numberFormats[row]?.[col] ?? 'General',
    isFormula: isFormula(cells.formulas[row]?.[col] ?? '', value),
    date1904,
  });
}

/** Text such as "=100%" that was entered as text comes back as its own formula; no formula gives its own text. */
export function isFormula(formula: HostValue, value: HostValue): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
