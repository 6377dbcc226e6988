import type { Header } from './header';
import type { Region } from './head-fields';
import type { SheetView } from './sheet-view';

/**
 * The last column in which a form's fields stand. Where merged cells over the indicator header reach as far as it or
 * farther, they tell how wide the form is: what stands beside it, behind a column that is empty from the head's top to
 * the header, are notes and formulas about it.
 */
export function lastColumnOf(view: SheetView, header: Header, above: Region): number {
  // In the header's row, too, something may stand beside it.
  const last = header.columns.findLast(({ name }) => name !== null)?.col ?? above.left;
  const beside = view
    .rowsBetween(above.top, header.row)
    .flatMap((row) => view.filled(row, last + 1, above.right).map(({ col }) => col));
  if (beside.length === 0) return above.right;
  const edges = view.sheet.merges
    .filter(
      ({ top, bottom, left, right }) =>
        bottom >= above.top && top <= header.row && left <= last && right >= last,
    )
    .map(({ right }) => right);
  if (edges.length === 0) return above.right;
  const used = new Set(beside);
  let edge = Math.max(...edges);
  while (used.has(edge + 1)) edge += 1;
  return Math.min(edge, above.right);
}
