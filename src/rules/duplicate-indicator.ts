import { groupBy } from '../core/grouping';
import { formatTarget } from '../core/targets';
import type { IndicatorClass } from '../core/taxonomy';
import { compact } from '../core/text';
import type { Indicator } from '../tables/model';
import { lookAtEach, NOTHING, perTable, type Rule, type TableObservation } from './rule';
import { isBarePlaceholder } from './support/placeholders';
import { classOf, isNotApplicable } from './support/rows';
import { textKey } from './support/text-key';
import { withoutSlips } from './support/slips';

export interface DuplicateIndicatorData {
  readonly indicator: string;
  /** Of each row that bears the name, in their order. */
  readonly classes: readonly (IndicatorClass | null)[];
  readonly targets: readonly string[];
}

/** The same 三级指标 twice in one table, under one level 2 or with the same target. */
export const duplicateIndicator: Rule<'duplicate-indicator', DuplicateIndicatorData> = {
  id: 'duplicate-indicator',
  category: 'completeness',
  severity: 'warning',
  check: perTable(({ indicators }) => {
    if (!hasNameTwice(indicators)) return NOTHING;
    const named = indicators.filter((row) => isNamed(row) && !isBarePlaceholder(row.name.text));
    return lookAtEach([...groupBy(named, nameKey).values()], null, (rows) => {
      const twins = new Set([...twinsBy(rows, levelKey), ...twinsBy(rows, targetKey)]);
      return observed(rows.filter((row) => twins.has(row)));
    });
  }),
};

function isNamed({ name }: Indicator): boolean {
  return !name.empty && !isNotApplicable(name);
}

/** Most tables do not, and need no closer look. */
function hasNameTwice(indicators: readonly Indicator[]): boolean {
  const names = new Set<string>();
  for (const indicator of indicators) {
    if (!isNamed(indicator)) continue;
    const key = bareName(indicator);
    if (names.has(key)) return true;
    names.add(key);
  }
  return false;
}

function observed(rows: readonly Indicator[]): TableObservation<DuplicateIndicatorData> | null {
  const [first, second, ...more] = rows;
  if (first === undefined || second === undefined) return null;
  return {
    at: second.name.at,
    related: [first, ...more].map(({ name }) => name.at),
    data: { indicator: first.name.text, classes: rows.map(classOf), targets: rows.map(shownTarget) },
  };
}

/** A department's goals are told apart: each may ask for 服务对象满意度. */
function nameKey(indicator: Indicator): string {
  return [indicator.phase, indicator.goal ?? '', bareName(indicator)].join('\u001f');
}

function bareName({ name }: Indicator): string {
  return textKey(withoutSlips(name.text));
}

function levelKey(indicator: Indicator): string {
  return (
    classOf(indicator) ?? compact(`${indicator.level1?.text ?? ''}\u001f${indicator.level2?.text ?? ''}`)
  );
}

function targetKey(indicator: Indicator): string | null {
  return indicator.target.empty ? null : textKey(shownTarget(indicator));
}

/** With what stands in columns of their own: comparator and unit. */
function shownTarget({ target }: Indicator): string {
  return formatTarget(target.target) || target.text;
}

/** Rows that share their key with another row; a row without a key has no twin. */
function twinsBy(rows: readonly Indicator[], key: (row: Indicator) => string | null): readonly Indicator[] {
  const keyed = rows.filter((row) => key(row) !== null);
  return [...groupBy(keyed, key).values()].filter((group) => group.length > 1).flat();
}
