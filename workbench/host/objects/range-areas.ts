import type { Area } from '../../../src/workbook/address';
import { cellCount, isEntireColumns, isEntireRows } from '../model/areas';
import type { SheetModel } from '../model/sheet';
import { OfficeError } from '../office-error';
import type { BatchContext } from '../richapi/batch-context';
import { HostObject, navigation, type ObjectType, property, reading, writing } from '../richapi/object-type';
import { RangeAreasTarget } from '../richapi/range-target';
import { writeAddress } from './addresses';
import { CONDITIONAL_FORMATS } from './conditional-formats';
import { OverlayScope } from './overlay-target';
import { refuseLocked } from './guards';
import { RANGE } from './range';
import { RANGE_FORMAT } from './range-format';
import { StyledCells } from './styled-cells';
import { WORKSHEET } from './worksheet';

export function rangeAreas(context: BatchContext, sheet: SheetModel, areas: readonly Area[]): HostObject {
  return HostObject.of(RANGE_AREAS, new RangeAreasTarget(areas.map((area) => context.range(sheet, area))));
}

const RANGE_AREAS: ObjectType<RangeAreasTarget> = {
  name: 'RangeAreas',
  identity: (target, context) => {
    const id = context.referenceOf(HostObject.of(RANGE_AREAS, target), target);
    return id === null ? {} : { _ReferenceId: id };
  },
  members: {
    Areas: navigation((target) => HostObject.of(RANGE_COLLECTION, target)),
    ConditionalFormats: navigation((target, context) =>
      HostObject.of(CONDITIONAL_FORMATS, new OverlayScope(target.sheet, target.ranges, context)),
    ),
    Format: navigation(({ ranges }) => HostObject.of(RANGE_FORMAT, new StyledCells(ranges))),
    Worksheet: navigation(({ sheet }) => HostObject.of(WORKSHEET, sheet)),
    Address: property(({ sheet, areas }) => areas.map((area) => writeAddress(sheet, area)).join(',')),
    AddressLocal: property(({ sheet, areas }) => areas.map((area) => writeAddress(sheet, area)).join(',')),
    AreaCount: property(({ areas }) => areas.length),
    CellCount: property(({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0)),
    IsEntireColumn: property(({ areas }) => areas.every(isEntireColumns)),
    IsEntireRow: property(({ areas }) => areas.every(isEntireRows)),
    Clear: writing(({ sheet, areas }, args) => {
      const what = args.oneOf(0, ['All', 'Contents', 'Formats'], 'All');
      const WHAT = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;
      for (const area of areas) refuseLocked(sheet, area, args.location);
      for (const area of areas) sheet.clear(area, WHAT[what], 'addin');
      return null;
    }),
    _KeepReference: reading((target, _, { references }) => {
      references.keep(HostObject.of(RANGE_AREAS, target), target);
      return null;
    }),
  },
};

const RANGE_COLLECTION: ObjectType<RangeAreasTarget> = {
  name: 'RangeCollection',
  items: ({ ranges }) => ranges.map((range) => HostObject.of(RANGE, range)),
  members: {
    GetCount: reading(({ ranges }) => ranges.length),
    GetItemAt: reading(({ ranges }, args) => {
      const range = ranges[args.integer(0)];
      if (range === undefined) throw new OfficeError('InvalidArgument', args.location);
      return HostObject.of(RANGE, range);
    }),
  },
};
