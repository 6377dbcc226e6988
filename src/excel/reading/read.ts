import type { Area } from '../../workbook/address';
import { HostError, type HostErrorCode } from '../../workbook/host-error';
import type { ReadOptions, SheetArea, SheetKey, SheetState, WorkbookReading } from '../../workbook/port';
import { createSheet, type PlacedCell, type SheetSnapshot } from '../../workbook/snapshot';
import { cellCount } from '../areas';
import { placedCells } from '../host-cells';
import type { Session } from '../session';
import { readBlock, type SheetRules } from './block';
import { type Inventory, takeInventory } from './inventory';
import { canTellMerges, distinctMerges } from './merges';
import { narrowAreas } from './narrow';
import { countCells, packAreas } from './pack';
import { surveySheets, usedWithin } from './survey';

/** Cells in one answer: about 1.5 MB, with room for long texts under the 5 MB that Excel on the web allows. */
export const CELLS_PER_SYNC = 40_000;
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
  const { progress } = options;
  const inventory = await takeInventory(options);
  session.sheets = inventory.sheets.map(({ key }) => key);
  const kept = keptSheets(inventory, options);
  const chosen = inventory.sheets.filter(({ key }) => !kept.has(key));
  const survey = await surveySheets(
    chosen.map(({ key }) => key),
    inventory.waiverParts,
    options,
  );
  const used = chosen.flatMap(({ key }, index): SheetArea[] => {
    const area = survey.sheets[index]?.used;
    return area == null ? [] : [{ sheet: key, ...area }];
  });
  const areas = await narrowAreas(used, (parts) => usedWithin(parts, options));
  const total = countCells(areas);
  const nameOf = (sheet: SheetKey): string => chosen.find(({ key }) => key === sheet)?.name ?? '';
  if (total > MOST_CELLS) throw tooLarge(areas, nameOf);
  const rules = chosen.flatMap(({ key }, index): SheetRules[] => {
    const ids = survey.sheets[index]?.customRules ?? [];
    return ids.length === 0 ? [] : [{ sheet: key, ids }];
  });

  const cells = new Map<string, PlacedCell[]>();
  const merges = new Map<string, Area[]>();
  const marked = new Set<string>();
  const blocks = packAreas(areas, CELLS_PER_SYNC);
  if (blocks.length === 0 && rules.length > 0) blocks.push([]);
  let done = 0;
  let refused = false;
  progress?.(done, total);
  for (const [index, block] of blocks.entries()) {
    const answer = await readBlock(
      {
        areas: block,
        rules: index === 0 ? rules : [],
        nameOf,
        refinements: {
          merges: !refused && canTellMerges(),
          dateSystem: !refused && session.date1904 === null,
        },
      },
      options,
    );
    session.date1904 ??= answer.date1904;
    refused ||= answer.refused;
    for (const sheet of answer.marked) marked.add(sheet);
    for (const area of answer.merges) append(merges, area.sheet, area);
    for (const { area, cells: found } of answer.areas) {
      for (const placed of placedCells(found, area, session.date1904 === true))
        append(cells, area.sheet, placed);
    }
    done += countCells(block);
    progress?.(done, total);
  }

  const sheets = inventory.sheets.map(
    (sheet): { readonly state: SheetState; readonly snapshot: SheetSnapshot } => {
      const old = kept.get(sheet.key);
      if (old !== undefined) return { state: { ...sheet, marked: old.state.marked }, snapshot: old.snapshot };
      const { key, name, visibility } = sheet;
      return {
        state: { ...sheet, marked: marked.has(key) },
        snapshot: createSheet({
          name,
          visibility,
          merges: distinctMerges(merges.get(key) ?? []),
          cells: cells.get(key) ?? [],
        }),
      };
    },
  );
  return {
    snapshot: { sheets: sheets.map(({ snapshot }) => snapshot), customXml: survey.customXml },
    fileName: inventory.fileName,
    sheets: sheets.map(({ state }) => state),
  };
}

interface KeptSheet {
  readonly state: SheetState;
  readonly snapshot: SheetSnapshot;
}

/** Sheets that are taken over from the reading before: not asked for, and of the same name and visibility. */
function keptSheets(inventory: Inventory, { only }: ReadOptions): ReadonlyMap<string, KeptSheet> {
  const kept = new Map<string, KeptSheet>();
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

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function tooLarge(areas: readonly SheetArea[], nameOf: (sheet: SheetKey) => string): HostError {
  const largest = areas.reduce((a, b) => (cellCount(b) > cellCount(a) ? b : a));
  return new HostError('too-large', { sheet: nameOf(largest.sheet) });
}
