import { plain } from '../core/decimal';
import type { MoneyUnit } from '../core/money';
import type { Phase, ProjectTable } from '../tables/model';
import { lookAtEach, perProject, type Rule, type TableObservation } from './rule';
import { budgetText, comparable, PHASES, unitSlip, type UnitSlip, writtenIn } from './support/budget';
import { comparableBudget } from './support/comparable-budget';
import { costTargets } from './support/cost-targets';
import { amountLabel } from './support/amount-fields';
import { inUnit } from './support/funds';
import { isFloor } from './support/stated-targets';

export interface TotalCostBelowBudgetData extends Partial<UnitSlip> {
  readonly indicator: string;
  readonly cost: string;
  readonly written: string | null;
  readonly label: string;
  readonly budget: string;
  readonly shortfall: string;
  readonly unit: MoneyUnit;
}

/**
 * The only cost of a table, named as its total, is lower than the budget. Where it is so by the very factor of ten
 * thousand, the budget is written in another unit than its form.
 */
export const totalCostBelowBudget: Rule<'total-cost-below-budget', TotalCostBelowBudgetData> = {
  id: 'total-cost-below-budget',
  category: 'money',
  severity: 'info',
  check: perProject((table) => lookAtEach(PHASES, table, observe)),
};

function observe(phase: Phase, table: ProjectTable): TableObservation<TotalCostBelowBudgetData> | null {
  const [cost, ...others] = costTargets(table, phase);
  if (cost?.kind !== 'total' || others.length > 0) return null;
  const budget = comparableBudget(table, phase);
  const { target, name } = cost.indicator;
  if (budget === null || (target.target.kind === 'number' && isFloor(target.target.comparator))) return null;
  const value = comparable(cost, budget);
  if (value.gte(budget.value)) return null;
  const slip = unitSlip(cost, budget);
  const [at, related] = slip === null ? [target.at, budget.field.at] : [budget.field.at, target.at];
  return {
    at,
    related: [related],
    severity: slip === null ? 'info' : 'warning',
    data: {
      indicator: name.text,
      cost: plain(inUnit(cost, budget.unit)),
      written: writtenIn(cost, budget),
      label: amountLabel(budget.field),
      budget: budgetText(budget),
      shortfall: plain(budget.value.minus(value)),
      unit: budget.unit,
      ...slip,
    },
  };
}
