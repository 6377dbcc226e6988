import type { CellRef } from '../../tables/model';
import { areaOfCell } from '../../workbook/address';
import { contains } from '../../workbook/contains';
import type { SheetArea } from '../../workbook/port';
import type { Checked } from '../checking/check-state';

/** Where a cell of the report lies in the open workbook: the whole merged area, if it is part of one. */
export function areaOf({ reading }: Checked, at: CellRef): SheetArea | null {
  const key = reading.sheets[at.sheet]?.key;
  const sheet = reading.snapshot.sheets[at.sheet];
  if (key === undefined || sheet === undefined) return null;
  const merged = sheet.merges.find((area) => contains(area, at));
  return { ...(merged ?? areaOfCell(at)), sheet: key };
}
