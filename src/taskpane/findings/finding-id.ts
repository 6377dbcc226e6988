import type { Finding } from '../../check/finding';

/** What a finding is known by from one check to the next. */
export type FindingId = string;

export function idOf({ rule, fingerprint }: Finding): FindingId {
  return `${rule} ${fingerprint}`;
}
