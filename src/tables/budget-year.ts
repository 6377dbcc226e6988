import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Table } from './model';

const YEAR = /(?<!\d)(20\d{2})(?!\d)/gu;

/**
 * Completes the budget year of tables that do not tell it themselves: the other tables' unanimous year, else the one
 * year in the sheet's name, else the one in the file's name, else unknown.
 */
export function completeYears(
  tables: readonly Table[],
  workbook: WorkbookSnapshot,
  fileName: string,
): readonly Table[] {
  const own = new Set(tables.flatMap(({ year }) => (year === null ? [] : [year])));
  const unanimous = own.size === 1 ? ([...own][0] ?? null) : null;
  return tables.map((table) =>
    table.year === null
      ? {
          ...table,
          year: unanimous ?? onlyYear(workbook.sheets[table.sheet]?.name ?? '') ?? onlyYear(fileName),
        }
      : table,
  );
}

function onlyYear(text: string): number | null {
  const years = new Set(text.normalize('NFKC').match(YEAR) ?? []);
  return years.size === 1 ? Number([...years][0]) : null;
}
