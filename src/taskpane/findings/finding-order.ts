import type { Finding, Report } from '../../check/finding';
import { type FindingId, idOf } from './finding-id';

/** Those that must or should be looked at, in the order of the workbook. */
export function findingsToVisit({ findings }: Report): readonly Finding[] {
  return findings.filter(({ severity, waived }) => severity !== 'info' && waived === undefined);
}

/** The one after or before `from`, around the end; the first or last when `from` is none of them. */
export function neighbour(
  findings: readonly Finding[],
  from: FindingId | null,
  step: 1 | -1,
): Finding | null {
  const at = findings.findIndex((finding) => idOf(finding) === from);
  if (at < 0) return (step === 1 ? findings[0] : findings.at(-1)) ?? null;
  return findings[(at + step + findings.length) % findings.length] ?? null;
}
