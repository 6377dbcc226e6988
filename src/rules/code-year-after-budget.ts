import { NOTHING, perProject, type Rule } from './rule';
import { projectCode } from './support/project-identity';

export interface CodeYearAfterBudgetData {
  readonly code: string;
  readonly codeYear: string;
  readonly budgetYear: string;
}

/** The year in the code, when the project entered the library, is later than the budget's. */
export const codeYearAfterBudget: Rule<'code-year-after-budget', CodeYearAfterBudgetData> = {
  id: 'code-year-after-budget',
  category: 'consistency',
  severity: 'info',
  check: perProject((table) => {
    const found = projectCode(table);
    if (found?.reading.kind !== 'project' || table.year === null) return NOTHING;
    const { code, year } = found.reading;
    if (year <= table.year) return NOTHING;
    return [{ at: found.at, data: { code, codeYear: String(year), budgetYear: String(table.year) } }];
  }),
};
