import type { RuleId } from '../rules';

/**
 * One root cause, one finding: where a rule of `by` has fired, the rules of `silences` stay silent in the same place.
 * cell: at the same cell; row: in the same row of the sheet; table: in the same table.
 */
export interface Precedence {
  readonly by: readonly RuleId[];
  readonly silences: readonly RuleId[];
  readonly within: 'cell' | 'row' | 'table';
}

const MISSING = [
  'missing-field',
  'missing-indicator-value',
  'missing-indicator-name',
  'missing-description',
  'missing-basis',
] as const satisfies readonly RuleId[];

/** On one cell the first of these that fires silences the rest. */
export const CELL_CHAIN: readonly (readonly RuleId[])[] = [
  MISSING,
  ['placeholder-text'],
  ['half-not-applicable'],
  ['malformed-target'],
  ['value-repeats-text'],
  ['unquantified-target', 'vague-target'],
  ['missing-unit'],
];

export const PRECEDENCES: readonly Precedence[] = [
  { by: ['half-not-applicable'], silences: MISSING, within: 'row' },
  {
    by: ['plan-missing', 'plan-invalid-percent', 'plan-out-of-order', 'plan-per-period'],
    silences: ['plan-decreasing', 'plan-not-complete'],
    within: 'table',
  },
  {
    by: ['cost-over-budget'],
    silences: ['cost-sum-over-budget', 'total-cost-below-budget'],
    within: 'table',
  },
  { by: ['placeholder-text'], silences: ['invalid-amount'], within: 'cell' },
  { by: ['no-indicators'], silences: ['missing-indicator-class'], within: 'table' },
];
