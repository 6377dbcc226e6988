import type { AmountReading, MoneyUnit } from '../core/money';
import type { ShareReading } from '../core/plan';
import type { Target } from '../core/targets';
import type { Level1Reading, Level2Reading } from '../core/taxonomy';
import type { Area, Place } from '../workbook/address';
import type { Cell } from '../workbook/cell';
import type { SheetVisibility } from '../workbook/snapshot';

/** A cell of the workbook: the sheet by its position, row and column from 0. */
export interface CellRef extends Place {
  readonly sheet: number;
}

export interface Located<T> {
  readonly value: T;
  readonly at: CellRef;
}

/** What a cell of the form says. An empty field still has its cell: the one to fill in. */
export interface Field {
  readonly at: CellRef;
  /** As its reader sees it, on one line; "" when empty. */
  readonly text: string;
  readonly empty: boolean;
  readonly cell: Cell;
}

/** A field with a label of its own on the form. */
export interface LabelledField extends Field {
  readonly label: string;
  readonly labelAt: CellRef;
}

export interface AmountField extends LabelledField {
  readonly reading: AmountReading;
  /** From the amount itself or from its label (预算数（万元）); null: the form's unit applies. */
  readonly ownUnit: MoneyUnit | null;
}

/** Annual budgets and targets, or those of a medium term (中期 / 实施期) standing beside them on one form. */
export type Phase = 'annual' | 'term';

export interface FundBlock {
  readonly phase: Phase;
  readonly budget: AmountField | null;
  readonly fiscal: AmountField | null;
  readonly others: readonly AmountField[];
  /** The budget told again under another of its labels, as far as it is filled in. */
  readonly restated: readonly AmountField[];
  /** Labels of amounts in the block that are not understood: a sum cannot be judged then. */
  readonly unrecognised: readonly string[];
}

export interface PlanEntry {
  readonly label: string;
  /** 1–12: the share is reached by its end. */
  readonly month: number;
  readonly labelAt: CellRef;
  readonly share: Field;
  readonly reading: ShareReading;
}

/** The 资金支出计划 block: at least two checkpoints, in the order in which they stand. */
export interface PlanBlock {
  readonly at: CellRef;
  readonly entries: readonly PlanEntry[];
}

/**
 * One row of an indicator block. A field is null where the form has no such column.
 * Levels are carried down from the row they are written in (`at` is that cell).
 */
export interface Indicator {
  readonly row: number;
  readonly phase: Phase;
  /** Position of the 分项绩效目标 in a department's table, from 0; null elsewhere. */
  readonly goal: number | null;
  readonly level1: LevelField<Level1Reading> | null;
  readonly level2: LevelField<Level2Reading> | null;
  readonly name: Field;
  readonly description: Field | null;
  readonly target: TargetField;
  readonly comparator: Field | null;
  readonly unit: Field | null;
  readonly basis: Field | null;
  readonly weight: Field | null;
}

export interface LevelField<R> extends Field {
  /** null: not in the taxonomy (or empty). */
  readonly reading: R | null;
}

export interface TargetField extends Field {
  readonly target: Target;
}

/** Parts that a form needs; a form that lacks one was read by half. */
export type FormPart = 'head' | 'indicators' | 'name-column' | 'target-column' | 'formula-results';

interface TableBase {
  readonly sheet: number;
  readonly area: Area;
  readonly title: Field | null;
  /** Six digits of the budget unit's code where they are written, and its name. */
  readonly unit: { readonly code: string | null; readonly name: string; readonly at: CellRef } | null;
  readonly moneyUnit: Located<MoneyUnit> | null;
  /** Of a department the sum of its tasks' amounts. */
  readonly funds: readonly FundBlock[];
  readonly indicators: readonly Indicator[];
  /** Row of the indicator header; null when the form has none. */
  readonly headerAt: CellRef | null;
  /** Nothing is filled in. */
  readonly blank: boolean;
  /** Parts that could not be found; empty when the form was read as a whole. */
  readonly lacking: readonly FormPart[];
  readonly year: number | null;
}

/** What a form does not tell in a way that can be judged. */
export interface Gap {
  readonly code: 'budget-not-found' | 'plan-in-amounts' | 'plan-not-read';
  readonly at: CellRef;
}

export interface ProjectTable extends TableBase {
  readonly kind: 'project';
  /** What the form is for; forms about carrying targets out are checked in part. */
  readonly form: 'target' | 'self-evaluation' | 'monitoring';
  readonly fields: {
    readonly projectCode: LabelledField | null;
    readonly projectName: LabelledField | null;
    readonly unit: LabelledField | null;
    readonly purpose: LabelledField | null;
    readonly goal: LabelledField | null;
  };
  readonly plan: PlanBlock | null;
  readonly gaps: readonly Gap[];
}

export interface DepartmentGoal {
  readonly text: string;
  readonly at: CellRef;
}

/** The department-wide part: goals, each with indicators by class. */
export interface DepartmentTable extends TableBase {
  readonly kind: 'department';
  /** What each 年度主要任务 takes, as far as these are all that 金额合计 is made of. */
  readonly tasks: readonly AmountField[];
  readonly goals: readonly DepartmentGoal[];
  readonly overallGoal: LabelledField | null;
}

export type Table = ProjectTable | DepartmentTable;
export type TableKind = Table['kind'];

/** Why a sheet yielded no table. */
export type SkipReason = 'empty-sheet' | 'own-report' | 'no-table' | 'indicators-without-form';

export interface SheetReading {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly cells: number;
  /** null when the sheet has a table. */
  readonly skipped: SkipReason | null;
}

/** A workbook as far as its forms are understood. */
export interface RecognisedWorkbook {
  readonly sheets: readonly SheetReading[];
  readonly tables: readonly Table[];
}
