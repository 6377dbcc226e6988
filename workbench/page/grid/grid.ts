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
import { paintOverlays } from './overlays';
import { guardProtection, type Refused } from './protection';
import { SelectionBinding } from './selection';
import { toGridWorkbook } from './snapshot';
import { createGridEngine, type GridEngine } from './univer';

export interface GridFunctions {
  readonly namespace: string;
  readonly metadata: readonly FunctionMetadata[];
  /** By function id. */
  readonly help: ReadonlyMap<string, FunctionHelp>;
  readonly invoke: (call: FunctionCall, caller: Caller) => Promise<FunctionResult>;
  /** A cell has taken an answer, its own or one that was there already. */
  readonly told: (caller: Caller, outcome: FunctionResult) => void;
}

/** After a change the engine waits a tenth of a second for others before it computes. */
const ENGINE_DELAY_MS = 120;
/** Pixels around the cells. */
const FRAME = { width: 62, height: 106 } as const;

interface Opened {
  readonly unitId: string;
  readonly binding: GridBinding;
  readonly selection: SelectionBinding;
  readonly calculator: GridCalculator;
  readonly unguard: () => void;
}

/** The spreadsheet grid of the workbench: it shows one workbook, and lets one edit it. */
export class Grid {
  private readonly engine: GridEngine;
  private readonly results: FunctionResults;
  private opened: Opened | null = null;
  private count = 0;
  private computing = false;

  constructor(
    private readonly container: HTMLElement,
    language: Language,
    functions: GridFunctions,
    /** The user was kept from changing what is protected. */
    private readonly refused: (refused: Refused) => void,
  ) {
    this.results = new FunctionResults(
      functions.invoke,
      (cells) => this.opened?.calculator.recompute(cells),
      () => performance.now(),
      functions.told,
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
    if (this.count === 1) this.watchEngine();
    const selection = new SelectionBinding(engine, workbook, binding, () => this.room());
    const calculator = new GridCalculator(engine, binding, unitId);
    workbook.calculator = calculator;
    const unguard = guardProtection(engine, workbook, binding, this.refused);
    this.opened = { unitId, binding, selection, calculator, unguard };
    selection.show(workbook.activeSheet, workbook.activeSheet.selection);
    workbook.on((event) => {
      if (event.kind === 'overlaid') this.repaint();
    });
  }

  /** Resolves when the first workbook is drawn. */
  get drawn(): Promise<void> {
    return this.engine.drawn;
  }

  /** Whether a cell is being edited. */
  get editing(): boolean {
    return this.engine.api.getActiveWorkbook()?.isCellEditing() === true;
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
    for (let quiet = 0; quiet < 2;) {
      await new Promise((resolve) => setTimeout(resolve, ENGINE_DELAY_MS));
      quiet = this.computing || this.results.waiting > 0 ? 0 : quiet + 1;
    }
  }

  private watchEngine(): void {
    const formulas = this.engine.api.getFormula();
    formulas.calculationStart(() => {
      this.computing = true;
    });
    formulas.calculationEnd(() => {
      this.computing = false;
    });
    paintOverlays(this.engine, (gridId) => this.opened?.binding.sheetOf(gridId));
  }

  private close(): void {
    if (this.opened === null) return;
    const { unitId, binding, selection, calculator, unguard } = this.opened;
    this.opened = null;
    this.results.restart();
    unguard();
    selection.end();
    binding.end();
    calculator.dispose();
    this.engine.api.disposeUnit(unitId);
  }

  /** What the frame of the grid leaves to the cells: without headings, formula bar, tabs and scroll bars. */
  private room(): { readonly width: number; readonly height: number } {
    const { clientWidth, clientHeight } = this.container;
    return { width: clientWidth - FRAME.width, height: clientHeight - FRAME.height };
  }

  private repaint(): void {
    this.engine.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }
}
