import { remember } from '../core/memo';
import { compact, labelKey, labelText } from '../core/text';
import { simplified } from '../core/traditional';
import { readLevel1, readLevel2 } from '../core/taxonomy';
import type { ColumnName } from './column-labels';
import { columnNamed, type Header, type HeaderColumn } from './header-columns';
import { AFTER_FORM, FOOTER, labelNames, SUB_HEADS, TITLE_ENDING } from './labels';
import { unitPhrase } from './money-unit';
import { isPageLine } from './page-lines';
import type { RowReader } from './row-reader';
import type { SheetField } from './sheet-field';
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

const LEVELS: readonly ColumnName[] = ['level1', 'level2', 'class', 'subGoal'];

/** A level of the form's own making, such as 项目管理指标. */
const OWN_LEVEL = '指标';

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
  if (text.endsWith('表') && TITLE_ENDING.test(simplified(text.replace(/\s+/gu, '')))) return true;
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
export const opensFooter = remember((text) =>
  FOOTER.test(simplified(text.normalize('NFKC').replace(/\s+/gu, ''))),
);

/** A line with signatures, remarks or a date where a level of indicators would stand. */
function isAfterForm(names: HeaderColumn | undefined, { col, text }: SheetField): boolean {
  return names !== undefined && col < names.col && endsForm(text);
}

const endsForm = remember((text) => AFTER_FORM.test(labelText(text)));

/** A sum over all projects, or those of one unit. */
const TOTAL = /^(?:合计|总计|总分)|(?:合计|总计)$/u;
