import { columnName, MAX_COL, MAX_ROW, parsePlace, quotedSheetName } from '../../workbook/address';

/** One coordinate of a reference, from 0. */
export interface Coordinate {
  readonly index: number;
  /** Written with a `$`. */
  readonly fixed: boolean;
}

/** A corner; whole columns have no row, whole rows no column. */
export interface Corner {
  readonly row: Coordinate | null;
  readonly col: Coordinate | null;
}

export interface Reference {
  /** null: the formula's own sheet. Of a reference through several sheets: `first:last`. */
  readonly sheet: string | null;
  /** Of another workbook. */
  readonly external: boolean;
  readonly from: Corner;
  /** null: one cell. */
  readonly to: Corner | null;
}

const DELETED = '#REF!';

const STRING = /"(?:[^"]|"")*"/u;
const SHEET =
  /(?:'((?:[^']|'')+)'|((?:\[\d+\])?[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?))!/u;
const CORNERS =
  /(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))/u;
/** Strings, the names of tables' columns, then references; a name or a function's name is none. */
const TOKEN = new RegExp(
  `${STRING.source}|\\[(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*\\](?!\\p{L})|(?<![\\p{L}\\p{N}_.\\\\$!])(?:${SHEET.source})?${CORNERS.source}(?![\\p{L}\\p{N}_.(\\\\!\\[])`,
  'giu',
);

/**
 * Rewrites the references of a formula, as stored.
 * @param change gives the reference as it is now; null: its cells are gone
 */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const reference = referenceOf(groups);
    if (reference === null) return token;
    const changed = change(reference);
    if (changed === reference) return token;
    const sheet = token.slice(0, token.lastIndexOf('!') + 1);
    if (changed === null) return DELETED;
    return (changed.sheet === reference.sheet ? sheet : sheetPrefix(changed)) + cornersText(changed);
  });
}

/** A formula as it reads `rows` further down and `cols` further right: what a shared formula says in that cell. */
export function movedFormula(formula: string, rows: number, cols: number): string {
  const move = (at: Coordinate | null, by: number, count: number): Coordinate | null =>
    at === null || at.fixed ? at : { ...at, index: (at.index + by + count) % count };
  const corner = ({ row, col }: Corner): Corner => ({
    row: move(row, rows, MAX_ROW + 1),
    col: move(col, cols, MAX_COL + 1),
  });
  return mapReferences(formula, (reference) => ({
    ...reference,
    from: corner(reference.from),
    to: reference.to && corner(reference.to),
  }));
}

function referenceOf(groups: readonly (string | undefined)[]): Reference | null {
  const [quoted, plain, ...corners] = groups;
  const written = quoted?.replace(/''/gu, "'") ?? plain;
  const place = cornersOf(corners);
  if (place === null) return null;
  const external = written?.includes('[') === true;
  return { sheet: written ?? null, external, ...place };
}

function cornersOf(groups: readonly (string | undefined)[]): Pick<Reference, 'from' | 'to'> | null {
  const [c1, col1, r1, row1, c2, col2, r2, row2, wc1, wcol1, wc2, wcol2, wr1, wrow1, wr2, wrow2] = groups;
  if (col1 !== undefined) {
    const from = cornerOf(c1, col1, r1, row1);
    const to = col2 === undefined ? null : cornerOf(c2, col2, r2, row2);
    return from === null || (col2 !== undefined && to === null) ? null : { from, to };
  }
  if (wcol1 !== undefined)
    return pair(cornerOf(wc1, wcol1, '', '1', 'col'), cornerOf(wc2, wcol2, '', '1', 'col'));
  if (wrow1 !== undefined)
    return pair(cornerOf('', 'A', wr1, wrow1, 'row'), cornerOf('', 'A', wr2, wrow2, 'row'));
  return null;
}

function pair(from: Corner | null, to: Corner | null): Pick<Reference, 'from' | 'to'> | null {
  return from === null || to === null ? null : { from, to };
}

function cornerOf(
  colMark: string | undefined,
  col: string | undefined,
  rowMark: string | undefined,
  row: string | undefined,
  only?: 'row' | 'col',
): Corner | null {
  const place = parsePlace(`${col ?? ''}${row ?? ''}`);
  if (place === null) return null;
  return {
    row: only === 'col' ? null : { index: place.row, fixed: rowMark === '$' },
    col: only === 'row' ? null : { index: place.col, fixed: colMark === '$' },
  };
}

function cornersText({ from, to }: Reference): string {
  return to === null ? cornerText(from) : `${cornerText(from)}:${cornerText(to)}`;
}

function cornerText({ row, col }: Corner): string {
  const mark = (coordinate: Coordinate) => (coordinate.fixed ? '$' : '');
  const left = col === null ? '' : `${mark(col)}${columnName(col.index)}`;
  return row === null ? left : `${left}${mark(row)}${row.index + 1}`;
}

function sheetPrefix({ sheet }: Reference): string {
  return sheet === null ? '' : `${quotedSheetName(sheet)}!`;
}
