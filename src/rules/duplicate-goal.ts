import { compact } from '../core/text';
import type { ProjectTable } from '../tables/model';
import { acrossProjects, NOTHING, type Rule } from './rule';
import { type Keyed, keyed, repeated } from './support/duplicates';
import { formGroups, ownName, projectCode } from './support/project-identity';
import { hasPersonnelCode } from './support/project-kinds';

export interface DuplicateGoalData {
  readonly goal: string;
  /** The projects that share it; "" where one has no name. */
  readonly projects: readonly string[];
}

/** The same 绩效目标 in two projects of a unit: at the second, once for each text. */
export const duplicateGoal: Rule<'duplicate-goal', DuplicateGoalData> = {
  id: 'duplicate-goal',
  category: 'consistency',
  severity: 'info',
  check: acrossProjects(goalOf, (goals, tables) => {
    const groups = formGroups(tables);
    const all = keyed(goals, ({ table, text }) => `${groups.get(table) ?? ''}\u001f${compact(text)}`);
    return repeated(all).flatMap((group) => {
      const [first, second, ...others] = differentProjects(group);
      if (first === undefined || second === undefined) return [];
      return [
        {
          table: second.table,
          at: second.at,
          related: [first, ...others].map(({ at }) => at),
          data: {
            goal: second.text,
            projects: [first, second, ...others].map(({ table }) => ownName(table)?.text ?? ''),
          },
        },
      ];
    });
  }),
};

function goalOf(table: ProjectTable): readonly Omit<Keyed, 'key'>[] {
  const { goal } = table.fields;
  if (goal === null || goal.empty) return NOTHING;
  // 工资性支出 and the like get their goals from the system, word for word the same.
  return hasPersonnelCode(table) ? NOTHING : [{ table, text: goal.text, at: goal.at }];
}

/** One of each: a form that repeats another one's code or name is told by the rules on duplicate projects. */
function differentProjects(goals: readonly Keyed[]): readonly Keyed[] {
  const [codes, names] = [new Set<string>(), new Set<string>()];
  return goals.filter(({ table }) => {
    const code = projectCode(table)?.reading.code ?? null;
    const name = compact(ownName(table)?.text ?? '');
    if ((code !== null && codes.has(code)) || (name !== '' && names.has(name))) return false;
    if (code !== null) codes.add(code);
    names.add(name);
    return true;
  });
}
