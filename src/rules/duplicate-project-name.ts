import { compact } from '../core/text';
import type { ProjectTable } from '../tables/model';
import { acrossProjects, NOTHING, type Rule } from './rule';
import { type Keyed, keyed, repeated } from './support/duplicates';
import { formGroups, ownName, projectCode, unitKey } from './support/project-identity';

export interface DuplicateProjectNameData {
  readonly name: string;
  /** Codes of the project here and of the first one with the name; null where none is written. */
  readonly code: string | null;
  readonly firstCode: string | null;
}

/** One name in two forms of the same kind, phase, unit and year: at the second and every later one. */
export const duplicateProjectName: Rule<'duplicate-project-name', DuplicateProjectNameData> = {
  id: 'duplicate-project-name',
  category: 'consistency',
  severity: 'error',
  check: acrossProjects(nameOf, (names, tables) => {
    const groups = formGroups(tables);
    const all = keyed(names, ({ table, text }) => `${groups.get(table) ?? ''}\u001f${compact(text)}`);
    return repeated(all).flatMap(([first, ...others]) =>
      others.flatMap(({ table, text, at }) => {
        const [code, firstCode] = [codeText(table), codeText(first.table)];
        if (isToldByCode(code, firstCode) || mayBeOfAnotherUnit(table, code, firstCode)) return [];
        return [{ table, at, related: [first.at], data: { name: text, code, firstCode } }];
      }),
    );
  }),
};

function nameOf(table: ProjectTable): readonly Omit<Keyed, 'key'>[] {
  const name = ownName(table);
  return name === null ? NOTHING : [{ table, ...name }];
}

function codeText(table: ProjectTable): string | null {
  return projectCode(table)?.reading.code ?? null;
}

/** The same project twice is one fault: the code tells it. */
function isToldByCode(code: string | null, firstCode: string | null): boolean {
  return code !== null && code === firstCode;
}

/** Forms that do not name their unit: 公用经费 under two codes may be that of two units. */
function mayBeOfAnotherUnit(table: ProjectTable, code: string | null, firstCode: string | null): boolean {
  return unitKey(table) === '' && code !== null && firstCode !== null;
}
