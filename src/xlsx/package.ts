import { ReadError } from '../workbook/errors';
import type { ReadLimits } from './limits';
import { CONTENT_TYPES } from './namespaces';
import { type Budget, unpack, type ZipEngine } from './unpack';
import { readXml, type XmlHandler, type XmlSource } from './xml-reader';
import { partKey, readDirectory, type ZipEntry } from './zip-directory';

/** Bytes of a part that is kept as text. */
const LONGEST_TEXT = 4 * 1024 * 1024;

/** The zip as an Open Packaging Conventions package: parts by name. */
export class Package {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly budget: Budget;

  /** Throws a ReadError when the zip's directory is damaged. Part contents are read, and checked, when asked for. */
  constructor(
    private readonly bytes: Uint8Array,
    readonly limits: ReadLimits,
    engine?: ZipEngine,
  ) {
    this.entries = readDirectory(bytes, limits);
    this.budget = { limits, spent: 0, engine };
  }

  has(part: string): boolean {
    return this.entries.has(partKey(part));
  }

  hasFolder(name: string): boolean {
    return [...this.entries.keys()].some((key) => key.startsWith(`${partKey(name)}/`));
  }

  /**
   * Reads a part, and throws `missing-part` when the package has none of that name.
   * @param handler a function is told the elements that open, for parts that hold nothing but attributes
   */
  read(
    part: string,
    { root, namespaces }: Pick<XmlSource, 'root' | 'namespaces'>,
    handler: XmlHandler | XmlHandler['open'],
  ): void {
    const entry = this.entries.get(partKey(part));
    if (entry === undefined) throw new ReadError('missing-part', { part });
    const { bytes, budget, limits } = this;
    const pump = (receive: (piece: Uint8Array) => void) => unpack(bytes, entry, budget, receive);
    const full = typeof handler === 'function' ? { open: handler, close: ignore, text: ignore } : handler;
    readXml({ part, root, namespaces, limits, pump }, full);
  }

  /**
   * Refuses parts that are too large together before the first of them is read.
   * @throws ReadError
   */
  afford(parts: readonly string[]): void {
    const { spent, limits } = this.budget;
    const all = parts.reduce((sum, part) => sum + (this.entries.get(partKey(part))?.size ?? 0), 0);
    if (spent + all > limits.totalBytes) throw new ReadError('too-large', { note: `${all} bytes inflated` });
  }

  /** A small part as it is written; undefined when it is not there, large, or no UTF-8. */
  text(part: string): string | undefined {
    const entry = this.entries.get(partKey(part));
    if (entry === undefined || entry.size > LONGEST_TEXT) return undefined;
    const pieces: Uint8Array[] = [];
    unpack(this.bytes, entry, this.budget, (piece) => pieces.push(piece.slice()));
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true });
      return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
    } catch {
      return undefined;
    }
  }

  /** The content type that the package declares for a part; undefined when it declares none. */
  contentType(part: string): string | undefined {
    const key = partKey(part);
    const defaults = new Map<string, string>();
    const overrides = new Map<string, string>();
    this.read('[Content_Types].xml', { root: 'Types', namespaces: CONTENT_TYPES }, (name, attributes) => {
      const { Extension, PartName, ContentType = '' } = attributes;
      if (name === 'Default' && Extension !== undefined) defaults.set(Extension.toLowerCase(), ContentType);
      if (name === 'Override' && PartName !== undefined) overrides.set(partKey(PartName), ContentType);
      return name === 'Types';
    });
    return overrides.get(key) ?? defaults.get(key.slice(key.lastIndexOf('.') + 1));
  }
}

function ignore(): void {
  return undefined;
}
