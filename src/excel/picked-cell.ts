import { areaOfCell } from '../workbook/address';
import type { Call, PickedCell } from '../workbook/port';
import { CELL_PROPERTIES, cellAt, hostCells } from './host-cells';
import { run } from './run';
import type { Session } from './session';

const PICKED_PROPERTIES = `${CELL_PROPERTIES},rowIndex,columnIndex,worksheet/id,worksheet/name`;

/** Asks for what `pickedCell` gives after the sync. */
export function loadPicked(cell: Excel.Range): Excel.Range {
  return cell.load(PICKED_PROPERTIES);
}

export function pickedCell(cell: Excel.Range, session: Session): PickedCell {
  const { rowIndex: row, columnIndex: col, worksheet } = cell;
  const cells = hostCells(cell, areaOfCell({ row, col }), { sheet: worksheet.name });
  return {
    sheet: worksheet.id,
    sheetName: worksheet.name,
    row,
    col,
    cell: cellAt(cells, 0, 0, session.date1904 === true),
  };
}

/** The top-left cell of what is selected. */
export function selected(session: Session, call: Call | undefined): Promise<PickedCell> {
  return run(call, async (context) => {
    const cell = loadPicked(context.workbook.getSelectedRange().getCell(0, 0));
    await context.sync();
    return pickedCell(cell, session);
  });
}
