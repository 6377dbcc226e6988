import { type Area, formatArea, formatPlace, MAX_COL, parseArea } from '../../workbook/address';
import type { Shift } from './changes';
import { shiftedArea, shiftedAreas, shiftedIndex, shiftedSpan } from './shift-places';
import { type CellElement, cellElements, type RowElement, rowElements } from './sheet-rows';
import { TextEdits } from './text-edits';
import {
  attributesOf,
  childElements,
  childNamed,
  childrenNamed,
  descendants,
  rootElement,
  type XmlElement,
} from './xml-elements';
import { attributesXml, elementXml, prefixOf, setAttribute } from './xml-write';

/** Lists whose items lie in areas: the list, the item, the attribute. */
const AREA_LISTS: readonly (readonly [list: string, item: string, attribute: string])[] = [
  ['mergeCells', 'mergeCell', 'ref'],
  ['dataValidations', 'dataValidation', 'sqref'],
  ['hyperlinks', 'hyperlink', 'ref'],
  ['protectedRanges', 'protectedRange', 'sqref'],
  ['ignoredErrors', 'ignoredError', 'sqref'],
  ['cellWatches', 'cellWatch', 'r'],
];
const BREAKS = { rows: 'rowBreaks', columns: 'colBreaks' } as const;

const ARRAY = /\bt\s*=\s*["'](?:array|dataTable)["']/u;

/** Moves a worksheet's cells, and all that is said of places on it. Formulas are not touched. */
export function shiftSheet(text: string, shift: Shift): string {
  return new SheetShift(text, shift).apply();
}

class SheetShift {
  private readonly edits: TextEdits;
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly hasArrays: boolean;

  constructor(
    private readonly text: string,
    private readonly shift: Shift,
  ) {
    this.edits = new TextEdits(text);
    this.root = rootElement(text);
    this.prefix = prefixOf(this.root);
    this.hasArrays = ARRAY.test(text);
  }

  apply(): string {
    const { text, root, edits, shift } = this;
    for (const child of childElements(text, root)) {
      if (child.local === 'sheetData') this.editCells(child);
      else if (child.local === 'cols' && shift.axis === 'columns') this.editColumns(child);
      else if (child.local === 'dimension') this.editArea(child, 'ref', false);
      else if (child.local === 'autoFilter') this.editFilter(child);
      else if (child.local === 'sortState') this.editArea(child, 'ref', true);
      else if (child.local === 'conditionalFormatting') this.editArea(child, 'sqref', true);
      else if (child.local === BREAKS[shift.axis]) this.editBreaks(child);
      else if (child.local === 'extLst') this.editExtensions(child);
    }
    for (const [list, item, attribute] of AREA_LISTS) this.editList(list, item, attribute);
    return edits.apply();
  }

  private editCells(sheetData: XmlElement): void {
    const rows = rowElements(this.text, sheetData);
    if (this.shift.axis === 'rows') this.moveRows(rows);
    else for (const row of rows) this.moveCells(row);
  }

  private moveRows(rows: readonly RowElement[]): void {
    const { edits, shift } = this;
    const { at, count } = shift;
    const pattern = rows.find(({ row }) => row === at - 1);
    const next = rows.find(({ row }) => row >= at);
    if (shift.change === 'inserted' && pattern !== undefined) {
      let xml = '';
      for (let row = at; row < at + count; row += 1) xml += this.blankRow(pattern, row);
      edits.insert(next?.element.start ?? pattern.element.end, xml);
    }
    for (const { row, element } of rows) {
      const moved = shiftedIndex(row, shift);
      if (moved === null) edits.remove(element);
      else if (moved !== row) this.renumber({ row, element }, moved);
      else if (this.hasArrays)
        for (const cell of cellElements(this.text, { row, element })) this.moveArray(cell);
    }
  }

  private renumber(row: RowElement, moved: number): void {
    const { text, edits } = this;
    setAttribute(text, edits, row.element, 'r', moved + 1);
    for (const cell of cellElements(text, row)) {
      setAttribute(text, edits, cell.element, 'r', formatPlace({ row: moved, col: cell.col }));
      this.moveArray(cell);
    }
  }

  /** An empty row that looks like another. */
  private blankRow(pattern: RowElement, row: number): string {
    const { text, prefix } = this;
    const attributes = attributesOf(text, pattern.element);
    for (const name of ['hidden', 'collapsed', 'outlineLevel']) attributes.delete(name);
    attributes.set('r', String(row + 1));
    const cells = cellElements(text, pattern).map(({ col, element }) => this.blankCell(element, row, col));
    return elementXml(`${prefix}row`, attributesXml(attributes), cells.join(''));
  }

  private blankCell(pattern: XmlElement, row: number, col: number): string {
    const style = attributesOf(this.text, pattern).get('s');
    if (style === undefined) return '';
    return `<${this.prefix}c${attributesXml([
      ['r', formatPlace({ row, col })],
      ['s', style],
    ])}/>`;
  }

  private moveCells(row: RowElement): void {
    const { text, edits, shift } = this;
    const { at, count } = shift;
    const cells = cellElements(text, row);
    const pattern = cells.find(({ col }) => col === at - 1);
    if (shift.change === 'inserted' && pattern !== undefined) {
      let xml = '';
      for (let col = at; col < at + count && col <= MAX_COL; col += 1) {
        xml += this.blankCell(pattern.element, row.row, col);
      }
      edits.insert(pattern.element.end, xml);
    }
    for (const cell of cells) {
      const moved = shiftedIndex(cell.col, shift);
      if (moved === null) edits.remove(cell.element);
      else {
        if (moved !== cell.col) {
          setAttribute(text, edits, cell.element, 'r', formatPlace({ row: row.row, col: moved }));
        }
        this.moveArray(cell);
      }
    }
    setAttribute(text, edits, row.element, 'spans', null);
  }

  /** The cells that an array formula fills move with it. */
  private moveArray({ element }: CellElement): void {
    const { text, edits, shift } = this;
    const f = childNamed(text, element, 'f');
    const area = f === undefined ? null : parseArea(attributesOf(text, f).get('ref') ?? '');
    if (f === undefined || area === null) return;
    const moved = shiftedArea(area, shift);
    if (moved !== null) setAttribute(text, edits, f, 'ref', formatArea(moved));
  }

  private editColumns(cols: XmlElement): void {
    const { text, edits, prefix, shift } = this;
    const items: string[] = [];
    for (const col of childrenNamed(text, cols, 'col')) {
      const attributes = attributesOf(text, col);
      const first = Number(attributes.get('min')) - 1;
      const last = Number(attributes.get('max')) - 1;
      const moved = shiftedSpan({ first, last }, shift);
      if (moved === null) continue;
      // New columns look like the one on their left.
      const grown = shift.change === 'inserted' && last === shift.at - 1 ? last + shift.count : moved.last;
      attributes.set('min', String(moved.first + 1)).set('max', String(Math.min(grown, MAX_COL) + 1));
      items.push(`<${prefix}col${attributesXml(attributes)}/>`);
    }
    const xml = items.join('');
    edits.replace(cols.start, cols.end, xml && `<${prefix}cols>${xml}</${prefix}cols>`);
  }

  private editList(list: string, item: string, attribute: string): void {
    const { text, root, edits } = this;
    for (const parent of childrenNamed(text, root, list)) {
      const items = childrenNamed(text, parent, item);
      const kept = items.filter((element) => this.moved(element, attribute) !== '');
      if (kept.length === 0 && items.length > 0) {
        edits.remove(parent);
        continue;
      }
      for (const element of items) this.editArea(element, attribute, true);
      const counted = attributesOf(text, parent).has('count');
      if (counted && kept.length !== items.length) setAttribute(text, edits, parent, 'count', kept.length);
    }
  }

  private editArea(element: XmlElement, attribute: string, removable: boolean): void {
    const { text, edits } = this;
    const before = attributesOf(text, element).get(attribute);
    if (before === undefined) return;
    const after = this.moved(element, attribute);
    if (after !== '') {
      if (after !== before) setAttribute(text, edits, element, attribute, after);
    } else if (removable) edits.remove(element);
    else setAttribute(text, edits, element, attribute, 'A1');
  }

  private moved(element: XmlElement, attribute: string): string {
    const after = shiftedAreas(attributesOf(this.text, element).get(attribute) ?? '', this.shift);
    // A merged area of which one cell is left is none.
    return element.local === 'mergeCell' && !after.includes(':') ? '' : after;
  }

  /** A filter's columns are counted from its first one: columns within it would be another's. */
  private editFilter(filter: XmlElement): void {
    const { text, edits, shift } = this;
    const area = parseArea(attributesOf(text, filter).get('ref') ?? '');
    const cuts = area !== null && shift.axis === 'columns' && splitsColumns(area, shift);
    if (cuts) for (const child of childElements(text, filter)) edits.remove(child);
    this.editArea(filter, 'ref', true);
  }

  private editBreaks(list: XmlElement): void {
    const { text, edits, shift } = this;
    for (const item of childrenNamed(text, list, 'brk')) {
      const id = Number(attributesOf(text, item).get('id'));
      // A break lies in front of the row or column that it counts.
      const moved = shiftedIndex(id, shift) ?? shift.at;
      if (moved !== id) setAttribute(text, edits, item, 'id', moved);
    }
  }

  /** Rules of newer versions of Excel keep their areas as text. */
  private editExtensions(list: XmlElement): void {
    const { text, edits, shift } = this;
    for (const element of descendants(text, list)) {
      if (element.local !== 'sqref') continue;
      const before = text.slice(element.openEnd, element.closeStart);
      const after = shiftedAreas(before, shift);
      if (after !== before && after !== '') edits.replace(element.openEnd, element.closeStart, after);
    }
  }
}

export function splitsColumns(area: Area, { at, change, count }: Shift): boolean {
  return change === 'inserted'
    ? at > area.left && at <= area.right
    : at <= area.right && at + count > area.left;
}
