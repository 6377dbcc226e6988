import { type SaxesAttributePlain, SaxesParser, type SaxesTagPlain } from 'saxes';
import { ReadError } from '../workbook/errors';
import type { ReadLimits } from './limits';
import { MARKUP_COMPATIBILITY } from './namespaces';
import { NamespaceScopes } from './xml-namespaces';
import { XmlTextDecoder } from './xml-text';

/** Bytes decoded and parsed at once. */
const SLICE = 64 * 1024;

export type XmlAttributes = Readonly<Record<string, string>>;

/** Receives the elements of one part that belong to its own namespaces. */
export interface XmlHandler {
  /** @returns whether the handler wants what is inside; if not, it hears nothing more of the element. */
  open(name: string, attributes: XmlAttributes, scopes: NamespaceScopes): boolean;
  close(name: string): void;
  /** May come in pieces. */
  text(text: string): void;
  /** Alternative content stands where the handler would not look into it; it may throw. */
  alternatives?(): void;
}

export interface XmlSource {
  /** The part's name, for errors. */
  readonly part: string;
  readonly root: string;
  readonly namespaces: readonly string[];
  readonly limits: ReadLimits;
  /** Delivers the part's bytes. */
  readonly pump: (receive: (piece: Uint8Array) => void) => void;
}

const DECLARATION = 'xmlns';
const NOT_TEXT = 'bytes that are no text';
const NOT_XML = 'not well-formed';

type Meaning =
  { readonly kind: 'own'; readonly local: string } | { readonly kind: 'alternatives' | 'foreign' };

/**
 * Parses a part, and throws a ReadError unless it is well-formed, complete XML in UTF-8 (or UTF-16 with a byte order
 * mark) with the expected root, without a document type and so without entities of its own.
 */
export function readXml(source: XmlSource, handler: XmlHandler): void {
  const reader = new XmlReader(source, handler);
  source.pump((piece) => {
    for (let at = 0; at < piece.length; at += SLICE) reader.write(piece.subarray(at, at + SLICE));
  });
  reader.end();
}

class XmlReader {
  private readonly parser = new SaxesParser();
  private readonly scopes = new NamespaceScopes();
  private readonly meanings = new Map<string, Meaning>();
  /** Own names of the open elements, from the root down to where skipping starts. */
  private readonly openNames: string[] = [];
  private decoder: XmlTextDecoder | undefined;
  private encoding: string | undefined;
  private depth = 0;
  /** Depth of the outermost element that is being skipped; 0 when none is. */
  private skipFrom = 0;
  private events = 0;
  private opened = 0;
  private tail = '';
  private readonly onAttribute = ({ name, value }: SaxesAttributePlain): void => {
    if (this.skipFrom === 0) this.scopes.attribute(name, value);
  };
  private tokenLength = 0;

  constructor(
    private readonly source: XmlSource,
    private readonly handler: XmlHandler,
  ) {
    const { parser } = this;
    parser.on('xmldecl', ({ version, encoding }) => {
      if (version !== '1.0') throw this.damaged(`XML version ${version ?? ''}`);
      this.encoding = encoding;
    });
    parser.on('doctype', () => {
      throw new ReadError('forbidden-content', { part: source.part, note: 'document type declaration' });
    });
    parser.on('opentag', (tag) => this.open(tag));
    parser.on('closetag', () => this.close());
    parser.on('text', (text) => this.text(text));
    parser.on('cdata', (text) => this.text(text));
  }

  write(bytes: Uint8Array): void {
    const decoder = (this.decoder ??= new XmlTextDecoder(bytes));
    const text = this.guard(NOT_TEXT, () => decoder.decode(bytes));
    const before = this.events;
    this.guard(NOT_XML, () => this.parse(text));
    this.tokenLength = this.events === before ? this.tokenLength + text.length : 0;
    // Without this a comment or an attribute as long as the part would be gathered in memory.
    if (this.tokenLength > this.source.limits.xmlTokenLength)
      throw this.damaged('an endless tag, comment or text');
  }

  end(): void {
    const text = this.guard(NOT_TEXT, () => this.decoder?.end() ?? '');
    this.guard(NOT_XML, () => {
      this.parse(text);
      this.parser.close();
    });
  }

  /**
   * Hearing of every attribute is slow, and namespaces are nearly always declared at the root only: so attributes are
   * heard from the slice that mentions a declaration on, until an element has opened in a slice that mentions none.
   */
  private parse(text: string): void {
    const seen = this.tail + text;
    const declares = seen.includes(DECLARATION);
    const before = this.opened;
    if (declares) this.parser.on('attribute', this.onAttribute);
    this.parser.write(text);
    if (!declares && this.opened > before) this.parser.off('attribute');
    // The word may begin in one slice and end in the next.
    this.tail = seen.slice(1 - DECLARATION.length);
  }

  private open(tag: SaxesTagPlain): void {
    this.events += 1;
    this.opened += 1;
    this.depth += 1;
    if (this.depth > this.source.limits.xmlDepth) throw this.damaged('elements nested too deep');
    if (this.depth === 1 && this.decoder?.agrees(this.encoding) !== true) {
      throw this.damaged(`encoding ${this.encoding ?? 'not declared'}`);
    }
    if (this.skipFrom > 0) return;
    if (this.scopes.open(this.depth)) this.meanings.clear();
    const meaning = this.meaningOf(tag.name);
    if (this.depth === 1 && (meaning.kind !== 'own' || meaning.local !== this.source.root)) {
      throw this.damaged(`its root element is ${tag.name}, not ${this.source.root}`);
    }
    if (meaning.kind === 'alternatives') this.handler.alternatives?.();
    if (meaning.kind === 'own' && this.handler.open(meaning.local, tag.attributes, this.scopes)) {
      this.openNames.push(meaning.local);
    } else this.skipFrom = this.depth;
  }

  private close(): void {
    this.events += 1;
    const { depth } = this;
    this.depth -= 1;
    if (this.skipFrom === 0) this.handler.close(this.openNames.pop() ?? '');
    else if (this.skipFrom === depth) this.skipFrom = 0;
    else return;
    if (this.scopes.close(depth)) this.meanings.clear();
  }

  private text(text: string): void {
    if (this.skipFrom === 0 && this.depth > 0) this.handler.text(text);
  }

  private meaningOf(name: string): Meaning {
    let meaning = this.meanings.get(name);
    if (meaning === undefined) {
      meaning = this.resolve(name);
      this.meanings.set(name, meaning);
    }
    return meaning;
  }

  private resolve(name: string): Meaning {
    const colon = name.indexOf(':');
    const uri = this.scopes.uri(colon < 0 ? '' : name.slice(0, colon));
    if (uri === undefined) throw this.damaged(`the prefix of ${name} is not declared`);
    const local = name.slice(colon + 1);
    if (this.source.namespaces.includes(uri)) return { kind: 'own', local };
    return {
      kind: uri === MARKUP_COMPATIBILITY && local === 'AlternateContent' ? 'alternatives' : 'foreign',
    };
  }

  /** Whatever the decoder or the parser throws means that the part is damaged. */
  private guard<T>(note: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof ReadError) throw error;
      throw this.damaged(error instanceof Error ? `${note}: ${error.message}` : note);
    }
  }

  private damaged(note: string): ReadError {
    return new ReadError('damaged-part', { part: this.source.part, note });
  }
}
