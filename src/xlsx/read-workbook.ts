import { ReadError, type ReadErrorDetail } from '../workbook/errors';
import {
  createSheet,
  createSheetOfRows,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import { refuseOtherFiles } from './file-kind';
import { READ_LIMITS, type ReadLimits } from './limits';
import { SPREADSHEET } from './namespaces';
import { Package } from './package';
import { Relationships } from './relationships';
import { SheetReader } from './sheet-reader';
import type { ZipEngine } from './unpack';
import { WorkbookContext } from './workbook-context';
import { readWorkbookPart, type SheetEntry } from './workbook-part';

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
  /** Tells a .et file of WPS from an .xls file, which has the same form. */
  readonly fileName?: string;
  /** What the platform has for zips, should it have something. */
  readonly engine?: ZipEngine;
}

/** Content types of the main part of workbooks, templates and add-ins, with or without macros. */
const WORKBOOK_TYPE =
  /^application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template|addin)\.macroEnabled)\.main\+xml$/i;
const BINARY_TYPE = /^application\/vnd\.ms-excel\.sheet\.binary/i;
const SHEET_WITHOUT_CELLS = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

/**
 * Reads an .xlsx or .xlsm file. A sheet that cannot be read whole would look like one without findings, so anything
 * doubtful is an error. Chart, dialog and macro sheets are listed without cells. A formula that its writer never
 * computed gives an error cell of its own (UNCALCULATED): an empty one would hide what the cell says.
 * @throws ReadError, and nothing else
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): WorkbookSnapshot {
  refuseOtherFiles(bytes, options.fileName);
  const limits = { ...READ_LIMITS, ...options.limits };
  const pkg = translated('damaged-zip', () => new Package(bytes, limits, options.engine));
  return translated('damaged-part', () => readPackage(pkg));
}

function readPackage(pkg: Package): WorkbookSnapshot {
  const main = findWorkbookPart(pkg);
  const { date1904, sheets } = readWorkbookPart(pkg, main);
  const relationships = Relationships.read(pkg, main);
  const context = new WorkbookContext(pkg, relationships, date1904);
  const parts = new Set<string>();
  pkg.afford(
    sheets.flatMap(({ name, relationshipId }) => {
      const relationship = relationships.get(relationshipId);
      if (relationship === undefined) return [];
      return [located({ sheet: name }, () => relationships.partOf(relationship))];
    }),
  );
  return {
    sheets: sheets.map((sheet) =>
      located({ sheet: sheet.name }, () => {
        const relationship = relationships.get(sheet.relationshipId);
        if (relationship === undefined)
          throw new ReadError('missing-part', { note: `no ${sheet.relationshipId}` });
        const part = relationships.partOf(relationship);
        if (!pkg.has(part)) throw new ReadError('missing-part', { part });
        if (parts.has(part.toLowerCase()))
          throw new ReadError('damaged-part', { part, note: 'shared by two sheets' });
        parts.add(part.toLowerCase());
        return readSheet(context, sheet, relationship.kind, part);
      }),
    ),
    customXml: relationships.partsOfKind('customXml').flatMap((part) => pkg.text(part) ?? []),
  };
}

function findWorkbookPart(pkg: Package): string {
  if (!pkg.hasFolder('xl') && !pkg.has('_rels/.rels')) throw new ReadError('not-a-workbook', { note: 'zip' });
  if (pkg.has('xl/workbook.bin')) throw new ReadError('binary-workbook');
  const main = Relationships.read(pkg, '').partOfKind('officeDocument');
  if (main === undefined) {
    throw new ReadError(pkg.hasFolder('xl') ? 'damaged-part' : 'not-a-workbook', {
      note: 'no main document',
    });
  }
  const type = pkg.contentType(main) ?? '';
  if (BINARY_TYPE.test(type)) throw new ReadError('binary-workbook');
  if (!WORKBOOK_TYPE.test(type)) throw new ReadError('not-a-workbook', { part: main, note: type });
  return main;
}

function readSheet(context: WorkbookContext, sheet: SheetEntry, kind: string, part: string): SheetSnapshot {
  const { name, visibility } = sheet;
  if (SHEET_WITHOUT_CELLS.has(kind)) return createSheet({ name, visibility, cells: [] });
  if (kind !== 'worksheet') throw new ReadError('damaged-part', { part, note: 'not a sheet' });
  const reader = new SheetReader(part, context);
  context.pkg.read(part, { root: 'worksheet', namespaces: SPREADSHEET }, reader);
  if (!reader.complete) throw new ReadError('damaged-part', { part, note: 'no sheetData' });
  const { rows, merges } = reader;
  return createSheetOfRows({ name, visibility, merges, rows });
}

function located<T>(detail: ReadErrorDetail, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ReadError) throw new ReadError(error.code, { ...detail, ...error.detail });
    throw error;
  }
}

/** An error of a library, or of ours, is damage too: the file brought it about. */
function translated<T>(code: 'damaged-zip' | 'damaged-part', work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(code, { note: error instanceof Error ? error.message : String(error) });
  }
}
