import { SaxesParser } from 'saxes';

export interface Element {
  /** With its prefix, as written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The element's own text, trimmed. */
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** @throws Error when the text is no well-formed XML */
export function parseXml(text: string): Element {
  const parser = new SaxesParser();
  const open: Growing[] = [];
  const roots: Element[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name, attributes, children: [], text: '' };
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined) element.text = element.text.trim();
  });
  parser.write(text).close();
  const [root] = roots;
  if (root === undefined) throw new Error('no element');
  return root;
}

/** The element itself and all below it, in document order. */
export function elementsOf(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

/** Those of them with this name, prefix and all. */
export function named(element: Element, name: string): readonly Element[] {
  return elementsOf(element).filter((each) => each.name === name);
}
