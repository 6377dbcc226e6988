import { type Cell, EMPTY_CELL } from './cell';
import { analyseNumberFormat, type NumberFormat } from './number-format';

/** A cell as a host hands it over. */
export interface HostCell {
  /** A date is its serial. null or "" for a cell that shows nothing. */
  readonly value: string | number | boolean | null;
  /** The value is the name of an error, such as "#REF!". */
  readonly isError?: boolean;
  /** The number format code in its English form, such as "General" or "0.00%". */
  readonly numberFormat: string;
  readonly isFormula: boolean;
  /** The workbook counts its days from 1904. */
  readonly date1904?: boolean;
}

/** Days between the start of the 1904 date system and that of the 1900 one. */
const DAYS_1904 = 1462;
/** 31 December 9999, the last day that Excel shows. */
const LAST_SERIAL = 2_958_465;

const EMPTY_FORMULA: Cell = { ...EMPTY_CELL, isFormula: true };

/**
 * Tells what a cell holds. A number is rounded to 15 significant digits, as Excel shows it, after its format has moved
 * the decimal point. A number shown as a date that no calendar has (negative, after 9999) stays a number.
 */
export function deriveCell({
  value,
  isError = false,
  numberFormat,
  isFormula,
  date1904 = false,
}: HostCell): Cell {
  if (value === null || value === '') return isFormula ? EMPTY_FORMULA : EMPTY_CELL;
  if (isError) return plain('error', String(value), isFormula);
  if (typeof value === 'string') return plain('text', value, isFormula);
  if (typeof value === 'boolean') return plain('boolean', value, isFormula);
  return numberCell(value, analyseNumberFormat(numberFormat, value), isFormula, date1904);
}

/** As `deriveCell`, for a number whose format is known. */
export function numberCell(value: number, format: NumberFormat, isFormula: boolean, date1904: boolean): Cell {
  const { kind, decimals, scale, unitSuffix, prefix } = format;
  if (kind === 'date') {
    const serial = roundSignificant(date1904 ? value + DAYS_1904 : value);
    const shown = serial >= 0 && serial < LAST_SERIAL + 1;
    return plain(shown ? 'date' : 'number', shown ? serial : roundSignificant(value), isFormula);
  }
  const scaled = scale === 0 ? value : scale < 0 ? value / 10 ** -scale : value * 10 ** scale;
  const seen = roundSignificant(scaled);
  const percent = kind === 'percent';
  const cell: Cell =
    unitSuffix === undefined
      ? { kind: 'number', value: seen, percent, decimals, isFormula }
      : { kind: 'number', value: seen, percent, decimals, isFormula, unitSuffix };
  // Excel puts the minus before the words of the section, or shows a negative number by a section of its own.
  return prefix === undefined || seen < 0 ? cell : { ...cell, prefix };
}

function plain(kind: Cell['kind'], value: Cell['value'], isFormula: boolean): Cell {
  return { kind, value, percent: false, decimals: null, isFormula };
}

/** Rounds to the 15 significant digits that Excel keeps; never gives −0. */
function roundSignificant(value: number): number {
  // Most numbers have few decimals: these equal their own rounding and need no conversion to text.
  if (Math.abs(value) < 1e10 && Math.round(value * 1e4) / 1e4 === value) return value + 0;
  return Number(value.toPrecision(15)) + 0;
}
