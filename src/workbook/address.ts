/** A cell's place on a sheet, counted from 0. A1 text exists only at the edges. */
export interface Place {
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells, counted from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own limits: 1,048,576 rows and 16,384 columns. */
export const MAX_ROW = 1_048_575;
export const MAX_COL = 16_383;

export function columnName(col: number): string {
  let name = '';
  for (let rest = col; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

export function formatPlace({ row, col }: Place): string {
  return `${columnName(col)}${row + 1}`;
}

export function formatArea(area: Area): string {
  const start = formatPlace({ row: area.top, col: area.left });
  const end = formatPlace({ row: area.bottom, col: area.right });
  return start === end ? start : `${start}:${end}`;
}

const PLACE = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/** Reads "E13" or "$E$13"; null for anything that is no cell of a sheet. */
export function parsePlace(text: string): Place | null {
  const match = PLACE.exec(text.toUpperCase());
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  let col = 0;
  for (const letter of letters) col = col * 26 + (letter.charCodeAt(0) - 64);
  const place = { row: Number(digits) - 1, col: col - 1 };
  return place.row <= MAX_ROW && place.col <= MAX_COL ? place : null;
}

/** Reads "A1:G18", or one cell as an area of one; null when it is no area or its ends are reversed. */
export function parseArea(text: string): Area | null {
  const [first = '', second = first, ...more] = text.split(':');
  const start = parsePlace(first);
  const end = parsePlace(second);
  if (start === null || end === null || more.length > 0) return null;
  if (end.row < start.row || end.col < start.col) return null;
  return { top: start.row, left: start.col, bottom: end.row, right: end.col };
}

/** The area of one cell. */
export function areaOfCell({ row, col }: Place): Area {
  return { top: row, left: col, bottom: row, right: col };
}

/** The smallest area that covers both. */
export function union(a: Area | null, b: Area): Area {
  if (a === null) return b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** A sheet's name as formulas and links take it. Always in quotes: 2024, R1C1 and 预算-1 need them too. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
