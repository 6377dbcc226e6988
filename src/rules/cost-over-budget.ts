import { plain } from '../core/decimal';
import type { MoneyUnit } from '../core/money';
import type { Phase, ProjectTable } from '../tables/model';
import { lookAtEach, NOTHING, perProject, type Rule, type TableObservation } from './rule';
import {
  type Budget,
  budgetText,
  comparable,
  comparableBudget,
  unitSlip,
  type UnitSlip,
  writtenIn,
} from './support/budget';
import { type CostTarget, costTargets } from './support/cost-targets';
import { amountLabel } from './support/fund-sum';
import { inUnit } from './support/funds';
import { isBeyondYear, spansYears } from './support/project-period';

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
}

/** A cost target exceeds the budget of the same form and phase. */
export const costOverBudget: Rule<'cost-over-budget', CostOverBudgetData> = {
  id: 'cost-over-budget',
  category: 'money',
  severity: 'error',
  onExecutionForms: true,
  check: perProject((table) => {
    const annual = overBudget(table, 'annual');
    const term = overBudget(table, 'term');
    return term === NOTHING ? annual : [...annual, ...term];
  }),
};

type Seen = TableObservation<CostOverBudgetData>;

function overBudget(table: ProjectTable, phase: Phase): readonly Seen[] {
  const costs = costTargets(table, phase);
  const budget = costs.length === 0 ? null : comparableBudget(table, phase);
  return budget === null ? NOTHING : lookAtEach(costs, table, (cost) => observe(cost, budget, table, phase));
}

function observe(cost: CostTarget, budget: Budget, table: ProjectTable, phase: Phase): Seen | null {
  if (cost.kind === 'unit') return null;
  const limit = comparable(cost, budget);
  if (limit.lte(budget.value)) return null;
  const { indicator } = cost;
  const beyondYear = phase === 'annual' && (spansYears(table) || isBeyondYear(indicator));
  return {
    at: indicator.target.at,
    related: [budget.field.at],
    severity: beyondYear ? 'warning' : 'error',
    data: {
      indicator: indicator.name.text,
      cost: plain(inUnit(cost, budget.unit)),
      written: writtenIn(cost, budget),
      label: amountLabel(budget.field),
      budget: budgetText(budget),
      excess: plain(limit.minus(budget.value)),
      unit: budget.unit,
      beyondYear,
      ...unitSlip(cost, budget),
    },
  };
}
