import { openWorkbook } from '../host/file/open-workbook';
import type { WorkbookModel } from '../host';

export { openWorkbook };

export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  readonly lost: readonly string[];
}

export function saveWorkbook(_workbook: WorkbookModel, original: Uint8Array): SavedWorkbook {
  return { bytes: original, lost: [] };
}
