import type { SheetKey } from '../../workbook/port';
import { listedSheet, type ListedSheet } from '../reading/inventory';
import type { Session } from '../session';
import { isMarkFormula } from './looks';

export interface SheetMarks {
  readonly listed: ListedSheet;
  /** Rules of ours, the last in order first: deleting one then moves no other that is still to be deleted. */
  readonly rules: readonly Excel.ConditionalFormat[];
}

/**
 * Finds the marks of ours on every sheet but those known to have none: one sync that lists the sheets and their rules,
 * one for the formulas of custom rules. Sheets that the session did not know take one more.
 */
export async function findMarks(
  context: Excel.RequestContext,
  session: Session,
  withoutMarks: ReadonlySet<SheetKey>,
): Promise<SheetMarks[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const known = new Set(session.sheets);
  const ask = (keys: readonly SheetKey[]): [SheetKey, Excel.ConditionalFormatCollection][] =>
    keys.filter((key) => !withoutMarks.has(key)).map((key) => [key, rulesOf(worksheets, key)]);
  const asked = new Map(ask(session.sheets));
  await context.sync();
  const listed = worksheets.items.map(listedSheet);
  session.sheets = listed.map(({ key }) => key);
  const strangers = ask(session.sheets.filter((key) => !known.has(key)));
  for (const [key, rules] of strangers) asked.set(key, rules);
  if (strangers.length > 0) await context.sync();

  const found = listed.map((sheet) => {
    const rules = asked.get(sheet.key);
    const items = rules === undefined || rules.isNullObject ? [] : rules.items;
    return { sheet, custom: items.filter(({ type }) => type === 'Custom') };
  });
  const custom = found.flatMap((one) => one.custom);
  for (const rule of custom) rule.custom.rule.load('formula');
  if (custom.length > 0) await context.sync();

  return found.map(({ sheet, custom: rules }) => ({
    listed: sheet,
    rules: rules.filter((rule) => isMarkFormula(rule.custom.rule.formula)).reverse(),
  }));
}

function rulesOf(worksheets: Excel.WorksheetCollection, key: string): Excel.ConditionalFormatCollection {
  return worksheets.getItemOrNullObject(key).getRange().conditionalFormats.load('items/id,items/type');
}
