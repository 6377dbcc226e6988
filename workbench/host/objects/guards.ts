import type { Area } from '../../../src/workbook/address';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { OfficeError } from '../office-error';

/** Refuses what protection forbids, as Excel refuses it to add-ins too. */
export function refuseLocked(sheet: SheetModel, area: Area, location: string): void {
  if (sheet.isLocked(area)) throw new OfficeError('AccessDenied', location);
}

/** Refuses a change that a protected sheet allows only by an option of its own, such as `allowFormatCells`. */
export function refuseProtected(sheet: SheetModel, option: string | null, location: string): void {
  const { protection } = sheet;
  if (protection === null) return;
  if (option !== null && protection.options[option] === true) return;
  throw new OfficeError('AccessDenied', location);
}

/** Refuses to add, delete, rename, move, hide and show sheets of a protected workbook. */
export function refuseStructure(workbook: WorkbookModel, location: string): void {
  if (workbook.structureProtected !== null) throw new OfficeError('AccessDenied', location);
}
