import type { Call, SheetKey } from '../../workbook/port';
import { run } from '../run';
import { freeSheetName } from './sheet-names';

/** Adds an empty sheet behind the last one. */
export function addSheet(name: string, call: Call | undefined): Promise<SheetKey> {
  return run(call, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const taken = worksheets.items.map((sheet) => sheet.name);
    const added = worksheets.add(freeSheetName(name, taken));
    added.load('id');
    await context.sync();
    return added.id;
  });
}
