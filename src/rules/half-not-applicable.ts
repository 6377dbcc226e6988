import type { IndicatorClass } from '../core/taxonomy';
import { compact } from '../core/text';
import type { Field, Indicator, TableKind } from '../tables/model';
import { lookAtEach, perTable, type Rule, type TableObservation } from './rule';
import { isCovered } from './support/cells';
import { classOf, isNotApplicable, mentionsNotApplicable } from './support/rows';

export type ContentColumn = 'name' | 'description' | 'target' | 'basis';

export interface HalfNotApplicableData {
  readonly class: IndicatorClass | null;
  /** The row's 三级指标; "" when it is empty or says 不涉及 itself. */
  readonly indicator: string;
  /** 不涉及, as the row says it. */
  readonly word: string;
  readonly saying: readonly ContentColumn[];
  readonly filled: readonly ContentColumn[];
  readonly empty: readonly ContentColumn[];
}

const COLUMNS: readonly ContentColumn[] = ['name', 'description', 'target', 'basis'];
const ZERO = '无';

interface Cell {
  readonly column: ContentColumn;
  readonly field: Field;
}

/** Some but not all cells of a row say 不涉及. */
export const halfNotApplicable: Rule<'half-not-applicable', HalfNotApplicableData> = {
  id: 'half-not-applicable',
  category: 'completeness',
  severity: 'warning',
  check: perTable((table) => lookAtEach(table.indicators, table.kind, observe)),
};

function observe(indicator: Indicator, kind: TableKind): TableObservation<HalfNotApplicableData> | null {
  if (!mentionsNotApplicable(indicator)) return null;
  const cells = cellsOf(indicator, kind);
  const saying = cells.filter(({ column, field }) => saysNotApplicable(indicator, column, field));
  const first = saying[0];
  if (first === undefined || saying.length === cells.length) return null;
  const others = cells.filter((cell) => !saying.includes(cell));
  const filled = others.filter(({ field }) => !field.empty);
  const odd = saying.length > filled.length ? (others[0] ?? first) : first;
  return {
    at: odd.field.at,
    data: {
      class: classOf(indicator),
      indicator: isNotApplicable(indicator.name) ? '' : indicator.name.text,
      word: compact(first.field.text),
      saying: columnsOf(saying),
      filled: columnsOf(filled),
      empty: columnsOf(others.filter(({ field }) => field.empty)),
    },
  };
}

/** Cells that the row has to fill in; an explanation in a department's table is optional. */
function cellsOf(indicator: Indicator, kind: TableKind): readonly Cell[] {
  return COLUMNS.flatMap((column) => {
    const field = indicator[column];
    if (field === null || isCovered(field, indicator)) return [];
    return kind === 'department' && column === 'description' && field.empty ? [] : [{ column, field }];
  });
}

/** A real name with the target 无 is a target of zero. */
function saysNotApplicable({ name }: Indicator, column: ContentColumn, field: Field): boolean {
  if (!isNotApplicable(field)) return false;
  return column !== 'target' || compact(field.text) !== ZERO || name.empty || isNotApplicable(name);
}

function columnsOf(cells: readonly Cell[]): readonly ContentColumn[] {
  return cells.map(({ column }) => column);
}
