export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding of an XML part, from its byte order mark; without one XML is UTF-8. */
export function encodingOf(bytes: Uint8Array): XmlEncoding {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  return mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
}

const NOTHING = new Uint8Array(0);
const GREATER = 62;
/** Bytes from the end among which the end of the last tag is looked for. */
const NEAR_END = 256;

/** Turns the bytes of an XML part into text; throws on bytes that are none in its encoding. */
export class XmlTextDecoder {
  private readonly utf16: boolean;
  private readonly decoder: InstanceType<typeof TextDecoder>;
  /** UTF-8 that has not been decoded: the beginning of a token, or of a character. */
  private begun = NOTHING;

  constructor(first: Uint8Array) {
    const encoding = encodingOf(first);
    this.utf16 = encoding !== 'utf-8';
    this.decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  }

  /**
   * What comes after the last tag waits for the next bytes, and so the reader need not join texts, which it would read
   * more slowly afterwards. Whole characters are decoded several times faster than a stream is.
   */
  decode(bytes: Uint8Array): string {
    if (this.utf16) return this.decoder.decode(bytes, { stream: true });
    const all = this.begun.length === 0 ? bytes : joined(this.begun, bytes);
    const end = endOfLastTag(all, all.length) ?? endOfWholeCharacters(all);
    this.begun = end === all.length ? NOTHING : all.slice(end);
    return this.decoder.decode(end === all.length ? all : all.subarray(0, end));
  }

  /** The rest; throws when the bytes ended within a character. */
  end(): string {
    return this.decoder.decode(this.begun);
  }

  /** Whether the encoding named by the XML declaration is the one in use. */
  agrees(declared: string | undefined): boolean {
    const name = declared?.toLowerCase();
    return this.utf16 ? name === 'utf-16' : name === undefined || name === 'utf-8';
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** Offset behind the last tag of UTF-8 that ends before `to`; undefined when none ends near it. */
export function endOfLastTag(bytes: Uint8Array, to: number): number | undefined {
  const start = Math.max(0, to - NEAR_END);
  const last = bytes.subarray(start, to).lastIndexOf(GREATER);
  return last < 0 ? undefined : start + last + 1;
}

/** Offset of the UTF-8 character that the bytes end within; their length when they end with a whole one. */
function endOfWholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return back < lengthFrom(byte) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Bytes of a UTF-8 character, from its first. */
function lengthFrom(lead: number): number {
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}
