import type { Header } from './header-columns';
import type { Region } from './head-fields';
import { checkpoints } from './plan-block';
import type { SheetField } from './sheet-field';
import type { SheetView } from './sheet-view';

/**
 * The last column in which a form's fields stand. Where merged cells over the indicator header reach as far as it or
 * farther, they tell how wide the form is. A column right beside them belongs to it where a label stands in it, or
 * right before a cell of it; all else is a note or a formula about the form.
 */
export function lastColumnOf(view: SheetView, header: Header, above: Region): number {
  // In the header's row, too, something may stand beside it.
  const last = header.columns.findLast(({ name }) => name !== null)?.col ?? above.left;
  const rows = view.rowsBetween(above.top, header.row);
  const beside = (col: number, to = col): readonly SheetField[] =>
    rows.flatMap((row) => view.filled(row, col, to));
  if (beside(last + 1, above.right).length === 0) return above.right;
  const edges = view.sheet.merges
    .filter(
      ({ top, bottom, left, right }) =>
        bottom >= above.top && top <= header.row && left <= last && right >= last,
    )
    .map(({ right }) => right);
  if (edges.length === 0) return above.right;
  let edge = Math.max(...edges);
  while (beside(edge + 1).some((cell) => isLabelled(view, above.left, cell))) edge += 1;
  return Math.min(edge, above.right);
}

/** Whether a cell is a label, the value right of one, or goes on with the checkpoints of a plan. */
function isLabelled(view: SheetView, left: number, { at: { row, col }, cell }: SheetField): boolean {
  const before = view.anchor({ row, col: col - 1 }).col;
  if (view.hitAt(row, col) !== undefined || view.hitAt(row, before)?.inline === null) return true;
  const plan = checkpoints(view, { top: row, bottom: row, left, right: col }, row);
  const [own, last] = [plan.find((label) => label.col === col), plan.find((label) => label.col === before)];
  if (last === undefined) return false;
  if (own !== undefined) return own.month > last.month;
  return (
    cell.kind === 'number' && view.filled(row, left, before).some((share) => share.cell.kind === 'number')
  );
}
