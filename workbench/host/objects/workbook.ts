import { OfficeError } from '../office-error';
import type { BatchContext } from '../richapi/batch-context';
import { HostObject, navigation, type ObjectType, property, reading, writing } from '../richapi/object-type';
import { RangeTarget } from '../richapi/range-target';
import { APPLICATION } from './application';
import { CUSTOM_XML_PARTS, allParts } from './custom-xml-parts';
import { DOCUMENT_PROPERTIES } from './document-properties';
import { eventMembers } from './event-members';
import { insertWorksheets } from './insert-worksheets';
import { NAMED_ITEMS, NameScope } from './named-items';
import { RANGE } from './range';
import { rangeAreas } from './range-areas';
import { RUNTIME } from './runtime';
import { SETTINGS } from './settings';
import { WORKBOOK_PROTECTION } from './workbook-protection';
import { WORKSHEET_FUNCTIONS } from './worksheet-functions';
import { WORKSHEETS } from './worksheets';
import { WORKBOOK_TARGET } from '../richapi/event-types';
import type { Root } from './root';

const rangeOfEvent = (id: string, { eventReferences }: BatchContext): HostObject | null => {
  const kept = eventReferences.get(id);
  return kept !== null && kept.target instanceof RangeTarget ? kept : null;
};

export const WORKBOOK: ObjectType<Root> = {
  name: 'Workbook',
  members: {
    Application: navigation((root) => HostObject.of(APPLICATION, root)),
    CustomXmlParts: navigation((_, { workbook }) => HostObject.of(CUSTOM_XML_PARTS, allParts(workbook)), {
      since: '1.5',
    }),
    Functions: navigation((root) => HostObject.of(WORKSHEET_FUNCTIONS, root), { since: '1.2' }),
    Names: navigation((_, { workbook }) => HostObject.of(NAMED_ITEMS, new NameScope(workbook, null))),
    Properties: navigation((root) => HostObject.of(DOCUMENT_PROPERTIES, root), { since: '1.7' }),
    Protection: navigation((root) => HostObject.of(WORKBOOK_PROTECTION, root), { since: '1.7' }),
    Settings: navigation((root) => HostObject.of(SETTINGS, root), { since: '1.4' }),
    Worksheets: navigation((root) => HostObject.of(WORKSHEETS, root)),
    _Runtime: navigation((root) => HostObject.of(RUNTIME, root), { since: '1.5' }),

    AutoSave: property(() => false, undefined, { since: '1.9' }),
    CalculationEngineVersion: property(() => 191_029, undefined, { since: '1.9' }),
    IsDirty: property((_, { workbook }) => workbook.isDirty, undefined, { since: '1.9' }),
    Name: property((_, { workbook }) => workbook.fileName, undefined, { since: '1.7' }),
    PreviouslySaved: property(() => true, undefined, { since: '1.9' }),
    ReadOnly: property(() => false, undefined, { since: '1.8' }),

    GetActiveCell: reading(
      (_, __, context) => {
        const { activeSheet } = context.workbook;
        const [area = { top: 0, left: 0, bottom: 0, right: 0 }] = activeSheet.selection;
        return HostObject.of(
          RANGE,
          context.range(activeSheet, { ...area, bottom: area.top, right: area.left }),
        );
      },
      { since: '1.7' },
    ),
    GetSelectedRange: reading((_, args, context) => {
      const { activeSheet } = context.workbook;
      const [area, ...more] = activeSheet.selection;
      if (activeSheet.kind !== 'worksheet' || area === undefined || more.length > 0) {
        throw new OfficeError('InvalidSelection', args.location);
      }
      return HostObject.of(RANGE, context.range(activeSheet, area));
    }),
    GetSelectedRanges: reading(
      (_, __, context) =>
        rangeAreas(context, context.workbook.activeSheet, context.workbook.activeSheet.selection),
      { since: '1.9' },
    ),
    InsertWorksheetsFromBase64: writing((_, args, context) => insertWorksheets(args, context), {
      since: '1.13',
    }),

    _GetRangeForEventByReferenceId: reading((_, args, context) => {
      const range = rangeOfEvent(args.text(0), context);
      if (range === null) throw new OfficeError('ItemNotFound', args.location);
      return range;
    }),
    _GetRangeOrNullObjectForEventByReferenceId: reading((_, args, context) =>
      rangeOfEvent(args.text(0), context),
    ),
    _GetReferenceCount: reading((_, __, { references }) => references.size),
    _RemoveReference: reading((_, args, { references }) => {
      references.remove(args.text(0));
      return null;
    }),
    _RemoveAllReferences: reading((_, __, { references }) => {
      references.removeAll();
      return null;
    }),
    ...eventMembers('ActivatedEvent', 'workbookActivated', () => WORKBOOK_TARGET, '1.13'),
  },
};
