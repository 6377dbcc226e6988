import type { IRange, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { type Area, areaOfCell } from '../../../src/workbook/address';
import { cellCount, isEntireColumns, isEntireRows } from '../../host/model/areas';
import type { SheetModel } from '../../host/model/sheet';
import type { Content } from '../../host/model/user-input';
import { holds, readGridContent } from './cells';
import { readGridStyle } from './style';
import type { GridEngine } from './univer';

type Place = readonly [row: number, col: number];

/** Reads out of the grid what a user changed there, and enters it into the workbook as the user's doing. */
export class GridPuller {
  private readonly formulas: FormulaDataModel;

  constructor(
    private readonly engine: GridEngine,
    private readonly unitId: string,
  ) {
    this.formulas = engine.injector.get(FormulaDataModel);
  }

  /** Takes over every cell that differs, as few edits as there are rectangles with a difference. */
  cells(sheet: SheetModel, gridSheet: string, places: Iterable<Place>): void {
    const worksheet = this.worksheet(gridSheet);
    if (worksheet === undefined) return;
    const contents = new Map<string, readonly [Place, Content]>();
    for (const place of places) {
      const [row, col] = place;
      const drawn = worksheet.getCellRaw(row, col);
      const cell = sheet.cell(row, col);
      const formula = this.formulas.getFormulaStringByCell(row, col, gridSheet, this.unitId) ?? null;
      const patch = readGridStyle(cell.style, worksheet.getComposedCellStyle(row, col));
      const area = areaOfCell({ row, col });
      if (Object.keys(patch).length > 0) sheet.setStyle(area, patch, 'user');
      if (cell.spilledFrom !== undefined && formula === null && drawn?.v == null) continue;
      const content = readGridContent(drawn, formula, sheet.cell(row, col).style.numberFormat);
      if (!holds(cell, content)) contents.set(`${row},${col}`, [place, content]);
    }
    enter(sheet, [...contents.values()]);
  }

  /** Takes over all cells of an area, within what either side holds. */
  area(sheet: SheetModel, gridSheet: string, range: IRange): void {
    const worksheet = this.worksheet(gridSheet);
    if (worksheet === undefined) return;
    const drawn = worksheet.getCellMatrix().getDataRange();
    const used = sheet.usedRange();
    const bottom = Math.min(range.endRow, Math.max(drawn.endRow, used?.bottom ?? 0));
    const right = Math.min(range.endColumn, Math.max(drawn.endColumn, used?.right ?? 0));
    const places: Place[] = [];
    for (let row = range.startRow; row <= bottom; row += 1) {
      for (let col = range.startColumn; col <= right; col += 1) places.push([row, col]);
    }
    this.cells(sheet, gridSheet, places);
  }

  merges(sheet: SheetModel, gridSheet: string): void {
    const drawn = (this.worksheet(gridSheet)?.getMergeData() ?? []).map(toArea);
    const text = (area: Area): string => `${area.top},${area.left},${area.bottom},${area.right}`;
    const wanted = new Set(drawn.map(text));
    const there = new Set(sheet.merges.map(text));
    for (const merge of sheet.merges) if (!wanted.has(text(merge))) sheet.unmerge(merge, 'user');
    for (const merge of drawn) if (!there.has(text(merge))) sheet.merge(merge, 'user');
  }

  worksheet(gridSheet: string): Worksheet | undefined {
    return this.engine.api.getActiveWorkbook()?.getSheetBySheetId(gridSheet)?.getSheet();
  }
}

export function toArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** The cells of a matrix by rows and columns, as a change of the grid names them. */
export function* placesOf(matrix: Nullable<object>): Iterable<Place> {
  for (const [row, cells] of Object.entries(matrix ?? {})) {
    for (const col of Object.keys((cells as object | null) ?? {})) yield [Number(row), Number(col)];
  }
}

/** One edit where the cells stand together, as Excel tells of one paste; else one for each. */
function enter(sheet: SheetModel, cells: readonly (readonly [Place, Content])[]): void {
  const [first] = cells;
  if (first === undefined) return;
  const rows = cells.map(([[row]]) => row);
  const cols = cells.map(([[, col]]) => col);
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...cols),
    right: Math.max(...cols),
  };
  if (isEntireRows(area) || isEntireColumns(area) || cellCount(area) > cells.length * 4) {
    for (const [[row, col], content] of cells) {
      sheet.enter(areaOfCell({ row, col }), [[content]], 'user');
    }
    return;
  }
  const block: Content[][] = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => null),
  );
  for (const [[row, col], content] of cells) {
    const line = block[row - area.top];
    if (line !== undefined) line[col - area.left] = content;
  }
  sheet.enter(area, block, 'user');
}
