import { type Cell, type CellValue, type MergeRange, readXlsx, type Sheet } from 'hucre';
import { formatArea, formatPlace, parsePlace } from '../../src/workbook/address';

/** A sheet read back from a workbook's bytes, by A1 addresses. */
export class SheetReading {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  get name(): string {
    return this.#sheet.name;
  }

  get pageSetup(): Sheet['pageSetup'] {
    return this.#sheet.pageSetup;
  }

  get widths(): number[] {
    return (this.#sheet.columns ?? []).map(({ width }) => width ?? 0);
  }

  get heights(): number[] {
    return [...(this.#sheet.rowDefs ?? [])].map(([, { height }]) => height ?? 0);
  }

  get merges(): string[] {
    const name = ({ startRow, startCol, endRow, endCol }: MergeRange): string =>
      formatArea({ top: startRow, left: startCol, bottom: endRow, right: endCol });
    return (this.#sheet.merges ?? []).map(name);
  }

  /** null for an empty cell */
  value(address: string): CellValue {
    const { row, col } = parsePlace(address) ?? { row: -1, col: -1 };
    return this.#sheet.rows[row]?.[col] ?? null;
  }

  style(address: string): Cell['style'] {
    const { row, col } = parsePlace(address) ?? { row: -1, col: -1 };
    return this.#sheet.cells?.get(`${row},${col}`)?.style;
  }

  /** The formula of a cell with the cells that it fills; null for one without a formula. */
  formula(address: string): { text: string; ref: string | null; dynamic: boolean } | null {
    const { row, col } = parsePlace(address) ?? { row: -1, col: -1 };
    const cell = this.#sheet.cells?.get(`${row},${col}`);
    if (cell?.formula === undefined) return null;
    return {
      text: cell.formula,
      ref: cell.formulaRef ?? null,
      dynamic: cell.formulaDynamic === true,
    };
  }

  /** The addresses of all cells that are not empty, row by row. */
  filled(): string[] {
    return this.#sheet.rows.flatMap((values, row) =>
      values.flatMap((value, col) => (value === null || value === '' ? [] : [formatPlace({ row, col })])),
    );
  }
}

/** All sheets in their order. */
export async function readBack(bytes: Uint8Array): Promise<[SheetReading, ...SheetReading[]]> {
  const [first, ...others] = (await readXlsx(bytes, { readStyles: true })).sheets;
  if (first === undefined) throw new RangeError('no sheet');
  return [new SheetReading(first), ...others.map((sheet) => new SheetReading(sheet))];
}
