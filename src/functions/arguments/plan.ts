import { parseCheckpoint } from '../../core/checkpoints';
import { type Decimal, decimal } from '../../core/decimal';
import { movePoint } from '../../core/decimal-point';
import { remember } from '../../core/memo';
import { type Checkpoint, findPlanProblem, type Plan } from '../../core/plan';
import { TICKS_PER_WHOLE, ticksOf } from '../../core/plan-ticks';
import { readShareText } from '../../core/shares';
import { isBlank } from '../../core/text';
import { Failure, invalid } from '../failure';
import { type Matrix, matrixOf, readCell, shown } from './cell';

/** The form's own checkpoints: the third is the end of October, not of the third quarter. */
export const FORM_CHECKPOINTS: readonly MonthLabel[] = [3, 6, 10, 12].map((month) => ({
  label: `${month}月底`,
  month,
}));

export interface MonthLabel {
  readonly label: string;
  readonly month: number;
}

/** A label and the place of its values among those of a plan. */
export interface Column extends MonthLabel {
  readonly at: number;
}

const PARAMETER = 'plan';

/** A plan as it was read. */
export interface ReadPlan {
  readonly columns: readonly Column[];
  /** The shares in billionths; null where a share has more places. */
  readonly ticks: readonly number[] | null;
  /** Made when it is asked for. */
  readonly plan: () => Plan;
}

/**
 * The plans of a range, each by itself a plan or the reason why it is none. Null when the argument is omitted.
 * @throws when the labels are at fault, and thereby every plan
 */
export function readPlans(value: unknown): readonly (ReadPlan | Failure)[] | null {
  const matrix = matrixOf(value);
  if (matrix === null) return null;
  const lines = withLabelsOnTop(matrix);
  if (lines === null) return unlabelled(matrix).map((line) => attempt(planOfLine, line, FORM_COLUMNS));
  const [labels = []] = lines;
  const columns = readLabels(labels);
  if (lines.length === 1) throw invalid({ code: 'plan-without-values', parameter: PARAMETER });
  return lines.slice(1).map((line) => attempt(planOf, line, columns));
}

type Make = (values: readonly unknown[], columns: readonly Column[]) => ReadPlan;

function attempt(make: Make, values: readonly unknown[], columns: readonly Column[]): ReadPlan | Failure {
  try {
    return make(values, columns);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** The rows with that of the labels first; a column of labels is turned. Null when there are none. */
function withLabelsOnTop(matrix: Matrix): Matrix | null {
  const [row = []] = matrix;
  const column = matrix.map(([first]) => first);
  const inRow = mostlyLabels(row);
  const inColumn = mostlyLabels(column);
  if (!inRow && !inColumn) return null;
  const more = countCheckpoints(row) - countCheckpoints(column);
  // A label with its value beside it, and nothing under it, is a column.
  if (inRow && (!inColumn || more > 0 || (more === 0 && matrix.length > 1))) return matrix;
  return row.map((_, at) => matrix.map((line) => line[at]));
}

/** More than half of what is filled in are texts that are no shares. A 0 may be a blank and does not count. */
function mostlyLabels(values: readonly unknown[]): boolean {
  let labels = 0;
  let filled = 0;
  for (const value of values) {
    if (isBlankOrZero(value)) continue;
    filled += 1;
    if (typeof value === 'string' && isLabel(value)) labels += 1;
  }
  return labels * 2 > filled;
}

const isLabel = remember((text) => readShareText(text).kind === 'invalid');

function countCheckpoints(values: readonly unknown[]): number {
  return values.filter((value) => typeof value === 'string' && parseCheckpoint(value) !== null).length;
}

function isBlankOrZero(value: unknown): boolean {
  return value == null || value === 0 || (typeof value === 'string' && isBlank(value));
}

/** The same labels come with every formula of a column. */
let lastLabels: readonly unknown[] = [];
let lastColumns: readonly Column[] = [];

function readLabels(labels: readonly unknown[]): readonly Column[] {
  const known =
    labels.length === lastLabels.length && labels.every((label, index) => label === lastLabels[index]);
  if (known) return lastColumns;
  lastColumns = columnsOf(labels);
  lastLabels = [...labels];
  return lastColumns;
}

/** A column without a label is the remainder of a merged cell. */
function columnsOf(labels: readonly unknown[]): readonly Column[] {
  return labels.flatMap((label, at) => {
    if (isBlankOrZero(label)) return [];
    const cell = readCell(label, PARAMETER);
    const text = cell.kind === 'text' ? cell.text.trim() : String(label);
    const checkpoint = cell.kind === 'text' ? parseCheckpoint(text) : null;
    if (checkpoint === null) throw invalid({ code: 'plan-label', parameter: PARAMETER, label: text });
    return [{ label: text, month: checkpoint.month, at }];
  });
}

/** One row or one column is one plan; else each row is one. */
function unlabelled(matrix: Matrix): Matrix {
  return matrix[0]?.length === 1 ? [matrix.map(([value]) => value)] : matrix;
}

const USUAL = FORM_CHECKPOINTS.length;

const FORM_COLUMNS: readonly Column[] = FORM_CHECKPOINTS.map((checkpoint, at) => ({ ...checkpoint, at }));

/** Without labels: a blank after a value, and leading blanks beyond four values, are remainders of merged cells. */
function planOfLine(line: readonly unknown[], columns: readonly Column[]): ReadPlan {
  const found = line.findIndex((value) => !isBlankOrZero(value));
  const leading = found < 0 ? line.length : found;
  const values = line.filter((value, index) => index < leading || !isBlankOrZero(value));
  const surplus = Math.min(leading, Math.max(0, values.length - USUAL));
  const kept = values.slice(surplus);
  if (kept.length !== USUAL) {
    throw invalid({ code: 'plan-needs-labels', parameter: PARAMETER, values: kept.length });
  }
  return planOf(kept, columns);
}

function planOf(values: readonly unknown[], columns: readonly Column[]): ReadPlan {
  const ticks = readTicks(columns, values);
  if (ticks !== null) return new TickPlan(columns, ticks);
  const plan = readPlan(columns, values);
  return { columns, ticks: null, plan: () => plan };
}

class TickPlan implements ReadPlan {
  constructor(
    readonly columns: readonly Column[],
    readonly ticks: readonly number[],
  ) {}

  plan(): Plan {
    const checkpoints = this.columns.map(({ label, month }, index) => ({
      label,
      month,
      share: movePoint(decimal(this.ticks[index] ?? 0), TICK_PLACES),
    }));
    return { checkpoints };
  }
}

/** The billionths of a plan of plain numbers that is in order; null for any other, which is read with more care. */
function readTicks(columns: readonly Column[], values: readonly unknown[]): readonly number[] | null {
  const numbers: number[] = [];
  let highest = 0;
  let least = Infinity;
  for (const { at } of columns) {
    const value = values[at] ?? 0;
    if (typeof value !== 'number') return null;
    numbers.push(value);
    if (value > highest) highest = value;
    if (value !== 0 && value < least) least = value;
  }
  if (highest > 1 && least < 1) return null;
  const perUnit = highest > 1 ? TICKS_PER_WHOLE / 100 : TICKS_PER_WHOLE;
  let month = 0;
  let before = 0;
  for (let index = 0; index < columns.length; index += 1) {
    const next = columns[index]?.month ?? 0;
    const ticks = ticksOf(numbers[index] ?? 0, perUnit);
    if (ticks === null || ticks < before || ticks > TICKS_PER_WHOLE || next <= month) return null;
    numbers[index] = ticks;
    before = ticks;
    month = next;
  }
  return numbers;
}

const TICK_PLACES = -Math.log10(TICKS_PER_WHOLE);

type Entry = { readonly bare: Decimal } | { readonly share: Decimal };

function readPlan(columns: readonly Column[], values: readonly unknown[]): Plan {
  const entries = columns.map(({ label, at }) => entryOf(values[at], label));
  const factor = scaleOf(entries);
  const checkpoints = columns.map(({ label, month }, index): Checkpoint => {
    const entry = entries[index];
    if (entry === undefined) throw invalid({ code: 'plan-without-values', parameter: PARAMETER });
    return { label, month, share: 'share' in entry ? entry.share : movePoint(entry.bare, factor) };
  });
  const problem = findPlanProblem(checkpoints);
  if (problem === null) return { checkpoints };
  if (problem.kind === 'no-checkpoints') {
    throw invalid({ code: 'plan-without-values', parameter: PARAMETER });
  }
  const column = columns[problem.index];
  const label = column?.label ?? '';
  const text = column === undefined ? '' : shown(readCell(values[column.at], PARAMETER));
  switch (problem.kind) {
    case 'not-a-month':
    case 'out-of-order':
      throw invalid({ code: 'plan-order', parameter: PARAMETER, label });
    case 'out-of-range':
      throw invalid({ code: 'plan-out-of-range', parameter: PARAMETER, label, text });
    case 'decreasing':
      throw invalid({ code: 'plan-decreasing', parameter: PARAMETER, label, text });
  }
}

function entryOf(value: unknown, label: string): Entry {
  const cell = readCell(value, PARAMETER);
  if (cell.kind === 'blank') return { bare: decimal(0) };
  if (cell.kind === 'number') return { bare: decimal(cell.value) };
  const entry = readShareText(cell.text);
  switch (entry.kind) {
    case 'literal':
      return { share: entry.share };
    case 'bare':
      return { bare: entry.value };
    case 'empty':
    case 'invalid':
      throw invalid({ code: 'plan-value', parameter: PARAMETER, label, text: cell.text.trim() });
  }
}

/**
 * The power of ten that makes shares of a plan's bare numbers: 0 when all are ≤ 1, −2 when all are 0 or ≥ 1 and one is
 * above 1.
 */
function scaleOf(entries: readonly Entry[]): 0 | -2 {
  const bare = entries.flatMap((entry) => ('bare' in entry ? [entry.bare] : []));
  if (bare.every((value) => value.lte(1))) return 0;
  if (bare.some((value) => value.gt(0) && value.lt(1))) {
    throw invalid({ code: 'plan-mixed-scale', parameter: PARAMETER });
  }
  return -2;
}
