import { groupBy } from '../core/grouping';
import { compact } from '../core/text';
import type { Observation } from '../rules/rule';
import type { Indicator, Table } from '../tables/model';

/**
 * A finding's identity: rule, project, indicator path, ordinal among equals, and the values compared. It holds no
 * position, so it follows inserted rows and moved or renamed sheets; when a compared value changes it is another one.
 */
export function fingerprints(
  observations: readonly { readonly rule: string; readonly observation: Observation<object> }[],
): readonly string[] {
  const seen = new Map<string, number>();
  const paths = new Map<Table, PathsByRow>();
  const path = ({ table, at }: Observation<object>): string => {
    const byRow = paths.get(table) ?? pathsByRow(table);
    paths.set(table, byRow);
    const inRow = at.sheet === table.sheet ? (byRow.get(at.row) ?? []) : [];
    return (inRow.findLast(({ from }) => from <= at.col) ?? inRow[0])?.path ?? '';
  };
  return observations.map(({ rule, observation }) => {
    const identity = [rule, subject(observation.table), path(observation), canonical(observation.data)].join(
      '\u001f',
    );
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return hash(`${identity}\u001f${ordinal}`);
  });
}

function subject(table: Table): string {
  if (table.kind === 'department') return `department:${compact(table.unit?.name ?? '')}`;
  const { projectCode, projectName } = table.fields;
  return `${table.form}:${compact(projectCode?.text ?? '')}:${compact(projectName?.text ?? '')}`;
}

/** Several indicators may stand in one row, each from a column on. */
type PathsByRow = ReadonlyMap<number, readonly { readonly from: number; readonly path: string }[]>;

function pathsByRow(table: Table): PathsByRow {
  const entries = table.indicators.map((indicator) => ({
    row: indicator.row,
    from: indicator.level2?.at.col ?? indicator.name.at.col,
    path: pathOf(indicator),
  }));
  return groupBy(entries, ({ row }) => row);
}

function pathOf({ goal, level1, level2, name }: Indicator): string {
  const parts = [goal === null ? '' : String(goal), level1?.text ?? '', level2?.text ?? '', name.text];
  return parts.map(compact).join('\u001e');
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** cyrb53: 53 bits, enough to tell the findings of a workbook apart; no secret depends on it. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
