import { silencer } from '../check/silencer';
import { parseMoneyUnit } from '../core/money';
import type { Severity } from '../rules/rule';
import type { ColumnName } from '../tables/column-labels';
import { type GivenBudget, loneHeader } from '../tables/lone-indicator';
import type { ProjectTable } from '../tables/model';
import { type Cell, EMPTY_CELL } from '../workbook/cell';
import { type CellValue, isOmitted, readCell, shown } from './arguments/cell';
import { readCount, readLine } from './arguments/number';
import { invalid } from './failure';
import { ROW_RULES, type RowProblem } from './row-rules';

/** Columns that hold numbers: a 0 in them is one. In every other a 0 is a blank cell. */
const NUMERIC: ReadonlySet<ColumnName | null> = new Set<ColumnName | null>(['weight', 'actual', 'score']);
const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The first problem of an indicator row that has to be mended or looked into; "" when there is none. */
export function firstProblem(header: unknown, row: unknown, budget: unknown, unit: unknown): string {
  const labels = readLine(header, 'header').map((label) => cellOf(readCell(label, 'header')));
  const values = readLine(row, 'row');
  if (labels.length !== values.length) throw invalid({ code: 'widths-differ', parameter: 'row' });
  const given = readBudget(budget, unit);
  const { columnAt, read } = loneHeader(labels);
  const cells = values.map((value, index) => {
    const cell = readCell(value, 'row');
    return isOmitted(cell) && !NUMERIC.has(columnAt(index)) ? EMPTY_CELL : cellOf(cell);
  });
  const table = read(cells, given);
  if (table === null) {
    throw invalid({ code: 'no-such-column', parameter: 'header', columns: ['三级指标', '指标值'] });
  }
  return problemsOf(table)[0]?.text ?? '';
}

/** Errors before warnings, each in the order of the reports; what follows from another problem is left out. */
function problemsOf(table: ProjectTable): readonly RowProblem[] {
  const found = ROW_RULES.flatMap(({ check }) => check(table)).filter(
    (problem) => !isOfFormat(problem, table),
  );
  const silenced = silencer(found);
  return found
    .filter((problem) => problem.severity !== 'info' && !silenced(problem))
    .sort((a, b) => RANKS[a.severity] - RANKS[b.severity]);
}

/** A function sees no number formats: 60 shown as 60人 and 0.9 shown as 90 % have their unit there. */
function isOfFormat({ rule }: RowProblem, { indicators }: ProjectTable): boolean {
  return rule === 'missing-unit' && indicators.some(({ target }) => target.cell.kind === 'number');
}

/** Costs are compared only with a budget whose unit is given. */
function readBudget(budget: unknown, unit: unknown): GivenBudget | null {
  const unitCell = readCell(unit, 'unit');
  if (isOmitted(unitCell)) return null;
  const money = parseMoneyUnit(shown(unitCell));
  if (money === null) throw invalid({ code: 'not-a-money-unit', parameter: 'unit', text: shown(unitCell) });
  const value = readCount(budget, 'budget');
  return value.eq(0) ? null : { value, unit: money };
}

function cellOf(value: CellValue): Cell {
  switch (value.kind) {
    case 'blank':
      return EMPTY_CELL;
    case 'number':
      return { ...EMPTY_CELL, kind: 'number', value: value.value };
    case 'text':
      return { ...EMPTY_CELL, kind: 'text', value: value.text };
  }
}
