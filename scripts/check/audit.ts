/** What `npm audit` said of the packages that are shipped. */
export interface AuditVerdict {
  /** unanswered: the registry gives no answer, which says nothing about the packages. */
  readonly kind: 'sound' | 'faulty' | 'unanswered';
  readonly sentence: string;
}

const GRAVE: readonly string[] = ['high', 'critical'];

/** Reads the output of `npm audit --json`. A known grave fault in shipped code must not pass. */
export function judgeAudit(output: string): AuditVerdict {
  const answer = parse(output);
  if (!isObject(answer) || !isObject(answer.vulnerabilities)) {
    const message = isObject(answer) && typeof answer.message === 'string' ? answer.message : 'no answer';
    const reason = message
      .replace(/https?:\S+/gu, '')
      .trim()
      .slice(0, 100);
    return {
      kind: 'unanswered',
      sentence: `shipped packages: the registry does not tell of known faults (${reason})`,
    };
  }
  const found = Object.entries(answer.vulnerabilities).map(([name, entry]) => ({
    name,
    severity: isObject(entry) && typeof entry.severity === 'string' ? entry.severity : 'unknown',
  }));
  const grave = found.filter(({ severity }) => GRAVE.includes(severity));
  const list = (all: typeof found): string =>
    all.map(({ name, severity }) => `${name} (${severity})`).join(', ');
  if (grave.length > 0)
    return { kind: 'faulty', sentence: `shipped packages with known faults: ${list(grave)}` };
  return {
    kind: 'sound',
    sentence:
      found.length === 0
        ? 'shipped packages: no known faults'
        : `shipped packages: no grave faults; lesser ones in ${list(found)}`,
  };
}

function parse(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
