import { CanceledError, type ICommandInfo } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
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
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import type { SheetModel } from '../../host/model/sheet';
import type { WorkbookModel } from '../../host/model/workbook';
import type { GridBinding } from './binding';
import { placesOf } from './pull';
import type { GridEngine } from './univer';

/** What the user was not let do: change a protected sheet, or the sheets of a protected workbook. */
export type Refused = { readonly kind: 'sheet'; readonly sheet: string } | { readonly kind: 'structure' };

/** What a change of a sheet needs while the sheet is protected. */
type Need =
  /** Every cell that it touches is unlocked. */
  | 'unlocked-cells'
  /** An option of the protection allows it. */
  | { readonly option: string }
  /** Never allowed. */
  | 'no-protection';

const FORMAT_CELLS = { option: 'allowFormatCells' } as const;
const FORMAT_ROWS = { option: 'allowFormatRows' } as const;
const FORMAT_COLUMNS = { option: 'allowFormatColumns' } as const;

const NEEDS: Readonly<Record<string, Need>> = {
  [SetRangeValuesMutation.id]: 'unlocked-cells',
  [SetNumfmtMutation.id]: FORMAT_CELLS,
  [RemoveNumfmtMutation.id]: FORMAT_CELLS,
  [MoveRangeMutation.id]: 'no-protection',
  [ReorderRangeMutation.id]: 'no-protection',
  [MoveRowsMutation.id]: 'no-protection',
  [MoveColsMutation.id]: 'no-protection',
  [AddWorksheetMergeMutation.id]: 'no-protection',
  [RemoveWorksheetMergeMutation.id]: 'no-protection',
  [InsertRowMutation.id]: { option: 'allowInsertRows' },
  [InsertColMutation.id]: { option: 'allowInsertColumns' },
  [RemoveRowMutation.id]: { option: 'allowDeleteRows' },
  [RemoveColMutation.id]: { option: 'allowDeleteColumns' },
  [SetWorksheetColWidthMutation.id]: FORMAT_COLUMNS,
  [SetColHiddenMutation.id]: FORMAT_COLUMNS,
  [SetColVisibleMutation.id]: FORMAT_COLUMNS,
  [SetWorksheetRowHeightMutation.id]: FORMAT_ROWS,
  [SetRowHiddenMutation.id]: FORMAT_ROWS,
  [SetRowVisibleMutation.id]: FORMAT_ROWS,
};

const STRUCTURE: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
]);

/**
 * Refuses in the grid what Excel refuses its users on protected sheets, before anything has changed.
 * @returns ends the guard
 */
export function guardProtection(
  { commands }: GridEngine,
  workbook: WorkbookModel,
  binding: GridBinding,
  tell: (refused: Refused) => void,
): () => void {
  const listening = commands.beforeCommandExecuted((command, options) => {
    if (binding.pusher.writing || options?.fromFormula === true) return;
    const refused = refusal(command, workbook, binding);
    if (refused === null) return;
    tell(refused);
    throw new CanceledError();
  });
  return () => listening.dispose();
}

function refusal(
  { id, params }: Readonly<ICommandInfo>,
  workbook: WorkbookModel,
  binding: GridBinding,
): Refused | null {
  if (STRUCTURE.has(id)) return workbook.structureProtected === null ? null : { kind: 'structure' };
  if (id === SetCellEditVisibleOperation.id) {
    const { activeSheet } = workbook;
    const begins = params !== undefined && 'visible' in params && params.visible === true;
    return begins && isActiveCellLocked(activeSheet) ? { kind: 'sheet', sheet: activeSheet.name } : null;
  }
  const need = NEEDS[id];
  if (need === undefined || params === undefined) return null;
  const sheet = sheetIn(params, binding);
  return sheet === undefined || allows(sheet, need, params) ? null : { kind: 'sheet', sheet: sheet.name };
}

function isActiveCellLocked(sheet: SheetModel): boolean {
  const { top, left } = sheet.selection[0] ?? { top: 0, left: 0 };
  return sheet.isLocked({ top, left, bottom: top, right: left });
}

function sheetIn(params: object, binding: GridBinding): SheetModel | undefined {
  const place = 'from' in params && typeof params.from === 'object' ? params.from : params;
  if (place === null || !('subUnitId' in place) || typeof place.subUnitId !== 'string') return undefined;
  return binding.sheetOf(place.subUnitId);
}

/** Whether a sheet, as it is protected, lets its user do what needs that. */
export function allows(sheet: SheetModel, need: Need, params: object): boolean {
  const { protection } = sheet;
  if (protection === null) return true;
  if (need === 'no-protection') return false;
  if (need !== 'unlocked-cells') return protection.options[need.option] === true;
  const { cellValue, trigger } = params as ISetRangeValuesMutationParams;
  if (trigger === SetStyleCommand.id) return protection.options[FORMAT_CELLS.option] === true;
  return ![...placesOf(cellValue)].some(([row, col]) =>
    sheet.isLocked({ top: row, left: col, bottom: row, right: col }),
  );
}
