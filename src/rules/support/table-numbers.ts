import type { Table } from '../../tables/model';

/**
 * How sentences over several tables name each of them: project forms by their number in the workbook, from 1; null is
 * the department's own table.
 */
export function tableNumbers(tables: readonly Table[]): ReadonlyMap<Table, number | null> {
  let projects = 0;
  return new Map(tables.map((table) => [table, table.kind === 'project' ? ++projects : null]));
}
