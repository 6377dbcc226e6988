import type { WorkbookReading } from '../../workbook/port';
import { sameCell } from '../../workbook/same-cell';
import type { SheetSnapshot } from '../../workbook/snapshot';

/** Whether two readings tell the same in all that a check, its waivers or the pane look at. */
export function sameReading(a: WorkbookReading, b: WorkbookReading): boolean {
  return (
    a.fileName === b.fileName &&
    a.sheets.length === b.sheets.length &&
    a.sheets.every((sheet, index) => {
      const other = b.sheets[index];
      return (
        other?.key === sheet.key &&
        other.name === sheet.name &&
        other.visibility === sheet.visibility &&
        other.protected === sheet.protected &&
        other.marked === sheet.marked
      );
    }) &&
    sameTexts(a.snapshot.customXml ?? [], b.snapshot.customXml ?? []) &&
    a.snapshot.sheets.every((sheet, index) => sameSheet(sheet, b.snapshot.sheets[index]))
  );
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

function sameSheet(a: SheetSnapshot, b: SheetSnapshot | undefined): boolean {
  if (a === b) return true;
  if (b?.cellCount !== a.cellCount || JSON.stringify(a.merges) !== JSON.stringify(b.merges)) return false;
  for (const { row, col, cell } of a.cells()) {
    if (!sameCell(cell, b.cell(row, col))) return false;
  }
  return true;
}
