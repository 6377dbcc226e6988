import { groupBy } from '../../../src/core/grouping';

/** A cell with something to mark. */
export interface MarkedCell {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** One way to write an add-in that checks a workbook, marks cells and takes the marks away again. */
export interface AddinStyle {
  readonly label: string;
  /** Sheets of the workbook that it is measured on; what they take is scaled up to all. */
  readonly sheets: number;
  readonly open: () => OpenAddin;
}

export interface OpenAddin {
  /** Reads all that a check needs. @returns cells that held something */
  readonly validate: () => Promise<number>;
  /** @param found what the check found; a style that checks for itself may take its own findings */
  readonly mark: (found: readonly MarkedCell[]) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** Cells by their sheet, in the order of their first cell. */
export function bySheet(cells: readonly MarkedCell[]): ReadonlyMap<string, readonly MarkedCell[]> {
  return groupBy(cells, ({ sheet }) => sheet);
}

export const FILL = '#FFC7CE';
