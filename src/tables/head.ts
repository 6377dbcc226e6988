import { compact, labelText } from '../core/text';
import type { Place } from '../workbook/address';
import { fieldNamed, fieldOf, type Region } from './head-fields';
import { phaseOf } from './budget-label';
import { readFunds } from './funds';
import { LIST_TITLE, TITLE_ENDING, UNIT_LINE, YEAR_LINE } from './labels';
import type { CellRef, Field, LabelledField, Located, PlanBlock, FundBlock } from './model';
import { readMoneyUnit } from './money-unit';
import { readPlan } from './plan-block';
import { planSentence } from './plan-sentence';
import type { MoneyUnit } from '../core/money';
import { labelled, type SheetField } from './sheet-field';
import type { Hit, Line, SheetView } from './sheet-view';

/** What stands above the indicator header of a form. */
export interface Head {
  readonly title: Field | null;
  /** From a line （2023年度）. */
  readonly yearLine: number | null;
  readonly unitLine: UnitLine | null;
  readonly fields: {
    readonly projectCode: LabelledField | null;
    readonly projectName: LabelledField | null;
    readonly unit: LabelledField | null;
    readonly purpose: LabelledField | null;
    readonly goal: LabelledField | null;
  };
  readonly moneyUnit: Located<MoneyUnit> | null;
  readonly funds: readonly FundBlock[];
  readonly plan: PlanBlock | null;
  /** A plan in amounts of money: its first cell. */
  readonly amountsAt: CellRef | null;
  /** The label of a spending plan in which neither shares nor amounts at checkpoints were found. */
  readonly unreadPlanAt: CellRef | null;
  /** Cells that belong to the head, empty value cells included: they bound the form. */
  readonly places: readonly Place[];
}

export interface UnitLine {
  readonly code: string;
  readonly name: string;
  readonly at: LabelledField['at'];
}

const LONGEST_TITLE = 100;
/** Every title has it. */
const IN_TITLE = '绩效';
/** （ 2 0 2 3 年 度 ） */
const LONGEST_YEAR_LINE = 24;
/** Such a line is a title even below labels: it calls itself a form. */
const FORM_ENDING = /表(?:\([^()]*\))?$/u;
/** In the label of a budget block: its amounts are followed by what they are for. */
const PURPOSE = '用途';

/** @param right the last column in which its fields stand; what stands farther right is about other things */
export function readHead(view: SheetView, above: Region, right = above.right): Head {
  const title = findTitle(view, above);
  const wide = title === null ? above : { ...above, top: title.at.row };
  const region = right === wide.right ? wide : { ...wide, right };
  const hits = view.hitsIn(region);
  const named = (name: Parameters<typeof fieldNamed>[3]): LabelledField | null =>
    fieldNamed(view, region, hits, name);
  const yearLine = findYearLine(view, wide);
  const funds = readFunds(view, region, hits, yearLine ?? yearIn(title));
  const { plan: block, amountsAt } = readPlan(view, region);
  const label = block === null && amountsAt === null ? spendingPlan(hits) : undefined;
  const plan = block ?? (label === undefined ? null : planInCell(view, region, label));
  const unitLine = findUnitLine(view, wide);
  const fields = {
    projectCode: named('projectCode'),
    projectName: named('projectName'),
    unit: unitField(view, region, hits),
    purpose: named('purpose') ?? impliedPurpose(view, region, hits, plan),
    goal: annualGoal(view, region, hits),
  };
  return {
    title,
    yearLine,
    unitLine,
    fields,
    moneyUnit: readMoneyUnit(view, wide) ?? sheetMoneyUnit(view, above, wide, title === null),
    funds,
    plan,
    amountsAt,
    unreadPlanAt: label === undefined || plan !== null ? null : view.ref(label),
    places: [
      ...(title === null ? [] : [title.at]),
      ...(unitLine === null ? [] : [unitLine.at]),
      ...hits,
      ...Object.values(fields).flatMap((field) => (field === null ? [] : [field.at])),
      ...funds.flatMap(({ budget, fiscal, others }) =>
        [budget, fiscal, ...others].flatMap((field) => (field === null ? [] : [field.at])),
      ),
      ...(plan?.entries.flatMap(({ labelAt, share }) => [labelAt, share.at]) ?? []),
    ],
  };
}

function yearIn(title: Field | null): number | null {
  const year = /(20\d{2})年/u.exec(compact(title?.text ?? ''))?.[1];
  return year === undefined ? null : Number(year);
}

/** 实施进度计划 may be one of work, without any money. */
const OF_MONEY = /支出|资金/u;

function spendingPlan(hits: readonly Hit[]): Hit | undefined {
  return hits.find(({ names, label }) => names.includes('planBlock') && OF_MONEY.test(compact(label)));
}

/** Beside its label, or alone under it. */
function planInCell(view: SheetView, region: Region, label: Hit): PlanBlock | null {
  const below = view.filled(label.row + 1, region.left, region.right);
  const [alone] = below.length === 1 ? below : [];
  return planSentence(fieldOf(view, region, label)) ?? (alone === undefined ? null : planSentence(alone));
}

/** The lowest line ending in 绩效目标表 that opens its row; else a line ending in 绩效目标 above every label. */
function findTitle(view: SheetView, region: Region): Field | null {
  const firstLabelRow = view.hitsIn(region)[0]?.row ?? Infinity;
  let found: Field | null = null;
  for (const line of view.lines(region)) {
    const title = titleIn(line);
    if (title !== null && (title.isForm || line.row < firstLabelRow)) found = title.field;
  }
  return found;
}

/** A row that opens with a title; `isForm` when it calls itself a 表. */
function titleIn({ cells: [first], hits: [hit] }: Line): { field: SheetField; isForm: boolean } | null {
  if (first?.cell.kind !== 'text' || hit?.col === first.col) return null;
  const text = labelText(String(first.cell.value));
  if (text.length > LONGEST_TITLE || !text.includes(IN_TITLE) || !TITLE_ENDING.test(text)) return null;
  return { field: first, isForm: FORM_ENDING.test(text) };
}

function findYearLine(view: SheetView, region: Region): number | null {
  for (const { cells } of view.lines(region)) {
    for (const { cell, text } of cells) {
      if (cell.kind !== 'text' || text.length > LONGEST_TITLE) continue;
      const line = compact(text);
      const match = (text.length > LONGEST_YEAR_LINE ? null : YEAR_LINE.exec(line)) ?? LIST_TITLE.exec(line);
      if (match !== null) return Number(match[1]);
    }
  }
  return null;
}

/** A unit's line begins with its code. */
const DIGIT = /\p{N}/u;

function findUnitLine(view: SheetView, region: Region): UnitLine | null {
  for (const {
    cells: [first],
  } of view.lines(region)) {
    if (first?.cell.kind !== 'text' || !DIGIT.test(first.text)) continue;
    const match = UNIT_LINE.exec(compact(String(first.cell.value)).replace(/单位:.*$/u, ''));
    if (match?.[1] !== undefined && match[2] !== undefined) {
      return { code: match[1], name: match[2], at: first.at };
    }
  }
  return null;
}

/** The goal of the budget year; the one of a medium term only where it stands alone. */
function annualGoal(view: SheetView, region: Region, hits: readonly Hit[]): LabelledField | null {
  const goals = hits.filter(({ names }) => names.includes('goal'));
  const annual = goals.filter((hit) => phaseOf(hit) === 'annual');
  return fieldNamed(view, region, annual.length > 0 ? annual : goals, 'goal');
}

/** 单位 is who, unless it is followed by 元 or 万元. */
function unitField(view: SheetView, region: Region, hits: readonly Hit[]): LabelledField | null {
  const candidates = hits.filter(({ names }) => names.includes('unit'));
  const who = candidates.find(({ names }) => !names.includes('moneyUnit'));
  if (who !== undefined) return fieldNamed(view, region, [who], 'unit');
  const either = candidates.map((hit) => fieldNamed(view, region, [hit], 'unit'));
  return either.find((field) => field !== null && !field.empty && !isMoneyUnit(field.text)) ?? null;
}

function isMoneyUnit(text: string): boolean {
  return /^(?:人民币)?(?:亿|百万|万|千)?元\)?$/u.test(compact(text));
}

/** A form whose budget block is headed 预算规模及资金用途 has the purpose as free text under the amounts. */
function impliedPurpose(
  view: SheetView,
  region: Region,
  hits: readonly Hit[],
  plan: PlanBlock | null,
): LabelledField | null {
  const block = hits.find(
    ({ names, label }) => names.includes('budgetBlock') && compact(label).includes(PURPOSE),
  );
  const budget = hits.find(({ names }) => names.includes('budget'));
  if (block === undefined || budget === undefined) return null;
  const next = hits.find(({ row, col }) => row > budget.row && col <= budget.col);
  const end = Math.min(next?.row ?? Infinity, plan?.at.row ?? Infinity, region.bottom + 1) - 1;
  const line = view.lines(region).find(({ row }) => row > budget.row && row <= end);
  const text = line?.cells[0];
  if (text === undefined && end <= budget.row) return null;
  const field = text ?? view.field({ row: budget.row + 1, col: budget.col });
  return labelled(field, block.label, view.ref(block));
}

/**
 * A 单位：万元 line over the first title of a sheet holds for every form under it that has none of its own, one under a
 * title for the forms without a title as well.
 */
function sheetMoneyUnit(
  view: SheetView,
  above: Region,
  own: Region,
  isUntitled: boolean,
): Located<MoneyUnit> | null {
  const first = view.sheet.used;
  if (first === null) return null;
  const bottom = Math.min(own.top, firstFormRow(view, above, isUntitled)) - 1;
  return bottom < first.top ? null : readMoneyUnit(view, { ...above, top: first.top, bottom });
}

function firstFormRow(view: SheetView, columns: Region, isUntitled: boolean): number {
  const opens = view.rows.find((row) => {
    const line = view.line(row, columns);
    if (line === null) return false;
    const hasTitle = !isUntitled && titleIn(line) !== null;
    return hasTitle || line.hits.some(({ names }) => !names.includes('moneyUnit'));
  });
  return opens ?? Infinity;
}
