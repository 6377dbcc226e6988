import type { DepartmentTable, ProjectTable, Table } from '../../../src/tables/model';
import { recognise } from '../../../src/tables/recognise';
import { type Grid, sheetOf, workbookOf } from '../../support/grid';

export function tablesOf(grid: Grid, merges: readonly string[] = []): readonly Table[] {
  return recognise(workbookOf(sheetOf('1', grid, { merges }))).tables;
}

export function projectsOf(grid: Grid, merges?: readonly string[]): readonly ProjectTable[] {
  return tablesOf(grid, merges).filter((table) => table.kind === 'project');
}

/** @throws where the grid holds anything but one project's form */
export function projectOf(grid: Grid, merges?: readonly string[]): ProjectTable {
  const [table, ...more] = tablesOf(grid, merges);
  if (table?.kind !== 'project' || more.length > 0) throw new Error('not one project');
  return table;
}

/** @throws where the grid holds anything but one department's table */
export function departmentOf(grid: Grid, merges?: readonly string[]): DepartmentTable {
  const [table, ...more] = tablesOf(grid, merges);
  if (table?.kind !== 'department' || more.length > 0) throw new Error('not one department');
  return table;
}
