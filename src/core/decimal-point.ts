import { type Decimal, decimal } from './decimal';
import { rememberNumber } from './memo';

/** The value × 10^places, without any rounding. */
export function movePoint(value: Decimal, places: number): Decimal {
  // Stryker disable next-line ConditionalExpression: the same value, without a multiplication
  return places === 0 ? value : value.times(powerOfTen(places));
}

const powerOfTen = rememberNumber((places) => decimal(`1e${places}`));
