import * as v from 'valibot';
import { unwrapWaivers, wrapWaivers } from '../workbook/custom-xml';
import type { Finding } from './finding';

/** A finding that somebody decided to leave as it is, and why. */
export interface Waiver {
  readonly fingerprint: string;
  /** The rule's id, for people who read the list. */
  readonly rule: string;
  readonly reason: string;
}

const LONGEST_REASON = 2000;
const MOST_WAIVERS = 10_000;

const WAIVERS = v.object({
  version: v.literal(1),
  waivers: v.pipe(
    v.array(
      v.object({
        fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{14}$/u)),
        rule: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/u)),
        reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_REASON)),
      }),
    ),
    v.maxLength(MOST_WAIVERS),
  ),
});

export interface WaiverReading {
  readonly waivers: readonly Waiver[];
  /** Parts of ours that cannot be understood: none of their waivers counts. */
  readonly damaged: number;
}

/** The waivers of a workbook's custom XML parts; parts of others are passed over. */
export function readWaivers(customXml: readonly string[]): WaiverReading {
  const texts = customXml.map(unwrapWaivers).filter((text) => text !== null);
  const read = texts.map(parse);
  return {
    waivers: read.flatMap((waivers) => waivers ?? []),
    damaged: read.filter((waivers) => waivers === null).length,
  };
}

export function writeWaivers(waivers: readonly Waiver[]): string {
  return wrapWaivers(JSON.stringify({ version: 1, waivers }));
}

function parse(text: string): readonly Waiver[] | null {
  try {
    const result = v.safeParse(WAIVERS, JSON.parse(text));
    return result.success ? result.output.waivers : null;
  } catch {
    return null;
  }
}

/** Marks the findings that are waived. Rule and fingerprint must both agree. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): readonly Finding[] {
  const reasons = new Map(waivers.map(({ rule, fingerprint, reason }) => [`${rule} ${fingerprint}`, reason]));
  return findings.map((finding) => {
    const reason = reasons.get(`${finding.rule} ${finding.fingerprint}`);
    return reason === undefined ? finding : { ...finding, waived: { reason } };
  });
}

/** Waivers whose finding is gone: the cell was mended, or its figure changed. */
export function unmatchedWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
): readonly Waiver[] {
  const found = new Set(findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`));
  return waivers.filter(({ rule, fingerprint }) => !found.has(`${rule} ${fingerprint}`));
}
