import type { CellRef, DepartmentTable, Field, Indicator, ProjectTable, Table } from '../tables/model';
import { perTable, type Rule, type TableObservation } from './rule';
import { cellKey } from './support/cells';
import { findPlaceholder, meansNone, type PlaceholderKind } from './support/placeholders';

export interface PlaceholderTextData {
  readonly kind: PlaceholderKind;
  /** The placeholder as written. */
  readonly placeholder: string;
  /** The whole cell. */
  readonly text: string;
}

interface Content {
  readonly at: CellRef;
  readonly text: string;
  /** "/" and "—" mean none there. */
  readonly mayBeNone?: boolean;
}

/**
 * A filled cell that holds a placeholder in place of content, or a template's own words. Cells of one row with the same
 * text are told together.
 */
export const placeholderText: Rule<'placeholder-text', PlaceholderTextData> = {
  id: 'placeholder-text',
  category: 'completeness',
  severity: 'error',
  check: perTable((table) => {
    const seen = new Set<string>();
    const found = new Map<string, TableObservation<PlaceholderTextData>>();
    for (const { at, text, mayBeNone } of contents(table)) {
      if (seen.has(cellKey(at)) || text === '') continue;
      seen.add(cellKey(at));
      if (mayBeNone === true && meansNone(text)) continue;
      const placeholder = findPlaceholder(text);
      if (placeholder === null) continue;
      const key = `${at.row} ${text}`;
      const first = found.get(key);
      const observation = { at, data: { kind: placeholder.kind, placeholder: placeholder.text, text } };
      found.set(
        key,
        first === undefined ? observation : { ...first, related: [...(first.related ?? []), at] },
      );
    }
    return found.values();
  }),
};

function* contents(table: Table): Generator<Content> {
  if (table.title !== null) yield* filled(table.title);
  yield* table.kind === 'project' ? projectContents(table) : departmentContents(table);
  if (table.unit !== null) yield { at: table.unit.at, text: table.unit.name };
  for (const indicator of table.indicators) yield* indicatorContents(indicator);
}

function* projectContents({ fields, funds }: ProjectTable): Generator<Content> {
  const { projectCode, projectName, unit, purpose, goal } = fields;
  // New projects have no code yet.
  yield* filled(projectCode, true);
  for (const field of [projectName, unit, purpose, goal]) yield* filled(field);
  for (const { budget, fiscal, others } of funds) {
    for (const field of [budget, fiscal, ...others]) yield* filled(field, true);
  }
}

function* departmentContents({ goals, overallGoal }: DepartmentTable): Generator<Content> {
  yield* filled(overallGoal);
  yield* goals;
}

function* indicatorContents(indicator: Indicator): Generator<Content> {
  const { name, description, target, basis, unit, weight } = indicator;
  for (const field of [name, description, target, basis]) yield* filled(field);
  for (const field of [unit, weight]) yield* filled(field, true);
}

function* filled(field: Field | null, mayBeNone = false): Generator<Content> {
  if (field !== null && !field.empty) yield { at: field.at, text: field.text, mayBeNone };
}
