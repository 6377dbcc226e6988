import type { Cell } from '../workbook/cell';
import { deriveCell, type HostCell } from '../workbook/derive-cell';
import { decodeEscapes } from './escapes';
import { isoDateSerial } from './iso-date';
import type { WorkbookContext } from './workbook-context';
import { xmlBoolean } from './xml-boolean';

/** A `c` element, taken apart. */
export interface RawCell {
  /** Attribute `t`: how the value is to be read. */
  type: string;
  /** Attribute `s`: index of its style. */
  style: string | undefined;
  isFormula: boolean;
  /** Content of `v`: for a formula its result as last computed. */
  value: string | undefined;
  /** Text of `is`. */
  inline: string | undefined;
}

/** A cell that says something impossible; the message tells what. */
export class CellError extends Error {}

const DECIMAL = /^[-+.\de]+$/i;
const NINE = 57;
/** The largest number that a cell can hold. */
const MAX_NUMBER = 9.99999999999999e307;

/** Whether the cell's formula has no result: its writer did not compute. An empty text is a result. */
export function isUncomputed({ type, isFormula, value, inline }: RawCell): boolean {
  return (
    isFormula && inline === undefined && (value === undefined || (value.trim() === '' && type !== 'str'))
  );
}

/** Reads what a cell holds; throws a CellError when it cannot be read. A formula without a result gives an empty cell. */
export function readCell(raw: RawCell, context: WorkbookContext): Cell {
  const style = context.style(raw.style);
  if (style === undefined) throw new CellError(`no style ${raw.style ?? ''}`);
  const { type, isFormula, value: text } = raw;
  if (type === 's' && text !== undefined && !isFormula) return sharedString(text, context);
  const value = valueOf(raw, context);
  if (type === 'n' && typeof value === 'number') return style.numberCell(value, isFormula);
  const isError = type === 'e';
  // A date written out has its serial in the 1900 system, whatever the workbook counts by.
  return deriveCell({ value, isError, numberFormat: style.numberFormat, isFormula });
}

function valueOf(raw: RawCell, context: WorkbookContext): HostCell['value'] {
  const { type, value: text } = raw;
  if (type === 'inlineStr') return raw.inline ?? null;
  if (text === undefined || isUncomputed(raw)) return null;
  switch (type) {
    case 'n':
      return text.trim() === '' ? null : numberOf(text.trim());
    case 's':
      return sharedString(text, context).value;
    case 'str':
      return decodeEscapes(text);
    case 'b':
      return known(xmlBoolean(text.trim()), text);
    case 'e':
      return known(text.startsWith('#') ? text : undefined, text);
    case 'd':
      return known(isoDateSerial(text.trim()) ?? undefined, text);
    default:
      throw new CellError(`cell type ${type}`);
  }
}

function sharedString(text: string, context: WorkbookContext): Cell {
  const cell = context.sharedStrings()[text === '' ? -1 : numberOf(text)];
  if (cell === undefined) throw new CellError(`no shared string ${text}`);
  return cell;
}

function known<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new CellError(`value ${text}`);
  return value;
}

/** As Number(), but without its hexadecimal, octal and binary numbers and its infinity. */
function numberOf(text: string): number {
  const value = Number(text);
  const foreign = text.charCodeAt(1) > NINE && !DECIMAL.test(text);
  if (foreign || !(Math.abs(value) <= MAX_NUMBER)) throw new CellError(`number ${text}`);
  return value;
}
