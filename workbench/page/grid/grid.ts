import { ILayoutService } from '@univerjs/ui';
import type { SheetModel } from '../../host/model/sheet';
import type { WorkbookModel } from '../../host/model/workbook';
import type { Language } from '../texts';
import { GridBinding } from './binding';
import { GridCalculator } from './calculator';
import type { FunctionMetadata } from '../../host/function-metadata';
import type { FunctionResult } from '../../host/functions';
import { type Caller, type FunctionCall, FunctionResults } from './function-results';
import { type FunctionHelp, gridFunctions } from './functions';
import { OverlayPainter } from './overlays';
import { SelectionBinding } from './selection';
import { toGridWorkbook } from './snapshot';
import { createGridEngine, type GridEngine } from './univer';

export interface GridFunctions {
  readonly namespace: string;
  readonly metadata: readonly FunctionMetadata[];
  /** By function id. */
  readonly help: ReadonlyMap<string, FunctionHelp>;
  readonly invoke: (call: FunctionCall, caller: Caller) => Promise<FunctionResult>;
}

interface Opened {
  readonly unitId: string;
  readonly binding: GridBinding;
  readonly selection: SelectionBinding;
  readonly calculator: GridCalculator;
}

/** The spreadsheet grid of the workbench: it shows one workbook, and lets one edit it. */
export class Grid {
  private readonly engine: GridEngine;
  private readonly results: FunctionResults;
  private painter: OverlayPainter | null = null;
  private opened: Opened | null = null;
  private count = 0;

  constructor(container: HTMLElement, language: Language, functions: GridFunctions) {
    this.results = new FunctionResults(
      functions.invoke,
      (cells) => this.opened?.calculator.recompute(cells),
      () => performance.now(),
    );
    const implementations = gridFunctions(
      functions.namespace,
      functions.metadata,
      functions.help,
      this.results,
    );
    this.engine = createGridEngine(container, language, implementations);
  }

  /** Shows a workbook in place of the one before. */
  open(workbook: WorkbookModel): void {
    this.close();
    this.count += 1;
    const unitId = `workbook-${this.count}`;
    const { engine } = this;
    // The component's services for sheets come into being with the first workbook.
    engine.api.createWorkbook(toGridWorkbook(workbook, unitId, engine.locale));
    const binding = new GridBinding(engine, workbook, unitId);
    this.painter ??= new OverlayPainter(engine, (gridId) => this.opened?.binding.sheetOf(gridId));
    const selection = new SelectionBinding(engine, workbook, binding);
    const calculator = new GridCalculator(engine, binding, unitId);
    workbook.calculator = calculator;
    this.opened = { unitId, binding, selection, calculator };
    selection.show(workbook.activeSheet, workbook.activeSheet.selection);
    workbook.on((event) => {
      if (event.kind === 'overlaid') this.repaint();
    });
  }

  /** The name of a sheet that the grid calls so. */
  nameOf(gridId: string): string {
    return this.opened?.binding.sheetOf(gridId)?.name ?? '';
  }

  /** The id that the grid knows a sheet by. */
  idOf(sheet: SheetModel): string {
    return this.opened?.binding.idOf(sheet) ?? sheet.id;
  }

  /** Gives the keyboard to the grid. */
  focus(): void {
    this.engine.injector.get(ILayoutService).focus();
  }

  undo(): void {
    void this.engine.api.undo();
  }

  redo(): void {
    void this.engine.api.redo();
  }

  /** The add-in was loaded anew: cells that wait for it ask again. */
  restartFunctions(): void {
    this.opened?.calculator.recompute(this.results.restart());
  }

  /** Resolves when nothing is being computed and no function of the add-in is being waited for. */
  async settled(): Promise<void> {
    const formulas = this.engine.api.getFormula();
    for (let quiet = 0; quiet < 2;) {
      await new Promise((resolve) => setTimeout(resolve, 120));
      await formulas.whenComputingCompleteAsync();
      quiet = this.results.waiting === 0 ? quiet + 1 : 0;
    }
  }

  private close(): void {
    if (this.opened === null) return;
    const { unitId, binding, selection, calculator } = this.opened;
    this.opened = null;
    this.results.restart();
    selection.end();
    binding.end();
    calculator.dispose();
    this.engine.api.disposeUnit(unitId);
  }

  private repaint(): void {
    this.engine.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }
}
