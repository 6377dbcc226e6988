import { shownFormula } from '../../../src/xlsx/patch';
import { READ_LIMITS } from '../../../src/xlsx/limits';
import { SPREADSHEET } from '../../../src/xlsx/namespaces';
import { Package } from '../../../src/xlsx/package';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { Relationships } from '../../../src/xlsx/relationships';
import { readSharedStrings } from '../../../src/xlsx/shared-strings';
import { readWorkbookPart } from '../../../src/xlsx/workbook-part';
import { xmlBoolean } from '../../../src/xlsx/xml-boolean';
import { MAX_COL, MAX_ROW } from '../../../src/workbook/address';
import type { AddinIdentity } from '../model/addin-identity';
import { PENDING } from '../model/cell';
import { ModelError } from '../model/model-error';
import type { SheetModel } from '../model/sheet';
import { DEFAULT_STYLE, patchStyle } from '../model/style';
import { WorkbookModel } from '../model/workbook';
import { readAddinSettings } from './addin-settings';
import { readColour } from './colours';
import { readRules } from './rules';
import { columnSpan, SheetPart } from './sheet-part';
import { widthInPoints } from './sizes';
import { type FileStyles, readFileStyles } from './styles';
import { readTheme } from './theme';
import { readWorkbookExtras } from './workbook-extras';

/** An element for more columns than these means those beyond the table too. */
const MANY_COLUMNS = 1_000;

/**
 * Opens an .xlsx file as Excel would show it: formulas with their stored results, which are computed only where there are
 * none and a calculator comes along.
 * @param addin whose settings in the workbook are read and, when it is saved, written
 * @throws ReadError when the file cannot be read whole
 */
export function openWorkbook(
  bytes: Uint8Array,
  fileName = 'Book1.xlsx',
  addin: AddinIdentity | null = null,
): WorkbookModel {
  readWorkbook(bytes, { fileName });
  const { workbook } = new FileReader(bytes, fileName);
  workbook.addin = addin;
  if (addin !== null) {
    for (const [key, json] of readAddinSettings(bytes, addin)) workbook.setSetting(key, json, 'user');
  }
  workbook.saved(bytes);
  return workbook;
}

class FileReader {
  readonly workbook: WorkbookModel;
  private readonly pkg: Package;
  private readonly relationships: Relationships;
  private readonly styles: FileStyles;
  private readonly theme: readonly string[];
  private strings: readonly (string | null)[] | undefined;

  constructor(bytes: Uint8Array, fileName: string) {
    this.pkg = new Package(bytes, READ_LIMITS);
    const main = Relationships.read(this.pkg, '').partOfKind('officeDocument') ?? '';
    this.relationships = Relationships.read(this.pkg, main);
    this.theme = readTheme(this.pkg, this.relationships.partOfKind('theme'));
    this.styles = readFileStyles(this.pkg, this.relationships.partOfKind('styles'), this.theme);
    const { sheets, date1904 } = readWorkbookPart(this.pkg, main);
    const { names, activeTab, structureLocked } = readWorkbookExtras(this.pkg, main);
    this.workbook = new WorkbookModel([], fileName);
    const { workbook } = this;
    workbook.date1904 = date1904;
    for (const { name, visibility, relationshipId } of sheets) {
      const relationship = this.relationships.get(relationshipId);
      if (relationship === undefined) continue;
      const kind = relationship.kind === 'worksheet' ? 'worksheet' : 'chart';
      const sheet = workbook.addSheet({ name, visibility, kind }, 'user');
      sheet.source = { file: bytes, sheet: name };
      if (kind === 'worksheet') this.readSheet(sheet, this.relationships.partOf(relationship));
    }
    for (const { name, formula, comment, hidden, sheet } of names) {
      const scope = sheet === null ? null : (workbook.sheets[sheet] ?? null);
      addName(workbook, { name, formula: shownFormula(formula), comment, visible: !hidden, scope });
    }
    for (const part of this.relationships.partsOfKind('customXml')) this.addCustomXml(part);
    if (structureLocked) workbook.structureProtected = {};
    const front = workbook.sheets[activeTab];
    if (front?.visibility === 'visible') workbook.activate(front, 'user');
  }

  private readSheet(sheet: SheetModel, path: string): void {
    const part = new SheetPart(path, () => (this.strings ??= this.readStrings()));
    this.pkg.read(path, { root: 'worksheet', namespaces: SPREADSHEET }, part);
    const { styles, theme, workbook } = this;
    for (const { row, col, value, formula, uncomputed, style } of part.cells) {
      sheet.load(row, col, {
        value: uncomputed ? PENDING : value,
        ...(formula === undefined ? {} : { formula: shownFormula(formula) }),
        style: styles.cells[style] ?? DEFAULT_STYLE,
      });
    }
    readSpills(sheet, part);
    sheet.merges = part.merges;
    sheet.conditionalFormats = readRules(part.rules, styles.overlays, () => workbook.newKey());
    sheet.tabColor = part.tabColour === null ? '' : (readColour(part.tabColour, theme) ?? '');
    sheet.showGridlines = part.view.showGridLines !== '0';
    sheet.showHeadings = part.view.showRowColHeaders !== '0';
    if (part.selection.length > 0) sheet.selection = part.selection;
    if (xmlBoolean(part.protection?.sheet) === true)
      sheet.protection = { options: protectionOptions(part.protection ?? {}) };
    readSizes(sheet, part);
    readPane(sheet, part);
    this.readLinks(sheet, part, path);
  }

  private readStrings(): (string | null)[] {
    const part = this.relationships.partOfKind('sharedStrings');
    if (part === undefined) return [];
    return readSharedStrings(this.pkg, part).map(({ value }) => (typeof value === 'string' ? value : null));
  }

  private readLinks(sheet: SheetModel, { links }: SheetPart, path: string): void {
    if (links.length === 0) return;
    const hasTargets = this.pkg.has(Relationships.partFor(path));
    const targets = hasTargets ? Relationships.read(this.pkg, path) : null;
    for (const { area, location, relationshipId, tooltip } of links) {
      const target = relationshipId === undefined ? undefined : targets?.get(relationshipId)?.target;
      const hyperlink = {
        ...(target === undefined ? {} : { address: target }),
        ...(location === undefined ? {} : { documentReference: location }),
        ...(tooltip === undefined ? {} : { screenTip: tooltip }),
      };
      const { top: row, left: col } = area;
      const cell = sheet.cell(row, col);
      sheet.load(row, col, { ...cell, style: patchStyle(cell.style, { hyperlink }) });
    }
  }

  private addCustomXml(part: string): void {
    const xml = this.pkg.text(part);
    if (xml === undefined) return;
    try {
      this.workbook.addCustomXml(xml, 'user');
    } catch (error) {
      // A part that is no XML is nothing that an add-in could be given.
      if (!(error instanceof ModelError)) throw error;
    }
  }
}

function addName(workbook: WorkbookModel, name: Parameters<WorkbookModel['addName']>[0]): void {
  try {
    workbook.addName(name, 'user');
  } catch (error) {
    // Names that other programs made and Excel would refuse stay in the file.
    if (!(error instanceof ModelError)) throw error;
  }
}

function readSpills(sheet: SheetModel, { spills }: SheetPart): void {
  for (const { from, area } of spills) {
    for (const { row, col, cell } of [...sheet.grid.within(area)]) {
      if (row === from.row && col === from.col) continue;
      sheet.load(row, col, { value: cell.value, style: cell.style, spilledFrom: from });
    }
  }
}

function readSizes(sheet: SheetModel, { columns, rows, format }: SheetPart): void {
  const { defaultColWidth, defaultRowHeight } = format;
  if (defaultColWidth !== undefined) sheet.standardWidth = widthInPoints(Number(defaultColWidth));
  if (defaultRowHeight !== undefined) sheet.standardHeight = Number(defaultRowHeight);
  for (const attributes of columns) {
    const { from, to } = columnSpan(attributes);
    const { width, hidden } = attributes;
    if (to - from >= MANY_COLUMNS) {
      if (width !== undefined) sheet.standardWidth = widthInPoints(Number(width));
      continue;
    }
    for (let col = from; col <= to; col += 1) {
      if (width !== undefined) sheet.columnWidths.set(col, widthInPoints(Number(width)));
      if (xmlBoolean(hidden) === true) sheet.hiddenColumns.add(col);
    }
  }
  for (const { row, attributes } of rows) {
    if (attributes.ht !== undefined) sheet.rowHeights.set(row, Number(attributes.ht));
    if (xmlBoolean(attributes.hidden) === true) sheet.hiddenRows.add(row);
  }
}

function readPane(sheet: SheetModel, { pane }: SheetPart): void {
  if (pane === null || (pane.state !== 'frozen' && pane.state !== 'frozenSplit')) return;
  const rows = Number(pane.ySplit ?? 0);
  const columns = Number(pane.xSplit ?? 0);
  sheet.frozen = {
    top: 0,
    left: 0,
    bottom: rows > 0 ? rows - 1 : MAX_ROW,
    right: columns > 0 ? columns - 1 : MAX_COL,
  };
}

/** A file says what is forbidden, the object model what is allowed. */
const FORBIDDEN: Readonly<Record<string, { readonly option: string; readonly otherwise: string }>> = {
  autoFilter: { option: 'allowAutoFilter', otherwise: '1' },
  deleteColumns: { option: 'allowDeleteColumns', otherwise: '1' },
  deleteRows: { option: 'allowDeleteRows', otherwise: '1' },
  formatCells: { option: 'allowFormatCells', otherwise: '1' },
  formatColumns: { option: 'allowFormatColumns', otherwise: '1' },
  formatRows: { option: 'allowFormatRows', otherwise: '1' },
  insertColumns: { option: 'allowInsertColumns', otherwise: '1' },
  insertHyperlinks: { option: 'allowInsertHyperlinks', otherwise: '1' },
  insertRows: { option: 'allowInsertRows', otherwise: '1' },
  objects: { option: 'allowEditObjects', otherwise: '0' },
  pivotTables: { option: 'allowPivotTables', otherwise: '1' },
  scenarios: { option: 'allowEditScenarios', otherwise: '0' },
  sort: { option: 'allowSort', otherwise: '1' },
};

function protectionOptions(attributes: Readonly<Record<string, string>>): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(FORBIDDEN).map(([name, { option, otherwise }]) => [
      option,
      xmlBoolean(attributes[name] ?? otherwise) !== true,
    ]),
  );
}
