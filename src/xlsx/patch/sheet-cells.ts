import {
  type Area,
  areaOfCell,
  formatArea,
  formatPlace,
  parseArea,
  type Place,
  union,
} from '../../workbook/address';
import type { Loss } from '../../workbook/losses';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { xmlBoolean } from '../xml-boolean';
import { cellXml, formulaXml, resultXml } from './cell-xml';
import type { CellChange, CellContent, FormulaResult } from './changes';
import { groupEffects, placeKey } from './formula-groups';
import { holds } from './held-content';
import { allCells, type CellElement, cellElements, type RowElement, rowElements } from './sheet-rows';
import type { StylesEditor } from './styles-editor';
import { TextEdits } from './text-edits';
import { attributesOf, childNamed, itemsOf, rootElement, type XmlElement } from './xml-elements';
import { appendInto, attributesXml, elementXml, prefixOf, setAttribute } from './xml-write';

/** What a change of cells needs of the workbook. */
export interface CellTools {
  readonly styles: () => StylesEditor;
  /** Index of the mark (`cm`) of a formula that spills. */
  readonly spillMark: () => string | undefined;
  readonly lose: (loss: Omit<Loss, 'sheet'>) => void;
  /** The order of calculation in the file no longer names the right cells. */
  readonly formulasChanged: () => void;
}

/** What becomes of one cell. */
interface CellWork extends Place {
  readonly change: CellChange | undefined;
  /** A formula as stored that it needs of its own in place of a shared one. */
  readonly ownFormula: string | undefined;
  /** Its array formula fills this cell alone from now on. */
  readonly single: boolean;
}

/**
 * Writes cells into a worksheet's XML. Of two changes at one place the later one counts; a cell that holds what it
 * should already stays as it is.
 * @param before the sheet as it was read; undefined when its cells have moved since
 */
export function patchCells(
  text: string,
  changes: readonly CellChange[],
  tools: CellTools,
  before?: SheetSnapshot,
): string {
  return new CellPatch(text, tools, before).apply(changes);
}

class CellPatch {
  private readonly edits: TextEdits;
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly columns: readonly { min: number; max: number; style: string }[];

  constructor(
    private readonly text: string,
    private readonly tools: CellTools,
    private readonly before: SheetSnapshot | undefined,
  ) {
    this.edits = new TextEdits(text);
    this.root = rootElement(text);
    this.prefix = prefixOf(this.root);
    this.columns = itemsOf(text, this.root, 'cols', 'col').flatMap((col) => {
      const attributes = attributesOf(text, col);
      const style = attributes.get('style');
      const [min, max] = [Number(attributes.get('min')), Number(attributes.get('max'))];
      return style === undefined ? [] : [{ min, max, style }];
    });
  }

  apply(changes: readonly CellChange[]): string {
    const { text, root, edits } = this;
    const sheetData = childNamed(text, root, 'sheetData');
    if (sheetData === undefined) throw new Error('no sheetData');
    const rows = rowElements(text, sheetData);
    const work = this.workOf(changes, rows);
    let next = 0;
    let tail = '';
    for (const [row, cells] of [...work].sort(([a], [b]) => a - b)) {
      while ((rows[next]?.row ?? Infinity) < row) next += 1;
      const found = rows[next];
      if (found?.row === row) {
        this.editRow(found, cells);
        continue;
      }
      const xml = this.newRow(row, cells);
      if (found === undefined) tail += xml;
      else if (xml !== '') edits.insert(found.element.start, xml);
    }
    if (tail !== '') appendInto(text, edits, sheetData, tail);
    if (!edits.empty) this.extendDimension(changes);
    return edits.apply();
  }

  private workOf(changes: readonly CellChange[], rows: readonly RowElement[]): Map<number, CellWork[]> {
    const byPlace = new Map(changes.map((change) => [placeKey(change), change]));
    const replaced = new Map<string, Place>();
    for (const [key, change] of byPlace) {
      if (change.content !== undefined && change.content.kind !== 'result') replaced.set(key, change);
    }
    const { ownFormulas, single } = groupEffects(this.text, () => allCells(this.text, rows), replaced);
    for (const place of single.values()) this.tools.lose({ kind: 'array-formula', at: formatPlace(place) });
    if (ownFormulas.size > 0 || single.size > 0) this.tools.formulasChanged();
    const work = new Map<number, CellWork[]>();
    for (const key of new Set([...byPlace.keys(), ...ownFormulas.keys(), ...single.keys()])) {
      const [row = 0, col = 0] = key.split(',').map(Number);
      const cell = {
        row,
        col,
        change: byPlace.get(key),
        ownFormula: ownFormulas.get(key),
        single: single.has(key),
      };
      const list = work.get(row);
      if (list === undefined) work.set(row, [cell]);
      else list.push(cell);
    }
    for (const cells of work.values()) cells.sort((a, b) => a.col - b.col);
    return work;
  }

  private newRow(row: number, cells: readonly CellWork[]): string {
    const xml = cells.map((work) => this.newCell(work, undefined)).join('');
    const { prefix } = this;
    return xml === '' ? '' : `<${prefix}row r="${row + 1}">${xml}</${prefix}row>`;
  }

  private editRow(row: RowElement, work: readonly CellWork[]): void {
    const { text, edits } = this;
    const attributes = attributesOf(text, row.element);
    const rowStyle = xmlBoolean(attributes.get('customFormat')) === true ? attributes.get('s') : undefined;
    const cells = cellElements(text, row);
    let next = 0;
    let tail = '';
    let widest: Area | null = null;
    for (const item of work) {
      while ((cells[next]?.col ?? Infinity) < item.col) next += 1;
      const found = cells[next];
      if (found?.col === item.col) {
        this.editCell(found, item);
        continue;
      }
      const xml = this.newCell(item, rowStyle);
      if (xml === '') continue;
      widest = union(widest, areaOfCell(item));
      if (found === undefined) tail += xml;
      else edits.insert(found.element.start, xml);
    }
    if (tail !== '') appendInto(text, edits, row.element, tail);
    if (widest !== null) this.extendSpans(row.element, attributes.get('spans'), widest);
  }

  private editCell(cell: CellElement, work: CellWork): void {
    const xml = this.changedCell(cell, work);
    const { start, end } = cell.element;
    if (xml !== this.text.slice(start, end)) this.edits.replace(start, end, xml);
  }

  private newCell({ row, col, change }: CellWork, rowStyle: string | undefined): string {
    if (change === undefined) return '';
    const column = this.columns.find(({ min, max }) => col + 1 >= min && col + 1 <= max);
    const inherited = rowStyle ?? column?.style;
    const content = change.content ?? { kind: 'empty' };
    if (content.kind === 'empty' && change.style === undefined) return '';
    const style = this.styleOf(inherited, change);
    const shown = content.kind === 'result' ? constantOf(content.result) : content;
    const spillMark = shown.kind === 'formula' && shown.spill ? this.tools.spillMark() : undefined;
    return cellXml({ ref: formatPlace({ row, col }), style, prefix: this.prefix, spillMark }, shown);
  }

  private changedCell({ row, col, element }: CellElement, work: CellWork): string {
    const { text, prefix, tools } = this;
    const { change } = work;
    const attributes = attributesOf(text, element);
    const style = change === undefined ? attributes.get('s') : this.styleOf(attributes.get('s'), change);
    const ref = formatPlace({ row, col });
    const content = change?.content;
    const formula = childNamed(text, element, 'f');
    const held = { text, element, attributes, formula, known: this.before?.cell(row, col) };
    if (style === attributes.get('s') && content !== undefined && holds(held, content)) {
      return text.slice(element.start, element.end);
    }
    if (content !== undefined && content.kind !== 'result') {
      if (formula !== undefined) tools.formulasChanged();
      const spillMark = content.kind === 'formula' && content.spill ? tools.spillMark() : undefined;
      return cellXml({ ref, style, prefix, spillMark }, content);
    }
    let f = formula === undefined ? '' : text.slice(formula.start, formula.end);
    if (work.ownFormula !== undefined) f = formulaXml(prefix, work.ownFormula);
    if (work.single && formula !== undefined) f = this.singleFormula(formula, { row, col });
    if (content?.kind === 'result' && formula === undefined) {
      return cellXml({ ref, style, prefix }, constantOf(content.result));
    }
    attributes.delete('r');
    attributes.delete('s');
    let inner = text.slice(element.openEnd, element.closeStart);
    if (formula !== undefined) {
      inner = text.slice(element.openEnd, formula.start) + f + text.slice(formula.end, element.closeStart);
    }
    if (content?.kind === 'result') {
      const { type, xml } = resultXml(prefix, content.result);
      attributes.delete('t');
      if (type !== undefined) attributes.set('t', type);
      inner = f + xml;
    }
    const tags = attributesXml([['r', ref], ['s', style], ...attributes]);
    return elementXml(`${prefix}c`, tags, inner);
  }

  private singleFormula(formula: XmlElement, place: Place): string {
    const content = this.text.slice(formula.openEnd, formula.closeStart);
    const attributes = attributesXml([
      ['t', 'array'],
      ['ref', formatArea(areaOfCell(place))],
    ]);
    return `<${this.prefix}f${attributes}>${content}</${this.prefix}f>`;
  }

  private styleOf(base: string | undefined, { style }: CellChange): string | undefined {
    return style === undefined ? base : String(this.tools.styles().derive(Number(base ?? 0), style));
  }

  private extendSpans(row: XmlElement, spans: string | undefined, { left, right }: Area): void {
    if (spans === undefined) return;
    const ends = spans.split(/[\s:]+/u).map(Number);
    const first = Math.min(...ends, left + 1);
    const last = Math.max(...ends, right + 1);
    if (first < Math.min(...ends) || last > Math.max(...ends)) {
      setAttribute(this.text, this.edits, row, 'spans', `${first}:${last}`);
    }
  }

  private extendDimension(changes: readonly CellChange[]): void {
    const { text, root, edits } = this;
    const dimension = childNamed(text, root, 'dimension');
    if (dimension === undefined) return;
    const written = parseArea(attributesOf(text, dimension).get('ref') ?? '');
    let area = written;
    for (const { row, col, content } of changes) {
      if (content === undefined || content.kind === 'empty') continue;
      area = union(area, areaOfCell({ row, col }));
    }
    if (written === null || area === null || formatArea(area) === formatArea(written)) return;
    setAttribute(text, edits, dimension, 'ref', formatArea(area));
  }
}

function constantOf(result: FormulaResult): Exclude<CellContent, { kind: 'result' }> {
  return result === null ? { kind: 'empty' } : { kind: 'constant', value: result };
}
