import { BLANK, type ModelCell, type SheetModel, type WorkbookModel } from '../../workbench/host/node';

/** What of a workbook a user could notice, as texts to be compared. */
export interface WorkbookState {
  readonly cells: ReadonlyMap<string, { readonly sheet: string; readonly text: string }>;
  readonly sheets: readonly { readonly name: string; readonly visibility: string }[];
  readonly rules: readonly string[];
  readonly rest: string;
}

export interface Difference {
  readonly cells: number;
  readonly sheets: number;
  /** Conditional formats. */
  readonly rules: number;
  /** Anything else: merged areas, widths, names, parts … */
  readonly rest: boolean;
}

export function stateOf(model: WorkbookModel): WorkbookState {
  return {
    cells: new Map(model.sheets.flatMap(cellsOf)),
    sheets: model.sheets.map(({ name, visibility }) => ({ name, visibility })),
    rules: model.sheets.flatMap(({ name, conditionalFormats }) =>
      conditionalFormats.map(({ formula, areas, overlay }) =>
        JSON.stringify([name, formula, areas, overlay]),
      ),
    ),
    rest: JSON.stringify([
      model.sheets.map(({ merges, columnWidths, rowHeights, protection, frozen }) => [
        merges,
        [...columnWidths],
        [...rowHeights],
        protection,
        frozen,
      ]),
      model.definedNames,
      [...model.settings],
      model.customXmlParts,
    ]),
  };
}

function cellsOf(sheet: SheetModel): readonly (readonly [string, { sheet: string; text: string }])[] {
  const used = sheet.grid.used(false);
  if (used === null) return [];
  return [...sheet.grid.within(used)]
    .map(({ row, col, cell }) => {
      const at = `${sheet.name} ${row} ${col}`;
      return [at, { sheet: sheet.name, text: cellText(cell) }] as const;
    })
    .filter(([, { text }]) => text !== EMPTY);
}

function cellText({ value, formula, style }: ModelCell): string {
  return JSON.stringify([value, formula, sortedStyle(style)]);
}

/** A style that was taken away is one that never was. */
function sortedStyle(style: object): readonly (readonly [string, unknown])[] {
  return Object.entries(style)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A cell that was never touched is no other than one that is empty and plain. */
const EMPTY = cellText(BLANK);

export function differenceOf(before: WorkbookState, after: WorkbookState): Difference {
  return {
    cells: differingCells(before, after),
    sheets: unshared(before.sheets.map(sheetText), after.sheets.map(sheetText)),
    rules: unshared(before.rules, after.rules),
    rest: before.sheets.length === after.sheets.length && before.rest !== after.rest,
  };
}

export function isNone({ cells, sheets, rules, rest }: Difference): boolean {
  return cells === 0 && sheets === 0 && rules === 0 && !rest;
}

/** On the sheets that were there before; a sheet that is gone differs by all its cells. */
function differingCells(before: WorkbookState, after: WorkbookState): number {
  const own = new Set(before.sheets.map(({ name }) => name));
  const added = [...after.cells].filter(([key, { sheet }]) => own.has(sheet) && !before.cells.has(key));
  const changed = [...before.cells].filter(([key, { text }]) => after.cells.get(key)?.text !== text);
  return added.length + changed.length;
}

const sheetText = ({ name, visibility }: WorkbookState['sheets'][number]): string => `${name} ${visibility}`;

/** How many are in one list only. */
function unshared(a: readonly string[], b: readonly string[]): number {
  const [own, other] = [new Set(a), new Set(b)];
  return a.filter((one) => !other.has(one)).length + b.filter((one) => !own.has(one)).length;
}
