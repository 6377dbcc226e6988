import type { Area, Place } from '../../../src/workbook/address';
import type { CellValue } from './cell';
import type { SheetModel } from './sheet';

/** Who changed the workbook. Results of formulas are told as `calculated`, whoever brought them about. */
export type Origin = 'user' | 'addin' | 'remote';

export type ShiftDirection = 'up' | 'down' | 'left' | 'right';

/** The value of the one cell that an edit concerned. */
export interface EditDetail {
  readonly before: CellValue;
  readonly after: CellValue;
}

export type WorkbookEvent =
  | {
      readonly kind: 'edited';
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly origin: Origin;
      readonly detail?: EditDetail;
      /** Whether a formula was written, changed or removed. */
      readonly formulas: boolean;
    }
  | {
      /** Cells, rows or columns were inserted or deleted: what lay behind moved. */
      readonly kind: 'shifted';
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly change: 'inserted' | 'deleted';
      readonly direction: ShiftDirection;
      readonly origin: Origin;
    }
  | { readonly kind: 'calculated'; readonly sheet: SheetModel; readonly cells: readonly Place[] }
  | { readonly kind: 'formatted'; readonly sheet: SheetModel; readonly area: Area; readonly origin: Origin }
  | { readonly kind: 'merged'; readonly sheet: SheetModel; readonly area: Area; readonly origin: Origin }
  /** Column widths, row heights, hidden rows or columns. */
  | { readonly kind: 'sized'; readonly sheet: SheetModel; readonly origin: Origin }
  | { readonly kind: 'overlaid'; readonly sheet: SheetModel; readonly origin: Origin }
  | {
      readonly kind: 'selected';
      readonly sheet: SheetModel;
      readonly areas: readonly Area[];
      readonly origin: Origin;
    }
  | {
      readonly kind: 'activated';
      readonly sheet: SheetModel;
      readonly previous: SheetModel;
      readonly origin: Origin;
    }
  | { readonly kind: 'sheet-added'; readonly sheet: SheetModel; readonly origin: Origin }
  | { readonly kind: 'sheet-deleted'; readonly sheet: SheetModel; readonly origin: Origin }
  | {
      readonly kind: 'sheet-moved';
      readonly sheet: SheetModel;
      readonly from: number;
      readonly to: number;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'sheet-renamed';
      readonly sheet: SheetModel;
      readonly before: string;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'visibility';
      readonly sheet: SheetModel;
      readonly before: SheetModel['visibility'];
      readonly origin: Origin;
    }
  | { readonly kind: 'protection'; readonly sheet: SheetModel; readonly origin: Origin }
  | { readonly kind: 'names'; readonly origin: Origin }
  | { readonly kind: 'settings'; readonly origin: Origin }
  | { readonly kind: 'custom-xml'; readonly origin: Origin }
  | { readonly kind: 'properties'; readonly origin: Origin };
