import type { CellRef, Indicator, ProjectTable } from '../tables/model';
import { acrossProjects, lookAtEach, NOTHING, type Observation, type Rule } from './rule';
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
  readonly cells: readonly CellRef[];
  readonly rows: number;
}

/** 描述 equals 三级指标 in more than half of a form's rows. One finding for the workbook. */
export const descriptionRepeatsName: Rule<'description-repeats-name', DescriptionRepeatsNameData> = {
  id: 'description-repeats-name',
  category: 'completeness',
  severity: 'info',
  check: acrossProjects(repetitionIn, observe),
};

function observe(found: readonly Repetition[]): readonly Observation<DescriptionRepeatsNameData>[] {
  const cells = found.flatMap((repetition) => repetition.cells);
  const [first, ...related] = cells;
  if (found[0] === undefined || first === undefined) return [];
  const rows = found.reduce((sum, repetition) => sum + repetition.rows, 0);
  return [
    {
      table: found[0].table,
      at: first,
      related,
      data: { tables: found.length, repeating: cells.length, rows },
    },
  ];
}

function repetitionIn(table: ProjectTable): readonly Repetition[] {
  const real = realIndicators(table.indicators);
  const cells = lookAtEach(real, null, repeatingCell);
  return cells.length * 2 > real.length ? [{ table, cells, rows: real.length }] : NOTHING;
}

function repeatingCell({ name, description }: Indicator): CellRef | null {
  if (description === null || name.empty) return null;
  return textKey(description.text) === textKey(name.text) ? description.at : null;
}
