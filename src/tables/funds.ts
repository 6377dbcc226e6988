import { type MoneyUnit, readAmount } from '../core/money';
import { compact, labelText } from '../core/text';
import { datedBudgets, mayBeOfYears, phaseOf } from './budget-label';
import { areHeadsOfAmounts, chooseHit, fieldOf, mayBeHeads, type Region } from './head-fields';
import { ADJUSTED, NOT_YET_BUDGET, OF_YEAR, YEAR_LINE } from './labels';
import type { AmountField, FundBlock, LabelledField, Phase } from './model';
import { remarkedUnit } from './money-unit';
import type { SheetField } from './sheet-field';
import type { Hit, SheetView } from './sheet-view';

const PHASES: readonly Phase[] = ['annual', 'term'];

/**
 * The amounts of a form: 预算数, 其中：财政资金 and the addends beside it. The central form has them twice, 中期资金总额
 * beside 年度资金总额: each addend then belongs to the total in whose column it stands, or under which.
 */
export function readFunds(
  view: SheetView,
  region: Region,
  hits: readonly Hit[],
  year: number | null = null,
): readonly FundBlock[] {
  const totals = budgetHits(view, region, hits, year);
  const funds = hits.filter(isFund);
  const budgets = PHASES.flatMap((phase) => {
    const told = totals.filter((h) => phaseOf(h) === phase);
    const hit = budgetOf(view, region, told, funds);
    return hit === null ? [] : [{ phase, hit, told }];
  });
  if (budgets.length === 0 && !hits.some(({ names }) => names.includes('fiscal'))) return [];
  const blocks = budgets.length === 0 ? [{ phase: 'annual' as const, hit: null, told: [] }] : budgets;
  return blocks.map(({ phase, hit, told }) => {
    const own = hits.filter(
      (fund) => totalOf(fund, budgets)?.phase === (budgets.length === 0 ? undefined : phase),
    );
    const fiscal = own.find(({ names }) => names.includes('fiscal'));
    const others = own.filter(({ names }) => names.includes('otherFunds'));
    const rows = fundRows(
      view,
      region,
      [hit, fiscal, ...others].flatMap((found) => found?.row ?? []),
    );
    return {
      phase,
      budget: hit === null ? null : amountField(view, region, hit),
      fiscal: fiscal === undefined ? null : amountField(view, region, fiscal),
      others: others.map((other) => amountField(view, region, other)),
      restated: hit === null ? [] : restatements(view, region, hit, told),
      unrecognised: rows.flatMap((row) => unrecognisedFunds(view, region, row)),
    };
  });
}

function isFund({ names }: Hit): boolean {
  return names.includes('fiscal') || names.includes('otherFunds');
}

function budgetOf(
  view: SheetView,
  region: Region,
  totals: readonly Hit[],
  funds: readonly Hit[],
): Hit | null {
  const adjusted = totals.length < 2 ? [] : totals.filter(({ label }) => ADJUSTED.test(labelText(label)));
  const isTold = (hit: Hit): boolean => !fieldOf(view, region, hit).empty;
  const chosen =
    adjusted.find(isTold) ?? beforeFunds(totals, isTold, funds) ?? chooseHit(view, region, totals);
  if (chosen === null || !mayBeOfYears(chosen)) return chosen;
  const ofYear = totals.find((hit) => OF_YEAR.test(labelText(hit.label)) && isTold(hit));
  return ofYear ?? chosen;
}

/** Of several that are filled in the one whose funds follow it. */
function beforeFunds(
  totals: readonly Hit[],
  isTold: (hit: Hit) => boolean,
  [first]: readonly Hit[],
): Hit | undefined {
  if (totals.length < 2 || first === undefined) return undefined;
  return totals.findLast((hit) => (hit.row - first.row || hit.col - first.col) < 0 && isTold(hit));
}

/** What the other labels of the same budget say. One over a column of amounts heads a list of its own. */
function restatements(
  view: SheetView,
  region: Region,
  budget: Hit,
  totals: readonly Hit[],
): readonly AmountField[] {
  if (totals.length < 2) return [];
  const taken = fieldOf(view, region, budget).at;
  return totals.flatMap((hit) => {
    if (hit === budget || !hit.names.some((name) => name === 'budget' || name === 'datedBudget')) return [];
    const field = amountField(view, region, hit);
    const { row, col } = field.at;
    const isSame = row === taken.row && col === taken.col;
    const headsList = row > hit.row && readAmount(view.text(row + 1, col)).kind === 'amount';
    return field.empty || isSame || headsList ? [] : [field];
  });
}

/** 预算数 by any of its names; 合计 only where it stands among funds, 项目资金 where its amount stands right of it. */
function budgetHits(
  view: SheetView,
  region: Region,
  hits: readonly Hit[],
  year: number | null,
): readonly Hit[] {
  const named = hits.filter(({ names }) => names.includes('budget'));
  if (named.length > 0) return firmest(named.filter((hit) => !headsYears(view, region, hit)));
  const dated = datedBudgets(hits, year);
  if (dated.length > 0) return dated;
  const amongFunds = (row: number): boolean =>
    hits.some(
      (hit) =>
        hit.row === row &&
        ['fiscal', 'otherFunds', 'budgetBlock'].some((name) => hit.names.some((n) => n === name)),
    );
  const sums = hits.filter(({ names, row }) => names.includes('sum') && amongFunds(row));
  if (sums.length > 0) return sums;
  return hits.filter((hit) => {
    return hit.names.includes('budgetBlock') && readAmount(fieldOf(view, region, hit).text).kind === 'amount';
  });
}

/** 预算数 before 申请金额, where both tell of one phase. */
export function firmest(totals: readonly Hit[]): readonly Hit[] {
  if (totals.length < 2) return totals;
  const isFirm = ({ label }: Hit): boolean => !NOT_YET_BUDGET.test(labelText(label));
  return totals.filter(
    (hit) => isFirm(hit) || !totals.some((other) => isFirm(other) && phaseOf(other) === phaseOf(hit)),
  );
}

/** 年度预算 left of 2023年, 2024年 …: amounts of several years, of which none is told to be the form's. */
function headsYears(view: SheetView, region: Region, hit: Hit): boolean {
  const next = hit.inline === null ? view.firstFilled(hit.row, hit.col + 1, region.right) : undefined;
  return next?.cell.kind === 'text' && YEAR_LINE.test(compact(next.text));
}

/** The rows of a fund block: from the first of its labels to the last, and on as long as amounts with a label follow. */
function fundRows(view: SheetView, region: Region, rows: readonly number[]): readonly number[] {
  const top = Math.min(...rows);
  const bottom = Math.max(...rows);
  const following: number[] = [];
  for (const row of view.rowsBetween(bottom + 1, region.bottom)) {
    if (unrecognisedFunds(view, region, row).length === 0) break;
    following.push(row);
  }
  return [...view.rowsBetween(top, bottom), ...following];
}

interface Total {
  readonly phase: Phase;
  readonly hit: Hit;
}

/** Of totals side by side the nearest one at or left of the addend, of totals one under the other the nearest above. */
function totalOf(fund: Hit, totals: readonly Total[]): Total | undefined {
  const [first, second] = totals;
  if (first === undefined || second === undefined) return first;
  const sideBySide = first.hit.row === second.hit.row;
  const before = totals.filter(({ hit }) => (sideBySide ? hit.col <= fund.col : hit.row <= fund.row));
  const nearest = (a: Total, b: Total): number =>
    sideBySide ? b.hit.col - a.hit.col : b.hit.row - a.hit.row;
  return before.length === 0 ? first : [...before].sort(nearest)[0];
}

function amountField(view: SheetView, region: Region, hit: Hit): AmountField {
  return amountOf(fieldOf(view, region, hit), hit, unitOfBlock(view, region, hit));
}

/** 项目资金（万元） left of the amounts of its rows: it counts before the unit of the form. */
function unitOfBlock(view: SheetView, region: Region, { row, col }: Hit): MoneyUnit | null {
  const block = view
    .hitsIn(region)
    .findLast((hit) => hit.row <= row && hit.col < col && hit.names.includes('budgetBlock'));
  if (block === undefined || block.remarks.length === 0) return null;
  const isOver = view.filledRows(block.row + 1, row, region.left, block.col).length === 0;
  return isOver ? remarkedUnit(block.remarks) : null;
}

/** An amount with the unit written in it, or bracketed into its label. */
export function amountOf(
  { at, text, empty, cell, label, labelAt }: LabelledField,
  { remarks }: { readonly remarks: readonly string[] },
  unitOfBlock: MoneyUnit | null = null,
): AmountField {
  const reading = readAmount(text);
  const written = reading.kind === 'amount' ? reading.unit : null;
  return {
    at,
    text,
    empty,
    cell,
    label,
    labelAt,
    reading,
    ownUnit: written ?? remarkedUnit(remarks) ?? unitOfBlock,
  };
}

/** Texts that are no known label but have an amount to their right: a fund line of a name we do not know. */
function unrecognisedFunds(view: SheetView, region: Region, row: number): readonly string[] {
  const cells = view.filled(row, region.left, region.right);
  if (areUnderLabels(view, row, cells)) return [];
  const heads = headsOfAmounts(view, region, row, cells);
  if (heads.length > 0) return heads;
  return cells.flatMap(({ col, cell, text }, index) => {
    const next = cells[index + 1];
    if (next === undefined || cell.kind !== 'text' || !NUMBER.test(next.text)) return [];
    if (view.hitAt(row, col) !== undefined || readAmount(next.text).kind !== 'amount') return [];
    return readAmount(text).kind === 'invalid' ? [text] : [];
  });
}

/** Of a row of labels over their amounts those that are not known. */
function headsOfAmounts(
  view: SheetView,
  region: Region,
  row: number,
  cells: readonly SheetField[],
): readonly string[] {
  const strangers = cells.filter(({ col }) => view.hitAt(row, col) === undefined);
  if (!mayBeHeads(strangers, cells)) return [];
  const below = view.filledRows(row + 1, region.bottom, region.left, region.right)[0];
  if (below === undefined || !areHeadsOfAmounts(view, strangers, below)) return [];
  return strangers.map(({ text }) => text);
}

/** Where values stand in the row below their labels, a text beside an amount is no label of it. */
function areUnderLabels(view: SheetView, row: number, cells: readonly SheetField[]): boolean {
  return cells.length > 1 && cells.every(({ col }) => view.hitAt(row - 1, col) !== undefined);
}

/** What every amount has: some digit, in whatever writing. */
const NUMBER = /[\p{N}○零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億]/u;
