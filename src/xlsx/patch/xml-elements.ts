/** Namespaces in force at a place, by prefix. */
export type Scopes = ReadonlyMap<string, string>;

/** An element of a part, as offsets into the part's text. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly tag: string;
  readonly local: string;
  /** Its namespace; "" for none. */
  readonly uri: string;
  /** Offset of its `<`. */
  readonly start: number;
  /** Offset behind its start tag. */
  readonly openEnd: number;
  /** Offset of its end tag; `openEnd` for an element of one tag. */
  readonly closeStart: number;
  readonly end: number;
  readonly scopes: Scopes;
}

const NO_SCOPES: Scopes = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
const NAME = /[^\s/>]+/y;
const ATTRIBUTE = /([^\s=/<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const LESS = 60;
const GREATER = 62;
const SLASH = 47;

/** The root element of a part. The text must be well-formed and without a document type: the strict reader sees to it. */
export function rootElement(text: string): XmlElement {
  const [root] = elementsIn(text, 0, text.length, NO_SCOPES);
  if (root === undefined) throw new Error('no root element');
  return root;
}

/** The elements directly inside one, in their order. */
export function childElements(text: string, parent: XmlElement): XmlElement[] {
  return elementsIn(text, parent.openEnd, parent.closeStart, parent.scopes);
}

/** The children of one local name in the parent's own namespace. */
export function childrenNamed(text: string, parent: XmlElement, local: string): XmlElement[] {
  return childElements(text, parent).filter((child) => child.local === local && child.uri === parent.uri);
}

export function childNamed(text: string, parent: XmlElement, local: string): XmlElement | undefined {
  return childrenNamed(text, parent, local)[0];
}

/** The items of a list that may be missing: none then. */
export function itemsOf(text: string, parent: XmlElement, list: string, item: string): XmlElement[] {
  const found = childNamed(text, parent, list);
  return found === undefined ? [] : childrenNamed(text, found, item);
}

/** Every element inside one, each before those inside it. */
export function* descendants(text: string, parent: XmlElement): Generator<XmlElement> {
  for (const child of childElements(text, parent)) {
    yield child;
    yield* descendants(text, child);
  }
}

/** One tag stands for the whole element. */
export function isSelfClosing(text: string, { openEnd }: XmlElement): boolean {
  return text.charCodeAt(openEnd - 2) === SLASH;
}

/** The attributes of an element, decoded, by their names as written. */
export function attributesOf(text: string, { start, tag, openEnd }: XmlElement): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const match of text.slice(start + 1 + tag.length, openEnd).matchAll(ATTRIBUTE)) {
    const [, name = '', double, single = ''] = match;
    attributes.set(name, decodeEntities(double ?? single));
  }
  return attributes;
}

/** Offsets of an attribute's raw value; null when the element has no such attribute. */
export function attributeSpan(
  text: string,
  { start, tag, openEnd }: XmlElement,
  name: string,
): { readonly from: number; readonly to: number } | null {
  const offset = start + 1 + tag.length;
  for (const match of text.slice(offset, openEnd).matchAll(ATTRIBUTE)) {
    if (match[1] !== name) continue;
    const to = offset + match.index + match[0].length - 1;
    return { from: to - (match[2] ?? match[3] ?? '').length, to };
  }
  return null;
}

/** The characters directly inside an element, decoded; those of elements inside it are left out. */
export function textOf(text: string, element: XmlElement): string {
  let found = '';
  let at = element.openEnd;
  const add = (end: number) => (found += decodeEntities(text.slice(at, end)));
  for (;;) {
    const less = text.indexOf('<', at);
    if (less < 0 || less >= element.closeStart) break;
    add(less);
    const skipped = skipMarkup(text, less);
    if (text.startsWith('<![CDATA[', less)) {
      found += text.slice(less + 9, skipped - 3);
      at = skipped;
    } else if (skipped > 0) at = skipped;
    else at = elementAt(text, less, element.scopes).end;
  }
  add(element.closeStart);
  return found;
}

function elementsIn(text: string, from: number, to: number, scopes: Scopes): XmlElement[] {
  const elements: XmlElement[] = [];
  let at = from;
  for (;;) {
    const less = text.indexOf('<', at);
    if (less < 0 || less >= to) return elements;
    const skipped = skipMarkup(text, less);
    if (skipped > 0) at = skipped;
    else {
      const element = elementAt(text, less, scopes);
      elements.push(element);
      at = element.end;
    }
  }
}

function elementAt(text: string, start: number, outer: Scopes): XmlElement {
  const tag = tagAt(text, start + 1);
  const openEnd = endOfTag(text, start);
  const scopes = scopesOf(text, start + 1 + tag.length, openEnd, outer);
  const closing = text.charCodeAt(openEnd - 2) === SLASH;
  const closeStart = closing ? openEnd : closeOf(text, openEnd);
  const end = closing ? openEnd : endOfTag(text, closeStart);
  const colon = tag.indexOf(':');
  const uri = scopes.get(colon < 0 ? '' : tag.slice(0, colon)) ?? '';
  return { tag, local: tag.slice(colon + 1), uri, start, openEnd, closeStart, end, scopes };
}

function tagAt(text: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0] ?? '';
}

/** Offset of the end tag that closes the element whose start tag ends at `from`. */
function closeOf(text: string, from: number): number {
  let depth = 1;
  let at = from;
  for (;;) {
    const less = text.indexOf('<', at);
    if (less < 0) throw new Error('an element without an end');
    const skipped = skipMarkup(text, less);
    if (skipped > 0) {
      at = skipped;
      continue;
    }
    at = endOfTag(text, less);
    if (text.charCodeAt(less + 1) === SLASH) {
      depth -= 1;
      if (depth === 0) return less;
    } else if (text.charCodeAt(at - 2) !== SLASH) depth += 1;
  }
}

/** Offset behind a comment, an instruction or a CDATA section; −1 where a tag stands. */
function skipMarkup(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === 63) return text.indexOf('?>', at) + 2;
  if (next !== 33) return -1;
  return text.startsWith('<!--', at) ? text.indexOf('-->', at + 4) + 3 : text.indexOf(']]>', at) + 3;
}

/** Offset behind the `>` of the tag at `start`; one inside an attribute's value does not end it. */
function endOfTag(text: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at + 1;
    else if (code === 34 || code === 39) quote = code;
    else if (code === LESS) break;
  }
  throw new Error('a tag without an end');
}

function scopesOf(text: string, from: number, to: number, outer: Scopes): Scopes {
  const declared = text.indexOf('xmlns', from);
  if (declared < 0 || declared >= to) return outer;
  const scopes = new Map(outer);
  for (const match of text.slice(from, to).matchAll(ATTRIBUTE)) {
    const [, name = '', double, single = ''] = match;
    const uri = decodeEntities(double ?? single);
    if (name === 'xmlns') scopes.set('', uri);
    else if (name.startsWith('xmlns:')) scopes.set(name.slice(6), uri);
  }
  return scopes;
}

const ENTITY = /&(?:#x([0-9a-fA-F]+)|#(\d+)|(lt|gt|amp|quot|apos));/gu;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
