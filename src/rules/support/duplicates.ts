import type { CellRef, ProjectTable } from '../../tables/model';
import { groupBy } from '../../core/grouping';

/** A text of a project, with the key by which equals are found. */
export interface Keyed {
  readonly table: ProjectTable;
  readonly key: string;
  readonly text: string;
  readonly at: CellRef;
}

/** The texts with their keys. */
export function keyed(
  found: readonly Omit<Keyed, 'key'>[],
  keyOf: (item: Omit<Keyed, 'key'>) => string,
): readonly Keyed[] {
  return found.map((item) => ({ table: item.table, text: item.text, at: item.at, key: keyOf(item) }));
}

/** Each group of two or more with the same key, in the order in which they stand. */
export function repeated(items: readonly Keyed[]): readonly (readonly [Keyed, ...Keyed[]])[] {
  return [...groupBy(items, ({ key }) => key).values()].filter((group) => group.length > 1);
}
