import type { SheetModel } from '../model/sheet';
import { OfficeError } from '../office-error';
import { HostObject, type ObjectType, property, reading, writing } from '../richapi/object-type';
import { textOf } from './values';

class PropertyTarget {
  constructor(
    readonly sheet: SheetModel,
    readonly key: string,
  ) {}
}

function find(sheet: SheetModel, key: string): HostObject | null {
  return sheet.customProperties.has(key) ? HostObject.of(PROPERTY, new PropertyTarget(sheet, key)) : null;
}

export const WORKSHEET_CUSTOM_PROPERTIES: ObjectType<SheetModel> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) => [...sheet.customProperties.keys()].flatMap((key) => find(sheet, key) ?? []),
  item: (sheet, args) => {
    const found = find(sheet, args.text(0));
    if (found === null) throw new OfficeError('ItemNotFound', args.location);
    return found;
  },
  members: {
    Add: writing((sheet, args) => {
      sheet.customProperties.set(args.text(0), args.text(1));
      return HostObject.of(PROPERTY, new PropertyTarget(sheet, args.text(0)));
    }),
    GetCount: reading((sheet) => sheet.customProperties.size),
    GetItemOrNullObject: reading((sheet, args) => find(sheet, args.text(0))),
  },
};

const PROPERTY: ObjectType<PropertyTarget> = {
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  members: {
    Key: property(({ key }) => key),
    Value: property(
      ({ sheet, key }) => sheet.customProperties.get(key) ?? null,
      ({ sheet, key }, value, _, location) => void sheet.customProperties.set(key, textOf(value, location)),
    ),
    _Id: property(({ key }) => key),
    Delete: writing(({ sheet, key }) => {
      sheet.customProperties.delete(key);
      return null;
    }),
  },
};
