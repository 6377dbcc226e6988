import { type Area, formatArea } from '../../workbook/address';
import { HostError } from '../../workbook/host-error';
import type { Call, SheetArea } from '../../workbook/port';
import { run } from '../run';

export interface SurveyedSheet {
  /** The smallest area with every value and formula; null on an empty sheet. */
  readonly used: Area | null;
  /** Ids of custom conditional formats near the top, among which leftover marks of ours would be. */
  readonly customRules: readonly string[];
  /** There is no custom rule at all. */
  readonly noCustomRule: boolean;
}

export interface Survey {
  /** In the order of the keys asked for. */
  readonly sheets: readonly SurveyedSheet[];
  readonly customXml: readonly string[];
}

/** Sheets asked about in one sync. */
const SHEETS_PER_SYNC = 500;
const NO_CELLS: SurveyedSheet = { used: null, customRules: [], noCustomRule: true };
/**
 * New rules go on top, so that marks of ours are among the first unless somebody has made many since. Workbooks with
 * thousands of rules exist, and this is a hint; marking and clearing look at all.
 */
const RULES_LOOKED_AT = 20;

/** How far the cells of sheets reach, in one sync for every 500 sheets. */
export async function surveySheets(
  keys: readonly string[],
  waiverParts: readonly string[],
  call: Call,
): Promise<Survey> {
  const first = await surveyWithCharts(keys.slice(0, SHEETS_PER_SYNC), waiverParts, call);
  if (keys.length <= SHEETS_PER_SYNC) return first;
  const others = await surveySheets(keys.slice(SHEETS_PER_SYNC), [], call);
  return { sheets: [...first.sheets, ...others.sheets], customXml: first.customXml };
}

/**
 * Excel fails a request that asks a chart or macro sheet, which has no cells, for them, and does not say which sheet it
 * was: halves find it.
 */
async function surveyWithCharts(
  keys: readonly string[],
  waiverParts: readonly string[],
  call: Call,
): Promise<Survey> {
  try {
    return await surveyGroup(keys, waiverParts, call);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'no-cell-selected') throw error;
    if (keys.length <= 1) {
      const { customXml } = await surveyGroup([], waiverParts, call);
      return { sheets: keys.map(() => NO_CELLS), customXml };
    }
    const middle = Math.ceil(keys.length / 2);
    const first = await surveyWithCharts(keys.slice(0, middle), waiverParts, call);
    const second = await surveyWithCharts(keys.slice(middle), [], call);
    return { sheets: [...first.sheets, ...second.sheets], customXml: first.customXml };
  }
}

function surveyGroup(keys: readonly string[], waiverParts: readonly string[], call: Call): Promise<Survey> {
  return run(call, async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    const asked = keys.map((key) => {
      const sheet = worksheets.getItem(key);
      const used = sheet.getUsedRangeOrNullObject(true);
      const rules = rulesOf(sheet);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      rules.load({ $top: RULES_LOOKED_AT, id: true, type: true });
      return { used, rules };
    });
    const xml = waiverParts.map((id) => customXmlParts.getItem(id).getXml());
    await context.sync();
    return {
      sheets: asked.map(({ used, rules: { items } }) => {
        const customRules = items.filter(({ type }) => type === 'Custom').map(({ id }) => id);
        return {
          used: used.isNullObject ? null : rectangle(used),
          customRules,
          noCustomRule: customRules.length === 0 && items.length < RULES_LOOKED_AT,
        };
      }),
      customXml: xml.map(({ value }) => value),
    };
  });
}

function rulesOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}

/** The place and size of a range whose indexes and counts were loaded. */
export function rectangle({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** How far the cells inside of areas reach, in one sync; null where all is empty. */
export function usedWithin(areas: readonly SheetArea[], call: Call): Promise<readonly (Area | null)[]> {
  return run(call, async (context) => {
    const ranges = areas.map((area) => {
      const sheet = context.workbook.worksheets.getItem(area.sheet);
      return sheet
        .getRange(formatArea(area))
        .getUsedRangeOrNullObject(true)
        .load('rowIndex,columnIndex,rowCount,columnCount');
    });
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : rectangle(range)));
  });
}
