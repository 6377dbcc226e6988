import { BUILTIN_FORMATS } from '../builtin-formats';
import type { Overlay, StyleChange } from './changes';
import { PatchError } from './changes';
import type { PackageEditor } from './package-editor';
import { fillXml, fontXml, overlayFillXml } from './style-xml';
import type { TextEdits } from './text-edits';
import { attributesOf, childNamed, itemsOf, rootElement, type XmlElement } from './xml-elements';
import { appendToList, attributesXml, elementXml, prefixOf } from './xml-write';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** Children of a style sheet in the order of the schema. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
/** Built-in formats whose meaning is the same in every language. */
const SAFE_BUILTIN = new Set([0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 45, 46, 49]);
const FIRST_OWN_FORMAT = 164;

type ListName = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';
const ITEM: Readonly<Record<ListName, string>> = {
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellXfs: 'xf',
  dxfs: 'dxf',
};

/** What stands first in a list: index 0 is what a cell has that names no style. */
const FIRST_ITEMS: Readonly<Record<ListName, (prefix: string) => readonly string[]>> = {
  fonts: (p) => [`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`],
  fills: (p) =>
    ['none', 'gray125'].map((type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`),
  borders: (p) => [`<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`],
  cellXfs: (p) => [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`],
  dxfs: () => [],
};

interface List {
  /** The items that the file has. */
  readonly known: readonly string[];
  readonly added: string[];
}

/** A style as the items that it refers to, without the lists that they stand in. */
export interface PortableStyle {
  readonly numberFormat: string;
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  /** Elements inside the style: alignment and protection. */
  readonly inner: string;
}

/** Adds styles to a workbook; those that it has stay as they are, and where they are. */
export class StylesEditor {
  private readonly part: string;
  private readonly lists = new Map<ListName, List>();
  private readonly formats = new Map<string, number>();
  private readonly newFormats: [id: number, code: string][] = [];
  private readonly derived = new Map<string, number>();
  readonly prefix: string;

  constructor(
    private readonly pkg: PackageEditor,
    mainPart: string,
    namespace: string,
  ) {
    const found = pkg.related(mainPart, 'styles');
    if (found !== undefined && pkg.has(found)) this.part = found;
    else {
      this.part = pkg.freeName('xl/styles', '.xml');
      pkg.add(this.part, `<styleSheet xmlns="${namespace}"></styleSheet>`, CONTENT_TYPE);
      pkg.addRelationship(mainPart, pkg.officeType('styles'), this.part);
    }
    const text = pkg.text(this.part);
    const root = rootElement(text);
    this.prefix = prefixOf(root);
    for (const element of itemsOf(text, root, 'numFmts', 'numFmt')) {
      const attributes = attributesOf(text, element);
      const code = attributes.get('formatCode') ?? 'General';
      if (!this.formats.has(code)) this.formats.set(code, Number(attributes.get('numFmtId')));
    }
  }

  /** @returns index of the style that differs from `base` by the change */
  derive(base: number, change: StyleChange): number {
    const key = JSON.stringify([base, change]);
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const index = this.add('cellXfs', this.changed(this.style(base), change));
    this.derived.set(key, index);
    return index;
  }

  /** @returns index of a differential style, as conditional formats use it */
  addOverlay({ fill, fontColor }: Overlay): number {
    const { prefix } = this;
    const font = fontColor === undefined ? '' : fontXml(prefix, '', { fontColor });
    const ground = fill === undefined ? '' : overlayFillXml(prefix, fill);
    return this.add('dxfs', `<${prefix}dxf>${font}${ground}</${prefix}dxf>`);
  }

  portable(index: number): PortableStyle {
    const style = this.style(index);
    const root = rootElement(style);
    const attributes = attributesOf(style, root);
    const item = (list: ListName, name: string) =>
      this.item(list, Number(attributes.get(name) ?? 0)) ?? this.item(list, 0) ?? '';
    return {
      numberFormat: this.formatCode(Number(attributes.get('numFmtId') ?? 0)),
      font: item('fonts', 'fontId'),
      fill: item('fills', 'fillId'),
      border: item('borders', 'borderId'),
      inner: style.slice(root.openEnd, root.closeStart),
    };
  }

  portableOverlay(index: number): string | undefined {
    return this.item('dxfs', index);
  }

  /** Takes over a style of another workbook whose elements have the same prefix. */
  adopt({ numberFormat, font, fill, border, inner }: PortableStyle): number {
    const { prefix } = this;
    const attributes = attributesXml([
      ['numFmtId', this.formatId(numberFormat)],
      ['fontId', font === '' ? 0 : this.add('fonts', font)],
      ['fillId', fill === '' ? 0 : this.add('fills', fill)],
      ['borderId', border === '' ? 0 : this.add('borders', border)],
      ['xfId', 0],
      ['applyNumberFormat', 1],
      ['applyFont', 1],
      ['applyFill', 1],
      ['applyBorder', 1],
      ['applyAlignment', inner.includes('alignment') ? 1 : undefined],
      ['applyProtection', inner.includes('protection') ? 1 : undefined],
    ]);
    return this.add('cellXfs', elementXml(`${prefix}xf`, attributes, inner));
  }

  adoptOverlay(xml: string): number {
    return this.add('dxfs', xml);
  }

  /** Writes what was added. */
  flush(): void {
    this.pkg.edit(this.part, (text, root, edits) => {
      this.flushFormats(text, root, edits);
      for (const [name, { known, added }] of this.lists) {
        if (added.length === 0) continue;
        const list = { name, count: known.length + added.length };
        appendToList(text, edits, root, ORDER, list, added.join(''));
      }
    });
    this.lists.clear();
    this.newFormats.length = 0;
  }

  private flushFormats(text: string, root: XmlElement, edits: TextEdits): void {
    if (this.newFormats.length === 0) return;
    const { prefix } = this;
    const xml = this.newFormats
      .map(
        ([id, code]) =>
          `<${prefix}numFmt${attributesXml([
            ['numFmtId', id],
            ['formatCode', code],
          ])}/>`,
      )
      .join('');
    const count = itemsOf(text, root, 'numFmts', 'numFmt').length + this.newFormats.length;
    appendToList(text, edits, root, ORDER, { name: 'numFmts', count }, xml);
  }

  private style(index: number): string {
    const style = this.item('cellXfs', index);
    if (style === undefined) throw new PatchError(`no style ${index}`);
    return style;
  }

  private changed(style: string, change: StyleChange): string {
    const { prefix } = this;
    const root = rootElement(style);
    const attributes = attributesOf(style, root);
    const { numberFormat, fill, fontColor, bold, italic, underline, wrap, horizontal, vertical } = change;
    if (numberFormat !== undefined) {
      attributes.set('numFmtId', String(this.formatId(numberFormat))).set('applyNumberFormat', '1');
    }
    if (fill !== undefined) {
      attributes.set('fillId', fill === null ? '0' : String(this.add('fills', fillXml(prefix, fill))));
      attributes.set('applyFill', '1');
    }
    if ([fontColor, bold, italic, underline].some((part) => part !== undefined)) {
      const font = this.item('fonts', Number(attributes.get('fontId') ?? 0)) ?? '';
      attributes
        .set('fontId', String(this.add('fonts', fontXml(prefix, font, change))))
        .set('applyFont', '1');
    }
    let inner = style.slice(root.openEnd, root.closeStart);
    if ([wrap, horizontal, vertical].some((part) => part !== undefined)) {
      inner = this.aligned(style, root, change);
      attributes.set('applyAlignment', '1');
    }
    return elementXml(`${prefix}xf`, attributesXml(attributes), inner);
  }

  /** The content of a style with another alignment. */
  private aligned(style: string, root: XmlElement, { wrap, horizontal, vertical }: StyleChange): string {
    const old = childNamed(style, root, 'alignment');
    const attributes = old === undefined ? new Map<string, string>() : attributesOf(style, old);
    if (wrap !== undefined) attributes.set('wrapText', wrap ? '1' : '0');
    if (horizontal !== undefined) attributes.set('horizontal', horizontal);
    if (vertical !== undefined) attributes.set('vertical', vertical);
    const rest =
      old === undefined
        ? style.slice(root.openEnd, root.closeStart)
        : style.slice(root.openEnd, old.start) + style.slice(old.end, root.closeStart);
    return `<${this.prefix}alignment${attributesXml(attributes)}/>${rest}`;
  }

  private formatId(code: string): number {
    for (const [id, builtin] of BUILTIN_FORMATS) if (builtin === code && SAFE_BUILTIN.has(id)) return id;
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.formats.values()) + 1;
    this.formats.set(code, id);
    this.newFormats.push([id, code]);
    return id;
  }

  private formatCode(id: number): string {
    for (const [code, known] of this.formats) if (known === id) return code;
    return BUILTIN_FORMATS.get(id) ?? 'General';
  }

  private add(name: ListName, xml: string): number {
    const { known, added } = this.list(name);
    const same = [...known, ...added].indexOf(xml);
    if (same >= 0) return same;
    added.push(xml);
    return known.length + added.length - 1;
  }

  private item(name: ListName, index: number): string | undefined {
    const { known, added } = this.list(name);
    return index < known.length ? known[index] : added[index - known.length];
  }

  private list(name: ListName): List {
    let list = this.lists.get(name);
    if (list === undefined) {
      const text = this.pkg.text(this.part);
      const items = itemsOf(text, rootElement(text), name, ITEM[name]);
      const known = items.map(({ start, end }) => text.slice(start, end));
      list = { known, added: known.length === 0 ? [...FIRST_ITEMS[name](this.prefix)] : [] };
      this.lists.set(name, list);
    }
    return list;
  }
}
