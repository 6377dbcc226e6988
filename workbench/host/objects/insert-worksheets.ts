import { copySheet } from '../model/copy-sheet';
import type { WorkbookModel } from '../model/workbook';
import { OfficeError } from '../office-error';
import type { Arguments } from '../richapi/arguments';
import type { BatchContext } from '../richapi/batch-context';
import { isJsonArray, type Json } from '../json';
import { refuseStructure } from './guards';
import { sheetPosition } from './sheet-position';

/** @returns the ids of the sheets that were inserted, in their order */
export function insertWorksheets(args: Arguments, context: BatchContext): Json {
  const { workbook, services } = context;
  refuseStructure(workbook, args.location);
  let source: WorkbookModel;
  try {
    source = services.openWorkbook(args.text(0));
  } catch {
    throw new OfficeError('InvalidArgument', args.location);
  }
  const options = args.recordOr(1, {});
  const wanted = options.sheetNamesToInsert ?? [];
  if (!isJsonArray(wanted)) throw args.wrong();
  const names = new Set(wanted.map((name) => (typeof name === 'string' ? name.toLowerCase() : '')));
  const sheets = source.sheets.filter(({ name }) => names.size === 0 || names.has(name.toLowerCase()));
  if (sheets.length === 0 || sheets.length < names.size) throw args.wrong();
  const beside = typeof options.relativeTo === 'string' ? workbook.sheet(options.relativeTo) : null;
  let position = sheetPosition(workbook, options.positionType ?? 'End', beside, args);
  return sheets.map((sheet) => {
    const copy = copySheet(workbook, sheet, position, 'addin');
    position += 1;
    return copy.id;
  });
}
