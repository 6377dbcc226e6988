import type { SheetModel } from '../model/sheet';
import { OfficeError } from '../office-error';
import { HostObject, type ObjectType, reading, writing } from '../richapi/object-type';
import { RangeTarget } from '../richapi/range-target';
import { MAX_COL, MAX_ROW } from '../../../src/workbook/address';
import { readAddress } from './addresses';
import { RANGE } from './range';

export const FREEZE_PANES: ObjectType<SheetModel> = {
  name: 'WorksheetFreezePanes',
  members: {
    FreezeAt: writing((sheet, args, { workbook }) => {
      const area = args.object(0, RangeTarget)?.area ?? readAddress(workbook, sheet, args.text(0))?.area;
      if (area === undefined) throw args.wrong();
      sheet.frozen = area;
      return null;
    }),
    FreezeColumns: writing((sheet, args) => {
      sheet.frozen = { top: 0, left: 0, bottom: MAX_ROW, right: args.integerOr(0, 1) - 1 };
      return null;
    }),
    FreezeRows: writing((sheet, args) => {
      sheet.frozen = { top: 0, left: 0, bottom: args.integerOr(0, 1) - 1, right: MAX_COL };
      return null;
    }),
    GetLocation: reading((sheet, args, context) => {
      if (sheet.frozen === null) throw new OfficeError('ItemNotFound', args.location);
      return HostObject.of(RANGE, context.range(sheet, sheet.frozen));
    }),
    GetLocationOrNullObject: reading((sheet, _, context) =>
      sheet.frozen === null ? null : HostObject.of(RANGE, context.range(sheet, sheet.frozen)),
    ),
    Unfreeze: writing((sheet) => {
      sheet.frozen = null;
      return null;
    }),
  },
};
