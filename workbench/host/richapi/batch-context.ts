import type { Area } from '../../../src/workbook/address';
import type { Limits } from '../limits';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { Profile } from '../profiles';
import type { EventRegistry } from './event-registry';
import type { Json } from '../json';
import type { HostObject } from './object-type';
import { RangeTarget } from './range-target';
import type { ReferenceTable } from './references';

/** Visible: its pane is shown. Background: it runs without. */
export type RuntimeState = 'Visible' | 'Background' | 'Inactive';

/** What the host does beside the workbook, for the members that ask for it. */
export interface HostServices {
  /** The add-in's functions answered: rows of [invocation, done, value, …]. */
  readonly functionResults: (rows: readonly Json[]) => void;
  /** The add-in is ready to have its functions called. */
  readonly functionsReady: () => void;
  readonly setRuntimeState: (state: RuntimeState) => void;
  readonly runtimeState: () => RuntimeState;
  /** Opens a workbook from an .xlsx file. */
  readonly openWorkbook: (base64: string) => WorkbookModel;
}

/** What the members of objects may use while one request is carried out. */
export class BatchContext {
  private readonly made: RangeTarget[] = [];

  constructor(
    readonly workbook: WorkbookModel,
    readonly profile: Profile,
    readonly limits: Limits,
    readonly references: ReferenceTable,
    /** Ranges of events that were told. */
    readonly eventReferences: ReferenceTable,
    readonly events: EventRegistry,
    readonly services: HostServices,
    /** Every object that can be kept is kept when it is answered. */
    readonly autoKeep: boolean,
  ) {}

  range(sheet: SheetModel, area: Area): RangeTarget {
    const target = new RangeTarget(sheet, area);
    this.made.push(target);
    return target;
  }

  /** Lets go of the ranges that nobody keeps. */
  end(): void {
    for (const target of this.made) target.settle();
  }

  /** The reference that an object which can be kept is answered with. */
  referenceOf(
    object: HostObject,
    target: { readonly keep: () => void; readonly release: () => void },
  ): string | null {
    return this.autoKeep ? this.references.keep(object, target) : this.references.idOf(target);
  }
}
