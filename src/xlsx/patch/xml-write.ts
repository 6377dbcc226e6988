import type { TextEdits } from './text-edits';
import { attributeSpan, childElements, childNamed, isSelfClosing, type XmlElement } from './xml-elements';

/** What XML 1.0 cannot hold, half surrogates included, and texts that look like the escape of such a character. */
const UNWRITABLE =
  /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}|_(?=x[0-9A-Fa-f]{4}_)/gu;

export function escapeText(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text)
    .replace(/"/gu, '&quot;')
    .replace(/[\t\n\r]/gu, (char) => `&#${char.charCodeAt(0)};`);
}

/** Text of a cell or a name: characters that XML cannot hold are written as Excel writes them (`_x000D_`). */
export function encodeEscapes(text: string): string {
  return text.replace(
    UNWRITABLE,
    (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** Attributes as they follow a tag's name; those without a value are left out. */
export function attributesXml(attributes: Iterable<readonly [string, string | number | undefined]>): string {
  let xml = '';
  for (const [name, value] of attributes) {
    if (value !== undefined) xml += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return xml;
}

/** @param attributes as `attributesXml` gives them */
export function elementXml(tag: string, attributes: string, content: string): string {
  return content === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
}

/** The prefix of a tag with its colon, "" for none: new elements of the same namespace are written with it. */
export function prefixOf({ tag, local }: XmlElement): string {
  return tag.slice(0, tag.length - local.length);
}

/** Puts XML at the end of an element's content. */
export function appendInto(text: string, edits: TextEdits, element: XmlElement, xml: string): void {
  if (isSelfClosing(text, element)) {
    edits.replace(element.openEnd - 2, element.end, `>${xml}</${element.tag}>`);
  } else edits.insert(element.closeStart, xml);
}

/** Puts a child where the schema's order of children wants it. */
export function insertInOrder(
  text: string,
  edits: TextEdits,
  parent: XmlElement,
  order: readonly string[],
  name: string,
  xml: string,
): void {
  const rank = order.indexOf(name);
  const before = childElements(text, parent).filter(
    (child) => child.uri === parent.uri && order.indexOf(child.local) <= rank,
  );
  const last = before[before.length - 1];
  if (last !== undefined) edits.insert(last.end, xml);
  else if (isSelfClosing(text, parent)) appendInto(text, edits, parent, xml);
  else edits.insert(parent.openEnd, xml);
}

/**
 * Puts items at the end of a list inside a parent; a list that is missing is made where the schema's order wants it.
 * @param list its name and, where it tells it, how many items it then has
 */
export function appendToList(
  text: string,
  edits: TextEdits,
  parent: XmlElement,
  order: readonly string[],
  { name, count }: { readonly name: string; readonly count?: number },
  xml: string,
): void {
  const found = childNamed(text, parent, name);
  if (found === undefined) {
    const tag = prefixOf(parent) + name;
    const whole = elementXml(tag, attributesXml([['count', count]]), xml);
    insertInOrder(text, edits, parent, order, name, whole);
    return;
  }
  if (count !== undefined) setAttribute(text, edits, found, 'count', count);
  appendInto(text, edits, found, xml);
}

/** Gives an attribute a value; null takes it away. */
export function setAttribute(
  text: string,
  edits: TextEdits,
  element: XmlElement,
  name: string,
  value: string | number | null,
): void {
  const span = attributeSpan(text, element, name);
  if (span === null) {
    if (value !== null) edits.insert(element.start + 1 + element.tag.length, attributesXml([[name, value]]));
    return;
  }
  if (value !== null) {
    edits.replace(span.from, span.to, escapeAttribute(String(value)));
    return;
  }
  const before = text.slice(element.start, span.from);
  const from = element.start + before.search(/\s+[^\s=]+\s*=\s*["']$/u);
  edits.replace(from, span.to + 1, '');
}
