import { remember, rememberBy } from '../core/memo';
import { compact, isBlank, labelKey } from '../core/text';
import {
  asDate,
  parseComparator,
  parseTarget,
  type Target,
  targetOfNumber,
  withColumns,
} from '../core/targets';
import { type Level1Reading, type Level2Reading, readLevel1, readLevel2 } from '../core/taxonomy';
import { type Cell, EMPTY_CELL } from '../workbook/cell';
import type { Place } from '../workbook/address';
import { rowShift } from './row-shift';
import { columnNamed, extent, type Header, type HeaderColumn } from './header-columns';
import { AFTER_FORM, type ColumnName, FOOTER, labelNames, SUB_HEADS, TITLE_ENDING } from './labels';
import type { Field, Indicator, LevelField, Phase, TargetField } from './model';
import { unitPhrase } from './money-unit';
import { isPageLine } from './page-lines';
import { type SheetField, SheetLevel, SheetTarget } from './sheet-field';
import type { SheetView } from './sheet-view';

/** Labels that open the next form when they stand at the left edge, or two of them in one row. */
const HEAD_NAMES = new Set([
  'projectCode',
  'projectName',
  'budget',
  'budgetBlock',
  'fiscal',
  'planBlock',
  'goal',
  'overallGoal',
  'section',
  'task',
  'purpose',
]);

/** Reads the cells of one indicator block, column by column. */
export interface RowReader {
  /** The first filled cell of a column in a row. */
  filled(row: number, name: ColumnName): SheetField | undefined;
  /** The field of a column in a row; null when the form has no such column. */
  field(row: number, name: ColumnName): Field | null;
  /** Every filled cell under a column's header, which may span several columns. */
  fields(row: number, name: ColumnName): readonly Field[];
  /** Some column between the levels and the basis is filled. */
  hasContent(row: number): boolean;
}

/** Columns whose filling makes a row an indicator, not merely a line of the form. */
const CONTENT: ReadonlySet<ColumnName> = new Set<ColumnName>([
  'level3',
  'indicator',
  'description',
  'target',
  'basis',
]);
const LEVELS: readonly ColumnName[] = ['level1', 'level2', 'class', 'subGoal'];

/** A level of the form's own making, such as 项目管理指标. */
const OWN_LEVEL = '指标';

/** @param columns those of one indicator set; by default all, of several with one name the first */
export function rowReader(
  view: SheetView,
  header: Header,
  edge: number,
  columns: readonly HeaderColumn[] = header.columns,
): RowReader {
  const shiftOf = rowShift(view, header);
  const spans = new Map<ColumnName, Span>();
  for (const column of columns) {
    const [left, right] = extent(header, column, edge);
    if (column.name !== null && !spans.has(column.name)) spans.set(column.name, { left, right });
  }
  const content = columns
    .filter(({ name }) => name !== null && CONTENT.has(name))
    .map((column) => extent(header, column, edge));
  return {
    filled: (row, name) => {
      const span = spans.get(name);
      if (span === undefined) return undefined;
      const shift = shiftOf(row);
      const left = span.left - shift;
      return left < header.left ? undefined : view.firstFilled(row, left, span.right - shift);
    },
    field: (row, name) => {
      const span = spans.get(name);
      if (span === undefined) return null;
      const shift = shiftOf(row);
      const left = span.left - shift;
      if (left < header.left) return emptyField(view, { row, col: span.left });
      const filled = view.firstFilled(row, left, span.right - shift);
      return filled ?? view.field({ row, col: left });
    },
    fields: (row, name) => {
      const span = spans.get(name);
      if (span === undefined) return [];
      const shift = shiftOf(row);
      return view.filled(row, span.left - shift, span.right - shift);
    },
    hasContent: (row) => {
      const shift = shiftOf(row);
      return content.some(
        ([left, right]) =>
          left - shift >= header.left && view.firstFilled(row, left - shift, right - shift) !== undefined,
      );
    },
  };
}

interface Span {
  readonly left: number;
  readonly right: number;
}

function emptyField(view: SheetView, place: Place): Field {
  return { at: view.ref(place), text: '', empty: true, cell: EMPTY_CELL };
}

/**
 * The rows under a header that belong to its form: up to the next form's head, the lines under the form (注：, 填报人：)
 * or, after a gap, anything that is no indicator. Blank rows in between are passed over.
 */
export function indicatorRows(
  view: SheetView,
  header: Header,
  reader: RowReader,
  limit: number,
): readonly number[] {
  const names = nameColumn(header);
  const level = columnNamed(header, 'level1') ?? columnNamed(header, 'level2');
  const rows: number[] = [];
  let previous = header.row;
  let summed = false;
  for (const row of view.rowsBetween(header.row + 1, limit)) {
    const cells = view.filled(row, header.left, header.right);
    const first = cells[0];
    if (first === undefined || cells.every(isEmptyLink)) continue;
    if (opensForm(view, header, row, cells, first) || isFooter(names, first)) break;
    const levels: string[] = [];
    for (const name of LEVELS) {
      const field = reader.filled(row, name);
      if (field !== undefined) levels.push(field.text);
    }
    const known = levels.some(isLevel);
    const named =
      known || levels.some((text) => compact(text).endsWith(OWN_LEVEL) && labelNames(text).length === 0);
    const content = reader.hasContent(row);
    const gap = row > previous + 1;
    // In the middle of a form that is printed on several pages.
    if (!named && levels.length > 0 && cells.every(({ text }) => isPageLine(text))) continue;
    if (!known && cells.every(({ text }) => SUB_HEADS.has(labelKey(text)))) continue;
    if (!known && isAfterForm(names, first)) {
      if (!TOTAL.test(compact(first.text))) break;
      summed = true;
      continue;
    }
    // Under a sum only another project goes on: its own cells stand left of its levels.
    if (summed && !(known && level !== undefined && first.col < level.col)) continue;
    summed = false;
    if (!content && !known) {
      if (levels.length > 0) break;
      continue;
    }
    if (gap && rows.length > 0 && levels.length > 0 && !named) break;
    rows.push(row);
    previous = row;
  }
  return rows;
}

/** A formula that fetches an empty cell gives 0. */
function isEmptyLink({ cell: { kind, value, isFormula } }: SheetField): boolean {
  return isFormula && kind === 'number' && value === 0;
}

function isLevel(text: string): boolean {
  return readLevel1(text) !== null || readLevel2(text) !== null;
}

function opensForm(
  view: SheetView,
  header: Header,
  row: number,
  cells: readonly SheetField[],
  first: SheetField,
): boolean {
  const { text } = first;
  if (text.endsWith('表') && TITLE_ENDING.test(text.replace(/\s+/gu, ''))) return true;
  if (cells.some((cell) => unitPhrase(cell.text) !== null) && !isIndicator(cells, header)) return true;
  const hits = view.hitsWithin(row, header);
  const heads = hits.filter(({ names }) => names.some((n) => HEAD_NAMES.has(n)));
  return heads.length >= 2 || heads.some(({ col }) => col === first.col);
}

/** An indicator named 总成本（单位：万元） is no line of the next form's unit. */
function isIndicator(cells: readonly SheetField[], header: Header): boolean {
  if (cells.some(({ text }) => isLevel(text))) return true;
  const name = nameColumn(header);
  const target = columnNamed(header, 'target');
  return (
    cells.some(({ col }) => col === name?.col) &&
    cells.some(({ col, text }) => col === target?.col && unitPhrase(text) === null)
  );
}

function nameColumn(header: Header): HeaderColumn | undefined {
  return columnNamed(header, 'level3') ?? columnNamed(header, 'indicator');
}

/** Such lines start left of the indicators' names. */
function isFooter(names: HeaderColumn | undefined, { col, text }: SheetField): boolean {
  return (names === undefined || col < names.col) && opensFooter(text);
}

/** A line under a form: 注：, 填报人：. */
export const opensFooter = remember((text) => FOOTER.test(text.normalize('NFKC').replace(/\s+/gu, '')));

/** A line with signatures, remarks or a date where a level of indicators would stand. */
function isAfterForm(names: HeaderColumn | undefined, { col, text }: SheetField): boolean {
  return names !== undefined && col < names.col && endsForm(text);
}

const endsForm = remember((text) => AFTER_FORM.test(compact(text)));

/** A sum over all projects, or those of one unit. */
const TOTAL = /^(?:合计|总计|总分)|(?:合计|总计)$/u;

/** The indicators of rows, levels carried down from the rows they are written in. */
export function readIndicators(
  reader: RowReader,
  rows: readonly number[],
  goalOf: (row: number) => number | null = () => null,
  phase: Phase = 'annual',
): readonly Indicator[] {
  let level1: LevelField<Level1Reading> | null = null;
  let level2: LevelField<Level2Reading> | null = null;
  const indicators: Indicator[] = [];
  for (const row of rows) {
    const written1 = reader.field(row, 'level1');
    const written2 = reader.field(row, 'level2') ?? reader.field(row, 'class');
    if (written1 !== null && (!written1.empty || level1 === null)) {
      level1 = new SheetLevel(written1, written1.empty ? null : readLevel1(written1.text));
      level2 = null;
    }
    if (written2 !== null && (!written2.empty || level2 === null)) {
      level2 = new SheetLevel(written2, written2.empty ? null : readLevel2(written2.text));
    }
    const name = reader.field(row, 'level3') ?? reader.field(row, 'indicator');
    const [sign, value] = signAndValue(reader, row);
    const target = value ?? reader.field(row, 'target');
    if (name === null || target === null) continue;
    const comparator = sign ?? reader.field(row, 'comparator');
    const direction = reader.field(row, 'direction');
    const unit = reader.field(row, 'targetUnit');
    indicators.push({
      row,
      phase,
      goal: goalOf(row),
      level1,
      level2,
      name,
      description: reader.field(row, 'description'),
      target: targetField(target, comparatorField(comparator, direction), unit, isTime(level2, name)),
      comparator,
      unit,
      basis: reader.field(row, 'basis'),
      weight: reader.field(row, 'weight'),
    });
  }
  return indicators;
}

/** A header 指标值 over two columns, the first of which holds nothing but ≥, = or ≤. */
function signAndValue(reader: RowReader, row: number): readonly [Field | null, Field | null] {
  const [first, second] = reader.fields(row, 'target');
  const isSign = first !== undefined && !/\d/u.test(first.text) && parseComparator(first.text) !== null;
  return isSign && second !== undefined ? [first, second] : [null, null];
}

/** 指标性质 and 指标方向 are used either way round: the column that holds a comparator counts. */
function comparatorField(comparator: Field | null, direction: Field | null): Field | null {
  const first = comparator?.empty === false ? comparator : null;
  const second = direction?.empty === false ? direction : null;
  if (first === null || second === null) return first ?? second;
  return parseComparator(first.text) === null && parseComparator(second.text) !== null ? second : first;
}

function targetField(
  field: Field,
  comparator: Field | null,
  unit: Field | null,
  ofTime: boolean,
): TargetField {
  const { cell, text } = field;
  const target = readTarget(cell, text, filledText(comparator), filledText(unit));
  return new SheetTarget(field, ofTime ? asDate(target) : target);
}

const TIME_ASKED = /(?:时间|日期|时限|期限)$/u;

/** Whether a number of eight digits is a day there. */
function isTime(level2: LevelField<Level2Reading> | null, name: Field): boolean {
  return level2?.reading?.class === 'timeliness' || TIME_ASKED.test(name.text);
}

/** The same targets stand in hundreds of rows. What a cell shows, with its kind, says all that makes its target. */
const readTarget = rememberBy(
  ({ kind, percent }: Cell, text: string, comparator: string | null, unit: string | null) =>
    `${kind}\u001f${String(percent)}\u001f${text}\u001f${comparator ?? ''}\u001f${unit ?? ''}`,
  (cell, text, comparator, unit) => withColumns(targetOf(cell, text), comparator, unit, text),
);

function filledText(field: Field | null): string | null {
  return field === null || field.empty ? null : field.text;
}

/** A target as text, a day included, or as a number with its format (90 % stored as 0.9, 60 shown as 60人). */
function targetOf(cell: Cell, text: string): Target {
  if (cell.kind === 'number') return targetOfNumber(Number(cell.value), cell);
  return parseTarget(isBlank(text) ? '' : text);
}
