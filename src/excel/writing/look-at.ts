import { areaOfCell, formatPlace } from '../../workbook/address';
import type { Cell } from '../../workbook/cell';
import type { RefusedWrite, SheetPlace } from '../../workbook/port';
import type { HostValue } from '../grid-values';
import { canTellSpills } from '../reading/spills';
import { CELL_PROPERTIES, cellAt, hostCells } from '../host-cells';

/** A cell that is about to be written, as asked for. */
export interface LookedAt {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  /** The formula that spills into the cell; undefined where this Excel has no such thing. */
  readonly spilledFrom: Excel.Range | undefined;
}

/** A cell that is about to be written, as it stands. */
export interface FoundCell {
  readonly cell: Cell;
  readonly value: HostValue;
  readonly numberFormat: string;
}

export function lookAt(context: Excel.RequestContext, places: readonly SheetPlace[]): LookedAt[] {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet: key } of places) {
    if (sheets.has(key)) continue;
    sheets.set(key, context.workbook.worksheets.getItemOrNullObject(key).load('name,protection/protected'));
  }
  return places.flatMap((place) => {
    const sheet = sheets.get(place.sheet);
    if (sheet === undefined) return [];
    const range = sheet.getRange(formatPlace(place)).load(CELL_PROPERTIES);
    const spilledFrom = canTellSpills() ? range.getSpillParentOrNullObject().load('address') : undefined;
    return [{ sheet, range, spilledFrom }];
  });
}

/** The cell after the sync, or why it may not be written. Never into a formula, never on a protected sheet. */
export function found(
  { sheet, range, spilledFrom }: LookedAt,
  { row, col }: SheetPlace,
  date1904: boolean,
): FoundCell | RefusedWrite['reason'] {
  if (sheet.isNullObject) return 'sheet-gone';
  if (sheet.protection.protected) return 'protected';
  const place = { row, col };
  const cells = hostCells(range, areaOfCell(place), { sheet: sheet.name, cell: formatPlace(place) });
  const cell = cellAt(cells, 0, 0, date1904);
  if (cell.isFormula || spilledFrom?.isNullObject === false) return 'formula-cell';
  return { cell, value: cells.values[0]?.[0] ?? '', numberFormat: cells.numberFormats[0]?.[0] ?? '' };
}
