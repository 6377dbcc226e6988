import { DEFAULT_STYLE, type CellStyle } from './style';

/** An error as a cell shows it, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds, or what its formula gave. null: nothing. */
export type CellValue = string | number | boolean | CellError | null;

/** What a formula shows until its result is there. */
export const PENDING: CellValue = { error: '#BUSY!' };

export interface ModelCell {
  readonly value: CellValue;
  /** As written, with its `=`. */
  readonly formula?: string;
  /** The formula further up or left whose result spills into this cell. */
  readonly spilledFrom?: { readonly row: number; readonly col: number };
  readonly style: CellStyle;
}

export const BLANK: ModelCell = { value: null, style: DEFAULT_STYLE };

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Whether the cell shows or computes anything. A spilled blank does not. */
export function isFilled(cell: ModelCell): boolean {
  return cell.formula !== undefined || (cell.value !== null && cell.value !== '');
}
