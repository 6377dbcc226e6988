import { type Area, MAX_COL, MAX_ROW } from '../../../src/workbook/address';
import { columnCount, covers, rowCount } from './areas';
import type { ShiftDirection } from './events';

/**
 * A band of cells that moves: `area` is what is inserted or deleted; everything behind it in its own rows (left, right)
 * or columns (up, down) moves by its size.
 */
export interface Shift {
  readonly area: Area;
  readonly change: 'inserted' | 'deleted';
  readonly direction: ShiftDirection;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export function isVertical({ direction }: Shift): boolean {
  return direction === 'up' || direction === 'down';
}

/** How far the cells behind move along their axis; negative towards the first row or column. */
export function distance(shift: Shift): number {
  const size = isVertical(shift) ? rowCount(shift.area) : columnCount(shift.area);
  return shift.change === 'inserted' ? size : -size;
}

/** The cells that move, before they do. */
export function movingArea(shift: Shift): Area {
  const { area, change } = shift;
  const behind = change === 'inserted' ? 0 : 1;
  return isVertical(shift)
    ? { ...area, top: behind === 0 ? area.top : area.bottom + 1, bottom: MAX_ROW }
    : { ...area, left: behind === 0 ? area.left : area.right + 1, right: MAX_COL };
}

/**
 * Where an area lies after the shift; null when all of it was deleted. An area that lies only partly in the moving band
 * stays, as a reference in Excel does.
 */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const vertical = isVertical(shift);
  const band: Area = vertical
    ? { ...shift.area, top: 0, bottom: MAX_ROW }
    : { ...shift.area, left: 0, right: MAX_COL };
  if (!covers(band, area)) {
    return shift.change === 'deleted' && covers(shift.area, area) ? null : area;
  }
  const limit = vertical ? MAX_ROW : MAX_COL;
  const span = vertical ? { start: area.top, end: area.bottom } : { start: area.left, end: area.right };
  const moved = shiftSpan(span, shift, vertical, limit);
  if (moved === null) return null;
  return vertical
    ? { ...area, top: moved.start, bottom: moved.end }
    : { ...area, left: moved.start, right: moved.end };
}

function shiftSpan(span: Span, shift: Shift, vertical: boolean, limit: number): Span | null {
  const at = vertical ? shift.area.top : shift.area.left;
  const last = vertical ? shift.area.bottom : shift.area.right;
  const size = last - at + 1;
  // A whole column or row stays one.
  if (span.start === 0 && span.end === limit) return span;
  if (shift.change === 'inserted') {
    if (span.end < at) return span;
    const start = span.start >= at ? span.start + size : span.start;
    return start > limit ? null : { start, end: Math.min(span.end + size, limit) };
  }
  if (span.end < at) return span;
  if (span.start > last) return { start: span.start - size, end: span.end - size };
  const start = Math.min(span.start, at);
  const end = span.end > last ? span.end - size : at - 1;
  return end < start ? null : { start, end };
}
