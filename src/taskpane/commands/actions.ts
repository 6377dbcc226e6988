/** Where the user sees what a command did. */
export type Shown = 'grid' | 'pane';

/**
 * What the ribbon asks of the application: one verb per command. Each settles only when its outcome can be seen.
 * A verb may reject with a `HostError`; the caller then hands it to `fail`.
 */
export interface Actions {
  check(scope: 'workbook' | 'sheet'): Promise<Shown>;
  /** Without a result it checks the workbook first. */
  goToNeighbour(direction: 'next' | 'previous'): Promise<Shown>;
  /** Without a result it checks the workbook first. */
  mark(): Promise<Shown>;
  clearMarks(): Promise<Shown>;
  openProgress(): Promise<Shown>;
  /** Writes the progress formulas at the selected cell; asks in the pane before it writes over cells. */
  insertProgress(): Promise<Shown>;
  /** The blank form as a new sheet. */
  insertBlankForm(): Promise<Shown>;
  openHelp(): Promise<Shown>;
  /** Tells in the pane what went wrong and what to do. */
  fail(error: unknown): Promise<Shown>;
}
