import { HostError, type HostErrorCode } from '../../workbook/host-error';
import type { ReadOptions, SheetArea, SheetKey, SheetState, WorkbookReading } from '../../workbook/port';
import { createSheet, type SheetSnapshot } from '../../workbook/snapshot';
import { cellCount } from '../areas';
import type { Session } from '../session';
import type { SheetRules } from './block';
import { gather } from './gather';
import { type Inventory, takeInventory } from './inventory';
import { narrowAreas } from './narrow';
import { countCells } from './pack';
import { surveySheets, usedWithin } from './survey';

/** Cells of one reading, counted with the empty ones between them: as many as a file may hold. */
const MOST_CELLS = 5_000_000;
/** What a sheet or rule that went while it was read brings about: the next attempt no longer asks for it. */
const PASSING: ReadonlySet<HostErrorCode> = new Set(['sheet-gone', 'changed-meanwhile']);

/** Reads the workbook; writes nothing. */
export async function readWorkbook(session: Session, options: ReadOptions): Promise<WorkbookReading> {
  try {
    return await readOnce(session, options);
  } catch (error) {
    if (error instanceof HostError && PASSING.has(error.code)) return await readOnce(session, options);
    throw error;
  }
}

async function readOnce(session: Session, options: ReadOptions): Promise<WorkbookReading> {
  const inventory = await takeInventory(options);
  session.sheets = inventory.sheets.map(({ key }) => key);
  const kept = keptSheets(inventory, options);
  const chosen = inventory.sheets.filter(({ key }) => !kept.has(key));
  const keys = chosen.map(({ key }) => key);
  const survey = await surveySheets(keys, inventory.waiverParts, options);
  for (const [index, key] of keys.entries()) {
    if (survey.sheets[index]?.noCustomRule === true) session.unmarked.add(key);
    else session.unmarked.delete(key);
  }
  const used = keys.flatMap((sheet, index): SheetArea[] => {
    const area = survey.sheets[index]?.used;
    return area == null ? [] : [{ sheet, ...area }];
  });
  const rules = keys.flatMap((sheet, index): SheetRules[] => {
    const ids = survey.sheets[index]?.customRules ?? [];
    return ids.length === 0 ? [] : [{ sheet, ids }];
  });
  const areas = await narrowAreas(used, (parts) => usedWithin(parts, options));
  const names = new Map(chosen.map(({ key, name }) => [key, name]));
  const nameOf = (sheet: SheetKey): string => names.get(sheet) ?? '';
  if (countCells(areas) > MOST_CELLS) throw tooLarge(areas, nameOf);
  const { cells, marked } = await gather(session, { sheets: keys, areas, rules, nameOf }, options);

  const read = inventory.sheets.map((sheet): ReadSheet => {
    const { key, name, visibility } = sheet;
    const old = kept.get(key);
    if (old !== undefined) return { state: { ...sheet, marked: old.state.marked }, snapshot: old.snapshot };
    const parts = { name, visibility, merges: session.merges.get(key) ?? [], cells: cells.get(key) ?? [] };
    return { state: { ...sheet, marked: marked.has(key) }, snapshot: createSheet(parts) };
  });
  return {
    snapshot: { sheets: read.map(({ snapshot }) => snapshot), customXml: survey.customXml },
    fileName: inventory.fileName,
    sheets: read.map(({ state }) => state),
  };
}

interface ReadSheet {
  readonly state: SheetState;
  readonly snapshot: SheetSnapshot;
}

/** Sheets that are taken over from the reading before: not asked for, and of the same name and visibility. */
function keptSheets(inventory: Inventory, { only }: ReadOptions): ReadonlyMap<SheetKey, ReadSheet> {
  const kept = new Map<SheetKey, ReadSheet>();
  if (only === undefined) return kept;
  const wanted = new Set(only.sheets);
  const present = new Map(inventory.sheets.map((sheet) => [sheet.key, sheet]));
  for (const [index, state] of only.previous.sheets.entries()) {
    const snapshot = only.previous.snapshot.sheets[index];
    const now = present.get(state.key);
    if (snapshot === undefined || now === undefined || wanted.has(state.key)) continue;
    if (now.name === state.name && now.visibility === state.visibility)
      kept.set(state.key, { state, snapshot });
  }
  return kept;
}

function tooLarge(areas: readonly SheetArea[], nameOf: (sheet: SheetKey) => string): HostError {
  const largest = areas.reduce((a, b) => (cellCount(b) > cellCount(a) ? b : a));
  return new HostError('too-large', { sheet: nameOf(largest.sheet) });
}
