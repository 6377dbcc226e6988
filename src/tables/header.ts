import { labelKey } from '../core/text';
import { columnOf, type Header, type HeaderColumn, headerColumns, spanOf } from './header-columns';
import type { ColumnName } from './column-labels';
import type { SheetField } from './sheet-field';
import type { SheetView } from './sheet-view';

/** What makes a row an indicator header: three of these, so that one damaged label does not hide the block. */
const TELLING: ReadonlySet<ColumnName> = new Set<ColumnName>([
  'level1',
  'level2',
  'level3',
  'subGoal',
  'class',
  'indicator',
  'description',
  'target',
  'basis',
]);
const ENOUGH = 3;

/** The indicator headers of a sheet, from top to bottom, left to right; several may stand side by side. */
export function findHeaders(view: SheetView): readonly Header[] {
  const found: { row: number; columns: HeaderColumn[]; beside: number }[] = [];
  for (const row of view.rows) {
    const telling = view.hits(row).filter(({ names, inline }) => {
      const column = columnOf(names);
      return inline === null && column !== null && TELLING.has(column);
    });
    if (telling.length < ENOUGH) continue;
    const all = headerColumns(view, row);
    const own = withoutStrangers(view, row, all);
    const last = own.at(-1)?.col ?? Infinity;
    const beside = all.find(({ col }) => col > last)?.col ?? Infinity;
    for (const columns of splitForms(own)) {
      const names = new Set(columns.map(({ name }) => name));
      if ([...TELLING].filter((name) => names.has(name)).length >= ENOUGH)
        found.push({ row, columns, beside });
    }
  }
  const whole = found.flatMap((header) => inTwoRows(view, header, found));
  const apart = whole.map((header) => withoutNeighbours(view, header, whole));
  return apart.map((header) => {
    const { row, columns, beside } = header;
    const { left, right } = bandOf(header, apart);
    return { row, columns, left, right, beside };
  });
}

/**
 * What stands in a header's row behind an empty column, and for the better part is no label, belongs to a form beside
 * this one whose header stands in another row. A merged label leaves no column empty.
 */
function withoutStrangers(
  view: SheetView,
  row: number,
  columns: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  const blocks: HeaderColumn[][] = [];
  let end = -Infinity;
  for (const column of columns) {
    const { col } = column;
    if (col > end + 1) blocks.push([column]);
    else blocks.at(-1)?.push(column);
    end = view.mergeAt({ row, col })?.right ?? col;
  }
  const tells = (block: readonly HeaderColumn[]): boolean =>
    block.some(({ name }) => name !== null && TELLING.has(name)) ||
    block.filter(({ col }) => view.hitAt(row, col) !== undefined).length * 2 > block.length;
  return blocks.slice(blocks.findIndex(tells), blocks.findLastIndex(tells) + 1).flat();
}

/** Forms side by side: a first-column label that comes again starts the next one. */
function splitForms(columns: readonly HeaderColumn[]): readonly HeaderColumn[][] {
  const first = columns.find(({ name }) => name !== null)?.name;
  const forms: HeaderColumn[][] = [];
  for (const column of columns) {
    const current = forms.at(-1);
    const startsNew = column.name === first && current?.some(({ name }) => name === first) === true;
    if (current === undefined || startsNew) forms.push([column]);
    else current.push(column);
  }
  return forms;
}

/** Heads of the parts of one column that are no labels of columns elsewhere. */
const PARTS: ReadonlyMap<string, ColumnName> = new Map([['数值', 'target']]);

function partName(view: SheetView, { row, col, text }: SheetField): ColumnName | null {
  const hit = view.hitAt(row, col);
  return hit?.inline === null ? columnOf(hit.names) : (PARTS.get(labelKey(text)) ?? null);
}

/**
 * A header of two rows: parts of columns in the row below it (符号, 数值 and 单位 under 指标值; 一级指标, 二级指标 and 三级指标
 * under 绩效指标), or 指标值 in the row above it. A row of parts is no header of its own.
 */
function inTwoRows(
  view: SheetView,
  header: FoundHeader,
  all: readonly FoundHeader[],
): readonly FoundHeader[] {
  const upper = all.find(({ row }) => row === header.row - 1);
  if (upper !== undefined && partsBelow(view, upper, all).length > 0) return [];
  const parts = partsBelow(view, header, all);
  if (parts.length > 0) {
    const row = parts.some(({ name }) => name === 'level1') ? header.row + 1 : header.row;
    return [{ ...header, row, columns: joined(header.columns, parts) }];
  }
  return [{ ...header, columns: joined(labelsAbove(view, header), header.columns) }];
}

/** Columns of two rows; where both have a label, that of the parts counts. */
function joined(columns: readonly HeaderColumn[], parts: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const taken = new Set(parts.map(({ col }) => col));
  return [...columns.filter(({ col }) => !taken.has(col)), ...parts].sort((a, b) => a.col - b.col);
}

const FEWEST_PARTS = 2;

function partsBelow(
  view: SheetView,
  header: FoundHeader,
  all: readonly FoundHeader[],
): readonly HeaderColumn[] {
  const [start, end] = spanOf(header);
  const next = all.find((other) => other.row === header.row && spanOf(other)[0] > end);
  const right = Math.min(header.beside, next === undefined ? Infinity : spanOf(next)[0]) - 1;
  const cells = view.filled(header.row + 1, start, right);
  const parts = cells.flatMap((cell): HeaderColumn[] => {
    const name = partName(view, cell);
    return name === null ? [] : [{ name, col: cell.col, label: cell.text }];
  });
  const own = header.columns.map(({ name }) => name);
  const tells = own.includes('level1') ? 'target' : 'level1';
  const complete = parts.length === cells.length && parts.length >= FEWEST_PARTS;
  // A header may stand twice, one under the other.
  const isAnother = parts.some(({ name }) => name === 'level1' && own.includes(name));
  return complete && !isAnother && parts.some(({ name }) => name === tells) ? parts : [];
}

/** 指标值 and what else is headed in the row above a header that lacks it. */
function labelsAbove(view: SheetView, { row, columns }: FoundHeader): readonly HeaderColumn[] {
  if (columns.some(({ name }) => name === 'target')) return [];
  const cells = view.filled(row - 1, columns[0]?.col ?? 0, Infinity);
  const labels = cells.flatMap((cell): HeaderColumn[] => {
    const hit = view.hitAt(cell.row, cell.col);
    return hit?.inline === null ? [{ name: columnOf(hit.names), col: cell.col, label: cell.text }] : [];
  });
  const named = labels.filter(({ name }) => name !== null && name !== 'indicator');
  return labels.length === cells.length && named.some(({ name }) => name === 'target') ? named : [];
}

interface FoundHeader extends Span {
  readonly beside: number;
}

/**
 * Of two forms side by side with their headers in different rows, each header's row goes on with cells of the other
 * form. Named columns tell where either of them ends.
 */
function withoutNeighbours(view: SheetView, header: FoundHeader, all: readonly FoundHeader[]): FoundHeader {
  const [start, end] = ownSpan(view, header);
  let left = 0;
  let right = Infinity;
  for (const other of all) {
    if (other.row === header.row) continue;
    const [otherStart, otherEnd] = ownSpan(view, other);
    if (otherEnd < start) left = start;
    if (otherStart > end) right = Math.min(right, otherStart - 1);
  }
  const columns = header.columns.filter(({ col }) => col >= left && col <= right);
  const beside = header.columns.find(({ col }) => col > right)?.col ?? Infinity;
  return { ...header, columns, beside: Math.min(header.beside, beside) };
}

/** First and last column with a name, and the labels right before them: those of a project, or 绩效指标 over them all. */
function ownSpan(view: SheetView, { row, columns }: Span): [number, number] {
  const [named, end] = spanOf({ columns: columns.filter(({ name }) => name !== null) });
  let start = named;
  while (view.hitAt(row, start - 1)?.inline === null) start -= 1;
  return [start, end];
}

interface Span {
  readonly row: number;
  readonly columns: readonly HeaderColumn[];
}

function bandOf(header: Span, all: readonly Span[]): { left: number; right: number } {
  const [start, end] = spanOf(header);
  let left = 0;
  let right = Infinity;
  for (const other of all) {
    const [otherStart, otherEnd] = spanOf(other);
    // Of two forms side by side the gap between them belongs to the left one: values stand right of labels.
    if (otherEnd < start) left = start;
    if (otherStart > end) right = Math.min(right, otherStart - 1);
  }
  return { left, right };
}

/** Whether one form stands under the other. */
export function sharesColumns(a: Span, b: Span): boolean {
  const [aStart, aEnd] = spanOf(a);
  const [bStart, bEnd] = spanOf(b);
  return aStart <= bEnd && bStart <= aEnd;
}
