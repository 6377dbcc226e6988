import { isBlank } from '../../core/text';
import { Failure, invalid, type ParameterName } from '../failure';

/**
 * A value as Excel hands it to a function. A blank cell is 0 on the desktop and null or "" on the web, so 0 may mean
 * blank: each argument decides.
 */
export type CellValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string };

const BLANK: CellValue = { kind: 'blank' };
/** An error inside a range comes as an object with its code, from some hosts as its name. */
const ERROR_NAME = /^#(?:N\/A|DIV\/0!|[A-Z_]+[!?])$/u;

/** @throws when the cell holds an error, which goes on as it does through Excel's own functions, or a truth value */
export function readCell(value: unknown, parameter: ParameterName): CellValue {
  if (value == null) return BLANK;
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value };
  if (typeof value === 'string') {
    if (isBlank(value)) return BLANK;
    if (ERROR_NAME.test(value)) throw errorValue(value, parameter);
    return { kind: 'text', text: value };
  }
  if (typeof value === 'object' && 'code' in value && typeof value.code === 'string') {
    throw errorValue(value.code, parameter);
  }
  throw invalid({ code: 'truth-value', parameter, text: JSON.stringify(value).toUpperCase() });
}

function errorValue(value: string, parameter: ParameterName): Failure {
  const error = value === '#N/A' || value === '#DIV/0!' ? value : '#VALUE!';
  return new Failure(error, { code: 'error-value', parameter, value });
}

/** Null, "" or 0: an optional argument that is omitted, or refers to a blank cell. */
export function isOmitted(cell: CellValue): boolean {
  return cell.kind === 'blank' || (cell.kind === 'number' && cell.value === 0);
}

export function shown(cell: CellValue): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'number':
      return String(cell.value);
    case 'text':
      return cell.text.trim();
  }
}

export type Matrix = readonly (readonly unknown[])[];

/** A range as rows of values. Null when the argument is omitted; a single value is a range of one cell. */
export function matrixOf(value: unknown): Matrix | null {
  if (value == null || value === '') return null;
  if (!Array.isArray(value)) return [[value]];
  return value.map((row: unknown) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
}

/** A row or a column of cells. @throws when the range has several of both */
export function lineOf(matrix: Matrix, parameter: ParameterName): readonly unknown[] {
  const [first = []] = matrix;
  if (matrix.length === 1) return first;
  if (first.length > 1) throw invalid({ code: 'not-one-column', parameter });
  return matrix.map(([value]) => value);
}
