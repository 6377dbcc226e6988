import type { Report } from '../../check/finding';
import type { RecognisedWorkbook } from '../../tables/model';
import type { WorkbookReading } from '../../workbook/port';
import type { Failure } from '../failure';

/** What a check that a user asked for is doing. */
export type Activity =
  /** The host has not answered for a second: most likely a cell is being edited. */
  | { readonly kind: 'waiting' }
  /** Cells read and cells to read; total 0 while it is not known. */
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'judging' };

/** A workbook as it was read, and what the rules say of it. */
export interface Checked {
  readonly reading: WorkbookReading;
  readonly recognised: RecognisedWorkbook;
  readonly report: Report;
  readonly at: Date;
}

export interface CheckState {
  readonly activity: Activity | null;
  /** null: nothing was checked yet, which is not the same as nothing found. */
  readonly checked: Checked | null;
  /** Why the last attempt had no result; what `checked` holds is older. */
  readonly failure: Failure | null;
  /** The workbook has changed since it was read. */
  readonly outdated: boolean;
}

export const NOT_CHECKED: CheckState = { activity: null, checked: null, failure: null, outdated: false };
