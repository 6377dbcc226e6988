import { type Day, serialOfDay } from '../../core/day';
import { plain } from '../../core/decimal';
import { QUARTERS } from '../../core/plan';
import { budgetField } from '../../rules/support/spending';
import type { PlanBlock, PlanEntry, ProjectTable } from '../../tables/model';
import { type Area, formatPlace, type Place, quotedSheetName } from '../../workbook/address';
import type { FormulaBlock, FormulaCell } from '../../workbook/port';
import type { Checked } from '../checking/check-state';
import { SCHEDULE_BY } from '../texts/block';
import type { KnownAmount } from './known-amount';
import type { ProjectView } from './progress-view';
import { CHANGES } from './spending-records';

/** The block's own words, in the user's language. */
export interface BlockWords {
  readonly title: string;
  readonly asOf: string;
  readonly columns: readonly [
    project: string,
    unit: string,
    budget: string,
    stepShare: string,
    stepAmount: string,
    linearShare: string,
    time: string,
    spent: string,
    points: string,
    gap: string,
    required: string,
    status: string,
    base: string,
  ];
  readonly bases: Readonly<Record<'initial' | 'adjusted', string>>;
  readonly total: string;
  readonly checkpoints: (project: string) => string;
  readonly quarters: (project: string) => string;
}

const BLANK: FormulaCell = { content: '' };
const SHARE = '0.0%';
const MONEY = '#,##0.00';
const DATE = 'yyyy-mm-dd';
const WIDTH = 13;

/**
 * A table of live formulas with its top-left cell at `at`: one row per project over the forms' own cells, and the
 * schedule at checkpoints and quarters when it is one project. Changing the date, a form or an amount changes it.
 */
export function progressBlock(
  at: Place,
  projects: readonly ProjectView[],
  asOf: Day,
  checked: Checked,
  words: BlockWords,
): FormulaBlock {
  const rows: FormulaCell[][] = [];
  const cell = (row: number, col: number): string => absolute({ row: at.row + row, col: at.col + col });
  const push = (...cells: readonly FormulaCell[]): number => rows.push(padded(cells)) - 1;
  /** Empty rows under PT.SCHEDULE, which spills its rows beneath a header. */
  const spillRoom = (count: number): void => {
    for (let spilled = 0; spilled < count; spilled += 1) push();
  };
  push(text(words.title));
  const dateRow = push(text(words.asOf), { content: serialOfDay(asOf), numberFormat: DATE });
  const date = cell(dateRow, 1);
  push(...words.columns.map(text));
  const first = rows.length;
  /** Plans that do not stand right under their labels are copied, live, below the table. */
  const copies: { readonly row: number; readonly plan: PlanBlock }[] = [];
  const copyStart = first + projects.length + (canAddUp(projects) ? 1 : 0);
  const plans = projects.map((project) => {
    const plan = project.table.plan;
    if (plan === null) return '';
    const area = adjacentArea(plan);
    if (area !== null) return sheetArea(checked, plan.at.sheet, area);
    const row = copyStart + copies.length * 3 + 1;
    copies.push({ row, plan });
    return `${cell(row, 0)}:${cell(row + 1, plan.entries.length - 1)}`;
  });
  projects.forEach((project, index) => {
    const row = first + index;
    const progress = project.progress;
    if (progress === null) return;
    const plan = plans[index] ?? '';
    const budget = cell(row, 2);
    const spent = cell(row, 7);
    const judged = (formula: string): string => `=IF(${spent}="","",${formula})`;
    push(
      text(nameOf(project)),
      text(progress.unit),
      { content: budgetOf(project, checked), numberFormat: MONEY },
      share(`=PT.PROGRESS(${plan},${date},"step",${progress.year})`),
      money(`=PT.EXPECTED(${budget},${plan},${date},"step",${progress.year})`),
      share(`=PT.PROGRESS(${plan},${date},"linear",${progress.year})`),
      share(`=PT.PROGRESS(,${date},,${progress.year})`),
      { content: amountOf(project.spending?.told.spent ?? null), numberFormat: MONEY },
      share(judged(`PT.DEVIATION(${spent},${budget},${plan},${date},"step",${progress.year})`)),
      money(judged(`PT.GAP(${spent},${budget},${plan},${date},"step",${progress.year})`)),
      money(judged(`PT.REQUIRED(${spent},${budget},${date},${progress.year})`)),
      { content: judged(`PT.STATUS(${spent},${budget},${plan},${date},"step",,${progress.year})`) },
      text(words.bases[project.spending?.adjusted?.kind === 'amount' ? 'adjusted' : 'initial']),
    );
  });
  if (canAddUp(projects)) {
    const last = rows.length - 1;
    const column = (col: number): string => `${cell(first, col)}:${cell(last, col)}`;
    const row = rows.length;
    const addedUp = (col: number): FormulaCell => money(`=SUM(${column(col)})`);
    const over = (col: number): FormulaCell =>
      share(`=IF(${cell(row, 2)}=0,"",SUMPRODUCT(${column(2)},${column(col)})/${cell(row, 2)})`);
    push(
      text(words.total),
      text(projects[0]?.progress?.unit ?? ''),
      addedUp(2),
      over(3),
      addedUp(4),
      over(5),
      over(6),
    );
  }
  for (const { plan } of copies) {
    push();
    push(...plan.entries.map(({ label }) => text(label)));
    push(...plan.entries.map((entry) => share(shareOf(entry, checked))));
  }
  const [only] = projects;
  if (projects.length !== 1 || only?.progress == null) return { cells: rows };
  const { budget: column, plan } = { budget: cell(first, 2), plan: plans[0] ?? '' };
  push();
  const name = nameOf(only);
  push(text(words.checkpoints(name)));
  push({ content: `=PT.SCHEDULE(${column},${plan},"${SCHEDULE_BY.checkpoints}")` });
  spillRoom(only.table.plan?.entries.length ?? 0);
  push();
  push(text(words.quarters(name)));
  push({ content: `=PT.SCHEDULE(${column},${plan},"${SCHEDULE_BY.quarters}")` });
  spillRoom(QUARTERS.length);
  return { cells: rows };
}

/** Amounts of one unit and year add up; others would not mean anything. */
function canAddUp(projects: readonly ProjectView[]): boolean {
  const [first] = projects;
  return (
    projects.length > 1 &&
    projects.every(
      ({ progress }) => progress?.unit === first?.progress?.unit && progress?.year === first?.progress?.year,
    )
  );
}

function nameOf({ table }: ProjectView): string {
  return table.fields.projectName?.text ?? table.title?.text ?? '';
}

/** Over the cells that hold the figures, so that the table follows them; else the figures themselves. */
function budgetOf({ table, spending, progress }: ProjectView, checked: Checked): string | number {
  const adjusted = spending?.adjusted;
  const initial = initialOf(table, checked);
  if (spending != null && adjusted?.kind === 'amount') {
    if (spending.base === 'adjusted') return amountOf(adjusted);
    const changes = CHANGES.map(
      (change) => `${change === 'cut' ? '-' : '+'}${termOf(spending.told[change])}`,
    );
    return `=${initial}${changes.filter((change) => change.length > 1).join('')}`;
  }
  if (typeof initial === 'string') return `=${initial}`;
  return progress === null ? '' : Number(plain(progress.budget));
}

/** The form's own cell where it holds the number; else what it says. */
function initialOf(table: ProjectTable, checked: Checked): string | number {
  const field = budgetField(table);
  if (field?.reading.kind !== 'amount') return 0;
  const value = Number(plain(field.reading.value));
  const isNumber = field.cell.kind === 'number' && Number(field.cell.value) === value;
  return isNumber ? sheetCell(checked, field.at.sheet, field.at) : value;
}

function amountOf(amount: KnownAmount | null): string | number {
  const term = termOf(amount);
  return typeof term === 'number' || term === '' ? term : `=${term}`;
}

/** The cell that was picked where it holds the number; else the amount; "" when there is none. */
function termOf(amount: KnownAmount | null): string | number {
  if (amount?.kind !== 'amount') return '';
  const { cell, value } = amount;
  return cell?.cell.kind === 'number' && Number(cell.cell.value) === Number(plain(value))
    ? `${quotedSheetName(cell.sheetName)}!${absolute(cell)}`
    : Number(plain(value));
}

/** The plan's labels and shares as one area, labels first, where the shares stand right under or beside them. */
function adjacentArea({ entries }: PlanBlock): Area | null {
  const [first] = entries;
  if (first === undefined) return null;
  const { labelAt: origin, share } = first;
  const inRow = entries.every(
    (entry) =>
      entry.labelAt.row === origin.row &&
      entry.share.at.row === origin.row + 1 &&
      entry.share.at.col === entry.labelAt.col,
  );
  const inColumn = entries.every(
    (entry) =>
      entry.labelAt.col === origin.col &&
      entry.share.at.col === origin.col + 1 &&
      entry.share.at.row === entry.labelAt.row,
  );
  const last = entries.at(-1) ?? first;
  if (inRow) return { top: origin.row, left: origin.col, bottom: share.at.row, right: last.labelAt.col };
  if (inColumn) return { top: origin.row, left: origin.col, bottom: last.labelAt.row, right: share.at.col };
  return null;
}

function sheetArea(checked: Checked, sheet: number, { top, left, bottom, right }: Area): string {
  const start = absolute({ row: top, col: left });
  return `${quotedSheetName(checked.reading.sheets[sheet]?.name ?? '')}!${start}:${absolute({ row: bottom, col: right })}`;
}

/** The cell of a share, or the share itself where the whole plan is written in one cell. */
function shareOf({ labelAt, share: { at }, reading }: PlanEntry, checked: Checked): string | number {
  const isWithin = labelAt.row === at.row && labelAt.col === at.col;
  return isWithin && reading.kind === 'share'
    ? Number(plain(reading.share))
    : `=${sheetCell(checked, at.sheet, at)}`;
}

function sheetCell(checked: Checked, sheet: number, place: Place): string {
  return `${quotedSheetName(checked.reading.sheets[sheet]?.name ?? '')}!${absolute(place)}`;
}

function absolute(place: Place): string {
  return formatPlace(place).replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2');
}

/** Text that looks like a formula stays text. */
function text(content: string): FormulaCell {
  return { content: /^[=']/u.test(content) ? `'${content}` : content };
}

function share(content: string | number): FormulaCell {
  return { content, numberFormat: SHARE };
}

function money(content: string): FormulaCell {
  return { content, numberFormat: MONEY };
}

function padded(cells: readonly FormulaCell[]): FormulaCell[] {
  return Array.from({ length: WIDTH }, (_, col) => cells[col] ?? BLANK);
}
