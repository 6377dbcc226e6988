import { projectsOf, type Rule } from './rule';
import { type Keyed, repeated } from './support/duplicates';
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
  check: (tables) => {
    const groups = formGroups(tables);
    const coded = projectsOf(tables).flatMap((table): readonly Keyed[] => {
      const code = projectCode(table);
      if (code === null) return [];
      const text = code.reading.code;
      return [{ table, key: `${groups.get(table) ?? ''}\u001f${text.toUpperCase()}`, text, at: code.at }];
    });
    return repeated(coded).flatMap(([first, ...others]) =>
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
  },
};
