import { ReadError } from '../workbook/errors';
import type { ReadLimits } from './limits';
import { MARKUP_COMPATIBILITY } from './namespaces';
import type { XmlDeclaration } from './xml-declaration';
import { NamespaceScopes } from './xml-namespaces';
import { endOfLastTag, XmlTextDecoder } from './xml-text';
import { type XmlAttributes, type XmlEvents, type XmlShortcut, XmlTokens } from './xml-tokens';

export type { XmlAttributes };

/** Bytes decoded and parsed at once. */
const SLICE = 64 * 1024;

/** Receives the elements of one part that belong to its own namespaces. */
export interface XmlHandler {
  /** @returns whether the handler wants what is inside; if not, it hears nothing more of the element. */
  open(name: string, attributes: XmlAttributes, scopes: NamespaceScopes): boolean;
  close(name: string): void;
  /** May come in pieces. */
  text(text: string): void;
  /** Alternative content stands where the handler would not look into it; it may throw. */
  alternatives?(): void;
  /** Asked inside elements that the handler wants, where names without a prefix are in the part's own namespaces. */
  readonly shortcut?: XmlShortcut;
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
    for (let at = 0; at < piece.length;) {
      const end = endOfSlice(piece, at);
      reader.write(piece.subarray(at, end));
      at = end;
    }
  });
  reader.end();
}

/** Behind a tag if there is one nearby, so that nothing has to be joined again. */
function endOfSlice(piece: Uint8Array, from: number): number {
  const end = from + SLICE;
  return end >= piece.length ? piece.length : (endOfLastTag(piece, end) ?? end);
}

class XmlReader implements XmlEvents {
  private readonly tokens = new XmlTokens(this);
  private readonly scopes = new NamespaceScopes();
  private readonly meanings = new Map<string, Meaning>();
  /** Own names of the open elements, from the root down to where skipping starts. */
  private readonly openNames: string[] = [];
  private readonly shortcut: XmlShortcut | null;
  private decoder: XmlTextDecoder | undefined;
  private encoding: string | undefined;
  private depth = 0;
  /** Depth of the outermost element that is being skipped; 0 when none is. */
  private skipFrom = 0;
  private tokenLength = 0;

  constructor(
    private readonly source: XmlSource,
    private readonly handler: XmlHandler,
  ) {
    this.shortcut = handler.shortcut ?? null;
  }

  write(bytes: Uint8Array): void {
    const decoder = (this.decoder ??= new XmlTextDecoder(bytes));
    const { tokens } = this;
    const text = this.guard(NOT_TEXT, () => decoder.decode(bytes));
    const before = tokens.events;
    this.guard(NOT_XML, () => tokens.write(text));
    this.tokenLength = tokens.events === before ? this.tokenLength + text.length : 0;
    // Without this a comment or an attribute as long as the part would be gathered in memory.
    if (this.tokenLength > this.source.limits.xmlTokenLength)
      throw this.damaged('an endless tag, comment or text');
  }

  end(): void {
    const text = this.guard(NOT_TEXT, () => this.decoder?.end() ?? '');
    this.guard(NOT_XML, () => {
      this.tokens.write(text);
      this.tokens.end();
    });
  }

  declaration({ version, encoding }: XmlDeclaration): void {
    if (version !== '1.0') throw this.damaged(`XML version ${version}`);
    this.encoding = encoding;
  }

  documentType(): never {
    throw new ReadError('forbidden-content', { part: this.source.part, note: 'document type declaration' });
  }

  open(name: string, attributes: XmlAttributes, declares: boolean): void {
    this.depth += 1;
    if (this.depth > this.source.limits.xmlDepth) throw this.damaged('elements nested too deep');
    if (this.depth === 1 && this.decoder?.agrees(this.encoding) !== true) {
      throw this.damaged(`encoding ${this.encoding ?? 'not declared'}`);
    }
    if (this.skipFrom > 0) return;
    if (declares) this.declare(attributes);
    const meaning = this.meaningOf(name);
    if (this.depth === 1 && (meaning.kind !== 'own' || meaning.local !== this.source.root)) {
      throw this.damaged(`its root element is ${name}, not ${this.source.root}`);
    }
    if (meaning.kind === 'alternatives') this.handler.alternatives?.();
    if (meaning.kind === 'own' && this.handler.open(meaning.local, attributes, this.scopes)) {
      this.openNames.push(meaning.local);
    } else this.skipFrom = this.depth;
    this.listen();
  }

  close(): void {
    const { depth } = this;
    this.depth -= 1;
    if (this.skipFrom === 0) this.handler.close(this.openNames.pop() ?? '');
    else if (this.skipFrom === depth) this.skipFrom = 0;
    else return;
    if (this.scopes.close(depth)) this.meanings.clear();
    this.listen();
  }

  text(text: string): void {
    this.handler.text(text);
  }

  private declare(attributes: XmlAttributes): void {
    for (const [name, value] of Object.entries(attributes)) this.scopes.attribute(name, value);
    if (this.scopes.open(this.depth)) this.meanings.clear();
  }

  /** Skipped elements are only checked, and the handler's shortcut knows names without a prefix only. */
  private listen(): void {
    const { tokens } = this;
    tokens.quiet = this.skipFrom > 0;
    const plain =
      this.shortcut !== null && !tokens.quiet && this.depth > 0 && this.isOwn(this.scopes.uri(''));
    tokens.shortcut = plain ? this.shortcut : null;
  }

  private isOwn(uri: string | undefined): boolean {
    return uri !== undefined && this.source.namespaces.includes(uri);
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
    if (this.isOwn(uri)) return { kind: 'own', local };
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
