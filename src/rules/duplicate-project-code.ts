import type { ProjectTable } from '../tables/model';
import { acrossProjects, NOTHING, type Rule } from './rule';
import { type Keyed, keyed, repeated } from './support/duplicates';
import { formGroups, ownName, projectCode } from './support/project-identity';

export interface DuplicateProjectCodeData {
  readonly code: string;
  /** Names of the project here and of the first one with the code; "" where none is written. */
  readonly name: string;
  readonly firstName: string;
}

/** One code in two forms of the same kind, phase, unit and year: at the second and every later one. */
export const duplicateProjectCode: Rule<'duplicate-project-code', DuplicateProjectCodeData> = {
  id: 'duplicate-project-code',
  category: 'consistency',
  severity: 'error',
  check: acrossProjects(codeOf, (codes, tables) => {
    const groups = formGroups(tables);
    const all = keyed(codes, ({ table, text }) => `${groups.get(table) ?? ''}\u001f${text.toUpperCase()}`);
    return repeated(all).flatMap(([first, ...others]) =>
      others.map(({ table, text, at }) => ({
        table,
        at,
        related: [first.at],
        data: {
          code: text,
          name: ownName(table)?.text ?? '',
          firstName: ownName(first.table)?.text ?? '',
        },
      })),
    );
  }),
};

function codeOf(table: ProjectTable): readonly Omit<Keyed, 'key'>[] {
  const code = projectCode(table);
  return code === null ? NOTHING : [{ table, text: code.reading.code, at: code.at }];
}
