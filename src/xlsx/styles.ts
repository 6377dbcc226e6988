import { ReadError } from '../workbook/errors';
import { BUILTIN_FORMATS } from './builtin-formats';
import { SPREADSHEET } from './namespaces';
import type { Package } from './package';

export const GENERAL = 'General';
const INDEX = /^\d{1,9}$/;

/** The number format codes of a workbook's cell styles, by style index; null: it has no styles, every cell is General. */
export type CellFormats = readonly string[] | null;

/** Reads the number formats of the cell styles. */
export function readStyles(pkg: Package, part: string): CellFormats {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  const index = (text: string | undefined, what: string): number => {
    if (text !== undefined && INDEX.test(text)) return Number(text);
    throw new ReadError('damaged-part', { part, note: `${what} ${text ?? 'missing'}` });
  };
  pkg.read(part, { root: 'styleSheet', namespaces: SPREADSHEET }, (name, { numFmtId, formatCode }) => {
    if (name === 'numFmt') codes.set(index(numFmtId, 'numFmtId'), formatCode ?? GENERAL);
    else if (name === 'xf') styles.push(index(numFmtId ?? '0', 'numFmtId'));
    return name === 'styleSheet' || name === 'numFmts' || name === 'cellXfs';
  });
  return styles.map((id) => codes.get(id) ?? BUILTIN_FORMATS.get(id) ?? GENERAL);
}
