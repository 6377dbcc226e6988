import { readAmount } from '../core/money';
import type { Area, Place } from '../workbook/address';
import { EMPTY_CELL } from '../workbook/cell';
import type { FieldName, LabelName } from './labels';
import type { Field, LabelledField } from './model';
import { labelled, type SheetField } from './sheet-field';
import type { Hit, SheetView } from './sheet-view';

/** The head of a form: the rows above its indicator header, within its columns. */
export type Region = Area;

/** Several labels with their values in one cell, parted by blanks: 单位名称：某院　　单位：元. */
const NEXT_LABEL = /\s+(?=[^\s:：]{2,10}[:：])/u;

/** The field of a label with this meaning; null when the form has no such label. */
export function fieldNamed(
  view: SheetView,
  region: Region,
  hits: readonly Hit[],
  name: FieldName,
): LabelledField | null {
  const named = hits.filter(({ names }) => names.includes(name));
  const hit = chooseHit(view, region, named);
  return hit === null ? null : fieldOf(view, region, hit);
}

/** Of several labels with one meaning the first that has a value; else the first that does not merely head the others. */
export function chooseHit(view: SheetView, region: Region, hits: readonly Hit[]): Hit | null {
  if (hits.length <= 1) return hits[0] ?? null;
  const filled = hits.find((hit) => !fieldOf(view, region, hit).empty);
  const heads = (hit: Hit): boolean =>
    hits.some((other) => other !== hit && other.row === hit.row && other.col > hit.col);
  return filled ?? hits.find((hit) => !heads(hit)) ?? hits[0] ?? null;
}

/**
 * A label's value: after its colon, else the next filled cell to the right that is no label, else – where the labels
 * of a row stand side by side with their values in the row below – the cell beneath.
 */
export function fieldOf(view: SheetView, region: Region, hit: Hit): LabelledField {
  const labelAt = view.ref(hit);
  if (hit.inline !== null) {
    const own = hit.inline.split(NEXT_LABEL)[0] ?? '';
    const text = own.replace(/\s+/gu, ' ').trim();
    const cell = view.cell(hit.row, hit.col);
    return { label: hit.label, labelAt, at: labelAt, text, empty: text === '', cell };
  }
  const right = valueRight(view, region, hit);
  if (right !== null && !isHeadOfAmounts(view, region, hit, right))
    return labelled(right, hit.label, labelAt);
  const below = valueBelow(view, region, hit) ?? textBelow(view, region, hit);
  if (below !== null) return labelled(view.field({ row: below, col: hit.col }), hit.label, labelAt);
  return labelled(emptyField(view, region, hit), hit.label, labelAt);
}

function valueRight(view: SheetView, region: Region, hit: Hit): SheetField | null {
  const next = view.firstFilled(hit.row, hit.col + 1, region.right);
  return next === undefined || view.hitAt(next.row, next.col) !== undefined ? null : next;
}

/** 资金总额 and 财政拨款 beside a label that is not known, their amounts beneath: what stands right of a label is no amount. */
function isHeadOfAmounts(view: SheetView, region: Region, hit: Hit, right: SheetField): boolean {
  if (right.cell.kind !== 'text' || !isOfAmount(hit)) return false;
  return readAmount(right.text).kind === 'invalid' && valueBelow(view, region, hit) !== null;
}

const AMOUNTS: ReadonlySet<LabelName> = new Set<LabelName>(['budget', 'fiscal', 'otherFunds', 'sum']);

function isOfAmount({ names }: Hit): boolean {
  return names.some((name) => AMOUNTS.has(name));
}

/** A row of nothing but labels, two or more, over a row without any: the values stand beneath. */
function valueBelow(view: SheetView, region: Region, hit: Hit): number | null {
  const inRow = view.filled(hit.row, region.left, region.right);
  if (inRow.length < 2) return null;
  const strangers = inRow.filter(({ col }) => view.hitAt(hit.row, col) === undefined);
  if (strangers.length > 0 && !(isOfAmount(hit) && mayBeHeads(strangers, inRow))) return null;
  const below = view.filledRows(hit.row + 1, region.bottom, region.left, region.right)[0];
  if (below === undefined || view.hitsWithin(below, region).some(({ col }) => col <= hit.col)) return null;
  if (strangers.length > 0 && !areHeadsOfAmounts(view, [hit, ...strangers], below)) return null;
  return view.text(below, hit.col) === '' ? null : below;
}

/** Of a row of labels those that are not known: texts, and no more of them than there are known ones. */
export function mayBeHeads(strangers: readonly SheetField[], inRow: readonly SheetField[]): boolean {
  return strangers.length * 2 <= inRow.length && strangers.every(({ cell }) => cell.kind === 'text');
}

const TEXTS: ReadonlySet<LabelName> = new Set<LabelName>(['goal', 'purpose']);

/** 绩效目标 alone in its row, over a text that is alone in the next one, in the same column. */
function textBelow(view: SheetView, region: Region, { row, col, names }: Hit): number | null {
  if (!names.some((name) => TEXTS.has(name)) || view.filled(row, region.left, region.right).length > 1)
    return null;
  const below = (view.mergeAt({ row, col })?.bottom ?? row) + 1;
  const [text, ...others] = below > region.bottom ? [] : view.filled(below, region.left, region.right);
  if (text?.col !== col || others.length > 0 || text.cell.kind !== 'text') return null;
  return view.hitAt(below, col) === undefined ? below : null;
}

/** Words over amounts or nothing: funds, some of a name that is not known. */
export function areHeadsOfAmounts(view: SheetView, heads: readonly Place[], below: number): boolean {
  const amounts = heads.map(({ col }) => readAmount(view.text(below, col)).kind);
  return (
    amounts.includes('amount') &&
    amounts.every((kind) => kind !== 'invalid') &&
    heads.every(({ row, col }) => readAmount(view.text(row, col)).kind === 'invalid')
  );
}

/**
 * Where one would type: under the label where its neighbours have their values so, else in the column in which other
 * labels of this column have theirs, else beside the label, or under it when the next label leaves no room.
 */
function emptyField(view: SheetView, region: Region, hit: Hit): Field {
  const neighbours = view.hitsWithin(hit.row, region).filter(({ col }) => col !== hit.col);
  const below = neighbours.map((other) => valueBelow(view, region, other)).find((row) => row !== null);
  const column = mostFrequent(
    view
      .hitsIn(region)
      .filter(({ row, col, inline }) => row !== hit.row && col === hit.col && inline === null)
      .flatMap((other) => valueRight(view, region, other)?.col ?? []),
  );
  const places: readonly Place[] = [
    ...(below === undefined ? [] : [{ row: below, col: hit.col }]),
    ...(isBar(view, hit) ? [{ row: hit.row + 1, col: hit.col }] : []),
    ...(column === undefined ? [] : [{ row: hit.row, col: column }]),
    ...(besideLabel(view, hit) > region.right ? [] : [{ row: hit.row, col: besideLabel(view, hit) }]),
    { row: hit.row + 1, col: hit.col },
  ];
  const label = view.anchor(hit);
  const isLabel = ({ row, col }: Place): boolean => row === label.row && col === label.col;
  const fields = places.map((place) => view.field(place)).filter(({ at }) => !isLabel(at));
  const [first] = fields;
  return (
    fields.find(({ empty }) => empty) ?? {
      at: first?.at ?? view.ref(hit),
      text: '',
      empty: true,
      cell: EMPTY_CELL,
    }
  );
}

/** A label across the form, over a line of the same width. */
function isBar(view: SheetView, { row, col }: Place): boolean {
  const own = view.mergeAt({ row, col });
  if (own === undefined || own.right === own.left || own.bottom > row) return false;
  const beneath = view.mergeAt({ row: row + 1, col });
  return beneath?.left === own.left && beneath.right === own.right;
}

function mostFrequent(values: readonly number[]): number | undefined {
  const count = (value: number): number => values.filter((other) => other === value).length;
  return [...values].sort((a, b) => count(b) - count(a))[0];
}

function besideLabel(view: SheetView, hit: Hit): number {
  return (view.mergeAt(hit)?.right ?? hit.col) + 1;
}
