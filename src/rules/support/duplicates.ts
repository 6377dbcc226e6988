import type { CellRef, ProjectTable } from '../../tables/model';
import { groupBy } from '../../core/grouping';

/** A text of a project, with the key by which equals are found. */
export interface Keyed {
  readonly table: ProjectTable;
  readonly key: string;
  readonly text: string;
  readonly at: CellRef;
}

/** Each group of two or more with the same key, in the order in which they stand. */
export function repeated(items: readonly Keyed[]): readonly (readonly [Keyed, ...Keyed[]])[] {
  return [...groupBy(items, ({ key }) => key).values()].filter((group) => group.length > 1);
}
