import { type Decimal, decimal } from './decimal';

/** The value × 10^places, without any rounding. */
export function movePoint(value: Decimal, places: number): Decimal {
  return value.times(decimal(`1e${places}`));
}
