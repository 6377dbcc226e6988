import {
  BooleanNumber,
  type IColumnData,
  type IFreeze,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type LocaleType,
} from '@univerjs/core';
import { type Area, MAX_COL, MAX_ROW } from '../../../src/workbook/address';
import { intersection } from '../../host/model/areas';
import type { ModelCell } from '../../host/model/cell';
import type { SheetModel } from '../../host/model/sheet';
import type { CellStyle } from '../../host/model/style';
import type { WorkbookModel } from '../../host/model/workbook';
import { toGridContent, wraps } from './cells';
import { toGridStyle } from './style';

/** Room to write beyond what is there. */
const SPARE_ROWS = 100;
const LEAST_COLUMNS = 26;
/** The grid keeps an entry for every row; a stray cell further down cannot be drawn by it. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 702;

const PIXELS_PER_POINT = 96 / 72;
export function toPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function toPoints(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}

/** Names styles so that cells of one look share one. */
export class StyleNames {
  readonly styles: Record<string, IStyleData> = {};
  private readonly names = new Map<CellStyle, { text?: string; number?: string }>();

  of(cell: ModelCell): string {
    const kind = wraps(cell) ? 'text' : 'number';
    const names = this.names.get(cell.style) ?? {};
    this.names.set(cell.style, names);
    return (names[kind] ??= this.add(toGridStyle(cell.style, kind === 'text')));
  }

  private add(style: IStyleData): string {
    const name = `s${Object.keys(this.styles).length}`;
    this.styles[name] = style;
    return name;
  }
}

/** The whole workbook as the grid takes it when it is opened. */
export function toGridWorkbook(workbook: WorkbookModel, id: string, locale: LocaleType): IWorkbookData {
  const styles = new StyleNames();
  const sheets = workbook.sheets.map((sheet) => toGridSheet(sheet, styles));
  return {
    id,
    name: workbook.fileName,
    appVersion: '',
    locale,
    styles: styles.styles,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

export type GridSheet = Partial<IWorksheetData> & Pick<IWorksheetData, 'id' | 'name'>;

export function toGridSheet(sheet: SheetModel, styles: StyleNames): GridSheet {
  const used = sheet.usedRange();
  const cellData: IWorksheetData['cellData'] = {};
  for (const { row, col, cell } of used === null ? [] : sheet.grid.within(used)) {
    (cellData[row] ??= {})[col] = { ...withoutNulls(toGridContent(cell)), s: styles.of(cell) };
    // What spills is not stored: the engine computes it anew, from a formula that has no result yet.
    const from = cell.spilledFrom;
    const source = from === undefined ? undefined : cellData[from.row]?.[from.col];
    if (source !== undefined) delete source.v;
  }
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...gridSize(used),
    defaultColumnWidth: toPixels(sheet.standardWidth),
    defaultRowHeight: toPixels(sheet.standardHeight),
    cellData,
    mergeData: sheet.merges.map(toGridRange),
    columnData: toColumns(sheet),
    rowData: toRows(sheet),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: toFreeze(sheet.frozen),
    ...(sheet.tabColor !== '' && { tabColor: sheet.tabColor }),
  };
}

/** Rows and columns that the grid needs to hold what is there, and to write beyond it. */
export function gridSize(used: Area | null): Pick<IWorksheetData, 'rowCount' | 'columnCount'> {
  return {
    rowCount: Math.min((used?.bottom ?? 0) + 1 + SPARE_ROWS, MOST_ROWS),
    columnCount: Math.min(Math.max((used?.right ?? 0) + 4, LEAST_COLUMNS), MOST_COLUMNS),
  };
}

export function toGridRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** Rows of an area that hold text and have no height of their own. */
export function growing(sheet: SheetModel, area: Area | null): ReadonlySet<number> {
  const rows = new Set<number>();
  const used = sheet.usedRange();
  const part = used === null || area === null ? null : intersection(used, area);
  for (const { row, cell } of part === null ? [] : sheet.grid.within(part)) {
    if (typeof cell.value === 'string' && cell.value !== '' && !sheet.rowHeights.has(row)) rows.add(row);
  }
  return rows;
}

/** Rows and columns that stay in view; an area that reaches the sheet's edge freezes along the other axis only. */
function toFreeze(frozen: Area | null): IFreeze {
  const xSplit = frozen === null || frozen.right >= MAX_COL ? 0 : frozen.right + 1;
  const ySplit = frozen === null || frozen.bottom >= MAX_ROW ? 0 : frozen.bottom + 1;
  return { xSplit, ySplit, startRow: ySplit === 0 ? -1 : ySplit, startColumn: xSplit === 0 ? -1 : xSplit };
}

function toColumns({ columnWidths, hiddenColumns }: SheetModel): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [col, points] of columnWidths) columns[col] = { w: toPixels(points) };
  for (const col of hiddenColumns) columns[col] = { ...columns[col], hd: BooleanNumber.TRUE };
  return columns;
}

function toRows({ rowHeights, hiddenRows }: SheetModel): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, points] of rowHeights) rows[row] = { h: toPixels(points), ia: BooleanNumber.FALSE };
  for (const row of hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function withoutNulls<T extends object>(content: T): Partial<T> {
  const filled: Partial<T> = {};
  for (const key of Object.keys(content) as (keyof T)[])
    if (content[key] !== null) filled[key] = content[key];
  return filled;
}
