import { EMPTY_CELL } from '../workbook/cell';
import type { Place } from '../workbook/address';
import { extent, type Header, type HeaderColumn } from './header-columns';
import type { ColumnName } from './column-labels';
import type { Field } from './model';
import { rowShift } from './row-shift';
import type { SheetField } from './sheet-field';
import type { SheetView } from './sheet-view';

/** Reads the cells of one indicator block, column by column. */
export interface RowReader {
  /** The first filled cell of a column in a row. */
  filled(row: number, name: ColumnName): SheetField | undefined;
  /** The field of a column in a row; null when the form has no such column. */
  field(row: number, name: ColumnName): Field | null;
  /** Every filled cell under a column's header, which may span several columns. */
  fields(row: number, name: ColumnName): readonly Field[];
  /** Some column between the levels and the basis is filled. */
  hasContent(row: number): boolean;
}

/** Columns whose filling makes a row an indicator, not merely a line of the form. */
const CONTENT: ReadonlySet<ColumnName> = new Set<ColumnName>([
  'level3',
  'indicator',
  'description',
  'target',
  'basis',
]);

/** @param columns those of one indicator set; by default all, of several with one name the first */
export function rowReader(
  view: SheetView,
  header: Header,
  edge: number,
  columns: readonly HeaderColumn[] = header.columns,
): RowReader {
  const shiftOf = rowShift(view, header);
  const spans = new Map<ColumnName, Span>();
  for (const column of columns) {
    const [left, right] = extent(header, column, edge);
    if (column.name !== null && !spans.has(column.name)) spans.set(column.name, { left, right });
  }
  const content = columns
    .filter(({ name }) => name !== null && CONTENT.has(name))
    .map((column) => extent(header, column, edge));
  return {
    filled: (row, name) => {
      const span = spans.get(name);
      if (span === undefined) return undefined;
      const shift = shiftOf(row);
      const left = span.left - shift;
      return left < header.left ? undefined : view.firstFilled(row, left, span.right - shift);
    },
    field: (row, name) => {
      const span = spans.get(name);
      if (span === undefined) return null;
      const shift = shiftOf(row);
      const left = span.left - shift;
      if (left < header.left) return emptyField(view, { row, col: span.left });
      const filled = view.firstFilled(row, left, span.right - shift);
      return filled ?? view.field({ row, col: left });
    },
    fields: (row, name) => {
      const span = spans.get(name);
      if (span === undefined) return [];
      const shift = shiftOf(row);
      return view.filled(row, span.left - shift, span.right - shift);
    },
    hasContent: (row) => {
      const shift = shiftOf(row);
      return content.some(
        ([left, right]) =>
          left - shift >= header.left && view.firstFilled(row, left - shift, right - shift) !== undefined,
      );
    },
  };
}

interface Span {
  readonly left: number;
  readonly right: number;
}

function emptyField(view: SheetView, place: Place): Field {
  return { at: view.ref(place), text: '', empty: true, cell: EMPTY_CELL };
}
