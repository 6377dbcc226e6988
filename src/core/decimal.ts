import Big from 'big.js';
import { rememberNumber } from './memo';

/** Exact decimal arithmetic for money and shares; binary fractions never enter a comparison. */
export type Decimal = Big;

Big.DP = 20;
Big.RM = Big.roundHalfUp;

export const ZERO: Decimal = new Big(0);
export const HUNDRED: Decimal = new Big(100);

/**
 * A decimal of a number or of plain digits ("1030700.00").
 * A number is taken at the 15 significant digits that a spreadsheet keeps, so that 0.1 + 0.2 is 0.3.
 * @throws when the text is no number or the number is not finite
 */
export function decimal(value: number | string | Decimal): Decimal {
  return typeof value === 'number' ? ofNumber(value) : new Big(value);
}

/** Decimals never change, so one may stand in many places. */
const ofNumber = rememberNumber((value) => new Big(value.toPrecision(15)));

/** Half-up to the given decimals: 230.345 → 230.35. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return value.round(places, Big.roundHalfUp);
}

/** Finer than what a quotient of money, counts and days can miss half a step by. */
const EXACT_PLACES = 12;

/** Half-up for what a division made: 0.01499999999999999999, cut off by the division, is 0.015. */
export function roundQuotient(value: Decimal, places: number): Decimal {
  return roundHalfUp(roundHalfUp(value, EXACT_PLACES), places);
}

/** The shortest plain notation, never with an exponent: 34.6, 20, 0.000001. */
export function plain(value: Decimal): string {
  return value.toFixed();
}

export function max(first: Decimal, ...rest: readonly Decimal[]): Decimal {
  return rest.reduce((a, b) => (b.gt(a) ? b : a), first);
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}
