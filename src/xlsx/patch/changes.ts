import type { Area, Place } from '../../workbook/address';
import type { Loss } from '../../workbook/losses';
import type { SheetVisibility } from '../../workbook/snapshot';

export interface ErrorValue {
  /** As a cell shows it, such as `#N/A`. */
  readonly error: string;
}

/** What a formula gave; null: nothing was computed yet, and the next program to open the file does. */
export type FormulaResult = string | number | boolean | ErrorValue | null;

export type CellContent =
  | { readonly kind: 'empty' }
  /** A constant as stored: a percentage as its share, a date as the workbook's own serial. */
  | { readonly kind: 'constant'; readonly value: string | number | boolean | ErrorValue }
  | {
      readonly kind: 'formula';
      /** English names, A1 references; with or without its `=`. Functions of ours by their name (`PT.PROGRESS(`). */
      readonly formula: string;
      readonly result: FormulaResult;
      /** The cells that its result fills, this one first. Their results come as constants or `spilled`. */
      readonly spill?: Area;
    }
  /** The formula stays as it is in the file; its result is another. */
  | { readonly kind: 'result'; readonly result: FormulaResult };

/** What changes in a cell's look; the rest of its style stays. Colours are #RRGGBB; null takes one away. */
export interface StyleChange {
  /** Format code in its English form. */
  readonly numberFormat?: string;
  readonly fill?: string | null;
  readonly fontColor?: string | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: 'general' | 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
}

export interface CellChange extends Place {
  readonly content?: CellContent;
  readonly style?: StyleChange;
  /** A place in the workbook to which the cell leads, such as `'表 1'!E13`; null takes the link away. */
  readonly link?: string | null;
}

/** A conditional format of ours: it holds nothing but its look. */
export interface Overlay {
  readonly areas: readonly Area[];
  /** Recognised by it: begins with `LEN("pt-check:`. */
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
}

export interface ColumnWidth {
  readonly col: number;
  /** In characters of the default font. */
  readonly width: number;
}

export interface RowHeight {
  readonly row: number;
  /** In points. */
  readonly height: number;
}

/** Whole rows or columns that were put in or taken out; those behind moved. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly change: 'inserted' | 'deleted';
  /** First of them, from 0. */
  readonly at: number;
  readonly count: number;
}

/** Changes of a sheet's content. Places are those after the shifts. */
export interface SheetEdits {
  readonly cells?: readonly CellChange[];
  /** All merged areas, in place of those in the file. */
  readonly merges?: readonly Area[];
  /** All conditional formats of ours, in place of those in the file; those of others stay. */
  readonly overlays?: readonly Overlay[];
  readonly columnWidths?: readonly ColumnWidth[];
  readonly rowHeights?: readonly RowHeight[];
}

export interface SheetChange extends SheetEdits {
  /** Its name in the file. */
  readonly sheet: string;
  readonly rename?: string;
  readonly visibility?: SheetVisibility;
  /** In the order in which they were made. */
  readonly shifts?: readonly Shift[];
}

/** A sheet behind the last one. */
export interface NewSheet extends SheetEdits {
  readonly name: string;
  readonly visibility?: SheetVisibility;
  /** Begins as a copy of a sheet of another .xlsx file, styles included; else empty. */
  readonly copyOf?: { readonly file: Uint8Array; readonly sheet: string };
}

export interface NameChange {
  readonly name: string;
  /** The sheet that it is known on, by the name that it has afterwards; absent: the workbook. */
  readonly sheet?: string;
  /** What it stands for, such as `'表 1'!$E$13`; null removes it. */
  readonly formula: string | null;
  readonly hidden?: boolean;
}

/** A custom XML part of ours, known by the namespace of its root; null removes it. */
export interface CustomXmlChange {
  readonly namespace: string;
  readonly xml: string | null;
}

export interface WorkbookChanges {
  readonly sheets?: readonly SheetChange[];
  readonly newSheets?: readonly NewSheet[];
  /** Names of sheets in the file that were deleted. */
  readonly deletedSheets?: readonly string[];
  readonly names?: readonly NameChange[];
  readonly customXml?: readonly CustomXmlChange[];
  /** Name of the sheet in front. */
  readonly activeSheet?: string;
}

export interface PatchedWorkbook {
  readonly bytes: Uint8Array;
  /** What of the original could not be kept. */
  readonly lost: readonly Loss[];
}

/** The changes do not fit the file: a fault of the caller. */
export class PatchError extends Error {
  override readonly name = 'PatchError';
}
