import { CanceledError, type ICommandInfo } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetStyleCommand } from '@univerjs/sheets';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { areaOfCell } from '../../../src/workbook/address';
import type { SheetModel } from '../../host/model/sheet';
import type { WorkbookModel } from '../../host/model/workbook';
import type { GridBinding } from './binding';
import { placesOf } from './pull';
import type { GridEngine } from './univer';
import { FORMAT_CELLS, type SheetNeed, USER_CHANGES } from './user-changes';

/** What the user was not let do: change a protected sheet, or the sheets of a protected workbook. */
export type Refused = { readonly kind: 'sheet'; readonly sheet: string } | { readonly kind: 'structure' };

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
  if (id === SetCellEditVisibleOperation.id) {
    const { activeSheet } = workbook;
    const begins = params !== undefined && 'visible' in params && params.visible === true;
    return begins && isActiveCellLocked(activeSheet) ? { kind: 'sheet', sheet: activeSheet.name } : null;
  }
  const needs = USER_CHANGES[id]?.needs;
  if (needs === 'open-structure') return workbook.structureProtected === null ? null : { kind: 'structure' };
  if (needs === undefined || params === undefined) return null;
  const sheet = sheetIn(params, binding);
  return sheet === undefined || allows(sheet, needs, params) ? null : { kind: 'sheet', sheet: sheet.name };
}

function isActiveCellLocked(sheet: SheetModel): boolean {
  const { top, left } = sheet.selection[0] ?? { top: 0, left: 0 };
  return sheet.isLocked(areaOfCell({ row: top, col: left }));
}

function sheetIn(params: object, binding: GridBinding): SheetModel | undefined {
  const place = 'from' in params && typeof params.from === 'object' ? params.from : params;
  if (place === null || !('subUnitId' in place) || typeof place.subUnitId !== 'string') return undefined;
  return binding.sheetOf(place.subUnitId);
}

/** Whether a sheet, as it is protected, lets its user do what needs that. */
function allows(sheet: SheetModel, need: SheetNeed, params: object): boolean {
  const { protection } = sheet;
  if (protection === null) return true;
  if (need === 'no-protection') return false;
  if (need !== 'unlocked-cells') return protection.options[need.option] === true;
  const { cellValue, trigger } = params as ISetRangeValuesMutationParams;
  if (trigger === SetStyleCommand.id) return protection.options[FORMAT_CELLS.option] === true;
  return ![...placesOf(cellValue)].some(([row, col]) => sheet.isLocked(areaOfCell({ row, col })));
}
