import { isQuantified } from '../core/targets';
import type { IndicatorClass } from '../core/taxonomy';
import type { DepartmentTable } from '../tables/model';
import { lookAtEach, NOTHING, perTable, type Rule, type Severity, type TableObservation } from './rule';
import { isUnstatedWish } from './support/benefits';
import { isNotApplicable, realIndicators } from './support/rows';
import { isDeclaredQualitative, type StatedTarget, statedTargets } from './support/stated-targets';

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
  check: perTable((table) => {
    const words = lookAtEach(statedTargets(table.indicators), null, inWords);
    return table.kind === 'department' ? [...words, ...withoutValue(table)] : words;
  }),
};

function inWords(stated: StatedTarget): TableObservation<UnquantifiedTargetData> | null {
  const { indicator, class: cls, target } = stated;
  if (cls === null || target.kind === 'malformed' || isQuantified(target)) return null;
  const severity = SEVERITIES.get(cls);
  if (severity === undefined || (severity === 'warning' && isDeclaredQualitative(indicator))) return null;
  const data = { kind: 'words', indicator: indicator.name.text, class: cls, target: stated.text } as const;
  return { at: indicator.target.at, severity, data };
}

function withoutValue(table: DepartmentTable): readonly TableObservation<UnquantifiedTargetData>[] {
  const empty = realIndicators(table.indicators).filter(
    (indicator) =>
      indicator.target.empty &&
      !indicator.name.empty &&
      !isNotApplicable(indicator.name) &&
      !isUnstatedWish(indicator),
  );
  const [first, ...others] = empty;
  if (first === undefined) return NOTHING;
  return [
    {
      at: first.target.at,
      related: others.map(({ target }) => target.at),
      severity: 'warning',
      data: { kind: 'no-value', indicators: empty.map(({ name }) => name.text) },
    },
  ];
}
