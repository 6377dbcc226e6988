import {
  BooleanNumber,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  mergeWorksheetSnapshotWithDefault,
  type Nullable,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { type Area, union } from '../../../src/workbook/address';
import { intersection } from '../../host/model/areas';
import type { ModelCell } from '../../host/model/cell';
import type { SheetModel } from '../../host/model/sheet';
import { toGridContent, wraps } from './cells';
import { RowHeights } from './row-heights';
import { gridSize, StyleNames, toGridRange, toGridSheet, toPixels } from './snapshot';
import { toGridStyle } from './style';
import type { GridEngine } from './univer';

const ORIGIN: Area = { top: 0, left: 0, bottom: 0, right: 0 };

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Brings into the grid what changed in the workbook without the user's doing. It leaves the user's undo list alone, and
 * the changes that it makes are told apart from the user's by `writing`.
 */
export class GridPusher {
  writing = false;
  private readonly heights: RowHeights;

  constructor(
    private readonly engine: GridEngine,
    private readonly unitId: string,
    private readonly idOf: (sheet: SheetModel) => string,
  ) {
    this.heights = new RowHeights(engine, idOf, (id, params) => this.run(id, params));
  }

  /** Contents and looks of an area. */
  cells(sheet: SheetModel, area: Area): void {
    const part = this.drawn(sheet, area);
    if (part === null) return;
    const { bare, full } = laid(sheet, part, (cell) => ({
      ...toGridContent(cell),
      s: toGridStyle(cell.style, wraps(cell)),
    }));
    // A look is laid over the one before, so that goes first.
    this.run(SetRangeValuesMutation.id, {
      subUnitId: this.idOf(sheet),
      cellValue: bare,
      trigger: SetStyleCommand.id,
    });
    this.run(SetRangeValuesMutation.id, { subUnitId: this.idOf(sheet), cellValue: full });
    this.heights.touch(sheet, part);
  }

  /** Looks alone: nothing is computed anew. */
  looks(sheet: SheetModel, area: Area): void {
    const part = this.drawn(sheet, area);
    if (part === null) return;
    const { bare, full } = laid(sheet, part, (cell) => ({ s: toGridStyle(cell.style, wraps(cell)) }));
    for (const cellValue of [bare, full]) {
      this.run(SetRangeValuesMutation.id, {
        subUnitId: this.idOf(sheet),
        cellValue,
        trigger: SetStyleCommand.id,
      });
    }
    this.heights.touch(sheet, part);
  }

  merges(sheet: SheetModel): void {
    const drawn = this.worksheet(sheet)?.getMergeData() ?? [];
    const wanted = sheet.merges.map(toGridRange);
    const key = ({ startRow, startColumn, endRow, endColumn }: (typeof wanted)[number]): string =>
      JSON.stringify([startRow, startColumn, endRow, endColumn]);
    const keep = new Set(wanted.map(key));
    const there = new Set(drawn.map(key));
    const gone = drawn.filter((range) => !keep.has(key(range)));
    const come = wanted.filter((range) => !there.has(key(range)));
    if (gone.length > 0)
      this.run(RemoveWorksheetMergeMutation.id, { subUnitId: this.idOf(sheet), ranges: gone });
    if (come.length > 0)
      this.run(AddWorksheetMergeMutation.id, { subUnitId: this.idOf(sheet), ranges: come });
  }

  sizes(sheet: SheetModel): void {
    const worksheet = this.worksheet(sheet);
    if (worksheet === undefined) return;
    const all = worksheet.getMaxRows() - 1;
    const last = worksheet.getMaxColumns() - 1;
    const whole = toGridRange({ top: 0, left: 0, bottom: all, right: last });
    const colWidth: Record<number, number> = {};
    for (let col = 0; col <= last; col += 1) {
      colWidth[col] = toPixels(sheet.columnWidths.get(col) ?? sheet.standardWidth);
    }
    this.run(SetWorksheetColWidthMutation.id, { subUnitId: this.idOf(sheet), ranges: [whole], colWidth });
    for (const [row, points] of sheet.rowHeights) {
      const ranges = [{ ...whole, startRow: row, endRow: row }];
      this.run(SetWorksheetRowHeightMutation.id, {
        subUnitId: this.idOf(sheet),
        ranges,
        rowHeight: toPixels(points),
      });
    }
    this.heights.keep(sheet, whole);
    this.hidden(sheet, whole);
    // In narrower columns text takes more lines.
    this.fit(sheet);
  }

  /** Rows of a sheet that is looked at are as high as their text needs. */
  fit(sheet: SheetModel): void {
    this.heights.touch(sheet, sheet.usedRange());
  }

  add(sheet: SheetModel, index: number): void {
    const styles = new StyleNames();
    const drawn = mergeWorksheetSnapshotWithDefault(toGridSheet(sheet, styles));
    this.run(InsertSheetMutation.id, { index, sheet: drawn, styles: styles.styles });
  }

  remove(sheet: SheetModel): void {
    this.run(RemoveSheetMutation.id, { subUnitId: this.idOf(sheet), subUnitName: sheet.name });
  }

  rename(sheet: SheetModel): void {
    this.run(SetWorksheetNameMutation.id, { subUnitId: this.idOf(sheet), name: sheet.name });
  }

  move(sheet: SheetModel, from: number, to: number): void {
    this.run(SetWorksheetOrderMutation.id, { subUnitId: this.idOf(sheet), fromOrder: from, toOrder: to });
  }

  visibility(sheet: SheetModel): void {
    const hidden = sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.run(SetWorksheetHideMutation.id, { subUnitId: this.idOf(sheet), hidden });
  }

  /** Everything of a sheet whose cells moved. */
  all(sheet: SheetModel): void {
    const worksheet = this.worksheet(sheet);
    if (worksheet === undefined) return;
    const { endRow, endColumn } = worksheet.getCellMatrix().getDataRange();
    const before = { top: 0, left: 0, bottom: Math.max(endRow, 0), right: Math.max(endColumn, 0) };
    const used = sheet.usedRange();
    this.merges(sheet);
    this.sizes(sheet);
    this.cells(sheet, used === null ? before : union(used, before));
  }

  /** Runs changes of the grid that are not the user's. */
  quietly(work: () => void): void {
    const before = this.writing;
    this.writing = true;
    try {
      work();
    } finally {
      this.writing = before;
    }
  }

  private hidden(sheet: SheetModel, whole: ReturnType<typeof toGridRange>): void {
    const rows = [...sheet.hiddenRows].map((row) => ({ ...whole, startRow: row, endRow: row }));
    const cols = [...sheet.hiddenColumns].map((col) => ({ ...whole, startColumn: col, endColumn: col }));
    this.run(SetRowVisibleMutation.id, { subUnitId: this.idOf(sheet), ranges: [whole] });
    this.run(SetColVisibleMutation.id, { subUnitId: this.idOf(sheet), ranges: [whole] });
    if (rows.length > 0) this.run(SetRowHiddenMutation.id, { subUnitId: this.idOf(sheet), ranges: rows });
    if (cols.length > 0) this.run(SetColHiddenMutation.id, { subUnitId: this.idOf(sheet), ranges: cols });
  }

  /** The part of an area that the grid draws, which grows to hold all that is there. */
  private drawn(sheet: SheetModel, area: Area): Area | null {
    const worksheet = this.worksheet(sheet);
    if (worksheet === undefined) return null;
    const used = sheet.usedRange();
    const wanted = gridSize(used);
    const rowCount = Math.max(worksheet.getMaxRows(), wanted.rowCount);
    const columnCount = Math.max(worksheet.getMaxColumns(), wanted.columnCount);
    if (rowCount > worksheet.getMaxRows()) {
      this.run(SetWorksheetRowCountMutation.id, { subUnitId: this.idOf(sheet), rowCount });
    }
    if (columnCount > worksheet.getMaxColumns()) {
      this.run(SetWorksheetColumnCountMutation.id, { subUnitId: this.idOf(sheet), columnCount });
    }
    const whole = area.bottom - area.top >= rowCount || area.right - area.left >= columnCount;
    const limit =
      whole && used !== null ? union(used, ORIGIN) : { bottom: rowCount - 1, right: columnCount - 1 };
    return intersection(area, { ...ORIGIN, bottom: limit.bottom, right: limit.right });
  }

  private worksheet(sheet: SheetModel) {
    return this.engine.api.getActiveWorkbook()?.getSheetBySheetId(this.idOf(sheet))?.getSheet();
  }

  private run(id: string, params: object): void {
    this.quietly(() => this.engine.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }));
  }
}

/** The cells of an area without a look, and as they are to be drawn. */
function laid(
  sheet: SheetModel,
  { top, left, bottom, right }: Area,
  draw: (cell: ModelCell) => ICellData,
): { readonly bare: Cells; readonly full: Cells } {
  const bare: Cells = {};
  const full: Cells = {};
  for (let row = top; row <= bottom; row += 1) {
    for (let col = left; col <= right; col += 1) {
      (bare[row] ??= {})[col] = { s: null };
      (full[row] ??= {})[col] = draw(sheet.cell(row, col));
    }
  }
  return { bare, full };
}
