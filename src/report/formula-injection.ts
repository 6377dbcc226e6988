import { visible } from '../core/visible';

/** Line breaks of every kind, tabs and the other control characters: one cell, one line. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * What spreadsheets begin a formula with, after the blanks and invisible characters that they pass over.
 * Matched against the NFKC form, in which ＝ ＋ － ＠ and the small and raised variants are the plain signs.
 */
const FORMULA = /^[\s\p{Z}\p{Cf}]*[=+\-@]/u;

/**
 * Text that a spreadsheet shows and never computes: one line, and marked as text by a leading apostrophe where it
 * would begin a formula. Everything quoted from a workbook goes through here before it becomes a cell again.
 */
export function neutralise(text: string): string {
  const line = visible(text.replace(CONTROLS, ' '));
  return FORMULA.test(line.normalize('NFKC')) ? `'${line}` : line;
}
