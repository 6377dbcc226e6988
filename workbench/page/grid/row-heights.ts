import { BooleanNumber } from '@univerjs/core';
import { SetWorksheetRowIsAutoHeightMutation } from '@univerjs/sheets';
import { AutoHeightController } from '@univerjs/sheets-ui';
import type { Area } from '../../../src/workbook/address';
import type { SheetModel } from '../../host/model/sheet';
import { growing, toGridRange } from './snapshot';
import type { GridEngine } from './univer';

/** A change of the grid that is not the user's. */
export type Run = (id: string, params: object) => void;

/**
 * Lets rows grow with their text, as Excel does for rows to which nobody gave a height. The grid does so for what a user
 * types; what a file or the add-in brings comes without. Rows are fitted together, once, after all that was written.
 */
export class RowHeights {
  private readonly waiting = new Map<SheetModel, Set<number>>();

  constructor(
    private readonly engine: GridEngine,
    private readonly idOf: (sheet: SheetModel) => string,
    private readonly run: Run,
  ) {}

  /** Rows that may have to grow: they are fitted when what is being done is done. */
  touch(sheet: SheetModel, area: Area | null): void {
    const rows = growing(sheet, area);
    if (rows.size === 0) return;
    if (this.waiting.size === 0) queueMicrotask(() => this.fit());
    this.waiting.set(sheet, new Set([...(this.waiting.get(sheet) ?? []), ...rows]));
  }

  /** Rows with a height of their own keep it, whatever is in them. */
  keep(sheet: SheetModel, whole: ReturnType<typeof toGridRange>): void {
    const ranges = [...sheet.rowHeights.keys()].map((row) => ({ ...whole, startRow: row, endRow: row }));
    if (ranges.length === 0) return;
    this.run(SetWorksheetRowIsAutoHeightMutation.id, {
      subUnitId: this.idOf(sheet),
      ranges,
      autoHeightInfo: BooleanNumber.FALSE,
    });
  }

  private fit(): void {
    const heights = this.engine.injector.get(AutoHeightController);
    const work = [...this.waiting];
    this.waiting.clear();
    for (const [sheet, rows] of work) {
      const id = this.idOf(sheet);
      const used = sheet.usedRange();
      const isDrawn = this.engine.api.getActiveWorkbook()?.getSheetBySheetId(id) != null;
      if (used === null || !isDrawn) continue;
      const ranges = [...rows].map((row) => toGridRange({ ...used, left: 0, top: row, bottom: row }));
      for (const { id: change, params } of heights.getUndoRedoParamsOfAutoHeight(ranges, id).redos) {
        this.run(change, params);
      }
    }
  }
}
