import type { SheetModel } from '../model/sheet';
import { OfficeError } from '../office-error';
import type { BatchContext } from '../richapi/batch-context';
import { WORKBOOK_TARGET } from '../richapi/event-types';
import { HostObject, type ObjectType, reading, writing } from '../richapi/object-type';
import { eventMembers } from './event-members';
import { refuseStructure } from './guards';
import type { Root } from './root';
import { WORKSHEET } from './worksheet';

function find(key: string, { workbook }: BatchContext): HostObject | null {
  const sheet = workbook.sheet(key);
  return sheet === null ? null : HostObject.of(WORKSHEET, sheet);
}

function edge({ workbook }: BatchContext, visibleOnly: boolean, last: boolean, location: string): HostObject {
  const sheets = visibleOnly ? workbook.sheets.filter(isVisible) : workbook.sheets;
  const sheet = last ? sheets.at(-1) : sheets[0];
  if (sheet === undefined) throw new OfficeError('ItemNotFound', location);
  return HostObject.of(WORKSHEET, sheet);
}

function isVisible({ visibility }: SheetModel): boolean {
  return visibility === 'visible';
}

const everywhere = (): string => WORKBOOK_TARGET;

export const WORKSHEETS: ObjectType<Root> = {
  name: 'WorksheetCollection',
  items: (_, { workbook }) => workbook.sheets.map((sheet) => HostObject.of(WORKSHEET, sheet)),
  item: (_, args, context) => {
    const found = find(args.key(0), context);
    if (found === null) throw new OfficeError('ItemNotFound', args.location);
    return found;
  },
  members: {
    Add: writing((_, args, { workbook }) => {
      refuseStructure(workbook, args.location);
      const sheet = workbook.addSheet(args.has(0) ? { name: args.text(0) } : {}, 'addin');
      return HostObject.of(WORKSHEET, sheet);
    }),
    GetActiveWorksheet: reading((_, __, { workbook }) => HostObject.of(WORKSHEET, workbook.activeSheet)),
    GetCount: reading(
      (_, args, { workbook }) =>
        (args.flagOr(0, false) ? workbook.sheets.filter(isVisible) : workbook.sheets).length,
      { since: '1.4' },
    ),
    GetFirst: reading((_, args, context) => edge(context, args.flagOr(0, false), false, args.location), {
      since: '1.5',
    }),
    GetLast: reading((_, args, context) => edge(context, args.flagOr(0, false), true, args.location), {
      since: '1.5',
    }),
    GetItemOrNullObject: reading((_, args, context) => find(args.key(0), context), { since: '1.4' }),
    ...eventMembers('DataChangedEvent', 'dataChanged', everywhere, '1.9'),
    ...eventMembers('ActivatedEvent', 'activated', everywhere, '1.7'),
    ...eventMembers('DeactivatedEvent', 'deactivated', everywhere, '1.7'),
    ...eventMembers('AddedEvent', 'added', everywhere, '1.7'),
    ...eventMembers('DeletedEvent', 'deleted', everywhere, '1.7'),
    ...eventMembers('SelectionChangedEvent', 'selectionChanged', everywhere, '1.9'),
    ...eventMembers('CalculatedEvent', 'calculated', everywhere, '1.8'),
    ...eventMembers('FormatChangedEvent', 'formatChanged', everywhere, '1.9'),
    ...eventMembers('FormulaChangedEvent', 'formulaChanged', everywhere, '1.13'),
    ...eventMembers('ProtectionChangedEvent', 'protectionChanged', everywhere, '1.14'),
    ...eventMembers('EventNameChanged', 'nameChanged', everywhere, '1.17'),
    ...eventMembers('EventVisibilityChanged', 'visibilityChanged', everywhere, '1.17'),
    ...eventMembers('EventMoved', 'moved', everywhere, '1.17'),
  },
};
