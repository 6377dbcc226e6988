import { ReadError } from '../../workbook/errors';
import { READ_LIMITS } from '../limits';
import { OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS } from '../namespaces';
import { Relationships, targetPart } from '../relationships';
import { type Budget, unpack } from '../unpack';
import { encodingOf, type XmlEncoding } from '../xml-text';
import { partKey, readDirectory, type ZipEntry } from '../zip-directory';
import { TextEdits } from './text-edits';
import { attributesOf, childrenNamed, rootElement, type XmlElement } from './xml-elements';
import { appendInto, attributesXml, prefixOf } from './xml-write';
import { rewriteZip } from './zip-rewrite';

/** A relationship of a part as written, with the part that it leads to. */
export interface PartRelationship {
  readonly id: string;
  /** Last word of its type, such as `worksheet`. */
  readonly kind: string;
  /** null: outside the file. */
  readonly part: string | null;
}

interface PartChange {
  readonly name: string;
  /** null: the part is removed. */
  readonly content: Uint8Array | null;
}

const TYPES_PART = '[Content_Types].xml';
const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a file that passed the strict reader, to be read and changed as text. */
export class PackageEditor {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly budget: Budget = { limits: READ_LIMITS, spent: 0 };
  private readonly texts = new Map<string, string>();
  private readonly encodings = new Map<string, XmlEncoding>();
  private readonly changes = new Map<string, PartChange>();

  constructor(private readonly original: Uint8Array) {
    this.entries = readDirectory(original, READ_LIMITS);
  }

  get changed(): boolean {
    return this.changes.size > 0;
  }

  has(part: string): boolean {
    const key = partKey(part);
    const change = this.changes.get(key);
    return change === undefined ? this.entries.has(key) : change.content !== null;
  }

  /** Names of all parts, as stored. */
  names(): string[] {
    const all = new Map([...this.entries].map(([key, { name }]) => [key, name]));
    for (const [key, { name, content }] of this.changes) {
      if (content === null) all.delete(key);
      else all.set(key, name);
    }
    return [...all.values()];
  }

  text(part: string): string {
    const key = partKey(part);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const bytes = this.content(part);
    const encoding = encodingOf(bytes);
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    this.encodings.set(key, encoding);
    this.texts.set(key, text);
    return text;
  }

  /** Replaces the text of a part, in the encoding in which it was. */
  setText(part: string, text: string): void {
    const key = partKey(part);
    if (this.texts.get(key) === text) return;
    this.texts.set(key, text);
    this.changes.set(key, { name: part, content: encode(text, this.encodings.get(key) ?? 'utf-8') });
  }

  /** Replaces an XML part as a whole, from now on in UTF-8. */
  rewrite(part: string, xml: string): void {
    if (this.has(part) && this.text(part) === XML_DECLARATION + xml) return;
    this.encodings.delete(partKey(part));
    this.setText(part, XML_DECLARATION + xml);
  }

  /** Applies edits to a part, should there be any. */
  edit(part: string, work: (text: string, root: XmlElement, edits: TextEdits) => void): void {
    const text = this.text(part);
    const edits = new TextEdits(text);
    work(text, rootElement(text), edits);
    if (!edits.empty) this.setText(part, edits.apply());
  }

  /** Adds an XML part; without a content type it has the one of its extension. */
  add(part: string, xml: string, contentType?: string): void {
    this.rewrite(part, xml);
    if (contentType === undefined) return;
    const attributes = attributesXml([
      ['PartName', `/${part}`],
      ['ContentType', contentType],
    ]);
    this.edit(TYPES_PART, (text, root, edits) =>
      appendInto(text, edits, root, `<${prefixOf(root)}Override${attributes}/>`),
    );
  }

  /** Removes a part, its own relationships and its content type; what leads to it must be removed as well. */
  remove(part: string): void {
    const key = partKey(part);
    for (const name of [part, Relationships.partFor(part)]) {
      if (!this.has(name)) continue;
      this.changes.set(partKey(name), { name, content: null });
      this.texts.delete(partKey(name));
    }
    this.edit(TYPES_PART, (text, root, edits) => {
      for (const override of childrenNamed(text, root, 'Override')) {
        if (partKey(attributesOf(text, override).get('PartName') ?? '') !== key) continue;
        edits.remove(override);
      }
    });
  }

  /** @param source a part, or "" for the package */
  relationships(source: string): PartRelationship[] {
    const part = Relationships.partFor(source);
    if (!this.has(part)) return [];
    const text = this.text(part);
    return childrenNamed(text, rootElement(text), 'Relationship').map((element) => {
      const attributes = attributesOf(text, element);
      const type = attributes.get('Type') ?? '';
      const external = attributes.get('TargetMode') === 'External';
      return {
        id: attributes.get('Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        part: external ? null : targetPart(source, attributes.get('Target') ?? ''),
      };
    });
  }

  /** The part that the first relationship of a kind leads to. */
  related(source: string, kind: string): string | undefined {
    return this.relationships(source).find((relationship) => relationship.kind === kind)?.part ?? undefined;
  }

  /** @returns the new relationship's id */
  addRelationship(source: string, type: string, target: string): string {
    const part = Relationships.partFor(source);
    const used = new Set(this.relationships(source).map(({ id }) => id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const attributes = attributesXml([
      ['Id', id],
      ['Type', type],
      ['Target', `/${target}`],
    ]);
    if (!this.has(part)) {
      this.rewrite(part, `<Relationships xmlns="${PACKAGE_RELATIONSHIPS[0] ?? ''}"></Relationships>`);
    }
    this.edit(part, (text, root, edits) =>
      appendInto(text, edits, root, `<${prefixOf(root)}Relationship${attributes}/>`),
    );
    return id;
  }

  removeRelationship(source: string, id: string): void {
    this.edit(Relationships.partFor(source), (text, root, edits) => {
      for (const element of childrenNamed(text, root, 'Relationship')) {
        if (attributesOf(text, element).get('Id') === id) edits.remove(element);
      }
    });
  }

  /** The type of a relationship, in the same family (transitional or strict) as those of the file. */
  officeType(kind: string): string {
    const [transitional = '', strict = ''] = OFFICE_RELATIONSHIPS;
    const rels = this.text(Relationships.partFor(''));
    return `${rels.includes(strict) ? strict : transitional}/${kind}`;
  }

  /** Name of the workbook's own part. */
  mainPart(): string {
    const main = this.related('', 'officeDocument');
    if (main === undefined) throw new ReadError('not-a-workbook');
    return main;
  }

  /** A part name that is free: the first of `before1after`, `before2after` … */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number += 1;
    return `${before}${number}${after}`;
  }

  /** Whether parts named *.xml are plain XML where nothing else is said of them. */
  declaresXml(): boolean {
    const text = this.text(TYPES_PART);
    return childrenNamed(text, rootElement(text), 'Default').some((element) => {
      const attributes = attributesOf(text, element);
      return (
        attributes.get('Extension')?.toLowerCase() === 'xml' &&
        attributes.get('ContentType') === 'application/xml'
      );
    });
  }

  bytes(): Uint8Array {
    return rewriteZip(
      this.original,
      new Map([...this.changes.values()].map(({ name, content }) => [name, content])),
    );
  }

  private content(part: string): Uint8Array {
    const entry = this.entries.get(partKey(part));
    if (entry === undefined) throw new ReadError('missing-part', { part });
    const bytes = new Uint8Array(entry.size);
    let at = 0;
    unpack(this.original, entry, this.budget, (piece) => {
      bytes.set(piece, at);
      at += piece.length;
    });
    return bytes;
  }
}

function encode(text: string, encoding: XmlEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  }
  return bytes;
}
