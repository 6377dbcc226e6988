import { type Area, areaOfCell, MAX_COL, MAX_ROW, union } from '../../../src/workbook/address';
import { cellCount, covers, intersection, WHOLE_SHEET } from '../model/areas';
import { isFilled } from '../model/cell';
import type { SheetModel } from '../model/sheet';
import { OfficeError } from '../office-error';
import type { Arguments } from '../richapi/arguments';
import type { BatchContext } from '../richapi/batch-context';
import { HostObject, type Method, type ObjectType, reading } from '../richapi/object-type';
import { RangeTarget } from '../richapi/range-target';
import { readAddress } from './addresses';
import { RANGE } from './range';
import { rangeAreas } from './range-areas';

/** The ranges that a range leads to. */
export const DERIVED_RANGES: ObjectType<RangeTarget>['members'] = {
  GetAbsoluteResizedRange: deriving(
    (area, args) => ({
      ...area,
      bottom: area.top + args.integer(0) - 1,
      right: area.left + args.integer(1) - 1,
    }),
    '1.7',
  ),
  GetBoundingRect: reading((range, args, context) =>
    derived(context, range, union(range.area, other(args, range, context)), args.location),
  ),
  GetCell: deriving((area, args) => {
    const [row, col] = [area.top + args.integer(0), area.left + args.integer(1)];
    return areaOfCell({ row, col });
  }),
  GetColumn: deriving((area, args) => {
    const col = area.left + args.integer(0);
    if (col < area.left || col > area.right) throw args.wrong();
    return { ...area, left: col, right: col };
  }),
  GetColumnsAfter: deriving((area, args) => beside(area, args.integerOr(0, 1), 'columns', 1), '1.3'),
  GetColumnsBefore: deriving((area, args) => beside(area, args.integerOr(0, 1), 'columns', -1), '1.3'),
  GetEntireColumn: deriving((area) => ({ ...area, top: 0, bottom: MAX_ROW })),
  GetEntireRow: deriving((area) => ({ ...area, left: 0, right: MAX_COL })),
  GetIntersection: reading((range, args, context) => {
    const area = intersection(range.area, other(args, range, context));
    if (area === null) throw new OfficeError('ItemNotFound', args.location);
    return derived(context, range, area, args.location);
  }),
  GetIntersectionOrNullObject: reading(
    (range, args, context) => {
      const area = intersection(range.area, other(args, range, context));
      return area === null ? null : derived(context, range, area, args.location);
    },
    { since: '1.4' },
  ),
  GetLastCell: deriving((area) => ({ ...area, top: area.bottom, left: area.right })),
  GetLastColumn: deriving((area) => ({ ...area, left: area.right })),
  GetLastRow: deriving((area) => ({ ...area, top: area.bottom })),
  GetMergedAreasOrNullObject: reading(mergedAreas, { since: '1.13' }),
  GetOffsetRange: deriving((area, args) => {
    const [rows, columns] = [args.integer(0), args.integer(1)];
    return {
      top: area.top + rows,
      bottom: area.bottom + rows,
      left: area.left + columns,
      right: area.right + columns,
    };
  }),
  GetResizedRange: deriving(
    (area, args) => ({
      ...area,
      bottom: area.bottom + args.integer(0),
      right: area.right + args.integer(1),
    }),
    '1.3',
  ),
  GetRow: deriving((area, args) => {
    const row = area.top + args.integer(0);
    if (row < area.top || row > area.bottom) throw args.wrong();
    return { ...area, top: row, bottom: row };
  }),
  GetRowsAbove: deriving((area, args) => beside(area, args.integerOr(0, 1), 'rows', -1), '1.3'),
  GetRowsBelow: deriving((area, args) => beside(area, args.integerOr(0, 1), 'rows', 1), '1.3'),
  GetSpillParentOrNullObject: reading(
    (range, args, context) => {
      const from = range.sheet.cell(range.area.top, range.area.left).spilledFrom;
      if (from === undefined) return null;
      const { row, col } = from;
      return derived(context, range, areaOfCell({ row, col }), args.location);
    },
    { since: '1.12' },
  ),
  GetSpillingToRangeOrNullObject: reading(
    (range, args, context) => {
      const spill = range.sheet.spillArea({ row: range.area.top, col: range.area.left });
      return cellCount(spill) === 1 ? null : derived(context, range, spill, args.location);
    },
    { since: '1.12' },
  ),
  GetSurroundingRegion: reading(
    (range, args, context) =>
      derived(context, range, surroundingRegion(range.sheet, range.area), args.location),
    { since: '1.7' },
  ),
  GetUsedRange: reading((range, args, context) => {
    const found = used(range, args, context);
    if (found === null) throw new OfficeError('ItemNotFound', args.location);
    return found;
  }),
  GetUsedRangeOrNullObject: reading(used, { since: '1.4' }),
};

/** @throws OfficeError InvalidArgument when the area is none, or lies outside the sheet */
export function derived(
  context: BatchContext,
  { sheet }: RangeTarget,
  area: Area,
  location: string,
): HostObject {
  const inside = area.top >= 0 && area.left >= 0 && area.bottom <= MAX_ROW && area.right <= MAX_COL;
  if (!inside || area.bottom < area.top || area.right < area.left)
    throw new OfficeError('InvalidArgument', location);
  return HostObject.of(RANGE, context.range(sheet, area));
}

/** A range made from the area of another one. */
function deriving(make: (area: Area, args: Arguments) => Area, since?: string): Method<RangeTarget> {
  return reading(
    (range, args, context) => derived(context, range, make(range.area, args), args.location),
    since === undefined ? {} : { since },
  );
}

function other(args: Arguments, { sheet }: RangeTarget, context: BatchContext): Area {
  const given = args.object(0, RangeTarget);
  if (given !== null) {
    if (given.sheet !== sheet) throw args.wrong();
    return given.area;
  }
  const read = readAddress(context.workbook, sheet, args.text(0));
  if (read?.sheet !== sheet) throw args.wrong();
  return read.area;
}

function used(range: RangeTarget, args: Arguments, context: BatchContext): HostObject | null {
  const { sheet, area } = range;
  const valuesOnly = args.flagOr(0, false);
  const all = sheet.usedRange(valuesOnly);
  const part = all === null ? null : intersection(all, area);
  if (part === null) return null;
  let found: Area | null = null;
  for (const { row, col, cell } of sheet.grid.within(part)) {
    if (!valuesOnly || isFilled(cell)) found = union(found, areaOfCell({ row, col }));
  }
  return found === null ? null : derived(context, range, found, args.location);
}

function mergedAreas(range: RangeTarget, args: Arguments, context: BatchContext): HostObject | null {
  const { sheet, area } = range;
  const merges = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  if (merges.length > context.limits.mergedAreas) throw new OfficeError('RangeExceedsLimit', args.location);
  return merges.length === 0 ? null : rangeAreas(context, sheet, merges);
}

function beside(area: Area, count: number, axis: 'rows' | 'columns', side: 1 | -1): Area {
  // A negative count looks to the other side.
  const towards = count < 0 ? (side === 1 ? -1 : 1) : side;
  const size = Math.abs(count);
  if (axis === 'rows') {
    return towards === 1
      ? { ...area, top: area.bottom + 1, bottom: area.bottom + size }
      : { ...area, top: area.top - size, bottom: area.top - 1 };
  }
  return towards === 1
    ? { ...area, left: area.right + 1, right: area.right + size }
    : { ...area, left: area.left - size, right: area.left - 1 };
}

/** Grows until blank rows and columns, or the sheet's edge, surround it. */
function surroundingRegion(sheet: SheetModel, area: Area): Area {
  let region = area;
  for (;;) {
    const around = {
      top: Math.max(region.top - 1, 0),
      left: Math.max(region.left - 1, 0),
      bottom: Math.min(region.bottom + 1, MAX_ROW),
      right: Math.min(region.right + 1, MAX_COL),
    };
    let grown = region;
    for (const { row, col, cell } of sheet.grid.within(intersection(around, WHOLE_SHEET) ?? around)) {
      if (isFilled(cell)) grown = union(grown, areaOfCell({ row, col }));
    }
    if (covers(region, grown)) return region;
    region = grown;
  }
}
