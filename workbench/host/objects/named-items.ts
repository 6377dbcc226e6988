import type { DefinedName } from '../model/names';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { OfficeError } from '../office-error';
import type { Arguments } from '../richapi/arguments';
import type { BatchContext } from '../richapi/batch-context';
import { HostObject, navigation, type ObjectType, property, reading, writing } from '../richapi/object-type';
import { RangeTarget } from '../richapi/range-target';
import { absoluteAddress, cellsOfName, writeAddress } from './addresses';
import { RANGE } from './range';
import { flagOf, textOf } from './values';
import { WORKSHEET } from './worksheet';

/** The names of the workbook, or those of one sheet. */
export class NameScope {
  constructor(
    readonly workbook: WorkbookModel,
    readonly sheet: SheetModel | null,
  ) {}

  get names(): readonly DefinedName[] {
    return this.workbook.definedNames.filter(({ scope }) => scope === this.sheet);
  }

  find(name: string): HostObject | null {
    const found = this.workbook.findName(name, this.sheet);
    return found === null ? null : nameObject(found);
  }
}

class NameTarget {
  constructor(readonly key: number) {}

  in({ workbook }: BatchContext, location: string): DefinedName {
    const found = workbook.definedNames.find(({ key }) => key === this.key);
    if (found === undefined) throw new OfficeError('ItemNotFound', location);
    return found;
  }
}

function nameObject({ key }: DefinedName): HostObject {
  return HostObject.of(NAMED_ITEM, new NameTarget(key));
}

/** `name.add` takes a range or a formula. */
function referenceOf(args: Arguments, index: number): string {
  const range = args.object(index, RangeTarget);
  if (range === null) {
    const text = args.text(index);
    return text.startsWith('=') ? text : `=${JSON.stringify(text)}`;
  }
  return `=${absoluteAddress(range.sheet, range.area)}`;
}

export const NAMED_ITEMS: ObjectType<NameScope> = {
  name: 'NamedItemCollection',
  items: ({ names }) => names.map(nameObject),
  item: (scope, args) => {
    const found = scope.find(args.text(0));
    if (found === null) throw new OfficeError('ItemNotFound', args.location);
    return found;
  },
  members: {
    Add: writing(
      ({ workbook, sheet }, args) =>
        nameObject(
          workbook.addName(
            { name: args.text(0), formula: referenceOf(args, 1), comment: args.textOr(2, ''), scope: sheet },
            'addin',
          ),
        ),
      { since: '1.4' },
    ),
    AddFormulaLocal: writing(
      ({ workbook, sheet }, args) =>
        nameObject(
          workbook.addName(
            { name: args.text(0), formula: args.text(1), comment: args.textOr(2, ''), scope: sheet },
            'addin',
          ),
        ),
      { since: '1.4' },
    ),
    GetCount: reading(({ names }) => names.length, { since: '1.4' }),
    GetItemOrNullObject: reading((scope, args) => scope.find(args.text(0)), { since: '1.4' }),
  },
};

function rangeOf(name: DefinedName, context: BatchContext): RangeTarget | null {
  const cells = cellsOfName(context.workbook, name);
  return cells === null ? null : context.range(cells.sheet, cells.area);
}

const NAMED_ITEM: ObjectType<NameTarget> = {
  name: 'NamedItem',
  identity: (target, context) => ({ _Id: target.in(context, 'NamedItem').name }),
  members: {
    Worksheet: navigation(
      (target, context, location) => {
        const { scope } = target.in(context, location);
        if (scope === null) throw new OfficeError('ItemNotFound', location);
        return HostObject.of(WORKSHEET, scope);
      },
      { since: '1.4' },
    ),
    WorksheetOrNullObject: navigation(
      (target, context, location) => {
        const { scope } = target.in(context, location);
        return scope === null ? null : HostObject.of(WORKSHEET, scope);
      },
      { since: '1.4' },
    ),
    Comment: property(
      (target, context) => target.in(context, 'NamedItem.comment').comment,
      (target, value, context, location) =>
        context.workbook.changeName(
          target.in(context, location).key,
          { comment: textOf(value, location) },
          'addin',
        ),
      { since: '1.4' },
    ),
    Formula: property(
      (target, context) => target.in(context, 'NamedItem.formula').formula,
      (target, value, context, location) =>
        context.workbook.changeName(
          target.in(context, location).key,
          { formula: textOf(value, location) },
          'addin',
        ),
      { since: '1.7' },
    ),
    Name: property((target, context) => target.in(context, 'NamedItem.name').name),
    Scope: property(
      (target, context) => (target.in(context, 'NamedItem.scope').scope === null ? 'Workbook' : 'Worksheet'),
      undefined,
      { since: '1.4' },
    ),
    Type: property((target, context) => {
      const name = target.in(context, 'NamedItem.type');
      if (rangeOf(name, context) !== null) return 'Range';
      if (name.formula.includes('#REF!')) return 'Error';
      return name.formula.startsWith('="') ? 'String' : 'Double';
    }),
    Value: property((target, context) => {
      const name = target.in(context, 'NamedItem.value');
      const range = rangeOf(name, context);
      if (range !== null) return writeAddress(range.sheet, range.area);
      return name.formula.includes('#REF!')
        ? '#REF!'
        : name.formula.replace(/^=/, '').replace(/^"(.*)"$/s, '$1');
    }),
    Visible: property(
      (target, context) => target.in(context, 'NamedItem.visible').visible,
      (target, value, context, location) =>
        context.workbook.changeName(
          target.in(context, location).key,
          { visible: flagOf(value, location) },
          'addin',
        ),
    ),
    _Id: property((target, context) => target.in(context, 'NamedItem').name),
    Delete: writing(
      (target, args, context) => {
        context.workbook.deleteName(target.in(context, args.location).key, 'addin');
        return null;
      },
      { since: '1.4' },
    ),
    GetRange: reading((target, args, context) => {
      const range = rangeOf(target.in(context, args.location), context);
      if (range === null) throw new OfficeError('ItemNotFound', args.location);
      return HostObject.of(RANGE, range);
    }),
    GetRangeOrNullObject: reading(
      (target, args, context) => {
        const range = rangeOf(target.in(context, args.location), context);
        return range === null ? null : HostObject.of(RANGE, range);
      },
      { since: '1.4' },
    ),
  },
};
