/**
 * Why an open workbook could not be read or changed: a closed union, told by a host's error codes and locations,
 * never by its messages, which are in the language of the machine.
 */
export type HostErrorCode =
  /** A cell is being edited: the user finishes it first. */
  | 'cell-edit-mode'
  | 'sheet-gone'
  | 'sheet-hidden'
  | 'protected'
  /** A cell, a rule or a name is no longer what it was when it was looked at. */
  | 'changed-meanwhile'
  | 'formula-cell'
  | 'merged-area'
  | 'name-taken'
  /** Cells that would be written over are not empty. */
  | 'not-empty'
  | 'too-large'
  /** Excel gave no values for cells that it should have: never taken for emptiness. */
  | 'no-values'
  /** The host asks to try again later. */
  | 'busy'
  | 'dialog-open'
  /** No cell is selected: a chart, a shape or a chart sheet is. */
  | 'no-cell-selected'
  /** Another workbook is in front. */
  | 'other-workbook'
  | 'workbook-closed'
  | 'read-only'
  /** This Excel is too old for what was asked. */
  | 'not-supported'
  | 'cancelled'
  | 'host-failure';

export interface HostErrorDetail {
  readonly sheet?: string;
  /** A1 address. */
  readonly cell?: string;
  /** The host's own code and where it arose (`ItemNotFound at Worksheet.getRange`); no cell contents. */
  readonly note?: string;
}

export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    readonly detail: HostErrorDetail = {},
    options?: ErrorOptions,
  ) {
    super([code, detail.sheet, detail.cell, detail.note].filter((x) => x !== undefined).join(': '), options);
  }
}
