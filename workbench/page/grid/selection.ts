import type { IRange } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
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
  private drawn = false;

  constructor(
    private readonly engine: GridEngine,
    private readonly workbook: WorkbookModel,
    private readonly binding: GridBinding,
    /** Pixels that the grid has for cells. */
    private readonly room: () => { readonly width: number; readonly height: number },
  ) {
    const { api } = engine;
    void engine.drawn.then(() => {
      this.drawn = true;
      this.show(workbook.activeSheet, workbook.activeSheet.selection);
    });
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
    const worksheet =
      this.engine.api.getActiveWorkbook()?.getSheetBySheetId(this.binding.idOf(sheet)) ?? null;
    if (first === undefined || worksheet === null) return;
    this.quietly(() => {
      worksheet.activate();
      const { top, left } = first;
      const whole = union(sheet.mergeAt(top, left), first);
      worksheet.getRange(toGridRange(whole)).activate();
      if (this.drawn && !isInView(worksheet.getVisibleRange(), first)) {
        const { width, height } = this.room();
        // A form that fits stays where its reader knows it: the grid moves as little as it can.
        const fromTop = heightOf(worksheet, first.bottom) <= height;
        const fromLeft = widthOf(worksheet, first.right) <= width;
        worksheet.scrollToCell(
          fromTop ? 0 : Math.max(0, top - MARGIN.rows),
          fromLeft ? 0 : Math.max(0, left - MARGIN.columns),
        );
      }
    });
  }

  private front(sheet: SheetModel): void {
    this.quietly(() => void this.engine.api.getActiveWorkbook()?.setActiveSheet(this.binding.idOf(sheet)));
  }

  private selected(gridId: string, ranges: readonly IRange[]): void {
    const sheet = this.binding.sheetOf(gridId);
    if (
      this.following ||
      sheet?.kind !== 'worksheet' ||
      ranges.length === 0 ||
      sheet.visibility !== 'visible'
    )
      return;
    const areas = ranges.map(toArea);
    const same = JSON.stringify(areas) === JSON.stringify(sheet.selection);
    if (same && this.workbook.activeSheet === sheet) return;
    this.followed(() => this.workbook.select(sheet, areas, 'user'));
  }

  private activated(gridId: string): void {
    const sheet = this.binding.sheetOf(gridId);
    if (this.following || sheet?.visibility !== 'visible') return;
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

function widthOf(worksheet: FWorksheet, lastColumn: number): number {
  let width = 0;
  for (let col = 0; col <= lastColumn; col += 1) width += worksheet.getColumnWidth(col);
  return width;
}

function heightOf(worksheet: FWorksheet, lastRow: number): number {
  let height = 0;
  for (let row = 0; row <= lastRow; row += 1) height += worksheet.getRowHeight(row);
  return height;
}

/** Nothing is in view of a sheet that was not drawn yet. */
function isInView(view: IRange | null | undefined, { top, left, bottom, right }: Area): boolean {
  if (view == null) return false;
  const { startRow, endRow, startColumn, endColumn } = view;
  return top >= startRow && bottom < endRow && left >= startColumn && right < endColumn;
}
