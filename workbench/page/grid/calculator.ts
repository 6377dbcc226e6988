import type { ICellData, Nullable } from '@univerjs/core';
import {
  FormulaDataModel,
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationResultMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { type CellValue, PENDING } from '../../host/model/cell';
import { isCellError } from '../../host/model/cell';
import type { SheetModel } from '../../host/model/sheet';
import type { Calculator, WorkbookModel } from '../../host/model/workbook';
import type { GridBinding } from './binding';
import { GETTING_DATA, readGridResult } from './cells';
import type { Caller } from './function-results';
import { placesOf } from './pull';
import type { GridEngine } from './univer';

type Block = readonly (readonly CellValue[])[];

/** Computes the workbook's formulas with the grid's engine, and hands the results to the workbook. */
export class GridCalculator implements Calculator {
  private readonly formulas: FormulaDataModel;
  private readonly end: () => void;

  constructor(
    private readonly engine: GridEngine,
    private readonly binding: GridBinding,
    private readonly unitId: string,
  ) {
    this.formulas = engine.injector.get(FormulaDataModel);
    const listening = engine.commands.onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationResultMutation.id && params !== undefined) {
        this.computed(params as ISetFormulaCalculationResultMutation);
      }
    });
    this.end = () => listening.dispose();
  }

  /** The grid computes by itself what was drawn in it; every change is drawn there. */
  changed(): void {
    return;
  }

  recalculate(_workbook: WorkbookModel): void {
    this.start({ forceCalculation: true, dirtyRanges: [] });
  }

  /** Computes single cells anew, and what depends on them. */
  recompute(cells: readonly Caller[]): void {
    if (cells.length === 0) return;
    const dirtyRanges = cells.map(({ sheet, row, col }) => ({
      unitId: this.unitId,
      sheetId: sheet,
      range: { startRow: row, endRow: row, startColumn: col, endColumn: col },
    }));
    this.start({ forceCalculation: false, dirtyRanges });
  }

  dispose(): void {
    this.end();
  }

  private start(params: {
    readonly forceCalculation: boolean;
    readonly dirtyRanges: readonly object[];
  }): void {
    void this.engine.commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      {
        ...params,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
  }

  private computed({ unitData }: ISetFormulaCalculationResultMutation): void {
    for (const [gridSheet, results] of Object.entries(unitData[this.unitId] ?? {})) {
      const sheet = this.binding.sheetOf(gridSheet);
      if (sheet === undefined) continue;
      for (const [row, col] of placesOf(results)) {
        const result = results[row]?.[col];
        if (result?.v !== GETTING_DATA) this.take(sheet, gridSheet, row, col, result);
      }
    }
  }

  private take(
    sheet: SheetModel,
    gridSheet: string,
    row: number,
    col: number,
    result: Nullable<ICellData>,
  ): void {
    const cell = sheet.cell(row, col);
    if (cell.formula === undefined) return;
    const value = readGridResult(result);
    const block = isCellError(value) ? null : this.blockAt(gridSheet, row, col);
    if (block === null && cell.value !== PENDING && same(cell.value, value)) return;
    sheet.setResult({ row, col }, block ?? value);
  }

  /** The values that a formula spills; null when it gives one. */
  private blockAt(gridSheet: string, row: number, col: number): Block | null {
    const area = this.formulas.getArrayFormulaRange()[this.unitId]?.[gridSheet]?.[row]?.[col];
    if (area === undefined) return null;
    const { startRow, endRow, startColumn, endColumn } = area;
    if (startRow === endRow && startColumn === endColumn) return null;
    const values = this.formulas.getArrayFormulaCellData()[this.unitId]?.[gridSheet] ?? {};
    return Array.from({ length: endRow - startRow + 1 }, (_, r) =>
      Array.from({ length: endColumn - startColumn + 1 }, (__, c) =>
        readGridResult(values[startRow + r]?.[startColumn + c]),
      ),
    );
  }
}

function same(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  return (a === '' ? null : a) === (b === '' ? null : b);
}
