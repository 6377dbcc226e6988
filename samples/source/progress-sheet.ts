import type { CellStyle, WriteSheet } from 'hucre';
import { serialOfDay } from '../../src/core/day';
import { expected, progress, schedule } from '../../src/functions/functions';
import type { ProjectTexts } from './model';
import { BUDGET_CELL, numberIn, PLAN_AREA } from './project-sheet';
import { SheetBuilder, type StoredFormula } from './sheet-builder';
import { STYLES } from './styles';

/** Columns A to I, in characters. */
const WIDTHS = [22, 17, 14, 14, 12, 16, 13, 13, 13];
const HEADER = [
  '项目',
  '预算金额',
  '计划（阶梯）',
  '推算（按日）',
  '序时进度',
  '应支出（阶梯）',
  '累计已付',
  '还需支付',
  '执行状态',
];
/** Node, share, amount so far, amount of the period, share of the year; their headings are texts. */
const SCHEDULE_STYLES = [
  STYLES.centredEntry,
  STYLES.finerShare,
  STYLES.amount,
  STYLES.amount,
  STYLES.finerShare,
];
const HEADER_ROW = 3;
const FIRST_ROW = 4;
const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
const AS_OF = serialOfDay({ year: 2023, month: 9, day: 30 });
const YEAR = 2023;
const DATE_CELL = '$B$2';
const YEAR_CELL = '$D$2';
const REMARK =
  '本表的PT公式由加载项计算：改截止日期，各列随之更新；在“累计已付”填入金额，右边给出还需支付的金额和状态。';

/** Excel keeps a function of an add-in under this name, with its namespace. */
const FUNCTION = '_xldudf_PT_';

function call(name: string, ...args: readonly string[]): string {
  return `${FUNCTION}${name}(${args.join(',')})`;
}

/** How much of each project should be spent by a fixed date: PT formulas with the results that they have. */
export function progressSheet(projects: readonly ProjectTexts[]): WriteSheet {
  const sheet = new SheetBuilder('支出进度', WIDTHS);
  sheet.put('A1:I1', '支出进度', STYLES.title);
  sheet.put('A2', '截止日期', STYLES.label);
  sheet.put('B2', AS_OF, STYLES.date);
  sheet.put('C2', '年度', STYLES.label);
  sheet.put('D2', YEAR, STYLES.year);
  sheet.put('G2:I2', '金额：万元', STYLES.moneyUnit);
  HEADER.forEach((label, index) => sheet.put(`${COLUMNS[index] ?? ''}${HEADER_ROW}`, label, STYLES.label));
  projects.forEach((project, index) => putProject(sheet, FIRST_ROW + index, project));
  const total = FIRST_ROW + projects.length;
  putTotal(sheet, total, projects);
  const [first] = projects;
  if (first !== undefined) putSchedule(sheet, total + 2, first);
  sheet.put(`A${total + 9}:I${total + 9}`, REMARK, STYLES.remark);
  sheet.atLeast(1, 40);
  sheet.atLeast(HEADER_ROW, 32);
  return sheet.build({ orientation: 'landscape' });
}

function placeOn(project: ProjectTexts, range: string): string {
  return `'${project.sheetName}'!${range}`;
}

function planRange(project: ProjectTexts): string {
  return placeOn(project, PLAN_AREA.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2'));
}

/** As Excel hands the range over: labels and shares, 0 for the rest of a merged cell. */
function planValues({ plan }: ProjectTexts): unknown[][] {
  const [march, june, october, december] = plan.map(numberIn);
  return [
    ['3月底', 0, '6月底', '10月底', '12月底', 0],
    [march, 0, june, october, december, 0],
  ];
}

function budgetOf(project: ProjectTexts): number {
  return Number(project.budget);
}

function putProject(sheet: SheetBuilder, row: number, project: ProjectTexts): void {
  const plan = planRange(project);
  const values = planValues(project);
  const budget = budgetOf(project);
  const spent = `G${row}`;
  const put = (
    column: string,
    formula: string,
    results: unknown[][],
    style: CellStyle = STYLES.finerShare,
  ): void => sheet.formula(`${column}${row}`, stored(formula, results), style);
  sheet.put(`A${row}`, project.sheetName, STYLES.entry);
  sheet.formula(`B${row}`, native(placeOn(project, BUDGET_CELL), budget), STYLES.amount);
  put('C', call('PROGRESS', plan, DATE_CELL, '"step"', YEAR_CELL), progress(values, AS_OF, 'step', YEAR));
  put('D', call('PROGRESS', plan, DATE_CELL, '"linear"', YEAR_CELL), progress(values, AS_OF, 'linear', YEAR));
  put('E', call('PROGRESS', '', DATE_CELL, '', YEAR_CELL), progress(undefined, AS_OF, undefined, YEAR));
  put(
    'F',
    call('EXPECTED', `B${row}`, plan, DATE_CELL, '"step"', YEAR_CELL),
    expected([[budget]], values, AS_OF, 'step', YEAR),
    STYLES.amount,
  );
  sheet.put(spent, '', STYLES.amount);
  const judged = (name: string, ...rest: readonly string[]): StoredFormula =>
    stored(`IF(${spent}="","",${call(name, spent, `B${row}`, plan, DATE_CELL, '', ...rest, YEAR_CELL)})`, [
      [''],
    ]);
  sheet.formula(`H${row}`, judged('GAP'), STYLES.amount);
  sheet.formula(`I${row}`, judged('STATUS', ''), STYLES.centredEntry);
}

function putTotal(sheet: SheetBuilder, row: number, projects: readonly ProjectTexts[]): void {
  const sumOf = (column: string): string => `SUM(${column}${FIRST_ROW}:${column}${row - 1})`;
  const cents = (amounts: readonly number[]): number =>
    Math.round(amounts.reduce((sum, amount) => sum + amount * 100, 0)) / 100;
  const due = projects.map((project) =>
    Number(expected([[budgetOf(project)]], planValues(project), AS_OF, 'step', YEAR)[0]?.[0]),
  );
  sheet.put(`A${row}`, '合计', STYLES.label);
  sheet.formula(`B${row}`, native(sumOf('B'), cents(projects.map(budgetOf))), STYLES.amount);
  for (const column of ['C', 'D', 'E', 'G', 'H', 'I']) sheet.put(`${column}${row}`, '', STYLES.centredEntry);
  sheet.formula(`F${row}`, native(sumOf('F'), cents(due)), STYLES.amount);
}

function putSchedule(sheet: SheetBuilder, row: number, project: ProjectTexts): void {
  const results = schedule([[budgetOf(project)]], planValues(project));
  sheet.put(`A${row}:E${row}`, `${project.sheetName}：各节点应支出`, STYLES.label);
  sheet.formula(
    `A${row + 1}`,
    stored(call('SCHEDULE', `B${FIRST_ROW}`, planRange(project)), results),
    STYLES.centredEntry,
    SCHEDULE_STYLES,
  );
}

function stored(formula: string, results: unknown[][]): StoredFormula {
  return { formula, results: results.map((row) => row.map(value)), dynamic: true };
}

function native(formula: string, result: number): StoredFormula {
  return { formula, results: [[result]], dynamic: false };
}

function value(result: unknown): string | number {
  if (typeof result === 'string' || typeof result === 'number') return result;
  throw new TypeError('a result of the sample that is neither text nor number');
}
