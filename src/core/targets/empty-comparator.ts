import { isKnownUnit } from '../units';
import { settle, stripAfter, stripBefore } from './comparators';
import { MALFORMED } from './malformed';
import type { MalformedTarget } from './types';

/** Comparators and at most a unit cannot be longer. */
const LONGEST = 20;

/** A comparator with no number to compare with: ≥, ≥件, 不低于. Null for all else. */
export function readEmptyComparator(statement: string): MalformedTarget | null {
  if (statement.length > LONGEST) return null;
  const { rest } = stripAfter(statement);
  for (let at = rest.length; at > 0; at -= 1) {
    const unit = rest.slice(at);
    if (unit !== '' && !isKnownUnit(unit)) continue;
    const before = stripBefore(rest.slice(0, at));
    if (before.rest !== '' || before.found.every(({ weak }) => weak)) continue;
    const comparator = settle(before.found);
    return comparator !== null && typeof comparator !== 'string' ? comparator : MALFORMED.empty;
  }
  return null;
}
