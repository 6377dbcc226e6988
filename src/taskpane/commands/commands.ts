/**
 * What the ribbon's buttons do. No command ever rejects: each ends where the user sees it, in the grid or as a
 * sentence in the pane, which is then brought to view.
 */
export interface Commands {
  /** Checks the whole workbook and shows the findings. */
  readonly checkWorkbook: () => Promise<void>;
  /** Reads the sheet in front anew and shows the findings on it alone. */
  readonly checkActiveSheet: () => Promise<void>;
  /** Moves to the next finding that must or should be looked at; checks first when nothing was checked yet. */
  readonly next: () => Promise<void>;
  readonly previous: () => Promise<void>;
  /** Marks the findings' cells, or refreshes the marks; checks first when nothing was checked yet. */
  readonly mark: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  readonly openProgress: () => Promise<void>;
  /** Writes live formulas of the expected spending from the selected cell on; asks before it writes over anything. */
  readonly insertProgressFormulas: () => Promise<void>;
  /** Adds the blank form as a new sheet. */
  readonly newProjectSheet: () => Promise<void>;
  readonly openHelp: () => Promise<void>;
}
