import type { Json } from '../json';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { Arguments } from '../richapi/arguments';

/**
 * Where a new sheet goes, from 0.
 * @param type a WorksheetPositionType
 * @param beside the sheet that Before and After mean; null where none was told
 */
export function sheetPosition(
  { sheets }: WorkbookModel,
  type: Json,
  beside: SheetModel | null,
  args: Arguments,
): number {
  if (type === 'Beginning') return 0;
  if (type === 'End' || type === 'None') return sheets.length;
  if (beside === null || (type !== 'Before' && type !== 'After')) throw args.wrong();
  return sheets.indexOf(beside) + (type === 'After' ? 1 : 0);
}
