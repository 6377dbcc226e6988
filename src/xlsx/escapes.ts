const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Undoes the escapes of characters that XML cannot hold, such as `_x000D_` for a carriage return. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
