import { NOTHING, perProject, type Rule } from './rule';
import { projectCode } from './support/project-identity';

export interface ProjectCodeCheckDigitData {
  readonly code: string;
  /** The last character as written, and as the first twenty demand it. */
  readonly written: string;
  readonly expected: string | null;
  /** Letters that such codes avoid, being too like digits; then nothing is expected. */
  readonly strange: string;
}

/** GB 32100 leaves them out. */
const AVOIDED = /[IOSVZ]/gu;

/** The check character of a type-P code does not fit the rest: some character was mistyped. */
export const projectCodeCheckDigit: Rule<'project-code-check-digit', ProjectCodeCheckDigitData> = {
  id: 'project-code-check-digit',
  category: 'consistency',
  severity: 'warning',
  check: perProject((table) => {
    const found = projectCode(table);
    if (found?.reading.kind !== 'project' || found.reading.checked !== 'invalid') return NOTHING;
    const { code, expectedCheck } = found.reading;
    const strange = [...new Set(code.match(AVOIDED) ?? [])].join('');
    const written = code.slice(-1);
    return [{ at: found.at, data: { code, written, expected: expectedCheck ?? null, strange } }];
  }),
};
