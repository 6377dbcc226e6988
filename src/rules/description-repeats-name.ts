import type { Indicator, ProjectTable, Table } from '../tables/model';
import { type Observation, projectsOf, type Rule } from './rule';
import { realIndicators } from './support/rows';
import { textKey } from './support/text-key';

export interface DescriptionRepeatsNameData {
  readonly tables: number;
  /** Rows that repeat, and rows with an indicator, in these tables. */
  readonly repeating: number;
  readonly rows: number;
}

interface Repetition {
  readonly table: ProjectTable;
  readonly cells: readonly Indicator['name']['at'][];
  readonly rows: number;
}

/** 描述 equals 三级指标 in more than half of a form's rows. One finding for the workbook. */
export const descriptionRepeatsName: Rule<'description-repeats-name', DescriptionRepeatsNameData> = {
  id: 'description-repeats-name',
  category: 'completeness',
  severity: 'info',
  check: observe,
};

function observe(tables: readonly Table[]): readonly Observation<DescriptionRepeatsNameData>[] {
  const found = projectsOf(tables)
    .map(repetitionIn)
    .filter(({ cells, rows }) => cells.length * 2 > rows);
  const cells = found.flatMap((table) => table.cells);
  const [first, ...related] = cells;
  if (found[0] === undefined || first === undefined) return [];
  const rows = found.reduce((sum, table) => sum + table.rows, 0);
  return [
    {
      table: found[0].table,
      at: first,
      related,
      data: { tables: found.length, repeating: cells.length, rows },
    },
  ];
}

function repetitionIn(table: ProjectTable): Repetition {
  const real = realIndicators(table.indicators);
  const cells = real.flatMap(({ name, description }) =>
    description !== null && !name.empty && textKey(description.text) === textKey(name.text)
      ? [description.at]
      : [],
  );
  return { table, cells, rows: real.length };
}
