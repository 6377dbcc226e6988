import { areaOfCell, MAX_COL, MAX_ROW } from '../../../src/workbook/address';
import { WHOLE_SHEET } from '../model/areas';
import { copySheet } from '../model/copy-sheet';
import { SheetModel } from '../model/sheet';
import { OfficeError } from '../office-error';
import type { Arguments } from '../richapi/arguments';
import type { BatchContext } from '../richapi/batch-context';
import { HostObject, navigation, type ObjectType, property, reading, writing } from '../richapi/object-type';
import { readAddress } from './addresses';
import { eventMembers } from './event-members';
import { FREEZE_PANES } from './freeze-panes';
import { refuseStructure } from './guards';
import { NAMED_ITEMS, NameScope } from './named-items';
import { RANGE } from './range';
import { rangeAreas } from './range-areas';
import { sheetPosition } from './sheet-position';
import { choiceOf, colourOf, flagOf, numberOf, textOf } from './values';
import { WORKSHEET_CUSTOM_PROPERTIES } from './worksheet-custom-properties';
import { WORKSHEET_PROTECTION } from './worksheet-protection';

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
const TO_MODEL = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Refuses a sheet that is gone, and a chart sheet: it has no cells. */
function refuseWithoutCells(sheet: SheetModel, location: string): void {
  if (sheet.deleted) throw new OfficeError('ItemNotFound', location);
  if (sheet.kind !== 'worksheet') throw new OfficeError('UnsupportedSheet', location);
}

function rangeAt(sheet: SheetModel, text: string, context: BatchContext, location: string): HostObject {
  refuseWithoutCells(sheet, location);
  const found = readAddress(context.workbook, sheet, text);
  if (found?.sheet !== sheet) throw new OfficeError('InvalidArgument', location);
  return HostObject.of(RANGE, context.range(sheet, found.area));
}

function usedRange(sheet: SheetModel, args: Arguments, context: BatchContext): HostObject | null {
  refuseWithoutCells(sheet, args.location);
  const used = sheet.usedRange(args.flagOr(0, false));
  return used === null ? null : HostObject.of(RANGE, context.range(sheet, used));
}

function neighbour(
  sheet: SheetModel,
  args: Arguments,
  { workbook }: BatchContext,
  step: 1 | -1,
): HostObject | null {
  const visibleOnly = args.flagOr(0, false);
  for (let index = workbook.sheets.indexOf(sheet) + step; ; index += step) {
    const next = workbook.sheets[index];
    if (next === undefined) return null;
    if (!visibleOnly || next.visibility === 'visible') return HostObject.of(WORKSHEET, next);
  }
}

function found(object: HostObject | null, args: Arguments): HostObject {
  if (object === null) throw new OfficeError('ItemNotFound', args.location);
  return object;
}

const ownId = ({ id }: SheetModel): string => id;

export const WORKSHEET: ObjectType<SheetModel> = {
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  members: {
    CustomProperties: navigation((sheet) => HostObject.of(WORKSHEET_CUSTOM_PROPERTIES, sheet), {
      since: '1.12',
    }),
    FreezePanes: navigation((sheet) => HostObject.of(FREEZE_PANES, sheet), { since: '1.7' }),
    Names: navigation((sheet, { workbook }) => HostObject.of(NAMED_ITEMS, new NameScope(workbook, sheet)), {
      since: '1.4',
    }),
    Protection: navigation((sheet) => HostObject.of(WORKSHEET_PROTECTION, sheet), { since: '1.2' }),

    Id: property(ownId),
    Name: property(
      ({ name }) => name,
      (sheet, value, { workbook }, location) => {
        refuseStructure(workbook, location);
        sheet.rename(textOf(value, location), 'addin');
      },
    ),
    Position: property(
      (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      (sheet, value, { workbook }, location) => {
        refuseStructure(workbook, location);
        workbook.moveSheet(sheet, numberOf(value, location), 'addin');
      },
    ),
    ShowGridlines: property(
      ({ showGridlines }) => showGridlines,
      (sheet, value, _, location) => {
        sheet.showGridlines = flagOf(value, location);
      },
      { since: '1.8' },
    ),
    ShowHeadings: property(
      ({ showHeadings }) => showHeadings,
      (sheet, value, _, location) => {
        sheet.showHeadings = flagOf(value, location);
      },
      { since: '1.8' },
    ),
    StandardHeight: property(({ standardHeight }) => standardHeight, undefined, { since: '1.7' }),
    StandardWidth: property(({ standardWidth }) => standardWidth, undefined, { since: '1.7' }),
    TabColor: property(
      ({ tabColor }) => tabColor,
      (sheet, value, _, location) => {
        sheet.tabColor = colourOf(value, location);
      },
      { since: '1.7' },
    ),
    TabId: property((sheet, { workbook }) => workbook.sheets.indexOf(sheet) + 1, undefined, {
      since: '1.14',
    }),
    Visibility: property(
      ({ visibility }) => VISIBILITIES[visibility],
      (sheet, value, { workbook }, location) => {
        refuseStructure(workbook, location);
        const wanted = choiceOf(value, ['Visible', 'Hidden', 'VeryHidden'], location);
        sheet.setVisibility(TO_MODEL[wanted], 'addin');
      },
    ),

    Activate: reading((sheet, _, { workbook }) => {
      workbook.activate(sheet, 'addin');
      return null;
    }),
    Calculate: writing(
      (_, __, { workbook }) => {
        workbook.recalculate();
        return null;
      },
      { since: '1.6' },
    ),
    Copy: writing(
      (sheet, args, { workbook }) => {
        refuseStructure(workbook, args.location);
        const position = sheetPosition(workbook, args.textOr(0, 'None'), args.object(1, SheetModel), args);
        return HostObject.of(WORKSHEET, copySheet(workbook, sheet, position, 'addin'));
      },
      { since: '1.7' },
    ),
    Delete: writing((sheet, args, { workbook }) => {
      refuseStructure(workbook, args.location);
      workbook.deleteSheet(sheet, 'addin');
      return null;
    }),
    GetCell: reading((sheet, args, context) => {
      refuseWithoutCells(sheet, args.location);
      const row = args.integer(0);
      const col = args.integer(1);
      if (row < 0 || row > MAX_ROW || col < 0 || col > MAX_COL) throw args.wrong();
      return HostObject.of(RANGE, context.range(sheet, areaOfCell({ row, col })));
    }),
    GetNext: reading((sheet, args, context) => found(neighbour(sheet, args, context, 1), args), {
      since: '1.5',
    }),
    GetNextOrNullObject: reading((sheet, args, context) => neighbour(sheet, args, context, 1), {
      since: '1.5',
    }),
    GetPrevious: reading((sheet, args, context) => found(neighbour(sheet, args, context, -1), args), {
      since: '1.5',
    }),
    GetPreviousOrNullObject: reading((sheet, args, context) => neighbour(sheet, args, context, -1), {
      since: '1.5',
    }),
    GetRange: reading((sheet, args, context) => rangeAt(sheet, args.textOr(0, ''), context, args.location)),
    GetRangeByIndexes: reading(
      (sheet, args, context) => {
        refuseWithoutCells(sheet, args.location);
        const [top, left, rows, columns] = [
          args.integer(0),
          args.integer(1),
          args.integer(2),
          args.integer(3),
        ];
        const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
        const inside = top >= 0 && left >= 0 && rows > 0 && columns > 0;
        if (!inside || area.bottom > MAX_ROW || area.right > MAX_COL) throw args.wrong();
        return HostObject.of(RANGE, context.range(sheet, area));
      },
      { since: '1.7' },
    ),
    GetRanges: reading(
      (sheet, args, context) => {
        refuseWithoutCells(sheet, args.location);
        const text = args.textOr(0, '');
        if (text === '') return rangeAreas(context, sheet, [WHOLE_SHEET]);
        const areas = text.split(',').map((part) => {
          const at = readAddress(context.workbook, sheet, part);
          if (at?.sheet !== sheet) throw args.wrong();
          return at.area;
        });
        return rangeAreas(context, sheet, areas);
      },
      { since: '1.9' },
    ),
    GetUsedRange: reading((sheet, args, context) => {
      // An empty sheet answers with its first cell.
      const first = { top: 0, bottom: 0, left: 0, right: 0 };
      return usedRange(sheet, args, context) ?? HostObject.of(RANGE, context.range(sheet, first));
    }),
    GetUsedRangeOrNullObject: reading((sheet, args, context) => usedRange(sheet, args, context), {
      since: '1.4',
    }),

    ...eventMembers('DataChangedEvent', 'dataChanged', ownId, '1.7'),
    ...eventMembers('ActivatedEvent', 'activated', ownId, '1.7'),
    ...eventMembers('DeactivatedEvent', 'deactivated', ownId, '1.7'),
    ...eventMembers('SelectionChangedEvent', 'selectionChanged', ownId, '1.7'),
    ...eventMembers('CalculatedEvent', 'calculated', ownId, '1.8'),
    ...eventMembers('FormatChangedEvent', 'formatChanged', ownId, '1.9'),
    ...eventMembers('FormulaChangedEvent', 'formulaChanged', ownId, '1.13'),
    ...eventMembers('ProtectionChangedEvent', 'protectionChanged', ownId, '1.14'),
    ...eventMembers('EventNameChanged', 'nameChanged', ownId, '1.17'),
    ...eventMembers('EventVisibilityChanged', 'visibilityChanged', ownId, '1.17'),
  },
};

/** Of a column, in points: its own width, else the sheet's. */
export function widthOf(sheet: SheetModel, col: number): number {
  return sheet.columnWidths.get(col) ?? sheet.standardWidth;
}

/** Of a row, in points: its own height, else the sheet's. */
export function heightOf(sheet: SheetModel, row: number): number {
  return sheet.rowHeights.get(row) ?? sheet.standardHeight;
}
