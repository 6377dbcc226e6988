import { OfficeError } from '../office-error';
import { type Json, parseJson } from '../json';
import { HostObject, type ObjectType, property, reading, writing } from '../richapi/object-type';
import type { BatchContext } from '../richapi/batch-context';
import type { Root } from './root';

class SettingTarget {
  constructor(readonly key: string) {}
}

function setting(key: string, { workbook }: BatchContext): HostObject | null {
  return workbook.settings.has(key) ? HostObject.of(SETTING, new SettingTarget(key)) : null;
}

export const SETTINGS: ObjectType<Root> = {
  name: 'SettingCollection',
  items: (_, context) => [...context.workbook.settings.keys()].flatMap((key) => setting(key, context) ?? []),
  item: (_, args, context) => {
    const found = setting(args.key(0), context);
    if (found === null) throw new OfficeError('ItemNotFound', args.location);
    return found;
  },
  members: {
    Add: writing((_, args, { workbook }) => {
      workbook.setSetting(args.text(0), JSON.stringify(args.json(1)), 'addin');
      return HostObject.of(SETTING, new SettingTarget(args.text(0)));
    }),
    GetCount: reading((_, __, { workbook }) => workbook.settings.size),
    GetItemOrNullObject: reading((_, args, context) => setting(args.key(0), context)),
  },
};

const SETTING: ObjectType<SettingTarget> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  members: {
    Key: property(({ key }) => key),
    _Id: property(({ key }) => key),
    Value: property(
      ({ key }, { workbook }) => parse(workbook.settings.get(key)),
      ({ key }, value, { workbook }) => workbook.setSetting(key, JSON.stringify(value), 'addin'),
    ),
    Delete: writing(({ key }, args, { workbook }) => {
      if (!workbook.settings.has(key)) throw new OfficeError('ItemNotFound', args.location);
      workbook.setSetting(key, null, 'addin');
      return null;
    }),
  },
};

function parse(json: string | undefined): Json {
  return json === undefined ? null : parseJson(json);
}
