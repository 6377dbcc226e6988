import type { CellRef, Field, Indicator } from '../../tables/model';
import { contentFields, isNotApplicable } from './rows';

/**
 * Whether an empty field is the remainder of a merged area that is filled: one basis merged down over several rows, or
 * one 不涉及 merged across them. `at` of such a field is the area's first cell.
 */
export function isCovered(field: Field, indicator: Indicator): boolean {
  if (!field.empty) return false;
  if (field.at.row !== indicator.row) return true;
  const { level1, level2, name, description, target, basis } = indicator;
  return [level1, level2, name, description, target, basis].some(
    (other) => other !== null && !other.empty && isSameCell(other.at, field.at),
  );
}

/** Whether the form has the field's column and nothing is filled in there. */
export function isVacant(field: Field | null, indicator: Indicator): field is Field {
  return field !== null && field.empty && !isCovered(field, indicator);
}

/** The row says 不涉及 and nothing else, be it in each cell or in one merged across them. */
export function isNotApplicableThroughout(indicator: Indicator): boolean {
  const own = contentFields(indicator).filter((field) => !isCovered(field, indicator));
  return own.length > 0 && own.every(isNotApplicable);
}

/** For sets and maps of cells. */
export function cellKey({ sheet, row, col }: CellRef): string {
  return `${sheet} ${row} ${col}`;
}

function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.col === b.col;
}
