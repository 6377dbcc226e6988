const VALUES: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

/** What an `xsd:boolean` says; undefined for a text that is none, and for none at all. */
export function xmlBoolean(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : VALUES.get(text);
}
