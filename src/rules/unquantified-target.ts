import { isQuantified } from '../core/targets';
import type { IndicatorClass } from '../core/taxonomy';
import type { DepartmentTable } from '../tables/model';
import { perTable, type Rule, type Severity, type TableObservation } from './rule';
import { isUnstatedWish } from './support/benefits';
import { isNotApplicable, realIndicators } from './support/rows';
import { isDeclaredQualitative, statedTargets } from './support/stated-targets';

export type UnquantifiedTargetData =
  | {
      readonly kind: 'words';
      readonly indicator: string;
      readonly class: IndicatorClass;
      readonly target: string;
    }
  /** A department's indicators without any target. */
  | { readonly kind: 'no-value'; readonly indicators: readonly string[] };

/** Classes whose targets are to be measured; those of the benefits are vague-target's. */
const SEVERITIES: ReadonlyMap<IndicatorClass, Severity> = new Map([
  ['quantity', 'error'],
  ['cost', 'error'],
  ['quality', 'warning'],
  ['timeliness', 'warning'],
  ['satisfaction', 'warning'],
]);

/** A target without number, date, span of time, percentage or grade. */
export const unquantifiedTarget: Rule<'unquantified-target', UnquantifiedTargetData> = {
  id: 'unquantified-target',
  category: 'targets',
  severity: 'error',
  check: perTable(function* (table) {
    for (const { indicator, class: cls, target, text } of statedTargets(table.indicators)) {
      const severity = cls === null ? undefined : SEVERITIES.get(cls);
      if (cls === null || severity === undefined) continue;
      if (target.kind === 'malformed' || isQuantified(target)) continue;
      if (severity === 'warning' && isDeclaredQualitative(indicator)) continue;
      const data = { kind: 'words', indicator: indicator.name.text, class: cls, target: text } as const;
      yield { at: indicator.target.at, severity, data };
    }
    if (table.kind === 'department') yield* withoutValue(table);
  }),
};

function* withoutValue(table: DepartmentTable): Generator<TableObservation<UnquantifiedTargetData>> {
  const empty = realIndicators(table.indicators).filter(
    (indicator) =>
      indicator.target.empty &&
      !indicator.name.empty &&
      !isNotApplicable(indicator.name) &&
      !isUnstatedWish(indicator),
  );
  const [first, ...others] = empty;
  if (first === undefined) return;
  yield {
    at: first.target.at,
    related: others.map(({ target }) => target.at),
    severity: 'warning',
    data: { kind: 'no-value', indicators: empty.map(({ name }) => name.text) },
  };
}
