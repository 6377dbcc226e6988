import type { Region } from '../../../src/tables/head-fields';
import { readLabel } from '../../../src/tables/read-label';
import { SheetView } from '../../../src/tables/sheet-view';
import { formatPlace, type Place } from '../../../src/workbook/address';
import { type Grid, sheetOf } from '../../support/grid';

/** A grid as recognition looks at it. */
export function viewOf(grid: Grid, merges: readonly string[] = []): SheetView {
  return new SheetView(sheetOf('1', grid, { merges }), 0, readLabel);
}

/** All of a grid, the rows and columns without anything included. */
export function regionOf(grid: Grid): Region {
  const width = Math.max(0, ...grid.map((row) => row.length));
  return { top: 0, left: 0, bottom: grid.length - 1, right: width - 1 };
}

/** "B3 物业费", "B3" when nothing is written there, "-" when there is no such field. */
export function told(field: { readonly at: Place; readonly text: string } | null | undefined): string {
  if (field === null || field === undefined) return '-';
  return `${formatPlace(field.at)} ${field.text}`.trimEnd();
}
