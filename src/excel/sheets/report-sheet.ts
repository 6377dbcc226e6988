import { formatArea, formatPlace, quotedSheetName } from '../../workbook/address';
import { HostError } from '../../workbook/host-error';
import { REPORT_MARKER } from '../../workbook/own-sheets';
import type { Call, ReportCell, ReportSheet, SheetKey } from '../../workbook/port';
import { addressLists, joinAreas } from '../areas';
import { run } from '../run';
import type { Session } from '../session';
import { literalText } from '../text-values';
import { forceCreateSheet } from './force-create-sheet';

/** Characters of one request: three bytes each at most, under the 5 MB that Excel on the web allows. */
const CHARACTERS_PER_SYNC = 500_000;
/** A link costs about this much of a request. */
const LINK_COST = 400;
/** Points of a character of the default font, and of a cell's margins. */
const POINTS_PER_CHARACTER = 5.25;
const MARGIN_POINTS = 3.75;

/**
 * Writes a report as text, with links to cells, and shows it. A sheet of that name is written over only when it is a
 * report of ours or empty; after an error the next report writes over what is there.
 */
export async function writeReport(
  session: Session,
  report: ReportSheet,
  call: Call | undefined,
): Promise<SheetKey> {
  let known = (): void => undefined;
  session.reporting = new Promise((resolve) => (known = resolve));
  try {
    return await run(call, (context) =>
      write(context, report, (key) => {
        session.reports.add(key);
        known();
      }),
    );
  } finally {
    known();
    session.reporting = null;
  }
}

/** @param told hears which sheet it is, as soon as that is known */
async function write(
  context: Excel.RequestContext,
  report: ReportSheet,
  told: (key: SheetKey) => void,
): Promise<SheetKey> {
  const { workbook } = context;
  const names = await checkName(context, report.name);
  const sheet = await forceCreateSheet(workbook, report.name);
  sheet.load('id');
  const rows = withMarker(report.rows);
  const width = Math.max(...rows.map((row) => row.length));
  // The marker goes first: whatever breaks off later, the sheet is known as ours.
  sheet.getRange('A1').values = [[literalText(REPORT_MARKER)]];
  format(sheet, rows, width, report.columnWidths);
  await context.sync();
  told(sheet.id);
  await writeRows(context, sheet, { rows, width, names }, 0);
  sheet.activate();
  await context.sync();
  return sheet.id;
}

/** Names of all sheets by their keys, for the links. */
async function checkName(
  context: Excel.RequestContext,
  name: string,
): Promise<ReadonlyMap<SheetKey, string>> {
  const { worksheets } = context.workbook;
  const old = worksheets.getItemOrNullObject(name);
  const marker = old.getRange('A1');
  const used = old.getUsedRangeOrNullObject(true);
  worksheets.load('items/id,items/name');
  old.load('protection/protected');
  marker.load('values');
  used.load('address');
  await context.sync();
  if (!old.isNullObject) {
    const [[first] = []]: readonly unknown[][] = marker.values;
    if (!used.isNullObject && first !== REPORT_MARKER) throw new HostError('name-taken', { sheet: name });
    if (old.protection.protected) throw new HostError('protected', { sheet: name });
  }
  return new Map(worksheets.items.map((sheet) => [sheet.id, sheet.name]));
}

type Rows = ReportSheet['rows'];

function withMarker(rows: Rows): Rows {
  return rows[0]?.[0]?.text === REPORT_MARKER ? rows : [[{ text: REPORT_MARKER, bold: true }], ...rows];
}

function format(sheet: Excel.Worksheet, rows: Rows, width: number, columnWidths: readonly number[]): void {
  const bottom = rows.length - 1;
  for (const [col, characters] of columnWidths.slice(0, width).entries()) {
    const column = sheet.getRange(formatArea({ top: 0, bottom, left: col, right: col }));
    column.format.columnWidth = characters * POINTS_PER_CHARACTER + MARGIN_POINTS;
  }
  const body = sheet.getRange(formatArea({ top: 0, bottom, left: 0, right: width - 1 }));
  body.format.verticalAlignment = 'Top';
  // A line with one cell is a heading or a sentence: it runs on to the right.
  const lists = rows.flatMap((row, index) =>
    row.length > 1 ? [{ top: index, bottom: index, left: 0, right: width - 1 }] : [],
  );
  for (const list of addressLists(joinAreas(lists))) sheet.getRanges(list).format.wrapText = true;
  const bold = rows.flatMap((row, index) =>
    row.flatMap((cell, col) =>
      cell.bold === true ? [{ top: index, bottom: index, left: col, right: col }] : [],
    ),
  );
  for (const list of addressLists(joinAreas(bold))) sheet.getRanges(list).format.font.bold = true;
}

interface Writing {
  readonly rows: Rows;
  readonly width: number;
  readonly names: ReadonlyMap<SheetKey, string>;
}

/** Writes the rows from `top` on, as many in one request as it holds. */
async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  writing: Writing,
  top: number,
): Promise<void> {
  const { rows, width, names } = writing;
  if (top >= rows.length) return;
  let bottom = top;
  for (let cost = 0; bottom < rows.length; bottom += 1) {
    cost += (rows[bottom] ?? []).reduce((sum, cell) => sum + costOf(cell), 0);
    if (cost > CHARACTERS_PER_SYNC && bottom > top) break;
  }
  const taken = rows.slice(top, bottom);
  for (const [index, row] of taken.entries()) {
    for (const [col, { link }] of row.entries()) {
      const name = link && names.get(link.sheet);
      if (link === undefined || name === undefined) continue;
      // A link puts its own text into the cell; the cell's text, written after it, stays.
      sheet.getRange(formatPlace({ row: top + index, col })).hyperlink = {
        documentReference: `${quotedSheetName(name)}!${formatArea(link)}`,
      };
    }
  }
  const block = sheet.getRange(formatArea({ top, bottom: bottom - 1, left: 0, right: width - 1 }));
  block.values = taken.map((row) =>
    Array.from({ length: width }, (_, col) => literalText(row[col]?.text ?? '')),
  );
  await context.sync();
  await writeRows(context, sheet, writing, bottom);
}

function costOf({ text, link }: ReportCell): number {
  return text.length + (link === undefined ? 0 : LINK_COST);
}
