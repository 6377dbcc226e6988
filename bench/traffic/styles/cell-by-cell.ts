import { type AddinStyle, bySheet, FILL, type MarkedCell } from './style';

/** Handles cells one by one, as first examples teach it; what is asked for goes out `after` each cell or each sheet. */
function cellByCell(label: string, sheets: number, after: 'cell' | 'sheet'): AddinStyle {
  return {
    label,
    sheets,
    open: () => {
      let marked: readonly MarkedCell[] = [];
      const formatEach = (change: (fill: Excel.RangeFill) => void): Promise<void> =>
        Excel.run(async (context) => {
          for (const [name, cells] of bySheet(marked)) {
            const sheet = context.workbook.worksheets.getItem(name);
            for (const { row, col } of cells) {
              change(sheet.getCell(row, col).format.fill);
              if (after === 'cell') await context.sync();
            }
            if (after === 'sheet') await context.sync();
          }
        });
      return {
        validate: () => Excel.run((context) => readCells(context, after)),
        mark: (found) => {
          marked = found;
          return formatEach((fill) => (fill.color = FILL));
        },
        clear: () => formatEach((fill) => fill.clear()),
      };
    },
  };
}

async function readCells(context: Excel.RequestContext, after: 'cell' | 'sheet'): Promise<number> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const cells: Excel.Range[] = [];
  for (const sheet of worksheets.items) {
    const used = sheet.getUsedRange().load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    for (let row = 0; row < used.rowCount; row += 1) {
      for (let col = 0; col < used.columnCount; col += 1) {
        cells.push(sheet.getCell(used.rowIndex + row, used.columnIndex + col).load('values'));
        if (after === 'cell') await context.sync();
      }
    }
    if (after === 'sheet') await context.sync();
  }
  return cells.filter(({ values }) => values[0]?.[0] !== '').length;
}

export const syncForEachCell = cellByCell('逐格读写，每格等一次', 5, 'cell');
export const syncForEachSheet = cellByCell('逐格读写，每张表等一次', 30, 'sheet');
