import { formatArea, formatPlace, parseArea, parsePlace } from '../../workbook/address';
import type { Loss } from '../../workbook/losses';
import type { Shift } from './changes';
import type { PackageEditor } from './package-editor';
import { splitsColumns } from './sheet-shift';
import { shiftedArea, shiftedIndex, shiftedPlace } from './shift-places';
import type { TextEdits } from './text-edits';
import {
  attributesOf,
  childElements,
  childNamed,
  childrenNamed,
  descendants,
  rootElement,
  textOf,
  type XmlElement,
} from './xml-elements';
import { setAttribute } from './xml-write';

type Lose = (loss: Omit<Loss, 'sheet'>) => void;
type Move = (text: string, root: XmlElement, edits: TextEdits, shift: Shift) => void;

/** What lies on a sheet and stands in a part of its own, by the kind of relationship that leads to it. */
const MOVES = new Map<string, Move>([
  ['comments', moveComments],
  ['threadedComment', moveComments],
  ['vmlDrawing', moveNotes],
  ['drawing', moveDrawing],
  ['pivotTable', movePivotTable],
]);
/** What is then said to be lost when such a part is not as expected. */
const LOSSES: Readonly<Record<string, Loss['kind']>> = {
  comments: 'comment',
  threadedComment: 'comment',
  vmlDrawing: 'comment',
  drawing: 'drawing',
  pivotTable: 'pivot-table',
};

const PIVOT_SOURCE = /^xl\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/iu;

/** Moves comments, pictures, charts, tables and pivot tables with the cells at which they lie. */
export function shiftAttachedParts(pkg: PackageEditor, sheetPart: string, shift: Shift, lose: Lose): void {
  for (const { id, kind, part } of pkg.relationships(sheetPart)) {
    if (part === null || !pkg.has(part)) continue;
    if (kind === 'table') {
      if (!moveTable(pkg, part, shift)) {
        lose({ kind: 'table', at: removeTable(pkg, sheetPart, id, part) });
      }
      continue;
    }
    const move = MOVES.get(kind);
    if (move === undefined) continue;
    try {
      pkg.edit(part, (text, root, edits) => move(text, root, edits, shift));
    } catch {
      // Drawings of the old kind need not be well-formed: such a part stays as it is.
      lose({ kind: LOSSES[kind] ?? 'drawing', at: part });
    }
  }
}

/** Moves the areas from which pivot tables take their data. */
export function shiftPivotSources(pkg: PackageEditor, sheet: string, shift: Shift, lose: Lose): void {
  for (const part of pkg.names().filter((name) => PIVOT_SOURCE.test(name))) {
    pkg.edit(part, (text, root, edits) => {
      for (const source of descendants(text, root)) {
        if (source.local !== 'worksheetSource') continue;
        const attributes = attributesOf(text, source);
        const area = parseArea(attributes.get('ref') ?? '');
        if (area === null || attributes.get('sheet')?.toLowerCase() !== sheet.toLowerCase()) continue;
        const moved = shiftedArea(area, shift);
        if (moved === null) lose({ kind: 'pivot-table', at: formatArea(area) });
        else setAttribute(text, edits, source, 'ref', formatArea(moved));
      }
    });
  }
}

function moveComments(text: string, root: XmlElement, edits: TextEdits, shift: Shift): void {
  for (const comment of descendants(text, root)) {
    if (comment.local !== 'comment' && comment.local !== 'threadedComment') continue;
    const place = parsePlace(attributesOf(text, comment).get('ref') ?? '');
    if (place === null) continue;
    const moved = shiftedPlace(place, shift);
    if (moved === null) edits.remove(comment);
    else setAttribute(text, edits, comment, 'ref', formatPlace(moved));
  }
}

/** The boxes of comments: each tells its cell, and the cells over which it lies. */
function moveNotes(text: string, root: XmlElement, edits: TextEdits, shift: Shift): void {
  for (const shape of childElementsNamed(text, root, 'shape')) {
    const data = childElementsNamed(text, shape, 'ClientData')[0];
    const row = data && childElementsNamed(text, data, 'Row')[0];
    const col = data && childElementsNamed(text, data, 'Column')[0];
    if (data === undefined || row === undefined || col === undefined) continue;
    const place = { row: Number(textOf(text, row)), col: Number(textOf(text, col)) };
    const moved = shiftedPlace(place, shift);
    if (moved === null) {
      edits.remove(shape);
      continue;
    }
    const [element, from, to] =
      shift.axis === 'rows' ? [row, place.row, moved.row] : [col, place.col, moved.col];
    if (from === to) continue;
    edits.replace(element.openEnd, element.closeStart, String(to));
    const anchor = childElementsNamed(text, data, 'Anchor')[0];
    if (anchor === undefined) continue;
    const numbers = textOf(text, anchor).split(',').map(Number);
    // Left column, offset, top row, offset, right column, offset, bottom row, offset.
    const ends = shift.axis === 'rows' ? [2, 6] : [0, 4];
    const shifted = numbers.map((number, at) =>
      ends.includes(at) ? Math.max(number + to - from, 0) : number,
    );
    edits.replace(anchor.openEnd, anchor.closeStart, shifted.join(', '));
  }
}

function moveDrawing(text: string, root: XmlElement, edits: TextEdits, shift: Shift): void {
  const name = shift.axis === 'rows' ? 'row' : 'col';
  for (const anchor of [
    ...childrenNamed(text, root, 'twoCellAnchor'),
    ...childrenNamed(text, root, 'oneCellAnchor'),
  ]) {
    if (attributesOf(text, anchor).get('editAs') === 'absolute') continue;
    for (const corner of ['from', 'to']) {
      const place = childNamed(text, anchor, corner);
      const index = place && childNamed(text, place, name);
      if (index === undefined) continue;
      const before = Number(textOf(text, index));
      const after = shiftedIndex(before, shift) ?? shift.at;
      if (after !== before) edits.replace(index.openEnd, index.closeStart, String(after));
    }
  }
}

function movePivotTable(text: string, root: XmlElement, edits: TextEdits, shift: Shift): void {
  const location = childNamed(text, root, 'location');
  const area = location && parseArea(attributesOf(text, location).get('ref') ?? '');
  const moved = area && shiftedArea(area, shift);
  if (location === undefined || moved == null) throw new Error('a pivot table without a place');
  setAttribute(text, edits, location, 'ref', formatArea(moved));
}

/** @returns false when the table no longer fits: its columns were split, or its head or its last row are gone */
function moveTable(pkg: PackageEditor, part: string, shift: Shift): boolean {
  const text = pkg.text(part);
  const attributes = attributesOf(text, rootElement(text));
  const area = parseArea(attributes.get('ref') ?? '');
  if (area === null) return false;
  if (shift.axis === 'columns' && splitsColumns(area, shift)) return false;
  const head = Number(attributes.get('headerRowCount') ?? 1);
  if (shift.axis === 'rows' && head > 0 && shiftedIndex(area.top, shift) === null) return false;
  const moved = shiftedArea(area, shift);
  const totals = Number(attributes.get('totalsRowCount') ?? 0);
  if (moved === null || moved.bottom - moved.top + 1 <= head + totals) return false;
  if (totals > 0 && shift.axis === 'rows' && shiftedIndex(area.bottom, shift) === null) return false;
  pkg.edit(part, (table, root, edits) => {
    for (const element of [root, ...descendants(table, root)]) {
      const own = parseArea(attributesOf(table, element).get('ref') ?? '');
      const next = own && shiftedArea(own, shift);
      if (next !== null) setAttribute(table, edits, element, 'ref', formatArea(next));
    }
  });
  return true;
}

/** The cells stay; they are a table no more. @returns the area that it had */
function removeTable(pkg: PackageEditor, sheetPart: string, id: string, part: string): string {
  const table = pkg.text(part);
  pkg.edit(sheetPart, (text, root, edits) => {
    const list = childNamed(text, root, 'tableParts');
    const items = list === undefined ? [] : childrenNamed(text, list, 'tablePart');
    const own = items.filter((item) => [...attributesOf(text, item).values()].includes(id));
    if (list === undefined) return;
    if (own.length === items.length) edits.remove(list);
    else {
      for (const item of own) edits.remove(item);
      setAttribute(text, edits, list, 'count', items.length - own.length);
    }
  });
  pkg.removeRelationship(sheetPart, id);
  pkg.remove(part);
  return attributesOf(table, rootElement(table)).get('ref') ?? '';
}

function childElementsNamed(text: string, parent: XmlElement, local: string): XmlElement[] {
  return childElements(text, parent).filter((child) => child.local === local);
}
