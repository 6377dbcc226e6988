import { shortened } from '../core/text';
import type { Language } from '../i18n/language';
import { PAGE_WORDS } from '../i18n/page';
import { markup, type Markup, NOTHING } from '../report/markup';
import { displayText } from '../tables/display';
import type { CellRef } from '../tables/model';
import { type Area, areaOfCell, columnName, formatPlace, MAX_COL, MAX_ROW } from '../workbook/address';
import { contains } from '../workbook/contains';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

const ROWS_AROUND = 2;
const COLUMNS_LEFT = 3;
const COLUMNS_RIGHT = 1;
/** Longer texts are cut: the table is to recognise the place by. */
const LONGEST_TEXT = 60;

/** The cells around one, as a small table with the one marked. */
export function surroundings(at: CellRef, workbook: WorkbookSnapshot, language: Language): Markup {
  const sheet = workbook.sheets[at.sheet];
  if (sheet === undefined) return NOTHING;
  const window = windowAround(at, sheet);
  const words = PAGE_WORDS[language];
  const columns: Markup[] = [];
  for (let col = window.left; col <= window.right; col += 1) {
    columns.push(markup`<th scope="col">${columnName(col)}</th>`);
  }
  const rows: Markup[] = [];
  for (let row = window.top; row <= window.bottom; row += 1) {
    rows.push(markup`<tr><th scope="row">${row + 1}</th>${cellsOf(row, window, at, sheet, language)}</tr>
`);
  }
  return markup`<div class="around" tabindex="0" role="group" aria-label="${words.aroundCaption(sheet.name, formatPlace(at))}"><table>
<caption>${words.aroundCaption(sheet.name, formatPlace(at))}</caption>
<thead><tr><td></td>${columns}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}

/** Where the tables do not fit, the marked cells come into sight. */
export function showMarked(container: Element): void {
  for (const frame of Array.from(container.querySelectorAll<HTMLElement>('.around'))) {
    const marked = frame.querySelector<HTMLElement>('.marked');
    if (marked !== null) frame.scrollLeft = marked.offsetLeft + marked.offsetWidth - frame.clientWidth;
  }
}

function windowAround({ row, col }: CellRef, { used }: SheetSnapshot): Area {
  return {
    top: Math.max(row - ROWS_AROUND, 0),
    left: Math.max(col - COLUMNS_LEFT, 0),
    bottom: Math.min(row + ROWS_AROUND, Math.max(used?.bottom ?? row, row), MAX_ROW),
    right: Math.min(col + COLUMNS_RIGHT, Math.max(used?.right ?? col, col), MAX_COL),
  };
}

/** A merged area is one cell, as far as it lies in the window. */
function cellsOf(row: number, window: Area, at: CellRef, sheet: SheetSnapshot, language: Language): Markup[] {
  const cells: Markup[] = [];
  for (let col = window.left; col <= window.right; col += 1) {
    const merge = sheet.merges.find((area) => contains(area, { row, col }));
    if (merge === undefined) {
      cells.push(cellOf(areaOfCell({ row, col }), { row, col }, at, sheet, language));
      continue;
    }
    const shown: Area = {
      top: Math.max(merge.top, window.top),
      left: Math.max(merge.left, window.left),
      bottom: Math.min(merge.bottom, window.bottom),
      right: Math.min(merge.right, window.right),
    };
    if (shown.top !== row || shown.left !== col) continue;
    cells.push(cellOf(shown, { row: merge.top, col: merge.left }, at, sheet, language));
  }
  return cells;
}

function cellOf(
  shown: Area,
  holder: { readonly row: number; readonly col: number },
  at: CellRef,
  sheet: SheetSnapshot,
  language: Language,
): Markup {
  const words = PAGE_WORDS[language];
  const cell = sheet.cell(holder.row, holder.col);
  const text = displayText(cell);
  const rows = shown.bottom - shown.top + 1;
  const columns = shown.right - shown.left + 1;
  const marked = contains(shown, at);
  const label = markup`<span class="unseen">${words.markedCell}</span> `;
  return markup`<td${rows > 1 ? markup` rowspan="${rows}"` : NOTHING}${
    columns > 1 ? markup` colspan="${columns}"` : NOTHING
  }${marked ? markup` class="marked"` : NOTHING}>${marked ? label : NOTHING}${
    text === '' && marked
      ? markup`<span class="soft">${words.emptyCell}</span>`
      : shortened(text, LONGEST_TEXT)
  }</td>`;
}
