import type { RuleId } from '../rules';
import { type Gathering, NOTHING, type Observation, type Rule } from '../rules/rule';
import type { Thresholds } from '../rules/thresholds';
import type { Table } from '../tables/model';
import type { Spendings } from '../tables/spending';

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

interface Run {
  readonly rule: AnyRule;
  readonly seen: Observation<object>[];
  failed: string | null;
  /** What it does with each table on its own; null for a rule that wants them all at once. */
  readonly look: Look | null;
  readonly judge: ((tables: readonly Table[]) => readonly Observation<object>[]) | null;
}

type Look = (table: Table) => readonly Observation<object>[];
type Seen = Map<AnyRule, readonly Observation<object>[]>;

/** What rules saw of tables, for workbooks that are checked again and again: an edit changes few of them. */
export class RuleMemory {
  private readonly passes = new Map<AnyRule, Gathering<object>>();
  /** What each rule saw of a table, as long as the table lives. */
  private readonly seen = new WeakMap<Table, Seen>();
  private last: { readonly table: Table; readonly seen: Seen } | null = null;

  constructor(readonly thresholds: Thresholds) {}

  pass(rule: AnyRule, begin: () => Gathering<object>): Gathering<object> {
    const pass = this.passes.get(rule) ?? begin();
    this.passes.set(rule, pass);
    return pass;
  }

  /** A look that is taken once at each table; those of all rules come one after another. */
  look(rule: AnyRule, look: Look): Look {
    return (table) => {
      const ofTable = this.ofTable(table);
      const known = ofTable.get(rule);
      if (known !== undefined) return known;
      const seen = look(table);
      ofTable.set(rule, seen);
      return seen;
    };
  }

  private ofTable(table: Table): Seen {
    if (this.last?.table === table) return this.last.seen;
    const seen: Seen = this.seen.get(table) ?? new Map<AnyRule, readonly Observation<object>[]>();
    this.seen.set(table, seen);
    this.last = { table, seen };
    return seen;
  }
}

/**
 * Runs rules over tables, one table after another as far as rules let it: what several of them ask about a table is
 * then worked out once, and forgotten with the table.
 */
export function runRules(
  rules: readonly AnyRule[],
  { live, targets }: RuleTables,
  thresholds: Thresholds,
  spendings: Spendings,
  memory: RuleMemory | null = null,
): readonly RuleRun[] {
  const runs = rules.map((rule) => beginRun(rule, thresholds, spendings, memory));
  const onAll = runs.filter(({ rule }) => rule.onExecutionForms === true);
  const isTarget = new Set(targets);
  for (const table of live) {
    for (const run of isTarget.has(table) ? runs : onAll) attempt(run, run.look, table);
  }
  for (const run of runs) attempt(run, run.judge, run.rule.onExecutionForms === true ? live : targets);
  return runs;
}

function beginRun(
  rule: AnyRule,
  thresholds: Thresholds,
  spendings: Spendings,
  memory: RuleMemory | null,
): Run {
  const { byTable, gather } = rule.check;
  if (byTable !== undefined) {
    const look: Look = (table) => byTable(table, thresholds);
    return newRun(rule, memory?.look(rule, look) ?? look, null);
  }
  if (gather === undefined) {
    return newRun(rule, null, (tables) => rule.check(tables, thresholds, spendings));
  }
  const pass: Gathering<object> = memory?.pass(rule, () => gather(true)) ?? gather(false);
  pass.begin();
  const look = (table: Table): typeof NOTHING => {
    pass.look(table);
    return NOTHING;
  };
  return newRun(rule, look, pass.judge);
}

function newRun(rule: AnyRule, look: Run['look'], judge: Run['judge']): Run {
  return { rule, seen: [], failed: null, look, judge };
}

function attempt<T>(run: Run, work: ((about: T) => readonly Observation<object>[]) | null, about: T): void {
  if (work === null || run.failed !== null) return;
  try {
    const seen = work(about);
    // Most tables have nothing to report, to most rules.
    if (seen.length === 0) return;
    for (const observation of seen) run.seen.push(observation);
  } catch (error) {
    run.failed = error instanceof Error ? error.message : String(error);
  }
}
