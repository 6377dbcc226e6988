import { type AnyRule, type RuleId, RULES } from '../rules';
import type { Rule } from '../rules/rule';
import type { RecognisedWorkbook } from '../tables/model';
import type { Coverage, Report } from './finding';
import { coverageNotes } from './notes';
import { type Observed, settle } from './settle';

type RunnableRule = Rule<RuleId, object>;

/**
 * Runs every rule over a workbook's tables and settles what they saw.
 * Blank forms are listed in the tables and never checked. A rule that throws is named in the coverage.
 */
export function check(
  workbook: RecognisedWorkbook,
  rules: readonly RunnableRule[] = RULES satisfies readonly AnyRule[],
): Report {
  const live = workbook.tables.filter(({ blank }) => !blank);
  const observed: Observed[] = [];
  const failedRules: Coverage['failedRules'][number][] = [];
  for (const rule of rules) {
    try {
      for (const observation of rule.check(live)) {
        observed.push({ rule: rule.id, severity: rule.severity, observation });
      }
    } catch (error) {
      failedRules.push({ rule: rule.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return {
    tables: workbook.tables,
    findings: settle(
      observed,
      rules.map(({ id }) => id),
    ),
    coverage: { sheets: workbook.sheets, notes: coverageNotes(live), failedRules },
  };
}
