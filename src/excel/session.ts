import type { Area } from '../workbook/address';
import type { SheetKey } from '../workbook/port';

/** What a port remembers of its workbook between two calls. */
export interface Session {
  /** Whether days are counted from 1904; null until a reading has told. */
  date1904: boolean | null;
  /** Keys of the sheets that the last list of them held: asked about at once, without listing first. */
  sheets: readonly SheetKey[];
  /** Sheets on which the last reading found no custom rule, and where no mark was set since. */
  readonly unmarked: Set<SheetKey>;
  /** Merged areas as they were last told, of sheets whose rows and columns stand where they stood. */
  readonly merges: Map<SheetKey, readonly Area[]>;
  /** Report sheets that were written: no tables stand there. */
  readonly reports: Set<SheetKey>;
  /** Ends when the report under way, if there is one, has told its sheet or failed. */
  reporting: Promise<void> | null;
}

export function newSession(): Session {
  return {
    date1904: null,
    sheets: [],
    unmarked: new Set(),
    merges: new Map(),
    reports: new Set(),
    reporting: null,
  };
}
