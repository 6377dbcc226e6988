import { formatArea } from '../workbook/address';
import { HostError } from '../workbook/host-error';
import type { Call, SheetArea } from '../workbook/port';
import { locationOf } from './errors';
import { run } from './run';

/** Places at which Excel refuses to show what stands on a hidden sheet. */
const SHOWING = /^(?:Range\.select|Worksheet\.activate)$/;

/** Selects an area and brings it into view, in one sync. */
export async function goTo(area: SheetArea, call: Call | undefined): Promise<void> {
  try {
    await run(call, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(area.sheet);
      sheet.load('visibility');
      sheet.activate();
      sheet.getRange(formatArea(area)).select();
      await context.sync();
      if (sheet.isNullObject) throw new HostError('sheet-gone');
      if (sheet.visibility !== 'Visible') throw new HostError('sheet-hidden');
    });
  } catch (error) {
    if (SHOWING.test(locationOf(error))) await explain(area.sheet, call);
    throw error;
  }
}

/** Excel says only that showing failed: looks whether the sheet is hidden. */
function explain(key: string, call: Call | undefined): Promise<void> {
  return run(call, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    sheet.load('name,visibility');
    await context.sync();
    if (sheet.isNullObject) throw new HostError('sheet-gone');
    if (sheet.visibility !== 'Visible') throw new HostError('sheet-hidden', { sheet: sheet.name });
  });
}

/** The key of the sheet in front. */
export function activeSheet(call: Call | undefined): Promise<string> {
  return run(call, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('id');
    await context.sync();
    return sheet.id;
  });
}
