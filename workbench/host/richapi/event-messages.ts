import { type Area, areaOfCell, type Place } from '../../../src/workbook/address';
import { type CellValue, isCellError } from '../model/cell';
import type { Origin, ShiftDirection, WorkbookEvent } from '../model/events';
import type { SheetModel } from '../model/sheet';
import { writeArea } from '../objects/addresses';
import { RANGE } from '../objects/range';
import { valueJson } from '../objects/range-values';
import type { EventRegistry } from './event-registry';
import { CATEGORY, EVENT, WORKBOOK_TARGET } from './event-types';
import type { Json, JsonObject } from '../json';
import { HostObject } from './object-type';
import { RangeTarget } from './range-target';
import type { ReferenceTable } from './references';
import type { MessageEntry } from './wire';

/** The one event that add-ins register with the library only: it is told always. */
const SELECTION_OF_WORKBOOK: MessageEntry = [CATEGORY.events, EVENT.selectionOfWorkbook, '', '{}'];
/** Ranges of events that an add-in can still ask for. */
const EVENT_RANGES = 1_000;

/** Makes of a change of the workbook what an add-in that listens is told. */
export class EventMessages {
  constructor(
    private readonly registry: EventRegistry,
    private readonly references: ReferenceTable,
    private readonly visibilityNames: Readonly<Record<SheetModel['visibility'], string>> = {
      visible: 'Visible',
      hidden: 'Hidden',
      veryHidden: 'VeryHidden',
    },
  ) {}

  of(event: WorkbookEvent): readonly MessageEntry[] {
    if (!this.registry.enabled) return [];
    switch (event.kind) {
      case 'edited':
        return [
          ...this.onSheet(EVENT.dataChanged, event.sheet, event.origin, () => ({
            changeType: 'RangeEdited',
            address: writeArea(event.area),
            shiftDirection: 'None',
            triggerSource: event.origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
            ...(event.detail === undefined ? {} : detail(event.detail.before, event.detail.after)),
            referenceId: this.keep(event.sheet, event.area),
          })),
          ...(event.formulas
            ? this.onSheet(EVENT.formulaChanged, event.sheet, event.origin, () => ({
                formulaDetails: [{ cellAddress: writeArea(event.area), previousFormula: '' }],
              }))
            : []),
        ];
      case 'shifted':
        return this.onSheet(EVENT.dataChanged, event.sheet, event.origin, () => ({
          changeType: shiftName(event.area, event.change, event.direction),
          address: writeArea(event.area),
          shiftDirection: SHIFT_NAMES[event.direction],
          triggerSource: event.origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
          referenceId: this.keep(event.sheet, event.area),
        }));
      case 'calculated':
        return this.onSheet(EVENT.calculated, event.sheet, 'user', () => ({
          address: placesText(event.cells),
        }));
      case 'formatted':
        return this.onSheet(EVENT.formatChanged, event.sheet, event.origin, () => ({
          address: writeArea(event.area),
          referenceId: this.keep(event.sheet, event.area),
        }));
      case 'selected':
        return [
          ...this.onSheet(EVENT.selectionChanged, event.sheet, null, () => ({
            address: event.areas.map(writeArea).join(','),
          })),
          SELECTION_OF_WORKBOOK,
        ];
      case 'activated':
        return [
          ...this.onSheet(EVENT.deactivated, event.previous, null, () => ({})),
          ...this.onSheet(EVENT.activated, event.sheet, null, () => ({})),
        ];
      case 'sheet-added':
        return this.onWorkbook(EVENT.added, event.sheet, event.origin, {});
      case 'sheet-deleted':
        return this.onWorkbook(EVENT.deleted, event.sheet, event.origin, {});
      case 'sheet-moved':
        return this.onWorkbook(EVENT.moved, event.sheet, event.origin, {
          positionBefore: event.from,
          positionAfter: event.to,
        });
      case 'sheet-renamed':
        return this.onSheet(EVENT.nameChanged, event.sheet, event.origin, () => ({
          nameBefore: event.before,
          nameAfter: event.sheet.name,
        }));
      case 'visibility':
        return this.onSheet(EVENT.visibilityChanged, event.sheet, event.origin, () => ({
          visibilityBefore: this.visibilityNames[event.before],
          visibilityAfter: this.visibilityNames[event.sheet.visibility],
        }));
      case 'protection':
        return this.onSheet(EVENT.protectionChanged, event.sheet, event.origin, () => ({
          isProtected: event.sheet.protection !== null,
        }));
      case 'merged':
      case 'sized':
      case 'overlaid':
      case 'names':
      case 'settings':
      case 'custom-xml':
      case 'properties':
        return [];
    }
  }

  private onSheet(
    type: number,
    sheet: SheetModel,
    origin: Origin | null,
    content: () => JsonObject,
  ): MessageEntry[] {
    const targets = [sheet.id, WORKBOOK_TARGET].filter((target) => this.registry.wants(type, target));
    if (targets.length === 0) return [];
    const message = {
      ...content(),
      worksheetId: sheet.id,
      ...(origin === null ? {} : { source: sourceOf(origin) }),
    };
    return targets.flatMap((target) => this.entry(type, target, message));
  }

  private onWorkbook(type: number, sheet: SheetModel, origin: Origin, content: JsonObject): MessageEntry[] {
    return this.entry(type, WORKBOOK_TARGET, { ...content, worksheetId: sheet.id, source: sourceOf(origin) });
  }

  private entry(type: number, target: string, message: Json): MessageEntry[] {
    return this.registry.wants(type, target)
      ? [[CATEGORY.events, type, target, JSON.stringify(message)]]
      : [];
  }

  private keep(sheet: SheetModel, area: Area): string {
    const target = new RangeTarget(sheet, area);
    const id = this.references.keep(HostObject.of(RANGE, target), target);
    this.references.limit(EVENT_RANGES);
    return id;
  }
}

function sourceOf(origin: Origin): string {
  return origin === 'remote' ? 'Remote' : 'Local';
}

const SHIFT_NAMES: Readonly<Record<ShiftDirection, string>> = {
  up: 'Up',
  down: 'Down',
  left: 'Left',
  right: 'Right',
};

function shiftName(area: Area, change: 'inserted' | 'deleted', direction: ShiftDirection): string {
  const verb = change === 'inserted' ? 'Inserted' : 'Deleted';
  const vertical = direction === 'up' || direction === 'down';
  const text = writeArea(area);
  if (vertical && /^\d+:\d+$/.test(text)) return `Row${verb}`;
  if (!vertical && /^[A-Z]+:[A-Z]+$/.test(text)) return `Column${verb}`;
  return `Cell${verb}`;
}

function detail(before: CellValue, after: CellValue): JsonObject {
  return {
    valueBefore: valueJson(before),
    valueAfter: valueJson(after),
    valueTypeBefore: typeName(before),
    valueTypeAfter: typeName(after),
  };
}

function typeName(value: CellValue): string {
  if (value === null || value === '') return 'Empty';
  if (isCellError(value)) return 'Error';
  return typeof value === 'string' ? 'String' : typeof value === 'boolean' ? 'Boolean' : 'Double';
}

function placesText(cells: readonly Place[]): string {
  return cells.map(({ row, col }) => writeArea(areaOfCell({ row, col }))).join(',');
}
