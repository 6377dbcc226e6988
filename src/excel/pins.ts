import { formatPlace } from '../workbook/address';
import { HostError } from '../workbook/host-error';
import type { Call, PickedCell, SheetPlace } from '../workbook/port';
import { loadPicked, pickedCell } from './picked-cell';
import { run } from './run';
import type { Session } from './session';

/** Keeps a cell under a hidden name of the workbook, in place of the one kept there before. */
export function pin(name: string, place: SheetPlace | null, call: Call | undefined): Promise<void> {
  return run(call, async (context) => {
    const { names, worksheets } = context.workbook;
    const old = names.getItemOrNullObject(name);
    const sheet = place === null ? null : worksheets.getItemOrNullObject(place.sheet);
    old.load('name');
    sheet?.load('id');
    await context.sync();
    if (sheet?.isNullObject === true) throw new HostError('sheet-gone');
    if (!old.isNullObject) old.delete();
    if (place !== null && sheet !== null) {
      names.add(name, sheet.getRange(formatPlace(place))).visible = false;
    }
    await context.sync();
  });
}

/** The cell kept under a name; null when there is no such name, or its cell was deleted. */
export function pinned(session: Session, name: string, call: Call | undefined): Promise<PickedCell | null> {
  return run(call, async (context) => {
    const cell = loadPicked(
      context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().getCell(0, 0),
    );
    await context.sync();
    return cell.isNullObject ? null : pickedCell(cell, session);
  });
}
