import {
  type Area,
  areaOfCell,
  formatArea,
  MAX_COL,
  MAX_ROW,
  parseArea,
  type Place,
} from '../../workbook/address';
import type { Shift } from './changes';
import type { Coordinate, Corner, Reference } from './formula-references';

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where a row or column stands after the shift; null: it was taken out, or pushed off the sheet. */
export function shiftedIndex(index: number, shift: Shift): number | null {
  return shiftedSpan({ first: index, last: index }, shift)?.first ?? null;
}

/** Where a span of rows or columns lies after the shift; null: all of it was taken out. */
export function shiftedSpan({ first, last }: Span, { axis, change, at, count }: Shift): Span | null {
  const end = axis === 'rows' ? MAX_ROW : MAX_COL;
  // All rows stay all rows.
  if ((first === 0 && last === end) || last < at) return { first, last };
  if (change === 'inserted') {
    const start = first >= at ? first + count : first;
    return start > end ? null : { first: start, last: Math.min(last + count, end) };
  }
  const behind = at + count;
  const start = first < at ? first : Math.max(first, behind) - count;
  const stop = last < behind ? at - 1 : last - count;
  return stop < start ? null : { first: start, last: stop };
}

export function shiftedArea(area: Area, shift: Shift): Area | null {
  const rows = shift.axis === 'rows';
  const span = rows ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right };
  const moved = shiftedSpan(span, shift);
  if (moved === null) return null;
  return rows
    ? { ...area, top: moved.first, bottom: moved.last }
    : { ...area, left: moved.first, right: moved.last };
}

export function shiftedPlace(place: Place, shift: Shift): Place | null {
  const area = shiftedArea(areaOfCell(place), shift);
  return area && { row: area.top, col: area.left };
}

/** A list of areas as attributes hold them (`sqref`); "" when nothing is left of any. */
export function shiftedAreas(list: string, shift: Shift): string {
  return list
    .split(/\s+/u)
    .flatMap((text) => {
      const area = parseArea(text);
      if (area === null) return text === '' ? [] : [text];
      const moved = shiftedArea(area, shift);
      return moved === null ? [] : [formatArea(moved)];
    })
    .join(' ');
}

/** A reference into the sheet that is shifted. */
export function shiftedReference(reference: Reference, shift: Shift): Reference | null {
  const key = shift.axis === 'rows' ? 'row' : 'col';
  const { from, to } = reference;
  const start = from[key];
  const stop = to === null ? start : to[key];
  if (start === null || stop === null) return reference;
  const reversed = stop.index < start.index;
  const [first, last] = reversed ? [stop.index, start.index] : [start.index, stop.index];
  const moved = shiftedSpan({ first, last }, shift);
  if (moved === null) return null;
  if (moved.first === first && moved.last === last) return reference;
  const corner = (old: Corner, coordinate: Coordinate, index: number): Corner => ({
    ...old,
    [key]: { ...coordinate, index },
  });
  const [newStart, newStop] = reversed ? [moved.last, moved.first] : [moved.first, moved.last];
  return {
    ...reference,
    from: corner(from, start, newStart),
    to: to && corner(to, stop, newStop),
  };
}
