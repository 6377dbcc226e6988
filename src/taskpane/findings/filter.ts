import type { Severity } from '../../rules/rule';
import type { SheetKey } from '../../workbook/port';

export type Grouping = 'table' | 'rule' | 'place';

/** What of the findings is looked at. */
export interface Filter {
  readonly grouping: Grouping;
  /** null: all. */
  readonly severity: Severity | null;
  readonly search: string;
  /** null: all sheets. */
  readonly sheet: SheetKey | null;
}

export const NO_FILTER: Filter = { grouping: 'table', severity: null, search: '', sheet: null };
