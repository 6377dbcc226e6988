import { type Decimal, decimal, max, roundQuotient, ZERO } from './decimal';
import type { Comparator } from './targets';

/**
 * Self-evaluation points of a numeric target, half-up to 2 decimals (facts of 财预〔2020〕10号 and its forms).
 * ≥, >: all points from the target on, below it in proportion. ≤, <: all up to the target, then fewer by the part that
 * exceeds it, none from twice the target on. =: as ≥, for a target of 0 all or none. An actual below 0 counts as 0.
 * @param weight the points to be had
 */
export function selfEvaluationScore(
  comparator: Comparator,
  target: Decimal,
  actual: Decimal,
  weight: Decimal,
): Decimal {
  const counted = max(ZERO, actual);
  return roundQuotient(weight.times(partMet(comparator, target, counted)), 2);
}

/**
 * An interval: all points inside, below it as ≥ its low end, above it as ≤ its high end. Of a deviation (±5 %) it is the
 * size that counts, on either side.
 */
export function intervalScore(low: Decimal, high: Decimal, actual: Decimal, weight: Decimal): Decimal {
  if (low.lt(ZERO) && actual.lt(ZERO)) return selfEvaluationScore('≤', low.abs(), actual.abs(), weight);
  return max(ZERO, actual).gt(high)
    ? selfEvaluationScore('≤', high, actual, weight)
    : selfEvaluationScore('≥', low, actual, weight);
}

const ALL: Decimal = decimal(1);

function partMet(comparator: Comparator, target: Decimal, actual: Decimal): Decimal {
  switch (comparator) {
    case '≥':
    case '>':
      return reached(target, actual);
    case '=':
      if (target.eq(0)) return actual.eq(0) ? ALL : ZERO;
      return reached(target, actual);
    case '≤':
    case '<':
      return kept(target, actual);
  }
}

function reached(target: Decimal, actual: Decimal): Decimal {
  return actual.gte(target) ? ALL : actual.div(target);
}

function kept(target: Decimal, actual: Decimal): Decimal {
  if (actual.lte(target)) return ALL;
  return target.lte(0) || actual.gte(target.times(2)) ? ZERO : ALL.minus(actual.minus(target).div(target));
}
