import type { CellRef, Field, Table } from '../tables/model';
import { acrossTables, type Fix, type Observation, type Rule } from './rule';
import { cellKey } from './support/cells';
import { groupBy } from '../core/grouping';
import { corrected, type Remark, type RemarkKind, remarksOn } from './support/wording-remarks';

export interface WordingData {
  readonly remarks: readonly {
    readonly kind: RemarkKind;
    readonly found: string;
    readonly instead: string | null;
  }[];
}

/** A text of the form, with its cell where that is known. */
interface Passage {
  readonly table: Table;
  readonly text: string;
  readonly at: CellRef;
  readonly cell: Field['cell'] | null;
  /** Goals and purposes are numbered lists. */
  readonly numbered: boolean;
}

interface Found {
  readonly passage: Passage;
  readonly remark: Remark;
}

/** Written everywhere alike, from one template: once for the workbook. */
const ONCE_FOR_ALL = new Set<RemarkKind>(['document-brackets']);

/** A closed list of slips: each kind once in a table, at its first cell; kinds that begin at one cell are one finding. */
export const wording: Rule<'wording', WordingData> = {
  id: 'wording',
  category: 'consistency',
  severity: 'info',
  check: acrossTables(foundIn, (found) => {
    const numbers = new Map<Table, number>();
    for (const { passage } of found) {
      if (!numbers.has(passage.table)) numbers.set(passage.table, numbers.size);
    }
    const byKind = groupBy(found, ({ remark: { kind }, passage: { table } }) =>
      ONCE_FOR_ALL.has(kind) ? kind : `${kind} ${numbers.get(table) ?? ''}`,
    );
    const byCell = groupBy(byKind.values(), ([first]) => cellKey(first.passage.at));
    return [...byCell.values()].map(observe);
  }),
};

function foundIn(table: Table): readonly Found[] {
  const found: Found[] = [];
  eachPassage(table, (field, numbered) => {
    for (const remark of remarksOn(field.text, numbered)) {
      const { text, at, cell } = field;
      found.push({ passage: { table, text, at, cell: cell ?? null, numbered }, remark });
    }
  });
  return found;
}

type Group = readonly [Found, ...Found[]];

function observe(groups: readonly [Group, ...Group[]]): Observation<WordingData> {
  const { passage } = groups[0][0];
  const remarks = [...new Map(groups.map(([{ remark }]) => [remark.kind, remark])).values()];
  const own = cellKey(passage.at);
  const related = new Map(
    groups.flatMap((group) => group.map(({ passage: { at } }) => [cellKey(at), at] as const)),
  );
  related.delete(own);
  const fix = fixOf(passage, new Set(remarks.map(({ kind }) => kind)));
  return {
    table: passage.table,
    at: passage.at,
    related: [...related.values()],
    data: { remarks },
    ...(fix === null ? {} : { fix }),
  };
}

function fixOf({ cell, at }: Passage, kinds: ReadonlySet<RemarkKind>): Fix | null {
  if (cell?.kind !== 'text' || cell.isFormula) return null;
  const before = String(cell.value);
  const after = corrected(before, kinds);
  return after === null || after === before ? null : { at, before, after };
}

type Written = Pick<Field, 'text' | 'at'> & Partial<Pick<Field, 'cell'>>;

/** Most texts have nothing to remark upon, so none is taken down before it is looked at. */
function eachPassage(table: Table, visit: (field: Written, numbered: boolean) => void): void {
  const look = (field: Field | null, numbered = false): void => {
    if (field !== null && !field.empty) visit(field, numbered);
  };
  look(table.title);
  if (table.kind === 'project') {
    const { projectName, purpose, goal } = table.fields;
    look(projectName);
    look(purpose, true);
    look(goal, true);
  } else {
    look(table.overallGoal, true);
    for (const goal of table.goals) visit(goal, true);
  }
  for (const { name, description, target, basis } of table.indicators) {
    look(name);
    look(description);
    look(target);
    look(basis);
  }
}
