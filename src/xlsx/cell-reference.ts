import { MAX_COL, MAX_ROW } from '../workbook/address';

const COLUMNS = MAX_COL + 1;

/**
 * Reads an A1 reference such as "XFD1048576" into row × 16,384 + column, both from 0; −1 when it is none. Reading a sheet
 * does this once per cell, so it makes no objects.
 */
export function packReference(text: string): number {
  let at = 0;
  let col = 0;
  for (; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    col = col * 26 + letter;
  }
  if (at === 0 || at > 3 || col > COLUMNS || text.charCodeAt(at) === ZERO) return -1;
  const digits = text.length - at;
  let row = 0;
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  return digits === 0 || digits > 7 || row > MAX_ROW + 1 ? -1 : (row - 1) * COLUMNS + (col - 1);
}

const ZERO = 48;

export function packedRow(packed: number): number {
  return Math.floor(packed / COLUMNS);
}

export function packedCol(packed: number): number {
  return packed % COLUMNS;
}
