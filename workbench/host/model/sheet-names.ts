const FORBIDDEN = /[\\/?*[\]:]|^'|'$/u;
const LONGEST = 31;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

export function isSheetName(name: string): boolean {
  return name !== '' && name.length <= LONGEST && !FORBIDDEN.test(name) && name.toLowerCase() !== RESERVED;
}

/** `表1`, `表1 (2)` …: cut off so that the number has room. */
export function numberedName(name: string, number: number): string {
  const suffix = number === 1 ? '' : ` (${number})`;
  return suffix === '' ? name : name.slice(0, LONGEST - suffix.length) + suffix;
}
