import type { MalformedTarget } from './types';

export const MALFORMED = {
  two: { kind: 'malformed', problem: 'two-comparators' },
  empty: { kind: 'malformed', problem: 'empty-comparator' },
  reversed: { kind: 'malformed', problem: 'reversed-interval' },
} as const satisfies Record<string, MalformedTarget>;
