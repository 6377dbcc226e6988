import { isQuantified, parseTarget } from '../core/targets';
import { readLevel1, readLevel2 } from '../core/taxonomy';
import { columnNamed, type Header } from './header-columns';
import type { SheetView } from './sheet-view';

/** By how many columns a row stands too far left. */
export type RowShift = (row: number) => 0 | 1 | 2;

const NO_SHIFT: RowShift = () => 0;
/** So many rows tell whether a form was pasted as plain text. */
const LOOKED_AT = 60;

/**
 * A table pasted as plain text loses its merged cells: the rows below a level that spanned them begin with the next
 * level, or with the indicator's name. One row that clearly does so shows that the form was pasted.
 */
export function rowShift(view: SheetView, header: Header): RowShift {
  const level1 = columnNamed(header, 'level1');
  const level2 = columnNamed(header, 'level2');
  const target = columnNamed(header, 'target');
  const last = header.columns.at(-1);
  if (level1 === undefined || level2 === undefined || target === undefined || last === undefined)
    return NO_SHIFT;
  if (level2.col !== level1.col + 1) return NO_SHIFT;
  const begins = (row: number): readonly [string, string] => [
    view.text(row, level1.col),
    view.text(row, level2.col),
  ];
  const isClear = (row: number): boolean => {
    const [first, second] = begins(row);
    const isOnlyLevel2 = readLevel2(first) !== null && readLevel1(first) === null;
    return isOnlyLevel2 && second !== '' && readLevel2(second) === null && view.text(row, last.col) === '';
  };
  if (!view.rowsBetween(header.row + 1, header.row + LOOKED_AT).some(isClear)) return NO_SHIFT;
  return (row) => {
    const [first, second] = begins(row);
    if (first === '' || view.text(row, last.col) !== '' || readLevel2(second) !== null) return 0;
    const isLevel2 = readLevel2(first) !== null;
    if (isLevel2) return 1;
    if (readLevel1(first) !== null) return 0;
    const isName =
      view.text(row, last.col - 1) === '' && isQuantified(parseTarget(view.text(row, target.col - 2)));
    return isName ? 2 : 1;
  };
}
