import type { Area } from '../workbook/address';
import type { FieldName } from './labels';
import type { LabelledField } from './model';
import type { Hit, SheetView } from './sheet-view';

/** The head of a form: the rows above its indicator header, within its columns. */
export type Region = Area;

export function hitsIn(view: SheetView, region: Region): readonly Hit[] {
  return view
    .rowsBetween(region.top, region.bottom)
    .flatMap((row) => view.hits(row))
    .filter(({ col }) => col >= region.left && col <= region.right);
}

/** The field of the first label with this meaning; null when the form has no such label. */
export function fieldNamed(
  view: SheetView,
  region: Region,
  hits: readonly Hit[],
  name: FieldName,
): LabelledField | null {
  const hit = hits.find(({ names }) => names.includes(name));
  return hit === undefined ? null : fieldOf(view, region, hit);
}

/**
 * A label's value: after its colon, else the next filled cell to the right that is no label, else – where the labels
 * of a row stand side by side with their values in the row below – the cell beneath.
 */
export function fieldOf(view: SheetView, region: Region, hit: Hit): LabelledField {
  const common = { label: hit.label, labelAt: view.ref(hit) };
  if (hit.inline !== null) {
    const field = view.field(hit);
    const text = hit.inline.replace(/\s+/gu, ' ').trim();
    return { ...common, ...field, at: view.ref(hit), text, empty: text === '' };
  }
  const right = valueRight(view, region, hit);
  if (right !== null) return { ...common, ...view.field({ row: hit.row, col: right }) };
  const below = valueBelow(view, region, hit);
  if (below !== null) return { ...common, ...view.field({ row: below, col: hit.col }) };
  return { ...common, ...view.field({ row: hit.row, col: besideLabel(view, hit) }) };
}

function valueRight(view: SheetView, region: Region, hit: Hit): number | null {
  const next = view.filled(hit.row, hit.col + 1, region.right)[0];
  if (next === undefined || view.hitAt(next.row, next.col) !== undefined) return null;
  return next.col;
}

/** A row of nothing but labels, two or more, over a row without any: the values stand beneath. */
function valueBelow(view: SheetView, region: Region, hit: Hit): number | null {
  const inRow = view.filled(hit.row, region.left, region.right);
  const labels = inRow.filter(({ col }) => view.hitAt(hit.row, col) !== undefined);
  const onlyLabels = labels.length >= 2 && labels.length === inRow.length;
  if (!onlyLabels || !adjacent(labels.map(({ col }) => col))) return null;
  const below = view.filledRows(hit.row + 1, region.bottom, region.left, region.right)[0];
  if (below === undefined || view.hits(below).some(({ col }) => col <= hit.col)) return null;
  return view.text(below, hit.col) === '' ? null : below;
}

/** Labels with no room for a value between them. */
function adjacent(cols: readonly number[]): boolean {
  return cols.every((col, index) => index === 0 || col === (cols[index - 1] ?? 0) + 1);
}

function besideLabel(view: SheetView, hit: Hit): number {
  return (view.mergeAt(hit)?.right ?? hit.col) + 1;
}
