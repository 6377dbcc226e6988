import { type Area, MAX_COL, MAX_ROW } from '../../../src/workbook/address';
import { covers, intersection, isEntireColumns, isEntireRows } from './areas';
import { isFilled } from './cell';
import type { CellGrid } from './grid';
import { ModelError } from './model-error';
import { isVertical, type Shift } from './shift';

/**
 * A merged area may move, or be deleted, as a whole only; nothing falls off the sheet's edge.
 * @throws ModelError merge-in-the-way, would-lose-cells
 */
export function refuseShift(shift: Shift, merges: readonly Area[], grid: CellGrid): void {
  const vertical = isVertical(shift);
  const { area } = shift;
  const across = vertical ? isEntireRows(area) : isEntireColumns(area);
  if (!across) {
    const band = vertical ? { ...area, bottom: MAX_ROW } : { ...area, right: MAX_COL };
    const cut = merges.some((merge) => intersection(merge, band) !== null && !covers(band, merge));
    if (cut) throw new ModelError('merge-in-the-way');
  }
  if (shift.change !== 'inserted') return;
  const edge = vertical
    ? { ...area, top: MAX_ROW - (area.bottom - area.top), bottom: MAX_ROW }
    : { ...area, left: MAX_COL - (area.right - area.left), right: MAX_COL };
  for (const { cell } of grid.within(edge)) if (isFilled(cell)) throw new ModelError('would-lose-cells');
}
