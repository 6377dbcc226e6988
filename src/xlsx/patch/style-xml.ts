import type { StyleChange } from './changes';
import { PatchError } from './changes';
import { childElements, rootElement } from './xml-elements';

/** Children of a font in the order in which Excel writes them. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

type FontChange = Pick<StyleChange, 'bold' | 'italic' | 'underline' | 'fontColor'>;

/** A font with some of its properties changed; begins with the `font` element given, or from nothing. */
export function fontXml(prefix: string, font: string, change: FontChange): string {
  const parts = new Map<string, string>();
  if (font !== '') {
    const root = rootElement(font);
    for (const child of childElements(font, root)) parts.set(child.local, font.slice(child.start, child.end));
  }
  const set = (name: string, xml: string | null | undefined): void => {
    if (xml === undefined) return;
    parts.delete(name);
    if (xml !== null) parts.set(name, `<${prefix}${xml}/>`);
  };
  const flag = (name: string, on: boolean | undefined) =>
    set(name, on === undefined ? undefined : on ? name : null);
  flag('b', change.bold);
  flag('i', change.italic);
  flag('u', change.underline);
  const { fontColor } = change;
  set('color', fontColor == null ? fontColor : `color rgb="${argb(fontColor)}"`);
  const rank = (name: string) => FONT_ORDER.indexOf(name);
  const ordered = [...parts].sort(([a], [b]) => rank(a) - rank(b));
  return `<${prefix}font>${ordered.map(([, xml]) => xml).join('')}</${prefix}font>`;
}

export function fillXml(prefix: string, color: string): string {
  const pattern = `<${prefix}fgColor rgb="${argb(color)}"/><${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${pattern}</${prefix}patternFill></${prefix}fill>`;
}

/** The fill of a conditional format, which shows its background. */
export function overlayFillXml(prefix: string, color: string): string {
  return `<${prefix}fill><${prefix}patternFill><${prefix}bgColor rgb="${argb(color)}"/></${prefix}patternFill></${prefix}fill>`;
}

/** #RRGGBB → AARRGGBB, opaque. */
function argb(color: string): string {
  const match = /^#([0-9a-f]{6})$/iu.exec(color);
  if (match?.[1] === undefined) throw new PatchError(`colour ${color}`);
  return `FF${match[1].toUpperCase()}`;
}
