import { isQuantified, parseTarget } from '../core/targets';
import { readLevel1, readLevel2 } from '../core/taxonomy';
import { columnNamed, type Header } from './header';
import type { SheetView } from './sheet-view';

/**
 * By how many columns a row stands too far left. A table pasted as plain text loses its merged cells: the rows below a
 * level that spanned them begin with the next level, or with the indicator's name.
 */
export function rowShift(view: SheetView, header: Header, row: number): 0 | 1 | 2 {
  const level1 = columnNamed(header, 'level1');
  const level2 = columnNamed(header, 'level2');
  const target = columnNamed(header, 'target');
  const last = header.columns.at(-1);
  if (level1 === undefined || level2 === undefined || target === undefined || last === undefined) return 0;
  if (level2.col !== level1.col + 1 || view.text(row, last.col) !== '') return 0;
  const first = view.text(row, level1.col);
  const second = view.text(row, level2.col);
  const isLevel2 = readLevel2(first) !== null;
  if (first === '' || (readLevel1(first) !== null && !isLevel2)) return 0;
  if (isLevel2) return readLevel2(second) === null && second !== '' ? 1 : 0;
  const isShifted = view.text(row, last.col - 1) === '' && readLevel2(second) === null;
  return isShifted && isQuantified(parseTarget(view.text(row, target.col - 2))) ? 2 : 0;
}
