import { type Area, areaOfCell } from '../../../src/workbook/address';
import { cellCount, columnCount, isEntireColumns, isEntireRows, rowCount } from '../model/areas';
import { BLANK, type CellValue, isCellError, type ModelCell } from '../model/cell';
import type { SheetModel } from '../model/sheet';
import type { Content } from '../model/user-input';
import { OfficeError } from '../office-error';
import type { BatchContext } from '../richapi/batch-context';
import { isJsonArray, type Json } from '../json';
import type { RangeTarget } from '../richapi/range-target';

/** What `values` gives for a cell: an error is its name, a blank is "". */
export function valueJson(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

export function valueType({ value }: ModelCell): string {
  if (value === null || value === '') return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}

/** What the formula bar shows: in a cell that another one's result spills into, the formula of that one. */
export function formulaJson({ formula, spilledFrom, value }: ModelCell, sheet: SheetModel): Json {
  const own = spilledFrom === undefined ? formula : sheet.cell(spilledFrom.row, spilledFrom.col).formula;
  return own ?? valueJson(value);
}

/** One entry for each cell; null for whole rows and columns and for more cells than Excel gives at once. */
export function readCells(
  { sheet, area }: RangeTarget,
  context: BatchContext,
  read: (cell: ModelCell, sheet: SheetModel) => Json,
): Json {
  if (isEntireRows(area) || isEntireColumns(area) || cellCount(area) > context.limits.cellsRead) return null;
  const rows: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Json[] = [];
    const cells = sheet.grid.row(row);
    for (let col = area.left; col <= area.right; col += 1) line.push(read(cells?.get(col) ?? BLANK, sheet));
    rows.push(line);
  }
  return rows;
}

/** Cells that are looked at one by one; of an area with more only those in use, where none is its first. */
const MOST_COMPARED = 100_000;

/** What all cells agree on; null where they differ. */
export function agreed<T extends Json>({ sheet, area }: RangeTarget, read: (cell: ModelCell) => T): T | null {
  const inUse = sheet.usedRange();
  const isLarge = isEntireRows(area) || isEntireColumns(area) || cellCount(area) > MOST_COMPARED;
  const part = isLarge ? clip(area, inUse ?? areaOfCell({ row: area.top, col: area.left })) : area;
  const first = read(sheet.cell(part.top, part.left));
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let col = part.left; col <= part.right; col += 1)
      if (read(sheet.cell(row, col)) !== first) return null;
  }
  return first;
}

function clip(area: Area, used: Area): Area {
  const top = Math.min(Math.max(area.top, used.top), area.bottom);
  const left = Math.min(Math.max(area.left, used.left), area.right);
  return {
    top,
    left,
    bottom: Math.max(top, Math.min(area.bottom, used.bottom)),
    right: Math.max(left, Math.min(area.right, used.right)),
  };
}

/**
 * Reads what is assigned to `values` and the like: one value for all cells, or a block of exactly the range's shape; null
 * leaves a cell as it is.
 */
export function readBlock(area: Area, value: Json, location: string): Content[][] {
  const wrong = (): OfficeError => new OfficeError('InvalidArgument', location);
  const content = (one: Json): Content => {
    if (one !== null && typeof one === 'object') throw wrong();
    return one;
  };
  const rows = rowCount(area);
  const columns = columnCount(area);
  if (isJsonArray(value)) {
    const block = value.map((line) => {
      if (!isJsonArray(line)) throw wrong();
      return line.map(content);
    });
    const [[only] = []] = block;
    if (block.length === 1 && block[0]?.length === 1 && only !== undefined) return fill(rows, columns, only);
    if (block.length !== rows || block.some((line) => line.length !== columns)) throw wrong();
    return block;
  }
  return fill(rows, columns, content(value));
}

function fill(rows: number, columns: number, content: Content): Content[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => content));
}

/** Refuses to write one by one more cells than can be read: a whole column would fill the machine. */
export function refuseUnbounded(
  sheet: SheetModel,
  area: Area,
  context: BatchContext,
  location: string,
): void {
  if (cellCount(area) > context.limits.cellsRead)
    throw new OfficeError('InvalidOperation', location, sheet.name);
}
