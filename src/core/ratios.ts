import { type Decimal, HUNDRED } from './decimal';

/** done / total, 0–1 and beyond; null for a total of 0. For 执行率, 及时率 and the like. */
export function ratio(done: Decimal, total: Decimal): Decimal | null {
  return total.eq(0) ? null : done.div(total);
}

/** 总成本控制率: this year's actual running costs / last year's, as a share; null when last year's are 0. */
export function costControlRate(current: Decimal, previous: Decimal): Decimal | null {
  return ratio(current, previous);
}

/** 满意度: (satisfied + fairly satisfied) / surveyed, 0–1; null when nobody was asked. */
export function satisfactionRate(
  satisfied: Decimal,
  fairlySatisfied: Decimal,
  surveyed: Decimal,
): Decimal | null {
  return ratio(satisfied.plus(fairlySatisfied), surveyed);
}

/** 增长率 told in percentage points: this year's share less last year's, 0.45 and 0.4 → 5. */
export function growthPoints(current: Decimal, previous: Decimal): Decimal {
  return current.minus(previous).times(HUNDRED);
}
