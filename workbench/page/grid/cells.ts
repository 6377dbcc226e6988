import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { type CellValue, isCellError, type ModelCell, PENDING } from '../../host/model/cell';
import { type Content, TEXT_FORMAT } from '../../host/model/user-input';

/** Values by which a formula of the grid says that it went wrong. */
const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|CYCLE!|ERROR!|BUSY!)$/;

/** While a custom function has not answered, its cell and those that depend on it show this; it is no result. */
export const GETTING_DATA = '#GETTING_DATA';

/** What the grid is to hold for a cell, without its look. Every key is given, so that nothing of before remains. */
export function toGridContent(cell: ModelCell): Required<Pick<ICellData, 'v' | 't' | 'f' | 'si' | 'p'>> {
  const pending = cell.formula !== undefined && cell.value === PENDING;
  const { v, t } = cell.spilledFrom === undefined && !pending ? toGridValue(cell.value) : NOTHING;
  return { v, t, f: cell.formula ?? null, si: null, p: null };
}

/** Whether the cell's content breaks into lines where its look asks for it: a number does not. */
export function wraps({ value }: ModelCell): boolean {
  return typeof value !== 'number';
}

const NOTHING = { v: null, t: null } as const;

function toGridValue(value: CellValue): Required<Pick<ICellData, 'v' | 't'>> {
  if (value === null || value === '') return NOTHING;
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** A result that the grid's engine computed. */
export function readGridResult(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? null;
  if (value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN || typeof value === 'boolean') return Boolean(Number(value));
  if (typeof value === 'string') return ERROR.test(value) ? { error: value } : value;
  return value;
}

/**
 * What a user put into a cell, in the form in which the workbook takes it: text so marked that it stays text.
 * @param formula of the cell, with its `=`
 */
export function readGridContent(
  cell: Nullable<ICellData>,
  formula: string | null,
  numberFormat: string,
): Exclude<Content, null> {
  if (formula !== null) return withUpperCaseNames(formula);
  const text = cell?.p?.body?.dataStream;
  const value = text === undefined ? (cell?.v ?? '') : plainText(text);
  if (typeof value === 'number' && cell?.t === CellValueType.BOOLEAN) return value === 1;
  if (typeof value !== 'string') return value;
  return value === '' || numberFormat === TEXT_FORMAT ? value : `'${value}`;
}

const QUOTED_OR_FUNCTION = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][\w.]*(?=\()/g;

/** Names of functions as Excel stores them, however they were typed. */
export function withUpperCaseNames(formula: string): string {
  return formula.replace(QUOTED_OR_FUNCTION, (part) => (/^["']/.test(part) ? part : part.toUpperCase()));
}

/** A document ends with a paragraph and a section mark; paragraphs in between are lines. */
function plainText(dataStream: string): string {
  return dataStream.replace(/\r?\n?$/, '').replace(/\r\n?/g, '\n');
}

/** Whether a cell of the workbook holds what a user's entry would make of it. */
export function holds(cell: ModelCell, content: Exclude<Content, null>): boolean {
  if (cell.formula !== undefined) return cell.formula === content;
  if (isCellError(cell.value)) return cell.value.error === content || `'${cell.value.error}` === content;
  if (cell.value === null) return content === '';
  if (typeof cell.value !== 'string') return cell.value === content;
  return cell.value === content || `'${cell.value}` === content;
}
