import type { RuleId } from '../rules';
import type { Observation, Rule } from '../rules/rule';
import type { Table } from '../tables/model';

type AnyRule = Rule<RuleId, object>;

/** The tables that rules look at: all, or those of target forms only. */
export interface RuleTables {
  readonly live: readonly Table[];
  readonly targets: readonly Table[];
}

export interface RuleRun {
  readonly rule: AnyRule;
  readonly seen: readonly Observation<object>[];
  /** What the rule threw; it has then seen nothing. */
  readonly failed: string | null;
}

/** So many tables are still near at hand in the processor when the next rule looks at them. */
const CHUNK = 32;

/**
 * Runs rules over tables. Those that look at each table on its own go through them together, a few tables at a time:
 * a workbook of twenty thousand projects is fetched from memory once instead of once for every rule.
 */
export function runRules(
  rules: readonly AnyRule[],
  { live, targets }: RuleTables,
  check: (rule: AnyRule, tables: readonly Table[]) => readonly Observation<object>[],
): readonly RuleRun[] {
  const runs = rules.map((rule) => ({
    rule,
    tables: rule.onExecutionForms === true ? live : targets,
    seen: [] as Observation<object>[],
    failed: null as string | null,
  }));
  const look = (run: (typeof runs)[number], tables: readonly Table[]): void => {
    if (run.failed !== null) return;
    try {
      for (const observation of check(run.rule, tables)) run.seen.push(observation);
    } catch (error) {
      run.failed = error instanceof Error ? error.message : String(error);
    }
  };
  const byTable = runs.filter(({ rule }) => rule.check.byTable === true);
  for (let from = 0; from < live.length; from += CHUNK) {
    for (const run of byTable) look(run, run.tables.slice(from, from + CHUNK));
  }
  for (const run of runs) {
    if (run.rule.check.byTable !== true) look(run, run.tables);
  }
  return runs;
}
