import { isOwnReport } from '../workbook/own-sheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { completeYears } from './budget-year';
import { centralForm } from './central-form';
import { continues, hasSameColumns } from './continuation';
import { departmentDeclaration } from './department-declaration';
import { departmentForm } from './department-form';
import { executionForm } from './execution-form';
import { flatTable } from './flat-table';
import { lastColumnOf } from './form-columns';
import { findHalfForms } from './half-forms';
import type { Region } from './head-fields';
import { edgeOf, type FormSite, type Layout } from './form';
import { findHeaders, sharesColumns } from './header';
import { columnNamed } from './header-columns';
import { readHead } from './head';
import { indicatorRows } from './indicator-rows';
import { rowReader } from './row-reader';
import type { RecognisedWorkbook, SheetReading, SkipReason, Table } from './model';
import { projectForm } from './project-form';
import { readLabel } from './read-label';
import { SheetView } from './sheet-view';

/** Tried in this order. */
const LAYOUTS: readonly Layout[] = [
  flatTable,
  departmentForm,
  departmentDeclaration,
  centralForm,
  executionForm,
  projectForm,
];

/**
 * Finds the forms of a workbook by their labels, wherever they stand.
 * @param fileName without its folder; it may tell the budget year
 */
export function recognise(workbook: WorkbookSnapshot, fileName = ''): RecognisedWorkbook {
  return assemble(workbook, fileName, recogniseSheet);
}

export type Recogniser = typeof recognise;

/**
 * Recognises a workbook again and again as it is edited: what a sheet said is remembered as long as its snapshot is the
 * same object in the same place. Gives what `recognise` gives.
 */
export function createRecogniser(): Recogniser {
  const remembered = new WeakMap<SheetSnapshot, { readonly index: number; readonly forms: SheetForms }>();
  const read = (sheet: SheetSnapshot, index: number): SheetForms => {
    const known = remembered.get(sheet);
    if (known?.index === index) return known.forms;
    const forms = recogniseSheet(sheet, index);
    remembered.set(sheet, { index, forms });
    return forms;
  };
  return (workbook, fileName) => assemble(workbook, fileName ?? '', read);
}

/** What one sheet holds, before the other sheets complete what it does not tell. */
interface SheetForms {
  readonly reading: SheetReading;
  readonly tables: readonly Table[];
}

function assemble(
  workbook: WorkbookSnapshot,
  fileName: string,
  read: (sheet: SheetSnapshot, index: number) => SheetForms,
): RecognisedWorkbook {
  const forms = workbook.sheets.map(read);
  return {
    sheets: forms.map(({ reading }) => reading),
    tables: completeYears(
      forms.flatMap(({ tables }) => tables),
      workbook,
      fileName,
    ),
  };
}

function recogniseSheet(sheet: SheetSnapshot, index: number): SheetForms {
  if (isOwnReport(sheet)) return { reading: readingOf(sheet, 'own-report'), tables: [] };
  const view = new SheetView(sheet, index, readLabel);
  const tables: Table[] = [];
  let skipped: SkipReason = sheet.cellCount === 0 ? 'empty-sheet' : 'no-table';
  const sites = findSites(view);
  for (const site of sites) {
    const layout = LAYOUTS.find((candidate) => candidate.accepts(site));
    if (layout !== undefined && (belongsToForm(site) || isUnderForm(site, sites)))
      tables.push(...layout.read(site));
    else skipped = 'indicators-without-form';
  }
  tables.push(...restOf(view, sites).flatMap((region) => findHalfForms(view, region)));
  tables.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  return { reading: readingOf(sheet, tables.length > 0 ? null : skipped), tables };
}

function readingOf({ name, visibility, cellCount }: SheetSnapshot, skipped: SkipReason | null): SheetReading {
  return { name, visibility, cells: cellCount, skipped };
}

/** From top to bottom: each form's head begins where the form above it ends. */
function findSites(view: SheetView): readonly FormSite[] {
  const headers = findHeaders(view);
  const sites: FormSite[] = [];
  const bottom = view.sheet.used?.bottom ?? 0;
  for (const header of headers) {
    const over = sites.filter((other) => sharesColumns(other.header, header));
    const top = Math.max(0, ...over.map((other) => endOf(other) + 1));
    const above = { top, bottom: header.row - 1, left: header.left, right: header.right };
    const head = readHead(view, above, lastColumnOf(view, header, above));
    const reader = rowReader(view, header, edgeOf(head, header));
    const next = headers.find((other) => other.row > header.row && sharesColumns(other, header));
    const rows = indicatorRows(view, header, reader, (next?.row ?? bottom + 1) - 1);
    const site = { view, header, above, head, reader, rows };
    const before = over.at(-1);
    if (before === undefined || !continues(site, before)) sites.push(site);
    else sites[sites.indexOf(before)] = { ...before, rows: [...before.rows, ...rows] };
  }
  return sites;
}

function endOf({ header, rows }: FormSite): number {
  return rows.at(-1) ?? header.row;
}

/** What the forms leave over: above each form's title, and below the last form. */
function restOf(view: SheetView, sites: readonly FormSite[]): readonly Region[] {
  const used = view.sheet.used;
  if (used === null) return [];
  const above = sites.flatMap(({ above, head }) => {
    const end = (head.title?.at.row ?? above.top) - 1;
    return end < above.top ? [] : [{ ...above, bottom: end }];
  });
  const last = Math.max(used.top - 1, ...sites.map(endOf));
  return [...above, { top: last + 1, bottom: used.bottom, left: used.left, right: used.right }];
}

/** A list of indicators, such as a library to choose from, has neither a title nor a head. */
function belongsToForm({ view, head, header }: FormSite): boolean {
  const { projectCode, projectName, goal } = head.fields;
  if (view.hitsWithin(header.row, header).some(({ names }) => names.includes('projectName'))) return true;
  const labelled = [projectCode, projectName, goal].some((field) => field !== null);
  return (
    labelled || head.funds.length > 0 || head.title !== null || columnNamed(header, 'subGoal') !== undefined
  );
}

/** The header of a form stands there once more, over rows of which nothing tells whose they are. */
function isUnderForm(site: FormSite, sites: readonly FormSite[]): boolean {
  return sites.some(
    (other) => other.header.row < site.header.row && hasSameColumns(site, other) && belongsToForm(other),
  );
}
