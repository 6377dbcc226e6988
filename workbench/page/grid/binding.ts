import {
  BooleanNumber,
  type ICommandInfo,
  type IExecutionOptions,
  type IObjectArrayPrimitiveType,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  type IAddWorksheetMergeMutationParams,
  type IInsertRowMutationParams,
  type IInsertSheetMutationParams,
  type IMoveRangeMutationParams,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetHideMutationParams,
  type ISetWorksheetNameMutationParams,
  type ISetWorksheetOrderMutationParams,
  type ISetWorksheetRowHeightMutationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { type Area, MAX_COL, MAX_ROW } from '../../../src/workbook/address';
import type { WorkbookEvent } from '../../host/model/events';
import { ModelError } from '../../host/model/model-error';
import type { SheetModel } from '../../host/model/sheet';
import type { WorkbookModel } from '../../host/model/workbook';
import { GridPuller, placesOf, toArea } from './pull';
import { GridPusher } from './push';
import { toPoints } from './snapshot';
import type { GridEngine } from './univer';

/**
 * Keeps the grid and the workbook the same. What a user does in the grid is entered into the workbook as the user's
 * doing; what the add-in does to the workbook is drawn in the grid. Neither comes back as an echo.
 */
export class GridBinding {
  readonly pusher: GridPusher;
  private readonly puller: GridPuller;
  /** Sheets that the user added carry an id of the grid's own. */
  private readonly sheets = new Map<string, SheetModel>();
  private readonly ids = new Map<SheetModel, string>();
  private readonly endings: (() => void)[] = [];
  private pulling = false;

  constructor(
    engine: GridEngine,
    private readonly workbook: WorkbookModel,
    private readonly unitId: string,
  ) {
    for (const sheet of workbook.sheets) this.pair(sheet, sheet.id);
    this.pusher = new GridPusher(engine, unitId, (sheet) => this.idOf(sheet));
    this.puller = new GridPuller(engine, unitId);
    const listening = engine.commands.onCommandExecuted((command, options) =>
      this.executed(command, options),
    );
    this.endings.push(
      () => listening.dispose(),
      workbook.on((event) => this.happened(event)),
    );
  }

  end(): void {
    for (const ending of this.endings) ending();
  }

  sheetOf(gridId: string): SheetModel | undefined {
    return this.sheets.get(gridId);
  }

  idOf(sheet: SheetModel): string {
    return this.ids.get(sheet) ?? sheet.id;
  }

  private pair(sheet: SheetModel, gridId: string): void {
    this.sheets.set(gridId, sheet);
    this.ids.set(sheet, gridId);
  }

  /** Something happened in the grid. */
  private executed({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (this.pusher.writing || options?.fromFormula === true) return;
    const handle = FROM_GRID[id];
    if (handle === undefined || params === undefined || !isOf(params, this.unitId)) return;
    this.pulling = true;
    try {
      handle(params, { workbook: this.workbook, puller: this.puller, binding: this });
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      this.refuse(params);
    } finally {
      this.pulling = false;
    }
  }

  /** The workbook does not allow what the grid did, such as a name that is taken: the grid shows it as it is. */
  private refuse(params: object): void {
    const sheet = this.sheetOf(subUnitOf(params) ?? '');
    if (sheet === undefined) return;
    this.pusher.rename(sheet);
    this.pusher.visibility(sheet);
    this.pusher.all(sheet);
  }

  /** Something happened in the workbook. */
  private happened(event: WorkbookEvent): void {
    if (this.pulling) return;
    const { pusher, workbook } = this;
    switch (event.kind) {
      case 'edited':
        pusher.cells(event.sheet, event.area);
        break;
      case 'formatted':
        pusher.looks(event.sheet, event.area);
        break;
      case 'merged':
        pusher.merges(event.sheet);
        pusher.cells(event.sheet, event.area);
        break;
      case 'sized':
        pusher.sizes(event.sheet);
        break;
      case 'shifted':
        for (const sheet of workbook.sheets) pusher.all(sheet);
        break;
      case 'sheet-added':
        this.pair(event.sheet, event.sheet.id);
        pusher.add(event.sheet, workbook.sheets.indexOf(event.sheet));
        // A copied sheet is filled after it is added, without a word.
        queueMicrotask(() => pusher.all(event.sheet));
        break;
      case 'sheet-deleted':
        pusher.remove(event.sheet);
        break;
      case 'sheet-renamed':
        pusher.rename(event.sheet);
        break;
      case 'sheet-moved':
        pusher.move(event.sheet, event.from, event.to);
        break;
      case 'visibility':
        pusher.visibility(event.sheet);
        break;
      case 'overlaid':
      case 'calculated':
      case 'selected':
      case 'activated':
      case 'protection':
      case 'names':
      case 'settings':
      case 'custom-xml':
      case 'properties':
        break;
    }
  }

  adopt(gridId: string, name: string, index: number): SheetModel {
    const sheet = this.workbook.addSheet({ name, position: index }, 'user');
    this.pair(sheet, gridId);
    return sheet;
  }
}

interface Sides {
  readonly workbook: WorkbookModel;
  readonly puller: GridPuller;
  readonly binding: GridBinding;
}

type Handler = (params: object, sides: Sides) => void;
type SheetHandler<P extends object> = (params: P, sheet: SheetModel, gridId: string, sides: Sides) => void;

/** What a user's change of the grid means for the workbook, by the name of the change. */
const FROM_GRID: Readonly<Record<string, Handler>> = {
  [SetRangeValuesMutation.id]: onSheet<ISetRangeValuesMutationParams>(
    ({ cellValue }, sheet, id, { puller }) => puller.cells(sheet, id, placesOf(cellValue)),
  ),
  [SetNumfmtMutation.id]: onSheet<{ values: Record<string, { ranges: IRange[] }> }>(
    ({ values }, sheet, id, { puller }) => {
      for (const { ranges } of Object.values(values))
        for (const range of ranges) puller.area(sheet, id, range);
    },
  ),
  [RemoveNumfmtMutation.id]: onSheet<{ ranges: IRange[] }>(({ ranges }, sheet, id, { puller }) => {
    for (const range of ranges) puller.area(sheet, id, range);
  }),
  [MoveRangeMutation.id]: (params, { binding, puller }) => {
    const { from, to, fromRange, toRange } = params as IMoveRangeMutationParams;
    const source = binding.sheetOf(from.subUnitId);
    const target = binding.sheetOf(to.subUnitId);
    if (source !== undefined) puller.area(source, from.subUnitId, fromRange);
    if (target !== undefined) puller.area(target, to.subUnitId, toRange);
  },
  [ReorderRangeMutation.id]: onSheet<{ range: IRange }>(({ range }, sheet, id, { puller }) =>
    puller.area(sheet, id, range),
  ),
  [MoveRowsMutation.id]: onSheet((_, sheet, id, { puller }) => pullAll(sheet, id, puller)),
  [MoveColsMutation.id]: onSheet((_, sheet, id, { puller }) => pullAll(sheet, id, puller)),
  [AddWorksheetMergeMutation.id]: onSheet<IAddWorksheetMergeMutationParams>((_, sheet, id, { puller }) =>
    puller.merges(sheet, id),
  ),
  [RemoveWorksheetMergeMutation.id]: onSheet<IAddWorksheetMergeMutationParams>((_, sheet, id, { puller }) =>
    puller.merges(sheet, id),
  ),
  [InsertRowMutation.id]: onSheet<IInsertRowMutationParams>(({ range }, sheet) =>
    sheet.insert(rowsOf(range), 'down', 'user'),
  ),
  [RemoveRowMutation.id]: onSheet<IInsertRowMutationParams>(({ range }, sheet) =>
    sheet.delete(rowsOf(range), 'up', 'user'),
  ),
  [InsertColMutation.id]: onSheet<IInsertRowMutationParams>(({ range }, sheet) =>
    sheet.insert(columnsOf(range), 'right', 'user'),
  ),
  [RemoveColMutation.id]: onSheet<IInsertRowMutationParams>(({ range }, sheet) =>
    sheet.delete(columnsOf(range), 'left', 'user'),
  ),
  [SetWorksheetColWidthMutation.id]: onSheet<ISetWorksheetColWidthMutationParams>(
    ({ ranges, colWidth }, sheet) => {
      for (const { startColumn, endColumn } of ranges) {
        for (let col = startColumn; col <= endColumn; col += 1) {
          sheet.setColumnWidth(col, col, sizeAt(colWidth, col), 'user');
        }
      }
    },
  ),
  [SetWorksheetRowHeightMutation.id]: onSheet<ISetWorksheetRowHeightMutationParams>(
    ({ ranges, rowHeight }, sheet) => {
      for (const { startRow, endRow } of ranges) {
        for (let row = startRow; row <= endRow; row += 1) {
          sheet.setRowHeight(row, row, sizeAt(rowHeight, row), 'user');
        }
      }
    },
  ),
  [SetRowHiddenMutation.id]: hiding('rows', true),
  [SetRowVisibleMutation.id]: hiding('rows', false),
  [SetColHiddenMutation.id]: hiding('columns', true),
  [SetColVisibleMutation.id]: hiding('columns', false),
  [InsertSheetMutation.id]: (params, { binding, puller }) => {
    const { sheet: drawn, index } = params as IInsertSheetMutationParams;
    const sheet = binding.adopt(drawn.id, drawn.name, index);
    pullAll(sheet, drawn.id, puller);
    puller.merges(sheet, drawn.id);
  },
  [RemoveSheetMutation.id]: onSheet((_, sheet, __, { workbook }) => workbook.deleteSheet(sheet, 'user')),
  [SetWorksheetNameMutation.id]: onSheet<ISetWorksheetNameMutationParams>(({ name }, sheet) =>
    sheet.rename(name, 'user'),
  ),
  [SetWorksheetOrderMutation.id]: onSheet<ISetWorksheetOrderMutationParams>(
    ({ toOrder }, sheet, _, { workbook }) => workbook.moveSheet(sheet, toOrder, 'user'),
  ),
  [SetWorksheetHideMutation.id]: onSheet<ISetWorksheetHideMutationParams>(({ hidden }, sheet) =>
    sheet.setVisibility(hidden === BooleanNumber.TRUE ? 'hidden' : 'visible', 'user'),
  ),
};

/** A change of one sheet that the workbook has. The name of a change tells the form of its parameters. */
function onSheet<P extends object>(handle: SheetHandler<P>): Handler {
  return (params, sides) => {
    const id = subUnitOf(params);
    const sheet = id === null ? undefined : sides.binding.sheetOf(id);
    if (id !== null && sheet !== undefined) handle(params as P, sheet, id, sides);
  };
}

function hiding(axis: 'rows' | 'columns', hidden: boolean): Handler {
  return onSheet<{ ranges: IRange[] }>(({ ranges }, sheet) => {
    for (const { startRow, endRow, startColumn, endColumn } of ranges) {
      if (axis === 'rows') sheet.setHidden(axis, startRow, endRow, hidden, 'user');
      else sheet.setHidden(axis, startColumn, endColumn, hidden, 'user');
    }
  });
}

function pullAll(sheet: SheetModel, gridId: string, puller: GridPuller): void {
  puller.area(sheet, gridId, { startRow: 0, startColumn: 0, endRow: MAX_ROW, endColumn: MAX_COL });
}

function rowsOf(range: IRange): Area {
  return { ...toArea(range), left: 0, right: MAX_COL };
}

function columnsOf(range: IRange): Area {
  return { ...toArea(range), top: 0, bottom: MAX_ROW };
}

function sizeAt(size: number | IObjectArrayPrimitiveType<Nullable<number>>, index: number): number | null {
  const pixels = typeof size === 'number' ? size : size[index];
  return pixels == null ? null : toPoints(pixels);
}

function subUnitOf(params: object): string | null {
  return 'subUnitId' in params && typeof params.subUnitId === 'string' ? params.subUnitId : null;
}

function isOf(params: object, unitId: string): boolean {
  return 'unitId' in params && params.unitId === unitId;
}
