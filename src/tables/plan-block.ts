import { groupBy } from '../core/grouping';
import { parseCheckpoint } from '../core/checkpoints';
import { readShares, type ShareInput } from '../core/plan';
import { readShareText } from '../core/shares';
import { compact } from '../core/text';
import { type Cell, EMPTY_CELL } from '../workbook/cell';
import type { Place } from '../workbook/address';
import type { Region } from './head-fields';
import type { CellRef, Field, PlanBlock, PlanEntry } from './model';
import type { SheetView } from './sheet-view';

const LONGEST_CHECKPOINT = 20;
const TOTAL = '全年';
/** Fewer labels are no plan: a single 12月底 may stand anywhere. */
export const FEWEST = 2;

export interface CheckpointCell extends Place {
  readonly label: string;
  readonly month: number;
}

/** What a form says about its plan: shares, or amounts that are no shares. */
export interface PlanReading {
  readonly plan: PlanBlock | null;
  /** The plan is written in amounts of money: its first cell. */
  readonly amountsAt: CellRef | null;
}

/** The 资金支出计划 block: checkpoint labels in a row with their shares beneath (or each to the right), or in a column. */
export function readPlan(view: SheetView, region: Region): PlanReading {
  const labels = view.rowsBetween(region.top, region.bottom).flatMap((row) => checkpoints(view, region, row));
  const row = [...groupBy(labels, ({ row }) => row).values()].find((group) => group.length >= FEWEST);
  const group =
    row ?? [...groupBy(labels, ({ col }) => col).values()].find((column) => column.length >= FEWEST);
  const first = group?.[0];
  if (group === undefined || first === undefined) return { plan: null, amountsAt: null };
  const toTheRight = row === undefined || sharesStandRight(view, region, group);
  const shareRow = toTheRight ? null : labelledRow(view, region, first);
  if (shareRow?.amounts === true || (shareRow === null && isInMoney(blockLabel(view, region, first)))) {
    const right = toTheRight ? shareRight(view, region, first).at : null;
    return {
      plan: null,
      amountsAt: right ?? view.ref({ row: shareRow?.row ?? first.row + 1, col: first.col }),
    };
  }
  const shares = toTheRight
    ? group.map((label) => shareRight(view, region, label))
    : sharesBelow(view, region, group, shareRow?.row ?? null);
  return { plan: { at: view.ref(first), entries: planEntries(view, group, shares) }, amountsAt: null };
}

const IN_SHARES = /[%％]|比例|进度|比率/u;
/** In a form pasted as plain text the first share may stand where a label would. */
const WORDS = /\p{Script=Han}/u;
const IN_MONEY = /金额|[(（](?:人民币)?(?:亿|百万|万|千)?元[)）]/u;

export function isInMoney(label: string): boolean {
  return IN_MONEY.test(label) && !IN_SHARES.test(label);
}

/** 资金支出计划（万元） left of the checkpoints. */
function blockLabel(view: SheetView, region: Region, { row, col }: Place): string {
  return view.filled(row, region.left, col - 1).at(-1)?.text ?? '';
}

/** Of rows under the checkpoints that say what they hold (支出金额, 支出进度) the one with shares. */
function labelledRow(
  view: SheetView,
  region: Region,
  { row, col }: Place,
): { readonly row: number; readonly amounts: boolean } | null {
  const below = view.filledRows(row + 1, Math.min(row + 3, region.bottom), region.left, region.right);
  const end = below.findIndex((candidate) =>
    view.hitsWithin(candidate, region).some(({ names }) => !names.includes('planBlock')),
  );
  const rows = below.slice(0, end < 0 ? below.length : end).map((candidate) => {
    const label = view.filled(candidate, region.left, col - 1).at(-1)?.text ?? '';
    const filled = view.firstFilled(candidate, col, region.right) !== undefined;
    return { row: candidate, filled, shares: IN_SHARES.test(label), amounts: isInMoney(label), label };
  });
  const told = rows.filter(({ label }) => WORDS.test(label));
  const isUntold = rows.some(({ filled, shares, amounts }) => filled && !shares && !amounts);
  return (
    told.find(({ shares, filled }) => shares && filled) ??
    (isUntold ? undefined : told.find(({ shares }) => shares)) ??
    told.find(({ amounts, filled }) => amounts && filled) ??
    null
  );
}

/** Labels with their shares, the scale decided for the row as a whole. */
export function planEntries(
  view: SheetView,
  labels: readonly CheckpointCell[],
  shares: readonly Field[],
): readonly PlanEntry[] {
  const readings = readShares(shares.map(({ cell }) => shareInput(cell)));
  return labels.map((label, index) => ({
    label: label.label,
    month: label.month,
    labelAt: view.ref(label),
    share: shares[index] ?? view.field(label),
    reading: readings[index] ?? { kind: 'empty' },
  }));
}

/** Excel makes a date of 3月31日 as it is typed. Two dates in a row may be when something begins and ends. */
const FEWEST_DATES = 3;

/** The checkpoint labels of a row. */
export function checkpoints(view: SheetView, region: Region, row: number): readonly CheckpointCell[] {
  const found = view.filled(row, region.left, region.right).flatMap(({ col, cell, text: label }) => {
    const isLabel = cell.kind === 'text' || cell.kind === 'date';
    if (!isLabel || label.length > LONGEST_CHECKPOINT) return [];
    const checkpoint = parseCheckpoint(label);
    return checkpoint === null ? [] : [{ row, col, label, month: checkpoint.month }];
  });
  const isWords = ({ col, label }: CheckpointCell): boolean =>
    view.cell(row, col).kind === 'text' && WORDS.test(label);
  return withoutTotals(found.length < FEWEST_DATES ? found.filter(isWords) : found);
}

/** 全年 beside 四季度, or a second time, is a column of totals, no checkpoint of its own. */
function withoutTotals(labels: readonly CheckpointCell[]): readonly CheckpointCell[] {
  const isTotal = ({ label }: CheckpointCell): boolean => compact(label).includes(TOTAL);
  return labels.filter(
    (label, index) =>
      !isTotal(label) ||
      labels.every(
        (other, at) => at === index || other.month !== label.month || (isTotal(other) && at > index),
      ),
  );
}

function sharesStandRight(view: SheetView, region: Region, group: readonly CheckpointCell[]): boolean {
  return group.every(({ row, col }, index) => {
    const next = view.filled(row, col + 1, (group[index + 1]?.col ?? region.right + 1) - 1)[0];
    return next !== undefined && view.hitAt(row, next.col) === undefined;
  });
}

function shareRight(view: SheetView, region: Region, { row, col }: CheckpointCell): Field {
  const next = view.filled(row, col + 1, region.right)[0];
  const beside = (view.mergeAt({ row, col })?.right ?? col) + 1;
  return view.field({ row, col: next === undefined || isCheckpoint(view, next) ? beside : next.col });
}

/** The row under the labels, or the next one where that is empty. */
function sharesBelow(
  view: SheetView,
  region: Region,
  group: readonly CheckpointCell[],
  shareRow: number | null,
): readonly Field[] {
  const shifted = shareRow === null ? shiftedShares(view, region, group) : null;
  if (shifted !== null) return shifted;
  const row = shareRow ?? rowUnder(view, region, group);
  return group.map((label, index) => {
    if (row === null) return nowhere(view, label);
    const { col } = label;
    const end = (group[index + 1]?.col ?? col + 1) - 1;
    return view.field({ row, col: view.firstFilled(row, col, end)?.col ?? col });
  });
}

/** Null where the next line of the form, which holds no shares, fills the cells right under the labels. */
function rowUnder(view: SheetView, region: Region, group: readonly CheckpointCell[]): number | null {
  const [first] = group;
  if (first === undefined) return null;
  const under = first.row + 1;
  const next = view.filledRows(under, region.bottom, first.col, region.right)[0];
  if (next === undefined || isShareRow(view, region, first, next)) return next ?? under;
  const isTaken = view.firstFilled(under, first.col, group.at(-1)?.col ?? first.col) !== undefined;
  return isTaken ? null : under;
}

/** Longer words in place of a share are text of another field. */
const LONGEST_IN_PLACE = 10;

function isShareRow(view: SheetView, region: Region, first: Place, row: number): boolean {
  if (view.hitsWithin(row, region).length > 0) return false;
  const cells = view.filled(row, first.col, region.right);
  if (cells.some(isShare)) return true;
  const hasLabel = view.filled(row, region.left, first.col - 1).some(({ text }) => WORDS.test(text));
  return !hasLabel && cells.every(({ text }) => text.length <= LONGEST_IN_PLACE);
}

function isShare({ cell }: Field): boolean {
  const input = shareInput(cell);
  return input.kind === 'number' || (input.kind === 'text' && readShareText(input.text).kind !== 'invalid');
}

/** There is no cell for the share of this label: it is missed at the label. */
function nowhere(view: SheetView, label: CheckpointCell): Field {
  return { at: view.ref(label), text: '', empty: true, cell: EMPTY_CELL };
}

/** Pasted as plain text, the row of shares has lost the merged cell left of it: as many values as labels, further left. */
function shiftedShares(
  view: SheetView,
  region: Region,
  group: readonly CheckpointCell[],
): readonly Field[] | null {
  const [first] = group;
  if (first === undefined) return null;
  const row = view.filledRows(first.row + 1, region.bottom, region.left, region.right)[0];
  if (row === undefined || view.hitsWithin(row, region).length > 0) return null;
  const cells = view.filled(row, region.left, region.right);
  const [start] = cells;
  const stands =
    start !== undefined && start.col < first.col && cells.length === group.length && isMeantAsShare(start);
  return stands ? cells : null;
}

/** What no share is read from, and yet is no label of the row: -5, 25.%, 二成半. */
const LIKE_A_SHARE = /^[-−]\d|[%％]$|^[一二三四五六七八九]成/u;

function isMeantAsShare(field: Field): boolean {
  return isShare(field) || LIKE_A_SHARE.test(field.text);
}

function isCheckpoint(view: SheetView, { row, col }: Place): boolean {
  return parseCheckpoint(view.text(row, col)) !== null;
}

function shareInput(cell: Cell): ShareInput {
  switch (cell.kind) {
    case 'empty':
      return { kind: 'empty' };
    case 'number':
      return { kind: 'number', value: Number(cell.value), percent: cell.percent };
    case 'text':
      return { kind: 'text', text: String(cell.value) };
    case 'boolean':
    case 'error':
    case 'date':
      return { kind: 'other' };
  }
}
