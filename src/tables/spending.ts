import type { Day } from '../core/day';
import type { Decimal } from '../core/decimal';
import type { BudgetBase } from '../core/spending';
import type { CellRef, ProjectTable } from './model';

/**
 * What a project has actually spent. Target forms do not tell it: somebody types it, or points to a cell. Amounts are
 * in the unit of the form's budget.
 */
export interface ProjectSpending {
  readonly spent: Decimal;
  /** 截止日期; null: not told, then nothing is compared with the plan. */
  readonly asOf: Day | null;
  readonly base: BudgetBase;
  /** The budget of this base; null: the one on the form. */
  readonly budget: Decimal | null;
  /** The cell that holds the amount, where it was picked. */
  readonly spentAt?: CellRef;
}

/** The spending of a workbook's projects, as far as it was told. */
export type Spendings = ReadonlyMap<ProjectTable, ProjectSpending>;

export const NO_SPENDINGS: Spendings = new Map();
