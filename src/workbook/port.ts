import type { Area, Place } from './address';
import type { Cell } from './cell';
import type { SheetVisibility, WorkbookSnapshot } from './snapshot';

/** A sheet for as long as the workbook is open: the host's own id, which survives renaming and moving. */
export type SheetKey = string;

export interface SheetPlace extends Place {
  readonly sheet: SheetKey;
}

export interface SheetArea extends Area {
  readonly sheet: SheetKey;
}

/** What a host tells of a sheet beside its cells; in the order of `WorkbookReading.snapshot.sheets`. */
export interface SheetState {
  readonly key: SheetKey;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
  /** It carries marks of ours. */
  readonly marked: boolean;
}

/** An open workbook as it stood at one moment. */
export interface WorkbookReading {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly SheetState[];
  /** Without its folder; it may tell the budget year. Absent where the host does not tell it. */
  readonly fileName?: string;
}

/** How a verb is run. */
export interface Call {
  /**
   * Ends the waiting with HostError cancelled. A verb that writes first reads, so that one cancelled while a cell is
   * being edited has written nothing; a request that was already sent may still be carried out.
   */
  readonly signal?: AbortSignal;
  /** The host has not answered for a second, most likely because a cell is being edited. */
  readonly waiting?: () => void;
  /**
   * A user asked: the host may wait for the end of a cell edit. When false it fails at once with cell-edit-mode.
   * Default true.
   */
  readonly byUser?: boolean;
}

export interface ReadOptions extends Call {
  /** Reads these sheets only; the others are taken over, as the same objects, from `previous`. */
  readonly only?: { readonly sheets: readonly SheetKey[]; readonly previous: WorkbookReading };
  /** Cells read and cells to read. */
  readonly progress?: (done: number, total: number) => void;
  readonly byUser: boolean;
}

export type MarkSeverity = 'error' | 'warning' | 'info';

export interface Mark extends SheetArea {
  readonly severity: MarkSeverity;
}

export interface MarkOutcome {
  /** Marks that were set or removed. Those on a sheet that is gone are dropped. */
  readonly marked: number;
  /** Protected sheets on which there was something to do: left as they are. */
  readonly skipped: readonly SheetState[];
}

/** One write as text, never as a formula. Refused when the cell is no longer what was checked. */
export interface CellWrite extends SheetPlace {
  readonly expected: Cell;
  readonly text: string;
}

/** A write that was done, with all it takes to undo it while nobody has changed the cell since. */
export interface AppliedWrite extends SheetPlace {
  /** What the cell held; its number format never changes. */
  readonly before: string | number | boolean;
  readonly text: string;
}

export interface RefusedWrite extends SheetPlace {
  readonly reason: 'changed-meanwhile' | 'formula-cell' | 'protected' | 'sheet-gone';
}

export interface WriteOutcome {
  readonly applied: readonly AppliedWrite[];
  readonly refused: readonly RefusedWrite[];
}

export interface RevertOutcome {
  readonly reverted: readonly AppliedWrite[];
  readonly refused: readonly RefusedWrite[];
}

/** What changed since the last call, as far as the host tells: a hint, not the truth. */
export type WorkbookChange =
  | { readonly kind: 'cells'; readonly sheets: readonly SheetKey[] }
  /** Sheets were added, deleted, renamed, moved, shown, hidden or protected. */
  | { readonly kind: 'sheets' };

export interface ReportCell {
  readonly text: string;
  /** A link to cells of this workbook. */
  readonly link?: SheetArea;
  readonly bold?: boolean;
}

export interface ReportSheet {
  readonly name: string;
  readonly rows: readonly (readonly ReportCell[])[];
  /** In characters of the default font. */
  readonly columnWidths: readonly number[];
}

/** Constants and formulas (English names, A1) to be written as they are. */
export interface FormulaBlock {
  /** Rows of equal length. */
  readonly cells: readonly (readonly FormulaCell[])[];
  /** Rows and columns, from the block's top-left cell, that its results spill into: they must be empty as well. */
  readonly spill?: { readonly rows: number; readonly cols: number };
}

export interface FormulaCell {
  /** What begins with = is a formula; what begins with an apostrophe is the text behind it, as in Excel. */
  readonly content: string | number;
  readonly numberFormat?: string;
}

export interface PickedCell extends SheetPlace {
  readonly sheetName: string;
  readonly cell: Cell;
}

export interface HostFacts {
  /** The newest ExcelApi set, such as "1.14". */
  readonly excelApi: string;
  readonly platform: 'windows' | 'mac' | 'web' | 'other';
  /** Office's display language, such as "zh-CN". */
  readonly displayLanguage: string;
}

/** Colours of the host's own surface, as #RRGGBB; null when it tells none. */
export interface HostTheme {
  readonly background: string | null;
  readonly text: string | null;
}

/**
 * All that the product asks of a spreadsheet program. Every verb rejects with a `HostError`, and with nothing else.
 * `read`, `goTo`, `activeSheet`, `setting`, `selected` and `pinned` write nothing; the others run one after another.
 */
export interface WorkbookPort {
  readonly facts: HostFacts;
  /** The colours of the moment: ask again when the pane is shown. */
  theme(): HostTheme;

  read(options: ReadOptions): Promise<WorkbookReading>;
  /** Selects the area and shows it. @throws HostError sheet-gone, sheet-hidden */
  goTo(area: SheetArea, call?: Call): Promise<void>;
  /** The key of the sheet in front. @throws HostError no-cell-selected when it is a chart sheet */
  activeSheet(call?: Call): Promise<SheetKey>;

  /** Replaces all marks of ours by these. */
  mark(marks: readonly Mark[], call?: Call): Promise<MarkOutcome>;
  /** Removes all marks of ours and nothing else. */
  clearMarks(call?: Call): Promise<MarkOutcome>;

  apply(writes: readonly CellWrite[], call?: Call): Promise<WriteOutcome>;
  revert(writes: readonly AppliedWrite[], call?: Call): Promise<RevertOutcome>;

  /** Changes made by this add-in are not told. @returns stops listening */
  onChange(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  onSelectionChange(listener: () => void): Promise<() => Promise<void>>;

  /** Puts a part of ours with this XML in the place of the one there is; null removes it. */
  writeWaivers(xml: string | null, call?: Call): Promise<void>;
  /** A small text of ours kept in the workbook; null when there is none. */
  setting(name: string, call?: Call): Promise<string | null>;
  writeSetting(name: string, text: string | null, call?: Call): Promise<void>;

  /** Writes a sheet of text and shows it. @throws HostError name-taken when a sheet of that name is not ours */
  writeReport(report: ReportSheet, call?: Call): Promise<SheetKey>;
  /** Adds an empty sheet behind the last one; a taken name gets a number: "name (2)". */
  addSheet(name: string, call?: Call): Promise<SheetKey>;
  /** Inserts all sheets of an .xlsx file (Base64) behind the last one and shows the first. */
  insertSheets(workbook: string, call?: Call): Promise<readonly SheetKey[]>;

  /** The selected cell (the top-left one of an area). @throws HostError no-cell-selected */
  selected(call?: Call): Promise<PickedCell>;
  /** Writes a block with its top-left cell at `at`. @throws HostError not-empty unless `overwrite` */
  insertFormulas(at: SheetPlace, block: FormulaBlock, overwrite: boolean, call?: Call): Promise<void>;

  /** Keeps a cell under a hidden name of the workbook, which follows it; null forgets it. */
  pin(name: string, place: SheetPlace | null, call?: Call): Promise<void>;
  /** The cell kept under a name; null when there is none or it was deleted. */
  pinned(name: string, call?: Call): Promise<PickedCell | null>;
}
