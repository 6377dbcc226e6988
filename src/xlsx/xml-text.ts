export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding of an XML part, from its byte order mark; without one XML is UTF-8. */
export function encodingOf(bytes: Uint8Array): XmlEncoding {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  return mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
}

/** Turns the bytes of an XML part into text; throws on bytes that are none in its encoding. */
export class XmlTextDecoder {
  private readonly utf16: boolean;
  private readonly decoder: InstanceType<typeof TextDecoder>;

  constructor(first: Uint8Array) {
    const encoding = encodingOf(first);
    this.utf16 = encoding !== 'utf-8';
    this.decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  }

  decode(bytes: Uint8Array): string {
    return this.decoder.decode(bytes, { stream: true });
  }

  /** Throws when the bytes ended within a character. */
  end(): string {
    return this.decoder.decode();
  }

  /** Whether the encoding named by the XML declaration is the one in use. */
  agrees(declared: string | undefined): boolean {
    const name = declared?.toLowerCase();
    return this.utf16 ? name === 'utf-16' : name === undefined || name === 'utf-8';
  }
}
