import type { Cell } from '../workbook/cell';
import { deriveCell } from '../workbook/derive-cell';
import { ReadError } from '../workbook/errors';
import { SPREADSHEET } from './namespaces';
import type { Package } from './package';
import { RichText } from './rich-text';

/** The workbook's strings as cells: cells with the same string share one object. */
export type SharedStrings = readonly Cell[];

/** Reads the table of shared strings. Its counts are ignored: the items count. */
export function readSharedStrings(pkg: Package, part: string): SharedStrings {
  const cells: Cell[] = [];
  const item = new RichText(pkg.limits.cellTextLength, part);
  pkg.read(
    part,
    { root: 'sst', namespaces: SPREADSHEET },
    {
      open: (name) => name === 'sst' || name === 'si' || item.open(name),
      close(name) {
        item.close();
        if (name !== 'si') return;
        cells.push(deriveCell({ value: item.take(), numberFormat: 'General', isFormula: false }));
      },
      text: (text) => item.text(text),
      alternatives() {
        throw new ReadError('damaged-part', { part, note: 'alternative content among the strings' });
      },
    },
  );
  return cells;
}
