import { SHEETS } from '../size';
import { type AddinStyle, bySheet, FILL } from './style';

const BACKUP = '~备份';

/** Reads each sheet at once, keeps a hidden copy of it, colours cells in the sheet itself, and copies the looks back. */
export const backupSheets: AddinStyle = {
  label: '填色，另存备份工作表',
  sheets: SHEETS,
  open: () => {
    let names: readonly string[] = [];
    return {
      validate: () => Excel.run(readSheets),
      mark: (found) =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const cells = bySheet(found);
          names = [...cells.keys()];
          for (const [name, marked] of cells) {
            const sheet = worksheets.getItem(name);
            const backup = sheet.copy('End');
            backup.name = `${name}${BACKUP}`;
            backup.visibility = 'VeryHidden';
            sheet.getUsedRange().format.fill.clear();
            for (const { row, col } of marked) sheet.getCell(row, col).format.fill.color = FILL;
            await context.sync();
          }
        }),
      clear: () =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          for (const name of names) {
            const backup = worksheets.getItem(`${name}${BACKUP}`);
            worksheets.getItem(name).getUsedRange().copyFrom(backup.getUsedRange(), 'Formats');
            backup.delete();
            await context.sync();
          }
        }),
    };
  },
};

async function readSheets(context: Excel.RequestContext): Promise<number> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  let filled = 0;
  for (const sheet of worksheets.items) {
    const used = sheet.getUsedRange().load('values,formulas,numberFormat');
    await context.sync();
    filled += used.values.flat().filter((value) => value !== '').length;
  }
  return filled;
}
