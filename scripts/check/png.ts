const SIGNATURE = '89504e470d0a1a0a';
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** Width and height of a PNG in pixels, from its header; null when the bytes are no PNG. */
export function pngSize(bytes: Buffer): readonly [width: number, height: number] | null {
  if (bytes.length < HEIGHT_AT + 4 || bytes.subarray(0, 8).toString('hex') !== SIGNATURE) return null;
  return [bytes.readUInt32BE(WIDTH_AT), bytes.readUInt32BE(HEIGHT_AT)];
}
