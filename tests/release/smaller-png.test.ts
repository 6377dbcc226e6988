import { deflateSync } from 'node:zlib';
import { decode, smallerPng } from '../../scripts/pictures/smaller-png';
import { pngSize } from '../../scripts/check/png';

const WIDTH = 40;

/** A picture whose rows are stored with the five filters in turn, as browsers do. */
function picture(colourAt: (row: number, col: number) => readonly number[], height: number): Buffer {
  const rows: number[] = [];
  const at = (row: number, col: number, channel: number): number =>
    row < 0 || col < 0 ? 0 : (colourAt(row, col)[channel] ?? 0);
  for (let row = 0; row < height; row += 1) {
    const filter = row % 5;
    rows.push(filter);
    for (let col = 0; col < WIDTH; col += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        const [left, up, corner] = [
          at(row, col - 1, channel),
          at(row - 1, col, channel),
          at(row - 1, col - 1, channel),
        ];
        const nearest = [left, up, corner].reduce((best, one) =>
          Math.abs(left + up - corner - one) < Math.abs(left + up - corner - best) ? one : best,
        );
        const guess = [0, left, up, Math.floor((left + up) / 2), nearest][filter] ?? 0;
        rows.push((at(row, col, channel) - guess + 256) % 256);
      }
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const chunk = (name: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('smaller pictures', () => {
  it('reads every filter', () => {
    const colourAt = (row: number, col: number) => [row * 20, col * 6, (row * col) % 256];
    const { width, height, colours } = decode(picture(colourAt, 10));
    expect([width, height]).toEqual([WIDTH, 10]);
    const expected = Array.from({ length: WIDTH * 10 }, (_, index) => {
      const [red = 0, green = 0, blue = 0] = colourAt(Math.floor(index / WIDTH), index % WIDTH);
      return (red << 16) | (green << 8) | blue;
    });
    expect([...colours]).toEqual(expected);
  });

  it('keeps the size and brings the colours down to a palette', () => {
    const small = smallerPng(picture((row, col) => [row * 12, col * 6, 128], 20));
    expect(pngSize(small)).toEqual([WIDTH, 20]);
    expect([small[24], small[25]]).toEqual([8, 3]);
    const palette = small.indexOf('PLTE');
    expect(small.readUInt32BE(palette - 4)).toBeLessThanOrEqual(256 * 3);
  });

  it('refuses what it does not read', () => {
    expect(() => decode(smallerPng(picture(() => [1, 2, 3], 2)))).toThrow('no PNG of 8 bits a channel');
  });
});
