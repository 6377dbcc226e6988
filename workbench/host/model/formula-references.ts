import { type Area, columnName, MAX_COL, MAX_ROW, parsePlace } from '../../../src/workbook/address';

/** A reference in a formula to cells, rows or columns. */
export interface FormulaReference {
  /** The sheet as written, without quotes; null: the formula's own. */
  readonly sheet: string | null;
  readonly area: Area;
  /** The reference as written, without its sheet. */
  readonly text: string;
}

const STRING = /"(?:[^"]|"")*"/y;
const REFERENCE =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_(.!])/iuy;
const WORD = /[\p{L}\p{N}_\\][\p{L}\p{N}_.]*/uy;

/**
 * Rewrites the references of a formula.
 * @param rewrite gives the reference's new text, its sheet included; null leaves it as written
 */
export function mapReferences(
  formula: string,
  rewrite: (reference: FormulaReference) => string | null,
): string {
  let result = '';
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  while (at < formula.length) {
    const string = take(STRING);
    const match = string === null ? take(REFERENCE) : null;
    const area = match === null ? null : readArea(match[3] ?? '');
    let text: string;
    if (match !== null && area !== null) {
      const quoted = match[1]?.replaceAll("''", "'");
      text = rewrite({ sheet: quoted ?? match[2] ?? null, area, text: match[3] ?? '' }) ?? match[0];
      at += match[0].length;
    } else {
      text = string?.[0] ?? take(WORD)?.[0] ?? formula.charAt(at);
      at += text.length;
    }
    result += text;
  }
  return result;
}

/** Reads `A1`, `$A$1:B2`, `A:C` or `1:3`; the ends may stand in any order. */
export function readArea(text: string): Area | null {
  const [first = '', second = first] = text.replaceAll('$', '').split(':');
  const start = readEnd(first);
  const end = readEnd(second);
  if (start === null || end === null) return null;
  if ((start.row === null) !== (end.row === null) || (start.col === null) !== (end.col === null)) return null;
  return {
    top: Math.min(start.row ?? 0, end.row ?? 0),
    bottom: Math.max(start.row ?? MAX_ROW, end.row ?? MAX_ROW),
    left: Math.min(start.col ?? 0, end.col ?? 0),
    right: Math.max(start.col ?? MAX_COL, end.col ?? MAX_COL),
  };
}

function readEnd(text: string): { readonly row: number | null; readonly col: number | null } | null {
  if (/^[A-Z]+$/i.test(text)) {
    const place = parsePlace(`${text}1`);
    return place === null ? null : { row: null, col: place.col };
  }
  if (/^\d+$/.test(text)) {
    const place = parsePlace(`A${text}`);
    return place === null ? null : { row: place.row, col: null };
  }
  return parsePlace(text);
}

/** Writes an area with the dollar signs, and in the form (cells, rows, columns), that the reference had. */
export function rewriteArea(area: Area, like: string): string {
  const [first = '', second] = like.split(':');
  const start = writeEnd(area.top, area.left, first);
  if (second === undefined) return start;
  return `${start}:${writeEnd(area.bottom, area.right, second)}`;
}

function writeEnd(row: number, col: number, like: string): string {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(like);
  const [, first = '', letters = '', second = '', digits = ''] = match ?? [];
  if (letters === '') return `${first}${row + 1}`;
  const column = `${first}${columnName(col)}`;
  return digits === '' ? column : `${column}${second}${row + 1}`;
}

/** The formula as it reads in a cell further down or right: references without dollar signs move along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, ({ sheet, text }) => {
    const ends = text.split(':').map((end) => moveEnd(end, rows, columns));
    const prefix = sheet === null ? '' : `${quoteSheet(sheet)}!`;
    return ends.includes(null) ? `${prefix}#REF!` : prefix + ends.join(':');
  });
}

function moveEnd(end: string, rows: number, columns: number): string | null {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(end) ?? [];
  const place = parsePlace(`${letters === '' ? 'A' : letters}${digits === '' ? '1' : digits}`);
  if (place === null) return null;
  // In `$3` the one dollar sign belongs to the row.
  const rowFixed = fixedRow !== '' || (letters === '' && fixedColumn !== '');
  const row = rowFixed ? place.row : place.row + rows;
  const col = fixedColumn === '' ? place.col + columns : place.col;
  if (row < 0 || row > MAX_ROW || col < 0 || col > MAX_COL) return null;
  const first = letters === '' ? fixedColumn : fixedColumn + columnName(col);
  return digits === '' ? first : `${first}${fixedRow}${row + 1}`;
}

/** A sheet's name as a formula writes it, in quotes where it needs them. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) &&
    !/^[A-Z]{1,3}\d+$/i.test(name) &&
    !/^R\d*C?\d*$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
