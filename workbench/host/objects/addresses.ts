import { type Area, columnName, formatArea } from '../../../src/workbook/address';
import { isEntireColumns, isEntireRows, WHOLE_SHEET } from '../model/areas';
import { quoteSheet, readArea } from '../model/formula-references';
import type { DefinedName } from '../model/names';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';

/** An area as Excel writes it: whole columns as `A:C`, whole rows as `1:3`. */
export function writeArea(area: Area): string {
  if (isEntireColumns(area) && isEntireRows(area)) return `1:${area.bottom + 1}`;
  if (isEntireColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isEntireRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return formatArea(area);
}

export function writeAddress(sheet: SheetModel, area: Area): string {
  return `${quoteSheet(sheet.name)}!${writeArea(area)}`;
}

/** With dollar signs, as names keep it. */
export function absoluteAddress(sheet: SheetModel, area: Area): string {
  const dollars = writeArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quoteSheet(sheet.name)}!${dollars}`;
}

/** Splits `'表 1'!A1:B2` into sheet and rest; the sheet is null where none is written. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/u.exec(text);
  if (match === null) return { sheet: null, rest: text };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, rest: match[3] ?? '' };
}

/**
 * Reads what `getRange` takes: an address, with or without its sheet, or a name of the workbook or the sheet; "" is the whole
 * sheet. null for anything else.
 */
export function readAddress(
  workbook: WorkbookModel,
  home: SheetModel | null,
  text: string,
): { readonly sheet: SheetModel; readonly area: Area } | null {
  const { sheet: name, rest } = splitAddress(text.trim());
  const sheet = name === null ? home : workbook.sheet(name);
  if (sheet === null) return name === null ? readName(workbook, home, rest) : null;
  if (rest === '') return { sheet, area: WHOLE_SHEET };
  const area = readArea(rest);
  return area === null ? readName(workbook, sheet, rest) : { sheet, area };
}

function readName(
  workbook: WorkbookModel,
  home: SheetModel | null,
  name: string,
): { readonly sheet: SheetModel; readonly area: Area } | null {
  const defined = (home === null ? null : workbook.findName(name, home)) ?? workbook.findName(name, null);
  return defined === null ? null : cellsOfName(workbook, defined);
}

/** The cells that a name stands for; null where it stands for something else, or for cells that are gone. */
export function cellsOfName(
  workbook: WorkbookModel,
  { formula }: DefinedName,
): { readonly sheet: SheetModel; readonly area: Area } | null {
  const { sheet: name, rest } = splitAddress(formula.replace(/^=/, ''));
  const sheet = name === null ? null : workbook.sheet(name);
  const area = readArea(rest);
  return sheet === null || area === null ? null : { sheet, area };
}
