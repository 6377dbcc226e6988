import { plain } from '../../core/decimal';
import type { MoneyUnit } from '../../core/money';
import type { DepartmentTable, Phase, ProjectTable, Table } from '../../tables/model';
import { type Check, lookAtEach, NOTHING, perTable, type TableObservation } from '../rule';
import { amountLabel } from './amount-fields';
import { type Budget, budgetText, comparable, unitSlip, type UnitSlip, writtenIn } from './budget';
import { type CostTarget, costTargets } from './cost-targets';
import { inUnit } from './funds';
import { isBeyondYear, spansYears } from './project-period';
import { calledAs } from './rows';

export interface CostOverBudgetData extends Partial<UnitSlip> {
  readonly indicator: string;
  /** In the unit of the budget, as the other figures. */
  readonly cost: string;
  /** The cost as written, where it is in another unit. */
  readonly written: string | null;
  readonly label: string;
  readonly budget: string;
  readonly excess: string;
  readonly unit: MoneyUnit;
  /** The amount may be for more than the budget's year. */
  readonly beyondYear: boolean;
  /** The budget is the sum of a department's tasks, which may leave something out. */
  readonly ofTasks?: true;
}

type BudgetOf = (table: Table, phase: Phase) => Budget | null;

/** Cost targets beyond the budget of their phase; of a department, its total cost beyond the sum of its tasks. */
export function costOverruns(budgetOf: BudgetOf): Check<CostOverBudgetData> {
  return perTable((table) => {
    if (table.kind === 'department') return overTasks(table, budgetOf);
    const annual = overBudget(table, 'annual', budgetOf);
    const term = overBudget(table, 'term', budgetOf);
    return term === NOTHING ? annual : [...annual, ...term];
  });
}

type Seen = TableObservation<CostOverBudgetData>;

function overBudget(table: ProjectTable, phase: Phase, budgetOf: BudgetOf): readonly Seen[] {
  const costs = costTargets(table, phase);
  const budget = costs.length === 0 ? null : budgetOf(table, phase);
  return budget === null ? NOTHING : lookAtEach(costs, table, (cost) => observe(cost, budget, table, phase));
}

function overTasks(table: DepartmentTable, budgetOf: BudgetOf): readonly Seen[] {
  if (table.funds.length === 0) return NOTHING;
  const totals = costTargets(table, 'annual').filter(({ kind }) => kind === 'total');
  const budget = totals.length === 0 ? null : budgetOf(table, 'annual');
  if (budget === null) return NOTHING;
  return lookAtEach(totals, table, (cost) => {
    const seen = isBeyondYear(cost.indicator) ? null : overrun(cost, budget);
    return seen === null
      ? null
      : { ...seen, severity: 'warning', data: { ...seen.data, beyondYear: false, ofTasks: true } };
  });
}

function observe(cost: CostTarget, budget: Budget, table: ProjectTable, phase: Phase): Seen | null {
  const seen = cost.kind === 'unit' ? null : overrun(cost, budget);
  if (seen === null) return null;
  const beyondYear = phase === 'annual' && (spansYears(table) || isBeyondYear(cost.indicator));
  return { ...seen, severity: beyondYear ? 'warning' : 'error', data: { ...seen.data, beyondYear } };
}

type Overrun = Omit<Seen, 'data'> & { readonly data: Omit<CostOverBudgetData, 'beyondYear'> };

function overrun(cost: CostTarget, budget: Budget): Overrun | null {
  const limit = comparable(cost, budget);
  if (limit.lte(budget.value)) return null;
  const { indicator } = cost;
  return {
    at: indicator.target.at,
    related: [budget.field.at],
    data: {
      indicator: calledAs(indicator),
      cost: plain(inUnit(cost, budget.unit)),
      written: writtenIn(cost, budget),
      label: amountLabel(budget.field),
      budget: budgetText(budget),
      excess: plain(limit.minus(budget.value)),
      unit: budget.unit,
      ...unitSlip(cost, budget),
    },
  };
}
