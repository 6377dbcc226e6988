import { type RuleId, RULES } from '../rules';
import type { Rule } from '../rules/rule';
import type { RecognisedWorkbook, Table } from '../tables/model';
import { NO_SPENDINGS, type Spendings } from '../tables/spending';
import type { Coverage, Report } from './finding';
import { coverageNotes } from './notes';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import type { Thresholds } from '../rules/thresholds';
import { RuleMemory, runRules } from './run-rules';
import { type Observed, settle } from './settle';
import { applyWaivers, unmatchedWaivers, type WaiverReading } from './waivers';

export interface CheckOptions {
  readonly settings?: Settings;
  /** Those of the workbook; none: nothing is waived. */
  readonly waivers?: WaiverReading;
  readonly rules?: readonly Rule<RuleId, object>[];
  /** What projects have actually spent; none: spending is not judged. */
  readonly spendings?: Spendings;
}

/**
 * Runs every rule over a workbook's tables and settles what they saw.
 * Blank forms are listed in the tables and never checked. A rule that throws is named in the coverage. Switched-off
 * rules run all the same: what they see may be the root cause of what another rule would say.
 */
export function check(workbook: RecognisedWorkbook, options: CheckOptions = {}): Report {
  return checkWith(null, workbook, options);
}

/**
 * Checks a workbook again and again as it is edited: what rules saw of a table on its own is remembered as long as the
 * table is the same object and the thresholds stay. Gives what `check` gives.
 */
export function createCheck(): (workbook: RecognisedWorkbook, options: CheckOptions) => Report {
  let memory: RuleMemory | null = null;
  return (workbook, options) => {
    const { thresholds } = options.settings ?? DEFAULT_SETTINGS;
    if (memory === null || !sameThresholds(memory.thresholds, thresholds))
      memory = new RuleMemory(thresholds);
    return checkWith(memory, workbook, options);
  };
}

function sameThresholds(a: Thresholds, b: Thresholds): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function checkWith(
  memory: RuleMemory | null,
  workbook: RecognisedWorkbook,
  {
    settings = DEFAULT_SETTINGS,
    waivers = { waivers: [], damaged: 0 },
    rules = RULES,
    spendings = NO_SPENDINGS,
  }: CheckOptions,
): Report {
  const live = workbook.tables.filter(({ blank }) => !blank);
  const targets = live.filter(isTargetForm);
  const observed: Observed[] = [];
  const failedRules: Coverage['failedRules'][number][] = [];
  const runs = runRules(rules, { live, targets }, settings.thresholds, spendings, memory);
  for (const { rule, seen, failed } of runs) {
    if (failed !== null) failedRules.push({ rule: rule.id, error: failed });
    else
      for (const observation of seen) observed.push({ rule: rule.id, severity: rule.severity, observation });
  }
  const order = rules.map(({ id }) => id);
  const settled = settle(observed, order, settings);
  return {
    tables: workbook.tables,
    findings: applyWaivers(settled, waivers.waivers),
    coverage: {
      sheets: workbook.sheets,
      notes: coverageNotes(targets),
      failedRules,
      damagedWaivers: waivers.damaged,
      unmatchedWaivers: unmatchedWaivers(settled, waivers.waivers),
    },
  };
}

function isTargetForm(table: Table): boolean {
  return table.kind === 'department' || table.form === 'target';
}
