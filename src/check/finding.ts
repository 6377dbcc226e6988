import type { RuleId } from '../rules';
import type { Fix, Severity } from '../rules/rule';
import type { Waiver } from './waivers';
import type { CellRef, Gap, SheetReading, Table } from '../tables/model';

/** One fault at one cell, settled. Sentences are made of `rule` and `data` by i18n. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly table: Table;
  readonly at: CellRef;
  readonly related: readonly CellRef[];
  readonly data: object;
  /** Follows the finding through inserted rows and renamed sheets; a changed figure gives a new one. */
  readonly fingerprint: string;
  readonly fix?: Fix;
  /** Somebody decided to leave it. */
  readonly waived?: { readonly reason: string };
}

/** What could be judged only in part, and why: facts for the coverage, not faults. */
export interface CoverageNote {
  readonly code: 'year-unknown' | 'fund-line-unknown' | 'cost-not-compared' | 'budget-of-part' | Gap['code'];
  readonly table: Table;
  readonly at: CellRef;
  readonly data: { readonly label?: string };
}

export interface Coverage {
  readonly sheets: readonly SheetReading[];
  readonly notes: readonly CoverageNote[];
  /** Rules that crashed, with what they threw. The other rules went on. */
  readonly failedRules: readonly { readonly rule: RuleId; readonly error: string }[];
  /** Waiver parts that cannot be understood. */
  readonly damagedWaivers: number;
  /** Waivers whose finding is gone or has changed. */
  readonly unmatchedWaivers: readonly Waiver[];
}

export interface Report {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
}
