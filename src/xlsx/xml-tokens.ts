import { endOfName, FORBIDDEN, isSpace } from './xml-characters';
import { readDeclaration, type XmlDeclaration } from './xml-declaration';
import { XmlFault } from './xml-fault';
import { decodeReferences } from './xml-references';

export type XmlAttributes = Readonly<Record<string, string>>;

/** Hears of a document's elements and text, in their order. */
export interface XmlEvents {
  declaration(declaration: XmlDeclaration): void;
  /** A document type declaration begins; must throw: what it declares would not be read. */
  documentType(): never;
  /** @param declares whether one of the attributes declares a namespace */
  open(name: string, attributes: XmlAttributes, declares: boolean): void;
  close(): void;
  /** Never empty. White space outside the root element is not told. */
  text(text: string): void;
}

/**
 * Reads complete elements that need no care: told where the next token begins, gives the offset behind the last
 * element that it took, or the same offset when it takes none. It must be as strict as the tokeniser about them.
 */
export type XmlShortcut = (text: string, at: number) => number;

const NOT_SPACE = /[^ \t\n]/;
/** What an attribute's value cannot hold as it stands; of the control characters XML allows some, as white space. */
const NOT_PLAIN = /[<&\0-\x1F\uFFFE\uFFFF]/;
const MARKS = ['<!--', '<![CDATA[', '<!DOCTYPE'] as const;
const [COMMENT, CDATA, DOCTYPE] = MARKS;
const BYTE_ORDER_MARK = 0xfeff;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const NO_ATTRIBUTES: XmlAttributes = Object.freeze(Object.create(null) as Record<string, string>);
/** In place of an offset: the text so far ends within the token. */
const INCOMPLETE = -1;

/**
 * Takes XML 1.0 apart, piece by piece, and throws an XmlFault unless it is well-formed. A document type is left to the
 * listener to refuse, so there are no entities but the five of XML. Namespaces are the listener's concern.
 */
export class XmlTokens {
  /** While set: elements are told without attributes, and text is not told; both are checked all the same. */
  quiet = false;
  /** Tried before each token. */
  shortcut: XmlShortcut | null = null;
  /** How many elements have begun or ended; those a shortcut took count once. */
  events = 0;
  /** Names of the open elements. */
  private readonly names: string[] = [];
  /** What came after the last complete token. */
  private rest = '';
  /** A carriage return whose line feed may follow. */
  private carriageReturn = '';
  private started = false;
  private sawRoot = false;
  /** Offset of `rest`, or of the text being read, in the document. */
  private offset = 0;
  /** Where the next & and the next ]]> stand in the text being read; Infinity when there is none. */
  private ampersand = 0;
  private brackets = 0;

  constructor(private readonly listener: XmlEvents) {}

  write(piece: string): void {
    this.read(this.normaliseLines(piece));
  }

  /** The document ends here. */
  end(): void {
    if (this.carriageReturn !== '') this.read('\n');
    const unclosed = this.names.at(-1);
    if (unclosed !== undefined) throw new XmlFault(`the element ${unclosed} has no end`);
    if (this.rest !== '') throw new XmlFault('it ends in the middle');
    if (!this.sawRoot) throw new XmlFault('no root element');
  }

  /** Line ends of all kinds are line feeds to XML. */
  private normaliseLines(piece: string): string {
    if (this.carriageReturn === '' && !piece.includes('\r')) return piece;
    const text = this.carriageReturn + piece;
    this.carriageReturn = text.endsWith('\r') ? '\r' : '';
    return text.slice(0, text.length - this.carriageReturn.length).replace(/\r\n?/g, '\n');
  }

  private read(piece: string): void {
    const text = this.rest === '' ? piece : this.rest + piece;
    let at = this.started ? 0 : this.start(text);
    this.ampersand = -1;
    this.brackets = -1;
    for (;;) {
      const { shortcut } = this;
      if (shortcut !== null) {
        const next = shortcut(text, at);
        if (next > at) {
          this.events += 1;
          at = next;
        }
      }
      const next = text.charCodeAt(at) === LESS ? this.markup(text, at) : this.characters(text, at);
      if (next === INCOMPLETE) break;
      at = next;
    }
    this.rest = text.slice(at);
    this.offset += at;
  }

  /** @returns the offset behind a byte order mark */
  private start(text: string): number {
    if (text === '') return 0;
    this.started = true;
    const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    this.offset = -start;
    return start;
  }

  /** Reads text up to the next tag. */
  private characters(text: string, at: number): number {
    if (at === text.length) return INCOMPLETE;
    const less = text.indexOf('<', at);
    if (this.names.length === 0) {
      const end = less < 0 ? text.length : less;
      if (NOT_SPACE.test(text.slice(at, end))) throw new XmlFault('text outside the root element');
      return end;
    }
    if (less < 0) return INCOMPLETE;
    if (this.nextBrackets(text, at) < less) throw new XmlFault(']]> in text');
    const raw = checked(text.slice(at, less));
    const decoded = this.nextAmpersand(text, at) < less ? decodeReferences(raw) : raw;
    if (!this.quiet) this.listener.text(decoded);
    return less;
  }

  private nextAmpersand(text: string, from: number): number {
    if (this.ampersand < from) {
      const next = text.indexOf('&', from);
      this.ampersand = next < 0 ? Infinity : next;
    }
    return this.ampersand;
  }

  private nextBrackets(text: string, from: number): number {
    if (this.brackets < from) {
      const next = text.indexOf(']]>', from);
      this.brackets = next < 0 ? Infinity : next;
    }
    return this.brackets;
  }

  private markup(text: string, at: number): number {
    switch (text.charCodeAt(at + 1)) {
      case SLASH:
        return this.endTag(text, at);
      case BANG:
        return this.declarationOrSection(text, at);
      case QUESTION:
        return this.instruction(text, at);
      default:
        return this.startTag(text, at);
    }
  }

  private startTag(text: string, at: number): number {
    // Long tags that have not come whole are not gone through again with every piece.
    if (!text.includes('>', at)) return this.unfinishedTag(text, at);
    const { quiet } = this;
    const nameEnd = endOfName(text, at + 1);
    if (nameEnd === at + 1) throw new XmlFault('a tag without a name');
    const name = text.slice(at + 1, nameEnd);
    let attributes: Record<string, string> | undefined;
    let declares = false;
    for (let next = nameEnd; ;) {
      const start = skipSpace(text, next);
      const code = text.charCodeAt(start);
      if (code === GREATER || code === SLASH) {
        const end = code === SLASH ? start + 1 : start;
        if (end === text.length) return INCOMPLETE;
        if (text.charCodeAt(end) !== GREATER) throw new XmlFault(`a / within the tag ${name}`);
        this.open(name, quiet ? undefined : attributes, declares);
        if (code === SLASH) this.close();
        return end + 1;
      }
      if (start === text.length) return INCOMPLETE;
      const attributeEnd = endOfName(text, start);
      if (attributeEnd === text.length) return INCOMPLETE;
      if (start === next || attributeEnd === start)
        throw new XmlFault(`something that is no attribute in ${name}`);
      const attribute = text.slice(start, attributeEnd);
      const valueStart = startOfValue(text, attributeEnd, attribute);
      const valueEnd = valueStart === INCOMPLETE ? -1 : text.indexOf(text.charAt(valueStart - 1), valueStart);
      if (valueEnd < 0) return this.unfinishedTag(text, at);
      attributes ??= Object.create(null) as Record<string, string>;
      if (attributes[attribute] !== undefined) throw new XmlFault(`the attribute ${attribute} twice`);
      attributes[attribute] = attributeValue(text.slice(valueStart, valueEnd), attribute);
      if (attribute.startsWith('xmlns') && (attribute.length === 5 || attribute.charAt(5) === ':'))
        declares = true;
      next = valueEnd + 1;
    }
  }

  /** What begins as no tag can is told before its end is there. */
  private unfinishedTag(text: string, at: number): typeof INCOMPLETE {
    if (at + 1 < text.length && endOfName(text, at + 1) === at + 1)
      throw new XmlFault('a < that begins no tag');
    return INCOMPLETE;
  }

  private open(name: string, attributes: XmlAttributes = NO_ATTRIBUTES, declares: boolean): void {
    if (this.names.length === 0 && this.sawRoot) throw new XmlFault('a second root element');
    this.sawRoot = true;
    this.events += 1;
    this.names.push(name);
    this.listener.open(name, attributes, declares);
  }

  private endTag(text: string, at: number): number {
    const name = this.names.at(-1);
    if (name === undefined) throw new XmlFault('an end tag outside the root element');
    const end = text.indexOf('>', at);
    if (end < 0) return INCOMPLETE;
    const nameEnd = at + 2 + name.length;
    if (!text.startsWith(name, at + 2) || skipSpace(text, nameEnd) !== end) {
      throw new XmlFault(`the element ${name} ends with ${text.slice(at, Math.min(end + 1, at + 40))}`);
    }
    this.close();
    return end + 1;
  }

  private close(): void {
    this.events += 1;
    this.names.pop();
    this.listener.close();
  }

  private declarationOrSection(text: string, at: number): number {
    if (text.startsWith(COMMENT, at)) {
      const end = text.indexOf('--', at + COMMENT.length);
      if (end < 0 || end + 2 === text.length) return INCOMPLETE;
      checked(text.slice(at, end));
      if (text.charCodeAt(end + 2) !== GREATER) throw new XmlFault('-- within a comment');
      return end + 3;
    }
    if (text.startsWith(CDATA, at)) {
      if (this.names.length === 0) throw new XmlFault('text outside the root element');
      const start = at + CDATA.length;
      const end = text.indexOf(']]>', start);
      if (end < 0) return INCOMPLETE;
      const raw = checked(text.slice(start, end));
      if (raw !== '' && !this.quiet) this.listener.text(raw);
      return end + 3;
    }
    if (text.startsWith(DOCTYPE, at)) {
      if (this.sawRoot) throw new XmlFault('a document type declaration that is not at the start');
      return this.listener.documentType();
    }
    const begun = text.slice(at);
    if (MARKS.some((mark) => mark.startsWith(begun))) return INCOMPLETE;
    throw new XmlFault('a <! that begins nothing XML knows');
  }

  private instruction(text: string, at: number): number {
    const end = text.indexOf('?>', at + 2);
    if (end < 0) return INCOMPLETE;
    checked(text.slice(at, end));
    const nameEnd = endOfName(text, at + 2);
    const name = text.slice(at + 2, nameEnd);
    if (nameEnd === at + 2 || (nameEnd !== end && !isSpace(text.charCodeAt(nameEnd)))) {
      throw new XmlFault('a processing instruction without a name');
    }
    if (name === 'xml' && this.offset + at === 0) {
      this.listener.declaration(readDeclaration(text.slice(at, end + 2)));
    } else if (name.toLowerCase() === 'xml')
      throw new XmlFault('an XML declaration that is not at the start');
    return end + 2;
  }
}

/** The text itself, when it holds nothing that no document may hold. */
function checked(text: string): string {
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden === null) return text;
  const code = forbidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  throw new XmlFault(`the character U+${code}, which XML does not allow`);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Offset behind the quote that begins an attribute's value. */
function startOfValue(text: string, nameEnd: number, name: string): number {
  const equals = skipSpace(text, nameEnd);
  if (equals === text.length) return INCOMPLETE;
  if (text.charCodeAt(equals) !== EQUALS) throw new XmlFault(`the attribute ${name} without a value`);
  const quote = skipSpace(text, equals + 1);
  if (quote === text.length) return INCOMPLETE;
  const code = text.charCodeAt(quote);
  if (code !== QUOTE && code !== APOSTROPHE) throw new XmlFault(`the attribute ${name} without quotes`);
  return quote + 1;
}

function attributeValue(raw: string, name: string): string {
  if (!NOT_PLAIN.test(raw)) return raw;
  if (raw.includes('<')) throw new XmlFault(`a < in the attribute ${name}`);
  const spaced = checked(raw).replace(/[\t\n]/g, ' ');
  return spaced.includes('&') ? decodeReferences(spaced) : spaced;
}
