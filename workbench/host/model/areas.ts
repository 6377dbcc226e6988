import { type Area, MAX_COL, MAX_ROW, union } from '../../../src/workbook/address';

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROW, right: MAX_COL };

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function covers(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

export function isOneCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

export function isEntireRows(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COL;
}

export function isEntireColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROW;
}

/** `area` without what `hole` covers, as at most four areas. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const parts: Area[] = [];
  if (cut.top > area.top) parts.push({ ...area, bottom: cut.top - 1 });
  if (cut.left > area.left) parts.push({ ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 });
  if (cut.right < area.right) parts.push({ ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 });
  if (cut.bottom < area.bottom) parts.push({ ...area, top: cut.bottom + 1 });
  return parts;
}

/** The smallest area around one that cuts no merged area. */
export function withMerges(area: Area, merges: readonly Area[]): Area {
  const cut = merges.find((merge) => intersection(merge, area) !== null && !covers(area, merge));
  return cut === undefined ? area : withMerges(union(area, cut), merges);
}
