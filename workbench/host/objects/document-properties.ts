import type { CustomPropertyValue, DocumentProperties } from '../model/properties';
import { OfficeError } from '../office-error';
import type { BatchContext } from '../richapi/batch-context';
import type { Json } from '../json';
import {
  HostObject,
  navigation,
  type ObjectType,
  type Property,
  property,
  reading,
  writing,
} from '../richapi/object-type';
import type { Root } from './root';
import { numberOf, textOf } from './values';

type TextKey = {
  [K in keyof DocumentProperties]: DocumentProperties[K] extends string ? K : never;
}[keyof DocumentProperties];

function text(key: TextKey): Property<Root> {
  return property(
    (_, { workbook }) => workbook.properties[key],
    (_, value, { workbook }, location) => workbook.setProperty(key, textOf(value, location), 'addin'),
  );
}

export const DOCUMENT_PROPERTIES: ObjectType<Root> = {
  name: 'DocumentProperties',
  members: {
    Custom: navigation((root) => HostObject.of(CUSTOM_PROPERTIES, root)),
    Author: text('author'),
    Category: text('category'),
    Comments: text('comments'),
    Company: text('company'),
    CreationDate: property((_, { workbook }) => workbook.properties.creationDate),
    Keywords: text('keywords'),
    LastAuthor: property((_, { workbook }) => workbook.properties.lastAuthor),
    Manager: text('manager'),
    RevisionNumber: property(
      (_, { workbook }) => workbook.properties.revisionNumber,
      (_, value, { workbook }, location) =>
        workbook.setProperty('revisionNumber', numberOf(value, location), 'addin'),
    ),
    Subject: text('subject'),
    Title: text('title'),
  },
};

class PropertyTarget {
  constructor(readonly key: string) {}
}

function find(key: string, { workbook }: BatchContext): HostObject | null {
  const own = [...workbook.customProperties.keys()].find((name) => name.toLowerCase() === key.toLowerCase());
  return own === undefined ? null : HostObject.of(CUSTOM_PROPERTY, new PropertyTarget(own));
}

function customValue(value: Json, location: string): CustomPropertyValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new OfficeError('InvalidArgument', location);
}

const CUSTOM_PROPERTIES: ObjectType<Root> = {
  name: 'CustomPropertyCollection',
  items: (_, context) =>
    [...context.workbook.customProperties.keys()].flatMap((key) => find(key, context) ?? []),
  item: (_, args, context) => {
    const found = find(args.text(0), context);
    if (found === null) throw new OfficeError('ItemNotFound', args.location);
    return found;
  },
  members: {
    Add: writing((_, args, { workbook }) => {
      const key = args.text(0);
      workbook.setCustomProperty(key, customValue(args.json(1), args.location), 'addin');
      return HostObject.of(CUSTOM_PROPERTY, new PropertyTarget(key));
    }),
    DeleteAll: writing((_, __, { workbook }) => {
      for (const key of [...workbook.customProperties.keys()]) workbook.setCustomProperty(key, null, 'addin');
      return null;
    }),
    GetCount: reading((_, __, { workbook }) => workbook.customProperties.size),
    GetItemOrNullObject: reading((_, args, context) => find(args.text(0), context)),
  },
};

const CUSTOM_PROPERTY: ObjectType<PropertyTarget> = {
  name: 'CustomProperty',
  identity: ({ key }) => ({ Key: key }),
  members: {
    Key: property(({ key }) => key),
    Type: property(({ key }, { workbook }) => {
      const value = workbook.customProperties.get(key);
      if (typeof value === 'number') return 'Number';
      return typeof value === 'boolean' ? 'Boolean' : 'String';
    }),
    Value: property(
      ({ key }, { workbook }) => workbook.customProperties.get(key) ?? null,
      ({ key }, value, { workbook }, location) =>
        workbook.setCustomProperty(key, customValue(value, location), 'addin'),
    ),
    Delete: writing(({ key }, _, { workbook }) => {
      workbook.setCustomProperty(key, null, 'addin');
      return null;
    }),
  },
};
