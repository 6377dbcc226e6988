import type { Origin } from './events';
import { mapReferences, quoteSheet } from './formula-references';
import type { SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

/** Copies a sheet, which may be of another workbook, to a place among the sheets. */
export function copySheet(
  workbook: WorkbookModel,
  source: SheetModel,
  position: number,
  origin: Origin,
): SheetModel {
  const name = workbook.uniqueSheetName(source.name);
  const { visibility, kind } = source;
  const sheet = workbook.addSheet({ name, visibility, kind, position }, origin);
  const own = (formula: string): string =>
    mapReferences(formula, (reference) =>
      reference.sheet?.toLowerCase() === source.name.toLowerCase()
        ? `${quoteSheet(name)}!${reference.text}`
        : null,
    );
  const used = source.grid.used(false);
  if (used !== null) {
    for (const { row, col, cell } of source.grid.within(used)) {
      sheet.load(row, col, cell.formula === undefined ? cell : { ...cell, formula: own(cell.formula) });
    }
  }
  sheet.merges = source.merges;
  sheet.conditionalFormats = source.conditionalFormats.map((format) => ({
    ...format,
    key: workbook.newKey(),
    formula: own(format.formula),
  }));
  sheet.protection = source.protection;
  sheet.tabColor = source.tabColor;
  sheet.showGridlines = source.showGridlines;
  sheet.frozen = source.frozen;
  for (const [col, width] of source.columnWidths) sheet.columnWidths.set(col, width);
  for (const [row, height] of source.rowHeights) sheet.rowHeights.set(row, height);
  for (const row of source.hiddenRows) sheet.hiddenRows.add(row);
  for (const col of source.hiddenColumns) sheet.hiddenColumns.add(col);
  return sheet;
}
