import type { Rule } from '../../src/rules/rule';
import { DEFAULT_THRESHOLDS } from '../../src/rules/thresholds';
import type { RecognisedWorkbook } from '../../src/tables/model';
import type { ProjectSpending, Spendings } from '../../src/tables/spending';
import { type FormInput, recogniseForms, type Seen, seenOf } from './forms';

/** The spending of every project of a workbook: one and the same, or none. */
export function spendingsOf({ tables }: RecognisedWorkbook, spending: ProjectSpending | null): Spendings {
  const projects = tables.filter((table) => table.kind === 'project');
  return new Map(spending === null ? [] : projects.map((table) => [table, spending] as const));
}

/** What a rule sees of a form and of what its project has spent. */
export function observeSpending<D extends object>(
  rule: Rule<string, D>,
  form: Partial<FormInput>,
  spending: ProjectSpending | null,
): readonly Seen<D>[] {
  const workbook = recogniseForms(form);
  return rule
    .check(workbook.tables, DEFAULT_THRESHOLDS, spendingsOf(workbook, spending))
    .map((seen) => seenOf(rule, seen));
}
