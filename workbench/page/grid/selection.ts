import type { IRange } from '@univerjs/core';
import { type Area, union } from '../../../src/workbook/address';
import type { SheetModel } from '../../host/model/sheet';
import type { WorkbookModel } from '../../host/model/workbook';
import type { GridBinding } from './binding';
import { toArea } from './pull';
import { toGridRange } from './snapshot';
import type { GridEngine } from './univer';

/** Rows and columns left free above and before a cell that is brought to view. */
const MARGIN = { rows: 3, columns: 1 } as const;

/** Keeps the selected cells and the sheet in front the same in the grid and in the workbook. */
export class SelectionBinding {
  private readonly endings: (() => void)[] = [];
  private following = false;

  constructor(
    private readonly engine: GridEngine,
    private readonly workbook: WorkbookModel,
    private readonly binding: GridBinding,
  ) {
    const { api } = engine;
    const selected = api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) =>
      this.selected(worksheet.getSheetId(), selections),
    );
    const activated = api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) =>
      this.activated(activeSheet.getSheetId()),
    );
    this.endings.push(
      () => selected.dispose(),
      () => activated.dispose(),
      workbook.on((event) => {
        if (this.following) return;
        if (event.kind === 'selected') this.show(event.sheet, event.areas);
        else if (event.kind === 'activated') this.front(event.sheet);
      }),
    );
  }

  end(): void {
    for (const ending of this.endings) ending();
  }

  /** Selects cells in the grid and scrolls to them. */
  show(sheet: SheetModel, areas: readonly Area[]): void {
    const [first] = areas;
    const worksheet = this.engine.api.getActiveWorkbook()?.getSheetBySheetId(this.binding.idOf(sheet));
    if (first === undefined || worksheet == null) return;
    this.quietly(() => {
      worksheet.activate();
      const { top, left } = first;
      const whole = union(sheet.mergeAt(top, left), first);
      worksheet.getRange(toGridRange(whole)).activate();
      if (!isInView(worksheet.getVisibleRange(), first)) {
        worksheet.scrollToCell(Math.max(0, top - MARGIN.rows), Math.max(0, left - MARGIN.columns));
      }
    });
  }

  private front(sheet: SheetModel): void {
    this.quietly(() => void this.engine.api.getActiveWorkbook()?.setActiveSheet(this.binding.idOf(sheet)));
  }

  private selected(gridId: string, ranges: readonly IRange[]): void {
    const sheet = this.binding.sheetOf(gridId);
    if (this.following || sheet === undefined || ranges.length === 0 || sheet.visibility !== 'visible')
      return;
    const areas = ranges.map(toArea);
    if (this.workbook.activeSheet === sheet && JSON.stringify(areas) === JSON.stringify(sheet.selection))
      return;
    this.followed(() => this.workbook.select(sheet, areas, 'user'));
  }

  private activated(gridId: string): void {
    const sheet = this.binding.sheetOf(gridId);
    if (this.following || sheet === undefined || sheet.visibility !== 'visible') return;
    this.followed(() => this.workbook.activate(sheet, 'user'));
  }

  private quietly(work: () => void): void {
    this.followed(() => this.binding.pusher.quietly(work));
  }

  private followed(work: () => void): void {
    this.following = true;
    try {
      work();
    } finally {
      this.following = false;
    }
  }
}

function isInView(view: IRange | null, { top, left, bottom, right }: Area): boolean {
  return (
    view !== null &&
    top >= view.startRow &&
    bottom < view.endRow &&
    left >= view.startColumn &&
    right < view.endColumn
  );
}
