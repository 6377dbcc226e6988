import type { Loss } from '../../../src/workbook/losses';
import {
  type CellChange,
  type CellContent,
  type NameChange,
  type NewSheet,
  patchWorkbook,
  type SheetChange,
  type SheetEdits,
  type Shift as FileShift,
  type StyleChange,
} from '../../../src/xlsx/patch';
import { cellCount, isEntireColumns, isEntireRows } from '../model/areas';
import { type ModelCell, PENDING } from '../model/cell';
import type { CellAspect, ChangedCell } from '../model/changes';
import type { SheetModel } from '../model/sheet';
import type { Shift } from '../model/shift';
import type { CellStyle } from '../model/style';
import type { WorkbookModel } from '../model/workbook';
import { writeAddinSettings } from './addin-settings';
import { emptyFile } from './empty-file';
import { openWorkbook } from './open-workbook';
import { widthInCharacters } from './sizes';

/** What was changed and is not written; the file keeps what it had. */
export type Unwritten =
  'settings' | 'properties' | 'sheet-protection' | 'sheet-order' | 'conditional-formats';

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** What of the original could not be kept. */
  readonly lost: readonly Loss[];
  readonly unwritten: readonly Unwritten[];
}

/** The one sheet of an empty file; it goes as soon as there are others. */
const BASE_SHEET = 'Sheet';
/** Conditional formats of ours; those of others stay as the file has them. */
const OWN_RULE = /^=?LEN\("pt-check:/;

/**
 * Saves a workbook: into the file that it came from, with the changes only, or into a new one. Call `workbook.saved(bytes)`
 * once the bytes are where they belong.
 * @throws ReadError, PatchError
 */
export function saveWorkbook(workbook: WorkbookModel): SavedFile {
  const base = workbook.file ?? emptyFile(workbook.uniqueSheetName(BASE_SHEET));
  const before = openWorkbook(base, workbook.fileName);
  const kept = workbook.sheets.filter(({ source }) => source?.file === base);
  const keptNames = new Set(kept.map(({ source }) => source?.sheet));
  const deleted = before.sheets.map(({ name }) => name).filter((name) => !keptNames.has(name));
  const { bytes, lost } = patchWorkbook(base, {
    sheets: kept.flatMap((sheet) => sheetChange(sheet)),
    newSheets: workbook.sheets.filter((sheet) => !kept.includes(sheet)).map((sheet) => newSheet(sheet)),
    deletedSheets: deleted,
    names: nameChanges(before, workbook),
    customXml: customXmlChanges(before, workbook),
    ...(workbook.changedParts.has('active-sheet') || deleted.length > 0
      ? { activeSheet: workbook.activeSheet.name }
      : {}),
  });
  const { addin, settings, changedParts } = workbook;
  const withSettings = addin !== null && changedParts.has('settings');
  return {
    bytes: withSettings ? writeAddinSettings(bytes, addin, settings) : bytes,
    lost,
    unwritten: unwrittenIn(workbook, before, kept),
  };
}

function unwrittenIn(
  workbook: WorkbookModel,
  before: WorkbookModel,
  kept: readonly SheetModel[],
): Unwritten[] {
  const { addin, changedParts, sheets } = workbook;
  const changed = (part: 'protection' | 'conditional-formats'): readonly SheetModel[] =>
    kept.filter(({ changes }) => changes.parts.has(part));
  // New sheets stand behind the others in a file.
  const stored = before.sheets
    .map(({ name }) => kept.find(({ source }) => source?.sheet === name))
    .concat(sheets.filter((sheet) => !kept.includes(sheet)))
    .filter((sheet) => sheet !== undefined);
  const findings: readonly (readonly [Unwritten, boolean])[] = [
    ['settings', addin === null && changedParts.has('settings')],
    ['properties', changedParts.has('properties')],
    ['sheet-protection', changed('protection').length > 0],
    ['sheet-order', stored.some((sheet, index) => sheet !== sheets[index])],
    [
      'conditional-formats',
      changed('conditional-formats').some((sheet) => {
        const was = before.sheets.find(({ name }) => name === sheet.source?.sheet);
        return foreignRules(sheet) !== (was === undefined ? '' : foreignRules(was));
      }),
    ],
  ];
  return findings.filter(([, is]) => is).map(([kind]) => kind);
}

/** Number and looks of the conditional formats that are not written; rows and columns may have moved. */
function foreignRules({ conditionalFormats }: SheetModel): string {
  const foreign = conditionalFormats.filter(({ formula }) => !OWN_RULE.test(formula));
  return JSON.stringify(foreign.map(({ type, overlay }) => [type, overlay]));
}

function sheetChange(sheet: SheetModel): SheetChange[] {
  const { changes, source } = sheet;
  if (changes.none || source === null) return [];
  const { parts } = changes;
  return [
    {
      sheet: source.sheet,
      ...(parts.has('name') ? { rename: sheet.name } : {}),
      ...(parts.has('visibility') ? { visibility: sheet.visibility } : {}),
      shifts: changes.structure().flatMap(fileShift),
      cells: changes.cells().flatMap((changed) => cellChange(sheet, changed)),
      ...(parts.has('merges') ? { merges: sheet.merges } : {}),
      ...(parts.has('conditional-formats') ? { overlays: overlays(sheet) } : {}),
      ...(parts.has('sizes') ? sizes(sheet) : {}),
    },
  ];
}

function newSheet(sheet: SheetModel): NewSheet {
  const { name, visibility, source, changes } = sheet;
  const edits: SheetEdits =
    source === null
      ? { cells: allCells(sheet), merges: sheet.merges, overlays: overlays(sheet), ...sizes(sheet) }
      : { cells: changes.cells().flatMap((changed) => cellChange(sheet, changed)) };
  return { name, visibility, ...(source === null ? {} : { copyOf: source }), ...edits };
}

function allCells(sheet: SheetModel): CellChange[] {
  const used = sheet.grid.used(false);
  return used === null
    ? []
    : [...sheet.grid.within(used)].flatMap(({ row, col }) => cellChange(sheet, { row, col, aspects: WHOLE }));
}

const WHOLE: ReadonlySet<CellAspect> = new Set<CellAspect>(['content', 'look']);

function cellChange(sheet: SheetModel, { row, col, aspects }: ChangedCell): CellChange[] {
  const cell = sheet.cell(row, col);
  const { documentReference } = cell.style.hyperlink ?? {};
  const looks = aspects.has('look');
  const changed = contentChange(sheet, row, col, aspects);
  if (changed === null && !looks) return [];
  return [
    {
      row,
      col,
      ...(changed === null ? {} : { content: changed }),
      ...(looks ? { style: styleChange(cell.style) } : {}),
      ...(looks && documentReference !== undefined ? { link: documentReference } : {}),
    },
  ];
}

/** null: what the file holds stays. The cells that a formula fills are written with it. */
function contentChange(
  sheet: SheetModel,
  row: number,
  col: number,
  aspects: ReadonlySet<CellAspect>,
): CellContent | null {
  const cell = sheet.cell(row, col);
  if (aspects.has('content')) return content(sheet, row, col, cell);
  if (!aspects.has('result') || cell.formula === undefined) return null;
  return { kind: 'result', result: cell.value === PENDING ? null : cell.value };
}

function content(sheet: SheetModel, row: number, col: number, cell: ModelCell): CellContent {
  if (cell.formula !== undefined) {
    const area = sheet.spillArea({ row, col });
    const result = cell.value === PENDING ? null : cell.value;
    return {
      kind: 'formula',
      formula: cell.formula,
      result,
      ...(cellCount(area) > 1 ? { spill: area } : {}),
    };
  }
  return cell.value === null ? { kind: 'empty' } : { kind: 'constant', value: cell.value };
}

function styleChange(style: CellStyle): StyleChange {
  const horizontal = HORIZONTAL[style.horizontal ?? 'General'];
  const vertical = VERTICAL[style.vertical ?? ''];
  return {
    numberFormat: style.numberFormat,
    fill: style.fill ?? null,
    fontColor: style.fontColor ?? null,
    bold: style.bold === true,
    italic: style.italic === true,
    underline: style.underline !== undefined && style.underline !== 'None',
    wrap: style.wrap === true,
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
  };
}

const HORIZONTAL: Readonly<Record<string, NonNullable<StyleChange['horizontal']>>> = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
};
const VERTICAL: Readonly<Record<string, NonNullable<StyleChange['vertical']>>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
};

/** Only whole rows and columns can be moved in a file; other cells that moved are written where they are. */
function fileShift({ area, change }: Shift): FileShift[] {
  if (isEntireRows(area)) return [{ axis: 'rows', change, at: area.top, count: area.bottom - area.top + 1 }];
  if (isEntireColumns(area))
    return [{ axis: 'columns', change, at: area.left, count: area.right - area.left + 1 }];
  return [];
}

function overlays({ conditionalFormats }: SheetModel): NonNullable<SheetEdits['overlays']> {
  return conditionalFormats
    .filter(({ formula }) => OWN_RULE.test(formula))
    .map(({ areas, formula, overlay: { fill, fontColor } }) => ({
      areas,
      formula: formula.replace(/^=/, ''),
      ...(fill === undefined ? {} : { fill }),
      ...(fontColor === undefined ? {} : { fontColor }),
    }));
}

function sizes({ columnWidths, rowHeights }: SheetModel): Pick<SheetEdits, 'columnWidths' | 'rowHeights'> {
  return {
    columnWidths: [...columnWidths].map(([col, points]) => ({ col, width: widthInCharacters(points) })),
    rowHeights: [...rowHeights].map(([row, height]) => ({ row, height })),
  };
}

function nameChanges(before: WorkbookModel, workbook: WorkbookModel): NameChange[] {
  if (!workbook.changedParts.has('names')) return [];
  const key = (name: string, sheet: string | undefined): string => `${sheet ?? ''}!${name.toLowerCase()}`;
  const now = workbook.definedNames.map(({ name, formula, visible, scope }) => ({
    name,
    formula: formula.replace(/^=/, ''),
    hidden: !visible,
    ...(scope === null ? {} : { sheet: scope.name }),
  }));
  const present = new Set(now.map(({ name, sheet }) => key(name, sheet)));
  const gone = before.definedNames
    .filter(({ scope }) => scope === null || workbook.sheet(scope.name) !== null)
    .filter(({ name, scope }) => !present.has(key(name, scope?.name)))
    .map(({ name, scope }) => ({ name, formula: null, ...(scope === null ? {} : { sheet: scope.name }) }));
  const old = new Map(before.definedNames.map((own) => [key(own.name, own.scope?.name), own]));
  const changed = now.filter(({ name, sheet, formula, hidden }) => {
    const was = old.get(key(name, sheet));
    return was?.formula.replace(/^=/, '') !== formula || was.visible === hidden;
  });
  return [...gone, ...changed];
}

function customXmlChanges(
  before: WorkbookModel,
  workbook: WorkbookModel,
): { namespace: string; xml: string | null }[] {
  if (!workbook.changedParts.has('custom-xml')) return [];
  const old = new Map(before.customXmlParts.map(({ namespace, xml }) => [namespace, xml]));
  const now = new Map(workbook.customXmlParts.map(({ namespace, xml }) => [namespace, xml]));
  const gone = [...old.keys()].filter((namespace) => !now.has(namespace));
  return [
    ...gone.map((namespace) => ({ namespace, xml: null })),
    ...[...now]
      .filter(([namespace, xml]) => old.get(namespace) !== xml)
      .map(([namespace, xml]) => ({ namespace, xml })),
  ];
}
