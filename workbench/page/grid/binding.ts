import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import type { WorkbookEvent } from '../../host/model/events';
import { ModelError } from '../../host/model/model-error';
import type { SheetModel } from '../../host/model/sheet';
import type { WorkbookModel } from '../../host/model/workbook';
import { GridPuller } from './pull';
import { GridPusher } from './push';
import type { GridEngine } from './univer';
import { USER_CHANGES, subUnitOf } from './user-changes';

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
    this.pusher.fit(workbook.activeSheet);
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
    const change = USER_CHANGES[id];
    if (change === undefined || params === undefined || !isOf(params, this.unitId)) return;
    this.pulling = true;
    try {
      change.takeOver(params, { workbook: this.workbook, puller: this.puller, sheets: this });
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
      case 'activated':
        pusher.fit(workbook.activeSheet);
        break;
      case 'overlaid':
      case 'calculated':
      case 'selected':
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

function isOf(params: object, unitId: string): boolean {
  return 'unitId' in params && params.unitId === unitId;
}
