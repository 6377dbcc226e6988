import type { CellRef, Field, ProjectTable, Table } from '../tables/model';
import { NOTHING, perTable, type Rule, type TableObservation } from './rule';
import { cellKey } from './support/cells';
import { findPlaceholder, meansNone, type Placeholder, type PlaceholderKind } from './support/placeholders';

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
  readonly mayBeNone: boolean;
  readonly placeholder: Placeholder;
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
    const contents = withPlaceholders(table);
    if (contents.length === 0) return NOTHING;
    const seen = new Set<string>();
    const found = new Map<string, TableObservation<PlaceholderTextData>>();
    for (const { at, text, mayBeNone, placeholder } of contents) {
      if (seen.has(cellKey(at))) continue;
      seen.add(cellKey(at));
      if (mayBeNone && meansNone(text)) continue;
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

/** Of the cells that are looked into those that hold a placeholder. */
function withPlaceholders(table: Table): readonly Content[] {
  const found: Content[] = [];
  const look = (text: string, cell: { readonly at: CellRef }, mayBeNone: boolean): void => {
    const placeholder = text === '' ? null : findPlaceholder(text);
    if (placeholder !== null) found.push({ at: cell.at, text, mayBeNone, placeholder });
  };
  const add = (field: Field | null, mayBeNone = false): void => {
    if (field !== null) look(field.text, field, mayBeNone);
  };
  add(table.title);
  if (table.kind === 'project') {
    addProject(table, add);
  } else {
    add(table.overallGoal);
    for (const goal of table.goals) look(goal.text, goal, false);
  }
  if (table.unit !== null) look(table.unit.name, table.unit, false);
  for (const { name, description, target, basis, unit, weight } of table.indicators) {
    add(name);
    add(description);
    add(target);
    add(basis);
    add(unit, true);
    add(weight, true);
  }
  return found;
}

type Add = (field: Field | null, mayBeNone?: boolean) => void;

function addProject({ fields, funds }: ProjectTable, add: Add): void {
  const { projectCode, projectName, unit, purpose, goal } = fields;
  // New projects have no code yet.
  add(projectCode, true);
  add(projectName);
  add(unit);
  add(purpose);
  add(goal);
  for (const { budget, fiscal, others } of funds) {
    add(budget, true);
    add(fiscal, true);
    for (const field of others) add(field, true);
  }
}
