import { formatArea } from '../../workbook/address';
import { HostError, type HostErrorDetail } from '../../workbook/host-error';
import type { Call, SheetArea, SheetKey } from '../../workbook/port';
import { locationOf } from '../errors';
import { CELL_PROPERTIES, type HostCells, hostCells } from '../host-cells';
import { isMarkFormula } from '../marks/looks';
import { run } from '../run';
import { askForDateSystem, countsFrom1904 } from './date-system';
import { askForMerges, mergesTold } from './merges';
import { countCells, packAreas } from './pack';
import { canTellSpills, findSpills } from './spills';

/** Custom conditional formats of one sheet. */
export interface SheetRules {
  readonly sheet: string;
  readonly ids: readonly string[];
}

export interface BlockRequest {
  readonly areas: readonly SheetArea[];
  readonly rules: readonly SheetRules[];
  readonly nameOf: (sheet: SheetKey) => string;
  readonly refinements: Refinements;
}

/** What refines a reading and may be refused without spoiling it. */
export interface Refinements {
  /** Sheets whose merged areas are asked for. */
  readonly merges: ReadonlySet<SheetKey>;
  readonly dateSystem: boolean;
}

export interface AreaCells {
  readonly area: SheetArea;
  readonly cells: HostCells;
}

export interface BlockAnswer {
  readonly areas: readonly AreaCells[];
  readonly merges: readonly SheetArea[];
  /** Areas that one formula fills beyond its own cell. */
  readonly spills: readonly SheetArea[];
  /** Sheets with marks of ours. */
  readonly marked: readonly string[];
  /** Whether days are counted from 1904; null when not asked or not told. */
  readonly date1904: boolean | null;
  /** Excel would not tell merged areas or the date system: asking again is of no use. */
  readonly refused: boolean;
}

const REFINEMENT = /MergedAreas|^Functions|^FunctionResult|^Workbook\.functions|^RangeAreas/i;
export const NO_REFINEMENTS: Refinements = { merges: new Set(), dateSystem: false };

/** Reads areas in one sync; in halves, down to one row, where Excel says that the answer would be too large. */
export async function readBlock(request: BlockRequest, call: Call): Promise<BlockAnswer> {
  try {
    return await readRefined(request, call);
  } catch (error) {
    const { areas } = request;
    const [area] = areas;
    if (!(error instanceof HostError) || error.code !== 'too-large' || area === undefined) throw error;
    if (areas.length === 1 && area.top === area.bottom) {
      throw new HostError('too-large', { ...placeOf(area, request), note: error.detail.note ?? '' });
    }
    const [first = [], second = []] = packAreas(areas, Math.ceil(countCells(areas) / 2));
    const one = await readBlock({ ...request, areas: first }, call);
    const refinements = one.refused ? NO_REFINEMENTS : { ...request.refinements, dateSystem: false };
    const other = await readBlock({ ...request, areas: second, rules: [], refinements }, call);
    return {
      ...one,
      areas: [...one.areas, ...other.areas],
      merges: [...one.merges, ...other.merges],
      spills: [...one.spills, ...other.spills],
      refused: one.refused || other.refused,
    };
  }
}

/** Reads without what Excel refuses when that only refines the reading. */
async function readRefined(request: BlockRequest, call: Call): Promise<BlockAnswer> {
  try {
    return await run(call, (context) => ask(context, request));
  } catch (error) {
    const { merges, dateSystem } = request.refinements;
    if ((merges.size === 0 && !dateSystem) || !refusesRefinement(error)) throw error;
    const plain = await run(call, (context) => ask(context, { ...request, refinements: NO_REFINEMENTS }));
    return { ...plain, refused: true };
  }
}

/** Office.js sends these questions as if they wrote, so that they may be refused where only reading is allowed. */
function refusesRefinement(error: unknown): boolean {
  return error instanceof HostError && (error.code === 'read-only' || REFINEMENT.test(locationOf(error)));
}

async function ask(context: Excel.RequestContext, request: BlockRequest): Promise<BlockAnswer> {
  const { areas, rules, refinements } = request;
  const { worksheets } = context.workbook;
  const sheetOf = eachOnce((sheet: SheetKey) => worksheets.getItem(sheet));
  const rangesOf = eachOnce((sheet: SheetKey) =>
    eachOnce((address: string) => sheetOf(sheet).getRange(address)),
  );
  const rangeOf = (area: SheetArea): Excel.Range => rangesOf(area.sheet)(formatArea(area));
  const properties = canTellSpills() ? `${CELL_PROPERTIES},hasSpill` : CELL_PROPERTIES;
  const asked = areas.map((area) => ({ area, range: rangeOf(area).load(properties) }));
  const formulas = rules.flatMap(({ sheet, ids }) => {
    const formats = sheetOf(sheet).getRange().conditionalFormats;
    return ids.map((id) => ({ sheet, rule: formats.getItem(id).custom.rule.load('formula') }));
  });
  const merges = askForMerges(
    areas.filter(({ sheet }) => refinements.merges.has(sheet)),
    rangeOf,
  );
  const dateSystem = refinements.dateSystem ? askForDateSystem(context) : null;
  await context.sync();
  const read = asked.map(({ area, range }) => ({
    area,
    cells: hostCells(range, area, placeOf(area, request)),
  }));
  const spilling = read.filter((_, index) => canTellSpills() && maySpill(asked[index]?.range));
  return {
    areas: read,
    merges: mergesTold(merges),
    spills: await findSpills(context, spilling, rangeOf),
    marked: formulas.filter(({ rule }) => isMarkFormula(rule.formula)).map(({ sheet }) => sheet),
    date1904: dateSystem === null ? null : countsFrom1904(dateSystem),
    refused: false,
  };
}

/** Office.js sends an object for every call that gives one: what is asked about twice is one object all the same. */
function eachOnce<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

function placeOf(area: SheetArea, { nameOf }: BlockRequest): HostErrorDetail {
  return { sheet: nameOf(area.sheet), cell: formatArea(area) };
}

/** Excel says null where some cells spill and others do not. */
function maySpill(range?: { readonly hasSpill: boolean | null }): boolean {
  return range !== undefined && range.hasSpill !== false;
}
