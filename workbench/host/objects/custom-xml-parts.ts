import type { CustomXmlPart } from '../model/custom-xml';
import type { WorkbookModel } from '../model/workbook';
import { OfficeError } from '../office-error';
import type { BatchContext } from '../richapi/batch-context';
import { HostObject, type ObjectType, property, reading, writing } from '../richapi/object-type';

/** The parts of a workbook, or those of one namespace. */
class PartScope {
  constructor(
    readonly workbook: WorkbookModel,
    readonly namespace: string | null,
  ) {}

  get parts(): readonly CustomXmlPart[] {
    const { customXmlParts } = this.workbook;
    return this.namespace === null
      ? customXmlParts
      : customXmlParts.filter((part) => part.namespace === this.namespace);
  }

  find(id: string): HostObject | null {
    return this.parts.some((part) => part.id === id) ? partObject(id) : null;
  }
}

class PartTarget {
  constructor(readonly id: string) {}

  in({ workbook }: BatchContext, location: string): CustomXmlPart {
    const part = workbook.customXmlParts.find(({ id }) => id === this.id);
    if (part === undefined) throw new OfficeError('ItemNotFound', location);
    return part;
  }
}

export function allParts(workbook: WorkbookModel): PartScope {
  return new PartScope(workbook, null);
}

function partObject(id: string): HostObject {
  return HostObject.of(CUSTOM_XML_PART, new PartTarget(id));
}

const COMMON: Pick<ObjectType<PartScope>, 'items' | 'item' | 'members'> = {
  items: ({ parts }) => parts.map(({ id }) => partObject(id)),
  item: (scope, args) => {
    const found = scope.find(args.text(0));
    if (found === null) throw new OfficeError('ItemNotFound', args.location);
    return found;
  },
  members: {
    GetCount: reading(({ parts }) => parts.length),
    GetItemOrNullObject: reading((scope, args) => scope.find(args.text(0))),
  },
};

export const CUSTOM_XML_PARTS: ObjectType<PartScope> = {
  ...COMMON,
  name: 'CustomXmlPartCollection',
  members: {
    ...COMMON.members,
    Add: writing(({ workbook }, args) => partObject(workbook.addCustomXml(args.text(0), 'addin').id)),
    GetByNamespace: reading(({ workbook }, args) =>
      HostObject.of(SCOPED_PARTS, new PartScope(workbook, args.text(0))),
    ),
  },
};

const SCOPED_PARTS: ObjectType<PartScope> = {
  ...COMMON,
  name: 'CustomXmlPartScopedCollection',
  members: {
    ...COMMON.members,
    GetOnlyItem: reading(({ parts }, args) => {
      const [only, ...more] = parts;
      if (only === undefined || more.length > 0) throw new OfficeError('GeneralException', args.location);
      return partObject(only.id);
    }),
    GetOnlyItemOrNullObject: reading(({ parts }) => {
      const [only, ...more] = parts;
      return only === undefined || more.length > 0 ? null : partObject(only.id);
    }),
  },
};

const CUSTOM_XML_PART: ObjectType<PartTarget> = {
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  members: {
    Id: property(({ id }) => id),
    NamespaceUri: property((target, context) => target.in(context, 'CustomXmlPart.namespaceUri').namespace),
    GetXml: reading((target, args, context) => target.in(context, args.location).xml),
    SetXml: writing((target, args, context) => {
      context.workbook.changeCustomXml(target.in(context, args.location).id, args.text(0), 'addin');
      return null;
    }),
    Delete: writing((target, args, context) => {
      context.workbook.deleteCustomXml(target.in(context, args.location).id, 'addin');
      return null;
    }),
  },
};
