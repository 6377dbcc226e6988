import type { Decimal } from '../../core/decimal';
import { type Comparator, formatTarget, parseTarget, type Target } from '../../core/targets';
import { remember, rememberLast } from '../../core/memo';
import type { IndicatorClass } from '../../core/taxonomy';
import { compact } from '../../core/text';
import { isPercentUnit } from '../../core/units';
import type { Indicator, Table } from '../../tables/model';
import { UNCALCULATED } from '../../workbook/cell';
import { type Check, lookAtEach, perTable, type TableObservation } from '../rule';
import { classOf, isNotApplicable } from './rows';

/** An indicator whose target cell says something that can be judged. */
export class StatedTarget {
  readonly class: IndicatorClass | null;

  constructor(
    readonly indicator: Indicator,
    readonly target: Target,
  ) {
    this.class = classOf(indicator);
  }

  /** As the message quotes it, what separate columns say included. */
  get text(): string {
    return quoted(this.indicator);
  }
}

/**
 * 合格率=合格数/总数*100%, …是指…, 即…: what follows explains the indicator and sets nothing.
 * A = before a number, as in 满意度=90%, is a comparator.
 */
const DEFINITION = /(?:^|[,。;、(:%])即(?![时可将使日])|是指|指的是|(?<=[^<>≥≤=])=(?=\p{Script=Han})/u;
const LOOSE_END = /(?<![,。;、(:])[,。;、(:]+$/u;

/** Rows with a target: not empty, not 不涉及 and not 无, no formula not yet computed. A row named 不涉及 is another rule's. */
export const statedTargets = rememberLast((indicators: readonly Indicator[]): readonly StatedTarget[] =>
  lookAtEach(indicators, null, statedBy),
);

function statedBy(indicator: Indicator): StatedTarget | null {
  const { name, target } = indicator;
  if (target.empty || target.text === UNCALCULATED || isNotApplicable(target) || isNotApplicable(name))
    return null;
  const stated = statedTarget(indicator);
  if (stated.kind === 'not-applicable' || stated.kind === 'none') return null;
  return new StatedTarget(indicator, stated);
}

/** Looks at each target that can be judged. */
export function perStatedTarget<D extends object>(
  look: (stated: StatedTarget, table: Table) => TableObservation<D> | null,
): Check<D> {
  return perTable((table) => lookAtEach(statedTargets(table.indicators), table, look));
}

function statedTarget({ target }: Indicator): Target {
  const stated = withoutDefinition(target.text);
  if (stated === null) return target.target;
  const read = parseTarget(stated);
  return read.kind === 'empty' ? { kind: 'text', quantities: [], hasDate: false, hasDuration: false } : read;
}

/** What stands before a definition; null where there is none. */
const withoutDefinition = remember((written: string): string | null => {
  const text = compact(written);
  const at = text.search(DEFINITION);
  return at < 0 ? null : text.slice(0, at + (text.charAt(at) === '%' ? 1 : 0)).replace(LOOSE_END, '');
});

function quoted({ target, comparator, unit }: Indicator): string {
  const fromColumns = [comparator, unit].some((field) => field !== null && !field.empty);
  const compared = target.target.kind === 'number' || target.target.kind === 'interval';
  return fromColumns && compared ? formatTarget(target.target) : target.text;
}

/** In a column of comparators: the indicator is meant to be one of words. */
const QUALITATIVE = '定性';

export function isDeclaredQualitative({ comparator }: Indicator): boolean {
  return comparator !== null && compact(comparator.text).includes(QUALITATIVE);
}

/** ≥ or >: the target is a floor. */
export function isFloor(comparator: Comparator | null): boolean {
  return comparator === '≥' || comparator === '>';
}

/** ≤ or <: the target is a ceiling. */
export function isCeiling(comparator: Comparator | null): boolean {
  return comparator === '≤' || comparator === '<';
}

/** The share that a target demands, in per cent: of an interval its lower end. Null where none is demanded. */
export function demandedShare(
  target: Target,
): { readonly comparator: Comparator | null; readonly percent: Decimal } | null {
  if (target.kind === 'interval') {
    return isPercentUnit(target.low.unit) && target.low.value.gte(0)
      ? { comparator: '≥', percent: target.low.value }
      : null;
  }
  if (target.kind !== 'number' || isCeiling(target.comparator)) return null;
  const { comparator, quantity } = target;
  return isPercentUnit(quantity.unit) ? { comparator, percent: quantity.value } : null;
}
