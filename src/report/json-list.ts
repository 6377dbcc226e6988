const INDENT = '  ';

/** A value as JSON, indented as an element of a list that is so many levels within others. */
export function indentedJson(value: object, depth: number): string {
  return JSON.stringify(value, null, INDENT).replace(/^/gmu, INDENT.repeat(depth));
}

interface List {
  readonly name: string;
  /** How many levels within others the list's own member stands. */
  readonly depth: number;
}

/**
 * An object that holds an empty list, as JSON, with these elements in the list: what JSON.stringify would write of the
 * whole, but in pieces.
 * @param elements indented JSON, one level deeper than the list
 */
export function* withElements(
  object: object,
  { name, depth }: List,
  elements: Iterable<string>,
): Iterable<string> {
  const frame = JSON.stringify(object, null, INDENT);
  const margin = `\n${INDENT.repeat(depth)}`;
  // Line breaks within texts are escaped: at the start of a line stands nothing but the object's own members.
  const member = `${margin}"${name}": [`;
  const at = frame.indexOf(`${member}]`) + member.length;
  yield frame.slice(0, at);
  let separator = '\n';
  for (const element of elements) {
    yield separator;
    yield element;
    separator = ',\n';
  }
  yield `${separator === '\n' ? '' : margin}${frame.slice(at)}\n`;
}
