const LONGEST = 31;
/** Characters that no sheet name may hold, and apostrophes at its ends. */
const FORBIDDEN = /[[\]:*?/\\]|^'+|'+$/gu;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** A name that Excel takes for a sheet and that none has: forbidden characters left out, cut off, numbered if need be. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set([...taken.map((name) => name.toLowerCase()), RESERVED]);
  const clean = wanted.replace(FORBIDDEN, '').trim() || 'Sheet';
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = clean.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
