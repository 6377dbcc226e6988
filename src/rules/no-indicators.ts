import type { TableKind } from '../tables/model';
import { NOTHING, perTable, type Rule } from './rule';
import { isEmptyRow } from './support/rows';

export interface NoIndicatorsData {
  readonly kind: TableKind;
  /** Rows that have the names of levels and nothing else. */
  readonly rows: number;
}

/** An indicator header under which nothing is filled in. */
export const noIndicators: Rule<'no-indicators', NoIndicatorsData> = {
  id: 'no-indicators',
  category: 'completeness',
  severity: 'error',
  check: perTable(({ headerAt, indicators, kind, lacking }) =>
    headerAt === null || lacking.length > 0 || !indicators.every(isEmptyRow)
      ? NOTHING
      : [{ at: indicators[0]?.name.at ?? headerAt, data: { kind, rows: indicators.length } }],
  ),
};
