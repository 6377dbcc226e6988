import type { ColumnName } from './column-labels';
import type { LabelName } from './labels';
import type { SheetView } from './sheet-view';

/** One column of an indicator block: it reaches up to the next column's header. */
export interface HeaderColumn {
  readonly name: ColumnName | null;
  readonly col: number;
  readonly label: string;
}

/** A row of column labels over indicator rows. */
export interface Header {
  readonly row: number;
  readonly columns: readonly HeaderColumn[];
  /** Columns that the form may use: up to its neighbours on the sheet. */
  readonly left: number;
  readonly right: number;
  /** Where something stands in the header's row that is none of the form's: no column of it reaches there. */
  readonly beside: number;
}

/** In this order a label that has several meanings is taken as a column. */
const COLUMNS: readonly ColumnName[] = [
  'level1',
  'level2',
  'level3',
  'subGoal',
  'class',
  'indicator',
  'description',
  'comparator',
  'direction',
  'target',
  'targetUnit',
  'basis',
  'weight',
  'actual',
  'score',
  'reason',
];

export function columnOf(names: readonly LabelName[]): ColumnName | null {
  return COLUMNS.find((name) => names.includes(name)) ?? null;
}

/** Every filled cell from the first column label on; unknown texts are columns without a name. */
export function headerColumns(view: SheetView, row: number): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (const { col } of view.filled(row, 0, Infinity)) {
    const hit = view.hitAt(row, col);
    // 单位：万元 heads no column.
    const name = hit?.inline === null ? columnOf(hit.names) : null;
    // 绩效指标 left of 一级指标 heads the block, it is no column.
    columns.push({ name, col, label: hit?.label ?? view.text(row, col) });
  }
  const levels = columns.findIndex(({ name }) => name === 'level1');
  const names = columns.findIndex(({ name }) => name === 'level3' || name === 'target');
  return columns.map((column, index) => {
    const headsBlock = column.name === 'indicator' && index < levels;
    // 单位 left of the indicators is who, right of them what is counted.
    const isWho = column.name === 'targetUnit' && index < names;
    return headsBlock || isWho ? { ...column, name: null } : column;
  });
}

/** First and last column with a label. */
export function spanOf({ columns }: Pick<Header, 'columns'>): [number, number] {
  return [columns[0]?.col ?? 0, columns.at(-1)?.col ?? 0];
}

/** First and last column of a column's cells: it reaches up to the next label, the last one up to the form's edge. */
export function extent(header: Header, column: HeaderColumn, edge: number): [number, number] {
  const next = header.columns.find(({ col }) => col > column.col);
  const last = Math.min(edge, header.right, header.beside - 1);
  return [column.col, next === undefined ? Math.max(column.col, last) : next.col - 1];
}

export function columnNamed(header: Header, name: ColumnName): HeaderColumn | undefined {
  return header.columns.find((column) => column.name === name);
}
