import { BooleanNumber, type IObjectArrayPrimitiveType, type IRange, type Nullable } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  type IAddWorksheetMergeMutationParams,
  type IInsertRowMutationParams,
  type IInsertSheetMutationParams,
  type IMoveRangeMutationParams,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetHideMutationParams,
  type ISetWorksheetNameMutationParams,
  type ISetWorksheetOrderMutationParams,
  type ISetWorksheetRowHeightMutationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { type Area, MAX_COL, MAX_ROW } from '../../../src/workbook/address';
import type { SheetModel } from '../../host/model/sheet';
import type { WorkbookModel } from '../../host/model/workbook';
import { type GridPuller, placesOf, toArea } from './pull';
import { toPoints } from './snapshot';

/** The sheets of the workbook by the ids that the grid knows them by. */
interface PairedSheets {
  sheetOf(gridId: string): SheetModel | undefined;
  /** Takes over a sheet that the user added. */
  adopt(gridId: string, name: string, index: number): SheetModel;
}

interface Sides {
  readonly workbook: WorkbookModel;
  readonly puller: GridPuller;
  readonly sheets: PairedSheets;
}

type Handler = (params: object, sides: Sides) => void;
type SheetHandler<P extends object> = (params: P, sheet: SheetModel, gridId: string, sides: Sides) => void;

/** What a change of a sheet needs while the sheet is protected. */
export type SheetNeed =
  /** Every cell that it touches is unlocked. */
  | 'unlocked-cells'
  /** An option of the protection allows it. */
  | { readonly option: string }
  /** Never allowed. */
  | 'no-protection';

/** The sheets of a workbook may be changed while its structure is not protected. */
type Need = SheetNeed | 'open-structure';

interface UserChange {
  readonly needs: Need;
  /** Enters into the workbook what the grid has done. */
  readonly takeOver: Handler;
}

export const FORMAT_CELLS = { option: 'allowFormatCells' } as const;
const FORMAT_ROWS = { option: 'allowFormatRows' } as const;
const FORMAT_COLUMNS = { option: 'allowFormatColumns' } as const;

/** What a user's change of the grid means for the workbook, and when it is let through, by the name of the change. */
export const USER_CHANGES: Readonly<Record<string, UserChange>> = {
  [SetRangeValuesMutation.id]: {
    needs: 'unlocked-cells',
    takeOver: onSheet<ISetRangeValuesMutationParams>(({ cellValue }, sheet, id, { puller }) =>
      puller.cells(sheet, id, placesOf(cellValue)),
    ),
  },
  [SetNumfmtMutation.id]: {
    needs: FORMAT_CELLS,
    takeOver: onSheet<{ values: Record<string, { ranges: IRange[] }> }>(
      ({ values }, sheet, id, { puller }) => {
        for (const { ranges } of Object.values(values))
          for (const range of ranges) puller.area(sheet, id, range);
      },
    ),
  },
  [RemoveNumfmtMutation.id]: {
    needs: FORMAT_CELLS,
    takeOver: onSheet<{ ranges: IRange[] }>(({ ranges }, sheet, id, { puller }) => {
      for (const range of ranges) puller.area(sheet, id, range);
    }),
  },
  [MoveRangeMutation.id]: {
    needs: 'no-protection',
    takeOver: (params, { sheets, puller }) => {
      const { from, to, fromRange, toRange } = params as IMoveRangeMutationParams;
      const source = sheets.sheetOf(from.subUnitId);
      const target = sheets.sheetOf(to.subUnitId);
      if (source !== undefined) puller.area(source, from.subUnitId, fromRange);
      if (target !== undefined) puller.area(target, to.subUnitId, toRange);
    },
  },
  [ReorderRangeMutation.id]: {
    needs: 'no-protection',
    takeOver: onSheet<{ range: IRange }>(({ range }, sheet, id, { puller }) => puller.area(sheet, id, range)),
  },
  [MoveRowsMutation.id]: {
    needs: 'no-protection',
    takeOver: onSheet((_, sheet, id, { puller }) => pullAll(sheet, id, puller)),
  },
  [MoveColsMutation.id]: {
    needs: 'no-protection',
    takeOver: onSheet((_, sheet, id, { puller }) => pullAll(sheet, id, puller)),
  },
  [AddWorksheetMergeMutation.id]: {
    needs: 'no-protection',
    takeOver: onSheet<IAddWorksheetMergeMutationParams>((_, sheet, id, { puller }) =>
      puller.merges(sheet, id),
    ),
  },
  [RemoveWorksheetMergeMutation.id]: {
    needs: 'no-protection',
    takeOver: onSheet<IAddWorksheetMergeMutationParams>((_, sheet, id, { puller }) =>
      puller.merges(sheet, id),
    ),
  },
  [InsertRowMutation.id]: {
    needs: { option: 'allowInsertRows' },
    takeOver: onSheet<IInsertRowMutationParams>(({ range }, sheet) =>
      sheet.insert(rowsOf(range), 'down', 'user'),
    ),
  },
  [RemoveRowMutation.id]: {
    needs: { option: 'allowDeleteRows' },
    takeOver: onSheet<IInsertRowMutationParams>(({ range }, sheet) =>
      sheet.delete(rowsOf(range), 'up', 'user'),
    ),
  },
  [InsertColMutation.id]: {
    needs: { option: 'allowInsertColumns' },
    takeOver: onSheet<IInsertRowMutationParams>(({ range }, sheet) =>
      sheet.insert(columnsOf(range), 'right', 'user'),
    ),
  },
  [RemoveColMutation.id]: {
    needs: { option: 'allowDeleteColumns' },
    takeOver: onSheet<IInsertRowMutationParams>(({ range }, sheet) =>
      sheet.delete(columnsOf(range), 'left', 'user'),
    ),
  },
  [SetWorksheetColWidthMutation.id]: {
    needs: FORMAT_COLUMNS,
    takeOver: onSheet<ISetWorksheetColWidthMutationParams>(({ ranges, colWidth }, sheet) => {
      for (const { startColumn, endColumn } of ranges) {
        for (let col = startColumn; col <= endColumn; col += 1) {
          sheet.setColumnWidth(col, col, sizeAt(colWidth, col), 'user');
        }
      }
    }),
  },
  [SetWorksheetRowHeightMutation.id]: {
    needs: FORMAT_ROWS,
    takeOver: onSheet<ISetWorksheetRowHeightMutationParams>(({ ranges, rowHeight }, sheet) => {
      for (const { startRow, endRow } of ranges) {
        for (let row = startRow; row <= endRow; row += 1) {
          sheet.setRowHeight(row, row, sizeAt(rowHeight, row), 'user');
        }
      }
    }),
  },
  [SetRowHiddenMutation.id]: { needs: FORMAT_ROWS, takeOver: hiding('rows', true) },
  [SetRowVisibleMutation.id]: { needs: FORMAT_ROWS, takeOver: hiding('rows', false) },
  [SetColHiddenMutation.id]: { needs: FORMAT_COLUMNS, takeOver: hiding('columns', true) },
  [SetColVisibleMutation.id]: { needs: FORMAT_COLUMNS, takeOver: hiding('columns', false) },
  [InsertSheetMutation.id]: {
    needs: 'open-structure',
    takeOver: (params, { sheets, puller }) => {
      const { sheet: drawn, index } = params as IInsertSheetMutationParams;
      const sheet = sheets.adopt(drawn.id, drawn.name, index);
      pullAll(sheet, drawn.id, puller);
      puller.merges(sheet, drawn.id);
    },
  },
  [RemoveSheetMutation.id]: {
    needs: 'open-structure',
    takeOver: onSheet((_, sheet, __, { workbook }) => workbook.deleteSheet(sheet, 'user')),
  },
  [SetWorksheetNameMutation.id]: {
    needs: 'open-structure',
    takeOver: onSheet<ISetWorksheetNameMutationParams>(({ name }, sheet) => sheet.rename(name, 'user')),
  },
  [SetWorksheetOrderMutation.id]: {
    needs: 'open-structure',
    takeOver: onSheet<ISetWorksheetOrderMutationParams>(({ toOrder }, sheet, _, { workbook }) =>
      workbook.moveSheet(sheet, toOrder, 'user'),
    ),
  },
  [SetWorksheetHideMutation.id]: {
    needs: 'open-structure',
    takeOver: onSheet<ISetWorksheetHideMutationParams>(({ hidden }, sheet) =>
      sheet.setVisibility(hidden === BooleanNumber.TRUE ? 'hidden' : 'visible', 'user'),
    ),
  },
};

/** A change of one sheet that the workbook has. The name of a change tells the form of its parameters. */
function onSheet<P extends object>(handle: SheetHandler<P>): Handler {
  return (params, sides) => {
    const id = subUnitOf(params);
    const sheet = id === null ? undefined : sides.sheets.sheetOf(id);
    if (id !== null && sheet !== undefined) handle(params as P, sheet, id, sides);
  };
}

function hiding(axis: 'rows' | 'columns', hidden: boolean): Handler {
  return onSheet<{ ranges: IRange[] }>(({ ranges }, sheet) => {
    for (const { startRow, endRow, startColumn, endColumn } of ranges) {
      if (axis === 'rows') sheet.setHidden(axis, startRow, endRow, hidden, 'user');
      else sheet.setHidden(axis, startColumn, endColumn, hidden, 'user');
    }
  });
}

function pullAll(sheet: SheetModel, gridId: string, puller: GridPuller): void {
  puller.area(sheet, gridId, { startRow: 0, startColumn: 0, endRow: MAX_ROW, endColumn: MAX_COL });
}

function rowsOf(range: IRange): Area {
  return { ...toArea(range), left: 0, right: MAX_COL };
}

function columnsOf(range: IRange): Area {
  return { ...toArea(range), top: 0, bottom: MAX_ROW };
}

function sizeAt(size: number | IObjectArrayPrimitiveType<Nullable<number>>, index: number): number | null {
  const pixels = typeof size === 'number' ? size : size[index];
  return pixels == null ? null : toPoints(pixels);
}

export function subUnitOf(params: object): string | null {
  return 'subUnitId' in params && typeof params.subUnitId === 'string' ? params.subUnitId : null;
}
