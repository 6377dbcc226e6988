import { createExcelPort } from '../../../src/excel/create-excel-port';
import { parseArea } from '../../../src/workbook/address';
import type { WorkbookPort } from '../../../src/workbook/port';
import {
  type ConditionalFormat,
  type Content,
  ExcelHost,
  type HostOptions,
  loadObjectModel,
  type SheetModel,
  WorkbookModel,
} from '../../../workbench/host/node';

export interface OpenExcel {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  readonly port: WorkbookPort;
}

const GLOBALS = ['Excel', 'Office', 'OfficeExtension'];
const opened: ExcelHost[] = [];

// What office.js still does by itself ends before the next test, and its objects go with the file's tests.
afterEach(async () => {
  for (const host of opened.splice(0)) await host.settled();
});
afterAll(() => {
  for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
});

/** Opens a workbook in the virtual Excel, with the genuine library in front and the product's port on it. */
export function openExcel(model: WorkbookModel, options: HostOptions = {}): OpenExcel {
  const host = new ExcelHost(model, options);
  opened.push(host);
  const { Excel, Office, OfficeExtension } = loadObjectModel(host);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return { model, host, port: createExcelPort() };
}

/** A workbook whose sheets hold these contents from A1 on. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly Content[])[]>>): WorkbookModel {
  const model = new WorkbookModel(Object.keys(sheets));
  for (const [name, rows] of Object.entries(sheets)) enter(sheetOf(model, name), 'A1', rows);
  return model;
}

export function sheetOf(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheet(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Enters contents as a user does. */
export function enter(sheet: SheetModel, address: string, rows: readonly (readonly Content[])[]): void {
  const { top, left } = areaOf(address);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return;
  const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
  sheet.enter(area, rows, 'user');
}

export function areaOf(address: string): { top: number; left: number; bottom: number; right: number } {
  const area = parseArea(address);
  if (area === null) throw new Error(`no area ${address}`);
  return { ...area };
}

export interface SheetContent {
  readonly name: string;
  readonly rules: readonly ConditionalFormat[];
  readonly rest: unknown;
}

export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly rest: unknown;
}

/** All of a workbook that a verb could change, as plain data. */
export function contentOf(model: WorkbookModel): WorkbookContent {
  return {
    sheets: model.sheets.map((sheet) => ({
      name: sheet.name,
      rules: sheet.conditionalFormats,
      rest: {
        id: sheet.id,
        visibility: sheet.visibility,
        cells: [...sheet.grid.within(sheet.usedRange() ?? areaOf('A1'))],
        merges: sheet.merges,
        widths: [...sheet.columnWidths],
        protection: sheet.protection,
      },
    })),
    rest: {
      names: model.definedNames,
      settings: [...model.settings],
      customXml: model.customXmlParts,
    },
  };
}
