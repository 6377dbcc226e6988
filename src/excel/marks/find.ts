import type { Session } from '../session';
import { listedSheet, type ListedSheet } from '../reading/inventory';
import { isMarkFormula } from './looks';

export interface SheetMarks {
  readonly listed: ListedSheet;
  readonly sheet: Excel.Worksheet;
  /** Rules of ours, the last in order first: deleting one then moves no other that is still to be deleted. */
  readonly rules: readonly Excel.ConditionalFormat[];
}

/**
 * Finds the marks of ours on every sheet: one sync that lists the sheets and their rules, one for the formulas of custom
 * rules. Sheets that the session did not know take one more.
 */
export async function findMarks(context: Excel.RequestContext, session: Session): Promise<SheetMarks[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  const known = session.sheets.map((key) => rulesOf(worksheets, key));
  await context.sync();
  const keys = worksheets.items.map(({ id }) => id);
  const strangers = keys
    .filter((key) => !session.sheets.includes(key))
    .map((key) => rulesOf(worksheets, key));
  session.sheets = keys;
  if (strangers.length > 0) await context.sync();

  const sheets = [...known, ...strangers].filter(({ sheet }) => !sheet.isNullObject);
  const custom = sheets.map(({ rules }) => rules.items.filter(({ type }) => type === 'Custom'));
  for (const rule of custom.flat()) rule.custom.rule.load('formula');
  if (custom.some((rules) => rules.length > 0)) await context.sync();

  return sheets.map(({ sheet }, index) => ({
    listed: listedSheet(sheet),
    sheet,
    rules: (custom[index] ?? []).filter((rule) => isMarkFormula(rule.custom.rule.formula)).reverse(),
  }));
}

interface SheetRules {
  readonly sheet: Excel.Worksheet;
  readonly rules: Excel.ConditionalFormatCollection;
}

function rulesOf(worksheets: Excel.WorksheetCollection, key: string): SheetRules {
  const sheet = worksheets.getItemOrNullObject(key);
  const rules = sheet.getRange().conditionalFormats;
  sheet.load('id,name,visibility,protection/protected');
  rules.load('items/id,items/type');
  return { sheet, rules };
}
