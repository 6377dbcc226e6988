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

export interface ReadOptions {
  /** Reads these sheets only; the others are taken over, as the same objects, from `previous`. */
  readonly only?: { readonly sheets: readonly SheetKey[]; readonly previous: WorkbookReading };
  /** Cells read and cells to read. */
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** A user asked: the host may wait for the end of a cell edit. In the background it fails at once instead. */
  readonly byUser: boolean;
  /** The host has not answered for a second, most likely because a cell is being edited. */
  readonly waiting?: () => void;
}

export type MarkSeverity = 'error' | 'warning' | 'info';

export interface Mark extends SheetArea {
  readonly severity: MarkSeverity;
}

export interface MarkOutcome {
  readonly marked: number;
  /** Protected sheets: left as they are. */
  readonly skipped: readonly SheetState[];
}

/** One write as text, never as a formula. Refused when the cell is no longer what was checked. */
export interface CellWrite extends SheetPlace {
  readonly expected: Cell;
  readonly text: string;
}

/** A write that was done, with all it takes to undo it while nobody has changed the cell since. */
export interface AppliedWrite extends SheetPlace {
  readonly before: { readonly value: string | number | boolean; readonly numberFormat: string };
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
  readonly cells: readonly (readonly FormulaCell[])[];
}

export interface FormulaCell {
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
 * All that the product asks of a spreadsheet program. Every verb throws a `HostError`, and nothing else.
 * `read`, `goTo`, `selected` and `pinned` write nothing.
 */
export interface WorkbookPort {
  readonly facts: HostFacts;
  theme(): HostTheme;

  read(options: ReadOptions): Promise<WorkbookReading>;
  /** Selects the area and shows it. @throws HostError sheet-gone, sheet-hidden */
  goTo(area: SheetArea): Promise<void>;
  /** The key of the sheet in front. */
  activeSheet(): Promise<SheetKey>;

  /** Replaces all marks of ours by these. */
  mark(marks: readonly Mark[]): Promise<MarkOutcome>;
  /** Removes all marks of ours and nothing else. */
  clearMarks(): Promise<MarkOutcome>;

  apply(writes: readonly CellWrite[]): Promise<WriteOutcome>;
  revert(writes: readonly AppliedWrite[]): Promise<RevertOutcome>;

  /** @returns stops listening */
  onChange(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  onSelectionChange(listener: () => void): Promise<() => Promise<void>>;

  /** Puts the part of ours with this XML in the place of the one there is. */
  writeWaivers(xml: string): Promise<void>;
  /** A small text of ours kept in the workbook; null when there is none. */
  setting(name: string): Promise<string | null>;
  writeSetting(name: string, text: string | null): Promise<void>;

  /** Writes a sheet of text. @throws HostError name-taken when a sheet of that name is not ours. */
  writeReport(report: ReportSheet): Promise<SheetKey>;
  /** Inserts all sheets of an .xlsx file (Base64) behind the last one and shows the first. */
  insertSheets(workbook: string): Promise<readonly SheetKey[]>;

  /** The selected cell (the top-left one of an area). */
  selected(): Promise<PickedCell>;
  /** Writes a block with its top-left cell at `at`. @throws HostError not-empty unless `overwrite` */
  insertFormulas(at: SheetPlace, block: FormulaBlock, overwrite: boolean): Promise<void>;

  /** Keeps a cell under a hidden name of the workbook; null forgets it. */
  pin(name: string, place: SheetPlace | null): Promise<void>;
  /** The cell kept under a name; null when there is none or it was deleted. */
  pinned(name: string): Promise<PickedCell | null>;
}
