import type { Cell, CellStyle, PageSetup, WriteSheet } from 'hucre';
import { type Area, formatArea, parseArea, parsePlace } from '../../src/workbook/address';
import { rowHeight } from './row-height';

/** A4 upright, scaled down to one page's width where needed, as many pages as the text takes. */
const PAGE: PageSetup = {
  paperSize: 'a4',
  orientation: 'portrait',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.35 },
};
/** One step of indentation, in characters of the default font. */
const INDENT = 1.2;
const FOOTER = '&C第 &P 页，共 &N 页';

export interface StoredFormula {
  readonly formula: string;
  readonly results: readonly (readonly (string | number)[])[];
  /** A function that may spill: Excel keeps it as a dynamic array, one cell or many. */
  readonly dynamic: boolean;
}

/** Puts texts and numbers into areas of one sheet; merges an area of several cells and sets row heights. */
export class SheetBuilder {
  readonly #cells = new Map<string, Partial<Cell>>();
  readonly #areas: Area[] = [];
  readonly #heights = new Map<number, number>();

  /** @param widths column widths in characters of the default font */
  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
  ) {}

  /** @param range such as "B5:G5"; '' leaves its cells empty but formatted */
  put(range: string, value: string | number, style: CellStyle): void {
    const area = parseArea(range);
    if (area === null) throw new RangeError(`no cell area: ${range}`);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let col = area.left; col <= area.right; col++) {
        this.#cells.set(`${row},${col}`, { value: null, style });
      }
    }
    if (value !== '') this.#cells.set(`${area.top},${area.left}`, { value, style });
    this.#areas.push(area);
    if (area.top === area.bottom) this.#grow(area, String(value), style);
  }

  /**
   * A formula with the result that its file keeps until it is computed again. Of several results each but the first
   * stands as a value in the cells that the formula spills over.
   */
  formula(
    address: string,
    { formula, results, dynamic }: StoredFormula,
    style: CellStyle,
    /** Of the columns of its results, where they differ. */
    columnStyles: readonly CellStyle[] = [],
  ): void {
    const start = parsePlace(address);
    if (start === null) throw new RangeError(`no cell: ${address}`);
    results.forEach((values, down) => {
      values.forEach((value, right) => {
        const own = columnStyles[right] ?? style;
        this.#cells.set(`${start.row + down},${start.col + right}`, { value, style: own });
      });
    });
    const [[result = null] = []] = results;
    const end = { row: start.row + results.length - 1, col: start.col + (results[0]?.length ?? 1) - 1 };
    const array = {
      formulaType: 'array',
      formulaRef: formatArea({ top: start.row, left: start.col, bottom: end.row, right: end.col }),
      formulaDynamic: true,
    } as const;
    this.#cells.set(`${start.row},${start.col}`, {
      formula,
      formulaResult: result,
      style: columnStyles[0] ?? style,
      ...(dynamic ? array : {}),
    });
  }

  /** @param row counted from 1 @param points the least height */
  atLeast(row: number, points: number): void {
    this.#heights.set(row - 1, Math.max(points, this.#heights.get(row - 1) ?? 0));
  }

  /** @param pageSetup what differs from the common page */
  build(pageSetup: PageSetup = {}): WriteSheet {
    return {
      name: this.name,
      columns: this.widths.map((width) => ({ width })),
      cells: this.#cells,
      rowDefs: new Map([...this.#heights].map(([row, height]) => [row, { height }])),
      merges: this.#areas
        .filter(({ top, left, bottom, right }) => top !== bottom || left !== right)
        .map(({ top, left, bottom, right }) => ({
          startRow: top,
          startCol: left,
          endRow: bottom,
          endCol: right,
        })),
      pageSetup: { ...PAGE, ...pageSetup },
      headerFooter: { oddFooter: FOOTER },
      view: { showGridLines: false },
    };
  }

  #grow(area: Area, text: string, style: CellStyle): void {
    const width = this.widths.slice(area.left, area.right + 1).reduce((sum, next) => sum + next, 0);
    const indent = (style.alignment?.indent ?? 0) * INDENT;
    this.atLeast(area.top + 1, rowHeight(text, width - indent, style.font?.size));
  }
}
