import { MAX_COL, MAX_ROW } from '../../../src/workbook/address';
import { sameArea } from './areas';
import { isVertical, type Shift, shiftArea } from './shift';

function shiftIndex(index: number, shift: Shift): number | null {
  const vertical = isVertical(shift);
  const line = vertical
    ? { top: index, bottom: index, left: 0, right: MAX_COL }
    : { top: 0, bottom: MAX_ROW, left: index, right: index };
  const moved = shiftArea(line, shift);
  if (moved === null) return null;
  return sameArea(moved, line) ? index : vertical ? moved.top : moved.left;
}

/** Widths or heights, by the column or row that they belong to. */
export function shiftSizes(sizes: Map<number, number>, shift: Shift): void {
  const entries = [...sizes];
  sizes.clear();
  for (const [index, size] of entries) {
    const moved = shiftIndex(index, shift);
    if (moved !== null) sizes.set(moved, size);
  }
}

/** Columns or rows, such as the hidden ones. */
export function shiftIndexes(indexes: Set<number>, shift: Shift): void {
  const all = [...indexes];
  indexes.clear();
  for (const index of all) {
    const moved = shiftIndex(index, shift);
    if (moved !== null) indexes.add(moved);
  }
}
