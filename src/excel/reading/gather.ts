import type { Area } from '../../workbook/address';
import { contains } from '../../workbook/contains';
import type { ReadOptions, SheetArea, SheetKey } from '../../workbook/port';
import type { PlacedCell } from '../../workbook/snapshot';
import { placedCells } from '../host-cells';
import type { Session } from '../session';
import { NO_REFINEMENTS, readBlock, type SheetRules } from './block';
import { canTellMerges, distinctMerges } from './merges';
import { countCells, packAreas } from './pack';

/** Cells in one answer: about 1.5 MB, with room for long texts under the 5 MB that Excel on the web allows. */
const CELLS_PER_SYNC = 40_000;

export interface ToGather {
  readonly sheets: readonly SheetKey[];
  readonly areas: readonly SheetArea[];
  readonly rules: readonly SheetRules[];
  readonly nameOf: (sheet: SheetKey) => string;
}

export interface Gathered {
  readonly cells: ReadonlyMap<SheetKey, readonly PlacedCell[]>;
  /** Sheets with marks of ours. */
  readonly marked: ReadonlySet<SheetKey>;
}

/** Reads areas block by block. Merged areas and the date system, as far as they are asked for, go to the session. */
export async function gather(session: Session, wanted: ToGather, options: ReadOptions): Promise<Gathered> {
  const { areas, rules, nameOf } = wanted;
  const cells = new Map<SheetKey, PlacedCell[]>();
  const merges = new Map<SheetKey, Area[]>(sheetsToAsk(session, wanted, options).map((sheet) => [sheet, []]));
  const marked = new Set<SheetKey>();
  const spills: SheetArea[] = [];
  const blocks = packAreas(areas, CELLS_PER_SYNC);
  if (blocks.length === 0 && rules.length > 0) blocks.push([]);
  const total = countCells(areas);
  let done = 0;
  let refused = false;
  options.progress?.(done, total);
  for (const [index, block] of blocks.entries()) {
    const dateSystem = options.byUser && session.date1904 === null;
    const refinements = refused ? NO_REFINEMENTS : { merges: new Set(merges.keys()), dateSystem };
    const blockRules = index === 0 ? rules : [];
    const answer = await readBlock({ areas: block, rules: blockRules, nameOf, refinements }, options);
    session.date1904 ??= answer.date1904;
    refused ||= answer.refused;
    for (const sheet of answer.marked) marked.add(sheet);
    spills.push(...answer.spills);
    for (const { sheet, ...area } of answer.merges) merges.get(sheet)?.push(area);
    for (const { area, cells: found } of answer.areas) {
      const list = cells.get(area.sheet) ?? [];
      cells.set(area.sheet, list);
      for (const placed of placedCells(found, area, session.date1904 === true)) list.push(placed);
    }
    done += countCells(block);
    options.progress?.(done, total);
  }
  if (!refused) for (const [sheet, found] of merges) session.merges.set(sheet, distinctMerges(found));
  for (const spill of spills) {
    cells.set(
      spill.sheet,
      (cells.get(spill.sheet) ?? []).map((placed) => asFormula(placed, spill)),
    );
  }
  return { cells, marked };
}

/** What a formula further up or left puts into a cell is a formula's result as well. */
function asFormula(placed: PlacedCell, spill: Area): PlacedCell {
  return contains(spill, placed) ? { ...placed, cell: { ...placed.cell, isFormula: true } } : placed;
}

/**
 * Office.js sends the question for merged areas as if it wrote, and what writes may empty the list of what Excel can
 * undo. So a check in the background, while somebody types, asks only about sheets of which nothing is known.
 */
function sheetsToAsk(session: Session, { sheets }: ToGather, { byUser }: ReadOptions): SheetKey[] {
  if (!canTellMerges()) return [];
  return sheets.filter((sheet) => byUser || !session.merges.has(sheet));
}
