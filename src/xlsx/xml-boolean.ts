const VALUES: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

/** What an `xsd:boolean` says; undefined for a text that is none. */
export function xmlBoolean(text: string): boolean | undefined {
  return VALUES.get(text);
}
