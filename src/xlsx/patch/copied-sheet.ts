import type { Loss, LossKind } from '../../workbook/losses';
import { OFFICE_RELATIONSHIPS, SPREADSHEET } from '../namespaces';
import { readWorkbook } from '../read-workbook';
import { type NameChange, PatchError } from './changes';
import { mapReferences } from './formula-references';
import { PackageEditor } from './package-editor';
import { allCells, rowElements } from './sheet-rows';
import { type PortableStyle, StylesEditor } from './styles-editor';
import { TextEdits } from './text-edits';
import { sameName, WorkbookEditor } from './workbook-editor';
import {
  attributesOf,
  childElements,
  childNamed,
  childrenNamed,
  rootElement,
  textOf,
  type XmlElement,
} from './xml-elements';
import { attributesXml, escapeText, prefixOf, setAttribute } from './xml-write';

/** A sheet of another file, ready to be a part of this one. */
export interface CopiedSheet {
  readonly xml: string;
  /** Print areas and titles. */
  readonly names: readonly NameChange[];
}

/** Where a copy goes. */
export interface CopyTarget {
  readonly name: string;
  readonly namespace: string;
  readonly styles: StylesEditor;
  readonly lose: (loss: Omit<Loss, 'sheet'>) => void;
}

/** Children of a worksheet that lead to other parts; null: nothing that a reader of the sheet would miss. */
const LEFT_BEHIND = new Map<string, LossKind | null>([
  ['customSheetViews', null],
  ['customProperties', null],
  ['cellWatches', null],
  ['smartTags', null],
  ['webPublishItems', null],
  ['drawing', 'drawing'],
  ['drawingHF', 'drawing'],
  ['legacyDrawing', 'comment'],
  ['legacyDrawingHF', 'drawing'],
  ['picture', 'drawing'],
  ['oleObjects', 'drawing'],
  ['controls', 'form-control'],
  ['tableParts', 'table'],
  ['extLst', 'extension'],
]);

/** Copies a worksheet with its cells, styles, sizes, merged areas, rules and print settings; tells what stays behind. */
export function copySheet(file: Uint8Array, sheetName: string, target: CopyTarget): CopiedSheet {
  readWorkbook(file);
  const pkg = new PackageEditor(file);
  const workbook = new WorkbookEditor(pkg);
  const sheet = workbook.sheet(sheetName);
  if (sheet.part === null || sheet.kind !== 'worksheet') throw new PatchError(`${sheetName} has no cells`);
  const text = pkg.text(sheet.part);
  const copy = new SheetCopy(pkg, workbook, sheet.name, text, target);
  return { xml: copy.xml(), names: copy.names() };
}

class SheetCopy {
  private readonly edits: TextEdits;
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly sourceStyles: StylesEditor;
  private readonly styleByIndex = new Map<number, number>();

  constructor(
    private readonly pkg: PackageEditor,
    private readonly workbook: WorkbookEditor,
    private readonly sourceName: string,
    private readonly text: string,
    private readonly target: CopyTarget,
  ) {
    this.edits = new TextEdits(text);
    this.root = rootElement(text);
    this.prefix = prefixOf(this.root);
    this.sourceStyles = new StylesEditor(pkg, workbook.part, workbook.namespace);
  }

  xml(): string {
    const { text, root, edits } = this;
    this.translateNamespaces();
    for (const child of childElements(text, root)) this.editChild(child);
    const end = edits.apply();
    const copied = rootElement(end);
    return end.slice(copied.start, copied.end);
  }

  names(): NameChange[] {
    const { name } = this.target;
    return this.workbook
      .namesOn(this.sourceName)
      .filter((defined) => defined.name.startsWith('_xlnm.'))
      .map((defined) => ({ ...defined, sheet: name, formula: this.ownReferences(defined.formula) }));
  }

  private editChild(child: XmlElement): void {
    const { text, edits, target } = this;
    const loss = child.uri === this.root.uri ? LEFT_BEHIND.get(child.local) : 'form-control';
    if (loss !== undefined) {
      edits.remove(child);
      if (loss !== null) target.lose({ kind: loss });
      return;
    }
    switch (child.local) {
      case 'sheetPr':
        setAttribute(text, edits, child, 'codeName', null);
        break;
      case 'sheetViews':
        for (const view of childrenNamed(text, child, 'sheetView')) {
          setAttribute(text, edits, view, 'tabSelected', null);
        }
        break;
      case 'cols':
        for (const col of childrenNamed(text, child, 'col')) this.adoptStyle(col, 'style');
        break;
      case 'sheetData':
        this.editCells(child);
        break;
      case 'conditionalFormatting':
        for (const rule of childrenNamed(text, child, 'cfRule')) this.editRule(rule);
        break;
      case 'hyperlinks':
        this.editLinks(child);
        break;
      case 'pageSetup':
        for (const name of this.referringAttributes(child)) setAttribute(text, edits, child, name, null);
        break;
      default:
    }
  }

  private editCells(sheetData: XmlElement): void {
    const { text, edits } = this;
    const rows = rowElements(text, sheetData);
    for (const { element } of rows) this.adoptStyle(element, 's');
    for (const { element } of allCells(text, rows)) {
      const attributes = attributesOf(text, element);
      const inner = this.cellContent(element, attributes);
      const style = attributes.get('s');
      if (style !== undefined) attributes.set('s', String(this.styleIndex(Number(style))));
      attributes.delete('cm');
      attributes.delete('vm');
      const xml = `<${element.tag}${attributesXml(attributes)}>${inner}</${element.tag}>`;
      edits.replace(element.start, element.end, xml);
    }
  }

  /** What is inside a cell; a shared string becomes its own. */
  private cellContent(element: XmlElement, attributes: Map<string, string>): string {
    const { text, prefix: p } = this;
    const inner = text.slice(element.openEnd, element.closeStart);
    const formula = childNamed(text, element, 'f');
    if (formula !== undefined) {
      const own = escapeText(this.ownReferences(textOf(text, formula)));
      const at = element.openEnd;
      return inner.slice(0, formula.openEnd - at) + own + inner.slice(formula.closeStart - at);
    }
    const value = childNamed(text, element, 'v');
    if (attributes.get('t') !== 's' || value === undefined) return inner;
    attributes.set('t', 'inlineStr');
    return `<${p}is>${this.strings()[Number(textOf(text, value))] ?? ''}</${p}is>`;
  }

  private stringItems: readonly string[] | undefined;

  /** Contents of the shared strings, with the sheet's prefix. */
  private strings(): readonly string[] {
    if (this.stringItems === undefined) {
      const part = this.pkg.related(this.workbook.part, 'sharedStrings');
      const text = part === undefined ? '' : this.pkg.text(part);
      const root = part === undefined ? undefined : rootElement(text);
      const items = root === undefined ? [] : childrenNamed(text, root, 'si');
      const from = root === undefined ? '' : prefixOf(root);
      this.stringItems = items.map((item) =>
        withPrefix(text.slice(item.openEnd, item.closeStart), from, this.prefix),
      );
    }
    return this.stringItems;
  }

  private editRule(rule: XmlElement): void {
    const { text, edits, target, sourceStyles } = this;
    const index = attributesOf(text, rule).get('dxfId');
    const style = index === undefined ? undefined : sourceStyles.portableOverlay(Number(index));
    if (style !== undefined) {
      const adopted = target.styles.adoptOverlay(
        withPrefix(style, sourceStyles.prefix, target.styles.prefix),
      );
      setAttribute(text, edits, rule, 'dxfId', adopted);
    }
    for (const extension of childrenNamed(text, rule, 'extLst')) edits.remove(extension);
  }

  /** Links out of the file stand in the sheet's relationships, which do not come along. */
  private editLinks(list: XmlElement): void {
    const { text, edits, target } = this;
    const links = childrenNamed(text, list, 'hyperlink');
    const outside = links.filter((link) => this.referringAttributes(link).length > 0);
    for (const link of outside) target.lose({ kind: 'link', at: attributesOf(text, link).get('ref') ?? '' });
    if (outside.length === links.length) edits.remove(list);
    else for (const link of outside) edits.remove(link);
  }

  /** Names of attributes that refer to relationships. */
  private referringAttributes(element: XmlElement): string[] {
    return [...attributesOf(this.text, element).keys()].filter((name) => {
      const [prefix = '', local] = name.split(':');
      return local !== undefined && OFFICE_RELATIONSHIPS.includes(element.scopes.get(prefix) ?? '');
    });
  }

  private adoptStyle(element: XmlElement, name: string): void {
    const style = attributesOf(this.text, element).get(name);
    if (style !== undefined) {
      setAttribute(this.text, this.edits, element, name, this.styleIndex(Number(style)));
    }
  }

  private styleIndex(index: number): number {
    let adopted = this.styleByIndex.get(index);
    if (adopted === undefined) {
      const { sourceStyles } = this;
      const { styles } = this.target;
      const move = (xml: string) => withPrefix(xml, sourceStyles.prefix, styles.prefix);
      const { numberFormat, font, fill, border, inner } = sourceStyles.portable(index);
      const moved: PortableStyle = {
        numberFormat,
        font: move(font),
        fill: move(fill),
        border: move(border),
        inner: move(inner),
      };
      adopted = styles.adopt(moved);
      this.styleByIndex.set(index, adopted);
    }
    return adopted;
  }

  /** A formula whose references to its own sheet by name follow the sheet's new name. */
  private ownReferences(formula: string): string {
    const { sourceName, target } = this;
    return mapReferences(formula, (reference) =>
      reference.sheet !== null && !reference.external && sameName(reference.sheet, sourceName)
        ? { ...reference, sheet: target.name }
        : reference,
    );
  }

  /** Files of the strict kind name the same things otherwise. */
  private translateNamespaces(): void {
    const { text, root, edits, target } = this;
    for (const [name, value] of attributesOf(text, root)) {
      if (!name.startsWith('xmlns')) continue;
      const family = SPREADSHEET.indexOf(target.namespace);
      if (SPREADSHEET.includes(value)) setAttribute(text, edits, root, name, target.namespace);
      if (OFFICE_RELATIONSHIPS.includes(value)) {
        setAttribute(text, edits, root, name, OFFICE_RELATIONSHIPS[family] ?? value);
      }
    }
  }
}

/** The same elements with another prefix. */
function withPrefix(xml: string, from: string, to: string): string {
  if (from === to) return xml;
  return xml.replace(/<(\/?)([\w.-]+:)?([\w.-]+)/gu, (tag, slash: string, prefix = '', local: string) =>
    prefix === from ? `<${slash}${to}${local}` : tag,
  );
}
