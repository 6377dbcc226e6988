import type { Day } from '../../core/day';

/** The user's own calendar day. */
export function dayOf(date: Date): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
