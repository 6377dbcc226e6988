import { parseArea } from '../../src/workbook/address';
import { type Content, openWorkbook, saveWorkbook, type SheetModel } from '../../workbench/host/node';
import { manySheets } from '../workbooks';
import { INDICATORS } from './size';

/** What a unit has coloured itself: the head of every form, and cells to come back to. */
const HEAD_FILL = '#D9E1F2';
const OWN_FILL = '#FFF2CC';

/** A workbook of a unit with a form on each sheet; on every form one target is the wrong way round and one basis missing. */
export async function unitWorkbook(sheets: number): Promise<Uint8Array> {
  const model = openWorkbook(await manySheets(sheets, { indicators: INDICATORS }));
  for (const [index, sheet] of model.sheets.entries()) {
    enter(sheet, 'E34', '≤90%');
    enter(sheet, 'F12', '');
    sheet.setStyle(area('A9:F9'), { fill: HEAD_FILL }, 'user');
    if (index % 3 === 0) sheet.setStyle(area('E34:F34'), { fill: OWN_FILL }, 'user');
  }
  return saveWorkbook(model).bytes;
}

function enter(sheet: SheetModel, address: string, content: Content): void {
  sheet.enter(area(address), [[content]], 'user');
}

function area(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const found = parseArea(address);
  if (found === null) throw new Error(`no area ${address}`);
  return found;
}
