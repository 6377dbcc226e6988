import type { WriteSheet } from 'hucre';
import type { IndicatorTexts, ProjectTexts } from './model';
import { SheetBuilder } from './sheet-builder';
import { STYLES } from './styles';

/** Columns A to G, in characters. */
const WIDTHS = [11, 13.5, 18, 18, 15.5, 11, 11];
const MONEY_UNIT = '单位：万元';

const LABELS: readonly (readonly [range: string, label: string])[] = [
  ['A3', '项目编码'],
  ['D3', '项目名称'],
  ['A4:A5', '预算规模及资金用途'],
  ['B4', '预算数'],
  ['D4', '其中：财政    资金'],
  ['F4', '其他资金'],
  ['A6:A7', '资金支出计划（%）'],
  ['B6:C6', '3月底'],
  ['D6', '6月底'],
  ['E6', '10月底'],
  ['F6:G6', '12月底'],
  ['A8', '绩效目标'],
  ['A9', '一级指标'],
  ['B9', '二级指标'],
  ['C9', '三级指标'],
  ['D9', '绩效指标描述'],
  ['E9', '指标值'],
  ['F9:G9', '指标值确定依据'],
];
const LEVEL_1: readonly (readonly [range: string, label: string])[] = [
  ['A10:A13', '产出指标'],
  ['A14:A17', '效益指标'],
  ['A18', '满意度指标'],
];
const FIRST_INDICATOR_ROW = 10;

/** Room to write in where little or nothing is filled in, by row. */
const LEAST_HEIGHTS: readonly (readonly [row: number, points: number])[] = [
  [1, 44],
  [2, 22],
  [3, 36],
  [4, 30],
  [5, 40],
  [6, 26],
  [7, 26],
  [8, 66],
  [9, 30],
];
const LEAST_INDICATOR_HEIGHT = 48;

/** Where a project's budget and its plan, labels and shares, stand on its sheet. */
export const BUDGET_CELL = 'C4';
export const PLAN_AREA = 'B6:G7';

/** "292.00" → 292, "25%" → 0.25, '' stays ''. */
export function numberIn(text: string): number | '' {
  if (text === '') return '';
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

function putIndicator(sheet: SheetBuilder, row: number, texts: IndicatorTexts): void {
  const [level2, name, description, target, basis] = texts;
  sheet.put(`B${row}`, level2, STYLES.category);
  sheet.put(`C${row}`, name, STYLES.entry);
  sheet.put(`D${row}`, description, STYLES.entry);
  sheet.put(`E${row}`, target, STYLES.target);
  sheet.put(`F${row}:G${row}`, basis, STYLES.entry);
  sheet.atLeast(row, LEAST_INDICATOR_HEIGHT);
}

/** One 项目绩效目标表 in A1:G18. */
export function projectSheet(project: ProjectTexts): WriteSheet {
  const sheet = new SheetBuilder(project.sheetName, WIDTHS);
  sheet.put('A1:G1', project.title, STYLES.title);
  sheet.put('A2:D2', project.unit, STYLES.unitLine);
  sheet.put('E2:G2', MONEY_UNIT, STYLES.moneyUnit);
  for (const [range, label] of LABELS) sheet.put(range, label, STYLES.label);
  for (const [range, label] of LEVEL_1) sheet.put(range, label, STYLES.category);

  sheet.put('B3:C3', project.code, STYLES.code);
  sheet.put('E3:G3', project.name, STYLES.centredEntry);
  sheet.put(BUDGET_CELL, numberIn(project.budget), STYLES.amount);
  sheet.put('E4', numberIn(project.fiscalFunds), STYLES.amount);
  sheet.put('G4', numberIn(project.otherFunds), STYLES.amount);
  sheet.put('B5:G5', project.purpose, STYLES.entry);
  const [march, june, october, december] = project.plan;
  sheet.put('B7:C7', numberIn(march), STYLES.share);
  sheet.put('D7', numberIn(june), STYLES.share);
  sheet.put('E7', numberIn(october), STYLES.share);
  sheet.put('F7:G7', numberIn(december), STYLES.share);
  sheet.put('B8:G8', project.goal, STYLES.entry);
  [...project.outputs, ...project.benefits, project.satisfaction].forEach((texts, index) =>
    putIndicator(sheet, FIRST_INDICATOR_ROW + index, texts),
  );
  for (const [row, points] of LEAST_HEIGHTS) sheet.atLeast(row, points);
  return sheet.build();
}
