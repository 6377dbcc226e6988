import type { XmlAttributes } from '../../../src/xlsx/xml-reader';

/** The 64 colours that a file may name by number; the first eight come twice. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Office's own theme, in the order in which cells number its colours: light and dark come first, the other way round. */
export const OFFICE_THEME: readonly string[] =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** #RRGGBB of a colour element; undefined where it names none, or the one that the program chooses. */
export function readColour(attributes: XmlAttributes, theme: readonly string[]): string | undefined {
  const { rgb, indexed, theme: themed, tint } = attributes;
  const base =
    rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb)
      ? rgb.slice(-6)
      : themed !== undefined
        ? theme[Number(themed)]
        : indexed !== undefined
          ? INDEXED[Number(indexed)]
          : undefined;
  if (base === undefined) return undefined;
  return `#${tinted(base, Number(tint ?? 0)).toUpperCase()}`;
}

/** Towards white for a positive tint, towards black for a negative one, as the lightness of the colour has it. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return rgb;
  const { hue, saturation, lightness } = toHsl(rgb);
  const shaded = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.max(0, Math.min(1, shaded)));
}

function toHsl(rgb: string): { hue: number; saturation: number; lightness: number } {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const range = most - least;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = lightness > 0.5 ? range / (2 - most - least) : range / (most + least);
  const sixth =
    most === red
      ? (green - blue) / range + (green < blue ? 6 : 0)
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return { hue: sixth / 6, saturation, lightness };
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const high =
    lightness < 0.5 ? lightness * (1 + saturation) : lightness + saturation - lightness * saturation;
  const low = 2 * lightness - high;
  return [hue + 1 / 3, hue, hue - 1 / 3]
    .map((part) => channel(low, high, (part + 1) % 1))
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}

function channel(low: number, high: number, hue: number): number {
  if (hue < 1 / 6) return low + (high - low) * 6 * hue;
  if (hue < 1 / 2) return high;
  return hue < 2 / 3 ? low + (high - low) * (2 / 3 - hue) * 6 : low;
}
