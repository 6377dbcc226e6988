import type { SheetVisibility } from '../../workbook/snapshot';
import { decodeEscapes } from '../escapes';
import { OFFICE_RELATIONSHIPS } from '../namespaces';
import { xmlBoolean } from '../xml-boolean';
import { type NameChange, PatchError } from './changes';
import type { PackageEditor } from './package-editor';
import { WORKBOOK_ORDER } from './schema-order';
import {
  attributesOf,
  childNamed,
  childrenNamed,
  itemsOf,
  rootElement,
  textOf,
  type XmlElement,
} from './xml-elements';
import {
  appendInto,
  appendToList,
  attributesXml,
  encodeEscapes,
  escapeText,
  insertInOrder,
  prefixOf,
  setAttribute,
} from './xml-write';

/** A sheet in the list of the workbook, in the order of the tabs. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationshipId: string;
  /** null: a relationship that leads nowhere in the file. */
  readonly part: string | null;
  /** Last word of its relationship's type; only a `worksheet` has cells. */
  readonly kind: string;
}

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** The part that lists the sheets and names of a workbook. */
export class WorkbookEditor {
  readonly part: string;
  /** Namespace of the workbook's own elements. */
  readonly namespace: string;

  constructor(private readonly pkg: PackageEditor) {
    this.part = pkg.mainPart();
    this.namespace = rootElement(pkg.text(this.part)).uri;
  }

  sheets(): ListedSheet[] {
    const relationships = new Map(this.pkg.relationships(this.part).map((item) => [item.id, item]));
    const text = this.pkg.text(this.part);
    return this.sheetElements(text).map((element) => {
      const attributes = attributesOf(text, element);
      const relationshipId = attributes.get(idAttribute(text, element)) ?? '';
      const relationship = relationships.get(relationshipId);
      const state = attributes.get('state');
      return {
        name: decodeEscapes(attributes.get('name') ?? ''),
        visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        relationshipId,
        part: relationship?.part ?? null,
        kind: relationship?.kind ?? '',
      };
    });
  }

  sheet(name: string): ListedSheet {
    const sheet = this.sheets().find((listed) => sameName(listed.name, name));
    if (sheet === undefined) throw new PatchError(`no sheet ${name}`);
    return sheet;
  }

  setVisibility(name: string, visibility: SheetVisibility): void {
    this.editSheet(name, (text, element, edits) =>
      setAttribute(text, edits, element, 'state', visibility === 'visible' ? null : visibility),
    );
  }

  rename(name: string, to: string): void {
    this.editSheet(name, (text, element, edits) =>
      setAttribute(text, edits, element, 'name', encodeEscapes(this.freeSheetName(to, name))),
    );
  }

  /** Lists a new sheet behind the last one. @returns the name of its part */
  addSheet(name: string, xml: string, visibility: SheetVisibility): string {
    const { pkg } = this;
    const folder = this.part.slice(0, this.part.lastIndexOf('/') + 1);
    const part = pkg.freeName(`${folder}worksheets/sheet`, '.xml');
    pkg.add(part, xml, SHEET_TYPE);
    const id = pkg.addRelationship(this.part, pkg.officeType('worksheet'), part);
    const free = this.freeSheetName(name);
    pkg.edit(this.part, (text, root, edits) => {
      const list = childNamed(text, root, 'sheets');
      const [first, ...more] = this.sheetElements(text);
      if (list === undefined || first === undefined) throw new PatchError('no sheets');
      const ids = [first, ...more].map((element) => Number(attributesOf(text, element).get('sheetId') ?? 0));
      const attributes = attributesXml([
        ['name', encodeEscapes(free)],
        ['sheetId', Math.max(...ids) + 1],
        ['state', visibility === 'visible' ? undefined : visibility],
        [idAttribute(text, first), id],
      ]);
      appendInto(text, edits, list, `<${prefixOf(root)}sheet${attributes}/>`);
    });
    return part;
  }

  /** Takes a sheet off the list, with its part and the names that are known on it alone. */
  removeSheet(name: string): void {
    const { pkg } = this;
    const { relationshipId, part } = this.sheet(name);
    const index = this.sheets().findIndex((listed) => sameName(listed.name, name));
    pkg.edit(this.part, (text, root, edits) => {
      const element = this.sheetElements(text)[index];
      if (element !== undefined) edits.remove(element);
      for (const defined of itemsOf(text, root, 'definedNames', 'definedName')) {
        const scope = Number(attributesOf(text, defined).get('localSheetId') ?? -1);
        if (scope === index) edits.remove(defined);
        else if (scope > index) setAttribute(text, edits, defined, 'localSheetId', scope - 1);
      }
      const tabs = this.activeTabs(text, root);
      for (const { view, tab } of tabs) {
        if (tab >= index && tab > 0) setAttribute(text, edits, view, 'activeTab', tab - 1);
      }
    });
    this.dropEmptyNames();
    pkg.removeRelationship(this.part, relationshipId);
    if (part !== null) pkg.remove(part);
  }

  /** Puts a visible sheet in front: the one of this name, or the first if the one in front no longer is visible. */
  showSheet(name: string | undefined): void {
    const sheets = this.sheets();
    const first = sheets.findIndex(({ visibility }) => visibility === 'visible');
    if (first < 0) throw new PatchError('no sheet is visible');
    const wanted = name === undefined ? -1 : sheets.findIndex((listed) => sameName(listed.name, name));
    if (name !== undefined && sheets[wanted]?.visibility !== 'visible') {
      throw new PatchError(`no visible sheet ${name}`);
    }
    this.pkg.edit(this.part, (text, root, edits) => {
      const views = this.activeTabs(text, root);
      for (const { view, tab } of views) {
        const next = wanted >= 0 ? wanted : sheets[tab]?.visibility === 'visible' ? tab : first;
        if (next !== tab) setAttribute(text, edits, view, 'activeTab', next);
      }
      if (views.length > 0 || wanted <= 0) return;
      const p = prefixOf(root);
      const xml = `<${p}bookViews><${p}workbookView${attributesXml([['activeTab', wanted]])}/></${p}bookViews>`;
      insertInOrder(text, edits, root, WORKBOOK_ORDER, 'bookViews', xml);
    });
  }

  setNames(changes: readonly NameChange[]): void {
    if (changes.length === 0) return;
    const sheets = this.sheets();
    const scopeOf = ({ sheet }: NameChange): number | undefined => {
      if (sheet === undefined) return undefined;
      const index = sheets.findIndex((listed) => sameName(listed.name, sheet));
      if (index < 0) throw new PatchError(`no sheet ${sheet}`);
      return index;
    };
    this.pkg.edit(this.part, (text, root, edits) => {
      const p = prefixOf(root);
      const known = itemsOf(text, root, 'definedNames', 'definedName');
      let xml = '';
      for (const change of changes) {
        const scope = scopeOf(change);
        const old = known.find((element) => {
          const attributes = attributesOf(text, element);
          return (
            sameName(attributes.get('name') ?? '', change.name) &&
            attributes.get('localSheetId') === scope?.toString()
          );
        });
        if (old !== undefined) edits.remove(old);
        if (change.formula === null) continue;
        const attributes = attributesXml([
          ['name', change.name],
          ['localSheetId', scope],
          ['hidden', change.hidden === true ? 1 : undefined],
        ]);
        const formula = escapeText(change.formula.replace(/^=/u, ''));
        xml += `<${p}definedName${attributes}>${formula}</${p}definedName>`;
      }
      if (xml !== '') appendToList(text, edits, root, WORKBOOK_ORDER, { name: 'definedNames' }, xml);
    });
    this.dropEmptyNames();
  }

  /** The names that are known on one sheet alone. */
  namesOn(sheetName: string): { name: string; formula: string; hidden: boolean }[] {
    const index = this.sheets().findIndex((listed) => sameName(listed.name, sheetName));
    const text = this.pkg.text(this.part);
    return itemsOf(text, rootElement(text), 'definedNames', 'definedName').flatMap((element) => {
      const attributes = attributesOf(text, element);
      if (attributes.get('localSheetId') !== String(index)) return [];
      const hidden = xmlBoolean(attributes.get('hidden')) === true;
      return [{ name: attributes.get('name') ?? '', formula: textOf(text, element), hidden }];
    });
  }

  /** Rewrites what every defined name stands for. */
  mapNames(change: (formula: string) => string): void {
    this.pkg.edit(this.part, (text, root, edits) => {
      for (const element of itemsOf(text, root, 'definedNames', 'definedName')) {
        const before = textOf(text, element);
        const after = change(before);
        if (after !== before) edits.replace(element.openEnd, element.closeStart, escapeText(after));
      }
    });
  }

  /** An empty list of names is no valid one. */
  private dropEmptyNames(): void {
    this.pkg.edit(this.part, (text, root, edits) => {
      const list = childNamed(text, root, 'definedNames');
      if (list !== undefined && childrenNamed(text, list, 'definedName').length === 0) {
        edits.remove(list);
      }
    });
  }

  private activeTabs(text: string, root: XmlElement): { view: XmlElement; tab: number }[] {
    return itemsOf(text, root, 'bookViews', 'workbookView').map((view) => ({
      view,
      tab: Number(attributesOf(text, view).get('activeTab') ?? 0),
    }));
  }

  private editSheet(
    name: string,
    work: (text: string, element: XmlElement, edits: Parameters<typeof setAttribute>[1]) => void,
  ): void {
    const index = this.sheets().findIndex((listed) => sameName(listed.name, name));
    this.pkg.edit(this.part, (text, _root, edits) => {
      const element = this.sheetElements(text)[index];
      if (element === undefined) throw new PatchError(`no sheet ${name}`);
      work(text, element, edits);
    });
  }

  private sheetElements(text: string): XmlElement[] {
    return itemsOf(text, rootElement(text), 'sheets', 'sheet');
  }

  /** @param own the sheet that may have the name already */
  private freeSheetName(name: string, own?: string): string {
    const taken = this.sheets().some(
      (listed) => sameName(listed.name, name) && (own === undefined || !sameName(listed.name, own)),
    );
    if (taken || name === '' || name.length > MAX_SHEET_NAME || FORBIDDEN_IN_NAME.test(name)) {
      throw new PatchError(`no sheet can be named ${name}`);
    }
    return name;
  }
}

const MAX_SHEET_NAME = 31;
const FORBIDDEN_IN_NAME = /[[\]:*?/\\]|^'|'$/u;

export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The `id` attribute of a sheet in the relationships namespace, whatever its prefix. */
function idAttribute(text: string, sheet: XmlElement): string {
  for (const name of attributesOf(text, sheet).keys()) {
    const [prefix = '', local] = name.split(':');
    if (local === 'id' && OFFICE_RELATIONSHIPS.includes(sheet.scopes.get(prefix) ?? '')) return name;
  }
  throw new PatchError('a sheet without a reference to its part');
}
