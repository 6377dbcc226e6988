import { formatArea, formatPlace } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import type { CellChange, ColumnWidth, Overlay, RowHeight } from './changes';
import { SHEET_ORDER } from './schema-order';
import { type RowElement, rowElements } from './sheet-rows';
import type { StylesEditor } from './styles-editor';
import type { TextEdits } from './text-edits';
import { attributesOf, childNamed, childrenNamed, itemsOf, textOf, type XmlElement } from './xml-elements';
import {
  appendInto,
  appendToList,
  attributesXml,
  escapeText,
  insertInOrder,
  prefixOf,
  setAttribute,
} from './xml-write';

/** A worksheet being changed: its text, its root, and where the edits go. */
export interface SheetText {
  readonly text: string;
  readonly root: XmlElement;
  readonly edits: TextEdits;
}

const OUR_OVERLAY = /^\s*LEN\(\s*"pt-check:/iu;

/** Replaces all merged areas. */
export function writeMerges({ text, root, edits }: SheetText, merges: readonly Area[]): void {
  const p = prefixOf(root);
  const cells = merges
    .map((area) => `<${p}mergeCell${attributesXml([['ref', formatArea(area)]])}/>`)
    .join('');
  const xml =
    cells && `<${p}mergeCells${attributesXml([['count', merges.length]])}>${cells}</${p}mergeCells>`;
  const old = childNamed(text, root, 'mergeCells');
  if (old !== undefined) edits.replace(old.start, old.end, xml);
  else if (xml !== '') insertInOrder(text, edits, root, SHEET_ORDER, 'mergeCells', xml);
}

/** Replaces the conditional formats that are ours by these, behind all others. */
export function writeOverlays(
  { text, root, edits }: SheetText,
  overlays: readonly Overlay[],
  styles: () => StylesEditor,
): void {
  const p = prefixOf(root);
  let priority = 0;
  for (const block of childrenNamed(text, root, 'conditionalFormatting')) {
    const rules = childrenNamed(text, block, 'cfRule');
    const ours = rules.filter((rule) =>
      childrenNamed(text, rule, 'formula').some((formula) => OUR_OVERLAY.test(textOf(text, formula))),
    );
    for (const rule of rules) {
      if (!ours.includes(rule)) {
        priority = Math.max(priority, Number(attributesOf(text, rule).get('priority') ?? 0));
      }
    }
    if (ours.length > 0 && ours.length === rules.length) edits.remove(block);
    else for (const rule of ours) edits.remove(rule);
  }
  let xml = '';
  for (const overlay of overlays) {
    if (overlay.areas.length === 0) continue;
    priority += 1;
    const rule = attributesXml([
      ['type', 'expression'],
      ['dxfId', styles().addOverlay(overlay)],
      ['priority', priority],
    ]);
    const formula = `<${p}formula>${escapeText(overlay.formula.replace(/^=/u, ''))}</${p}formula>`;
    const areas = attributesXml([['sqref', overlay.areas.map(formatArea).join(' ')]]);
    xml += `<${p}conditionalFormatting${areas}><${p}cfRule${rule}>${formula}</${p}cfRule></${p}conditionalFormatting>`;
  }
  if (xml !== '') insertInOrder(text, edits, root, SHEET_ORDER, 'conditionalFormatting', xml);
}

/** Links of cells to places in the workbook; a cell with `null` loses the one that is its own. */
export function writeLinks({ text, root, edits }: SheetText, changes: readonly CellChange[]): void {
  const links = new Map<string, string | null>();
  for (const change of changes) if (change.link !== undefined) links.set(formatPlace(change), change.link);
  if (links.size === 0) return;
  const p = prefixOf(root);
  const old = itemsOf(text, root, 'hyperlinks', 'hyperlink');
  const replaced = old.filter((link) => links.has(attributesOf(text, link).get('ref') ?? ''));
  const xml = [...links]
    .flatMap(([ref, location]) =>
      location === null
        ? []
        : [
            `<${p}hyperlink${attributesXml([
              ['ref', ref],
              ['location', location],
            ])}/>`,
          ],
    )
    .join('');
  const list = childNamed(text, root, 'hyperlinks');
  if (list !== undefined && xml === '' && replaced.length === old.length) {
    edits.remove(list);
    return;
  }
  for (const link of replaced) edits.remove(link);
  if (xml !== '') appendToList(text, edits, root, SHEET_ORDER, { name: 'hyperlinks' }, xml);
}

interface ColumnSpan {
  readonly min: number;
  readonly max: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Widths of columns; what else is said of a column, or of its neighbours in one entry, stays. */
export function writeColumnWidths({ text, root, edits }: SheetText, widths: readonly ColumnWidth[]): void {
  if (widths.length === 0) return;
  const p = prefixOf(root);
  const old = childNamed(text, root, 'cols');
  let spans: ColumnSpan[] = itemsOf(text, root, 'cols', 'col').map((col) => {
    const attributes = attributesOf(text, col);
    return { min: Number(attributes.get('min')), max: Number(attributes.get('max')), attributes };
  });
  for (const { col, width } of widths) {
    const at = col + 1;
    const before = spans.find(({ min, max }) => at >= min && at <= max);
    const attributes = new Map(before?.attributes ?? []);
    attributes.set('width', String(width)).set('customWidth', '1');
    spans = spans.filter((span) => span !== before);
    if (before !== undefined) {
      if (before.min < at) spans.push({ ...before, max: at - 1 });
      if (before.max > at) spans.push({ ...before, min: at + 1 });
    }
    spans.push({ min: at, max: at, attributes });
  }
  const items = spans
    .sort((a, b) => a.min - b.min)
    .map(({ min, max, attributes }) => {
      const written = new Map(attributes).set('min', String(min)).set('max', String(max));
      return `<${p}col${attributesXml(written)}/>`;
    });
  const xml = `<${p}cols>${items.join('')}</${p}cols>`;
  if (old !== undefined) edits.replace(old.start, old.end, xml);
  else insertInOrder(text, edits, root, SHEET_ORDER, 'cols', xml);
}

export function writeRowHeights({ text, root, edits }: SheetText, heights: readonly RowHeight[]): void {
  const sheetData = childNamed(text, root, 'sheetData');
  if (sheetData === undefined || heights.length === 0) return;
  const p = prefixOf(root);
  const rows = rowElements(text, sheetData);
  const byRow = new Map<number, RowElement>(rows.map((row) => [row.row, row]));
  let tail = '';
  for (const { row, height } of [...heights].sort((a, b) => a.row - b.row)) {
    const found = byRow.get(row);
    if (found !== undefined) {
      setAttribute(text, edits, found.element, 'ht', height);
      setAttribute(text, edits, found.element, 'customHeight', 1);
      continue;
    }
    const xml = `<${p}row${attributesXml([
      ['r', row + 1],
      ['ht', height],
      ['customHeight', 1],
    ])}/>`;
    const next = rows.find((other) => other.row > row);
    if (next === undefined) tail += xml;
    else edits.insert(next.element.start, xml);
  }
  if (tail !== '') appendInto(text, edits, sheetData, tail);
}
