import { HostError } from '../../workbook/host-error';
import type { Call, SheetKey } from '../../workbook/port';
import { supports } from '../requirements';
import { run } from '../run';

/** Inserts all sheets of a workbook behind the last one and shows the first. Excel gives taken names a number. */
export async function insertSheets(workbook: string, call: Call | undefined): Promise<readonly SheetKey[]> {
  if (!supports('1.13', Excel.Workbook, 'insertWorksheetsFromBase64')) throw new HostError('not-supported');
  return run(call, async (context) => {
    // The request that writes comes second, so that one cancelled during a cell edit has written nothing.
    context.workbook.load('name');
    await context.sync();
    const ids = context.workbook.insertWorksheetsFromBase64(workbook, { positionType: 'End' });
    await context.sync();
    const [first] = ids.value;
    if (first !== undefined) {
      context.workbook.worksheets.getItem(first).activate();
      await context.sync();
    }
    return ids.value;
  });
}
