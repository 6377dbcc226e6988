import type { WriteSheet } from 'hucre';
import type { DepartmentTexts } from './model';
import { SheetBuilder } from './sheet-builder';
import { STYLES } from './styles';

/** Columns A to E, in characters. */
const WIDTHS = [14.5, 13.5, 26, 15, 29];
const OVERALL_GOAL = '总体绩效目标';
const HEADER = ['分项绩效目标', '指标类别', '绩效指标', '指标值', '指标解释/计算公式'] as const;
const MEASURES = '工作保障措施';
const HEADER_ROW = 4;
const PAGES = 2;
/**
 * Room to write in, and such that the first two goals fill the first page: no goal is then torn in two
 * (a sheet fitted to a number of pages takes no page breaks of its own).
 */
const LEAST_HEIGHTS: readonly (readonly [row: number, points: number])[] = [
  [1, 50],
  [2, 24],
  [3, 190],
  [HEADER_ROW, 30],
];
const LEAST_INDICATOR_HEIGHT = 42;

/** The 部门整体绩效目标: overall goal, indicators by goal, measures, one below the other in columns A to E. */
export function departmentSheet(department: DepartmentTexts): WriteSheet {
  const sheet = new SheetBuilder(department.sheetName, WIDTHS);
  sheet.put('A1:E1', department.title, STYLES.title);
  sheet.put('A2:E2', department.unit, STYLES.unitLine);
  sheet.put('A3', OVERALL_GOAL, STYLES.label);
  sheet.put('B3:E3', department.overallGoal.join('\n'), STYLES.entry);
  HEADER.forEach((label, col) => sheet.put(`${'ABCDE'.charAt(col)}${HEADER_ROW}`, label, STYLES.label));
  for (const [row, points] of LEAST_HEIGHTS) sheet.atLeast(row, points);

  let row = HEADER_ROW + 1;
  for (const { goal, indicators } of department.goals) {
    sheet.put(`A${row}:A${row + indicators.length - 1}`, goal, STYLES.entry);
    for (const [category, name, target, definition] of indicators) {
      sheet.put(`B${row}`, category, STYLES.category);
      sheet.put(`C${row}`, name, STYLES.entry);
      sheet.put(`D${row}`, target, STYLES.target);
      sheet.put(`E${row}`, definition, STYLES.entry);
      sheet.atLeast(row, LEAST_INDICATOR_HEIGHT);
      row += 1;
    }
  }

  sheet.put(`A${row}:A${row + department.measures.length - 1}`, MEASURES, STYLES.label);
  for (const measure of department.measures) {
    sheet.put(`B${row}:E${row}`, measure, STYLES.entry);
    row += 1;
  }
  return sheet.build({ fitToHeight: PAGES, printTitlesRow: `$${HEADER_ROW}:$${HEADER_ROW}` });
}
