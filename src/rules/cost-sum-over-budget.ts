import { plain, sum, ZERO } from '../core/decimal';
import type { MoneyUnit } from '../core/money';
import { compact } from '../core/text';
import type { Phase, ProjectTable } from '../tables/model';
import { lookAtEach, perProject, type Rule, type TableObservation } from './rule';
import { type Budget, budgetText, comparable, PHASES } from './support/budget';
import { comparableBudget } from './support/comparable-budget';
import { type CostTarget, costTargets, isIncluded } from './support/cost-targets';
import { amountLabel } from './support/amount-fields';
import { inUnit } from './support/funds';
import { isBeyondYear, spansYears } from './support/project-period';
import { calledAs } from './support/rows';

export interface CostSumOverBudgetData {
  readonly parts: readonly { readonly indicator: string; readonly cost: string }[];
  readonly sum: string;
  readonly label: string;
  readonly budget: string;
  readonly excess: string;
  readonly unit: MoneyUnit;
}

/** The component costs of one table together exceed its budget. One alone is cost-over-budget's. */
export const costSumOverBudget: Rule<'cost-sum-over-budget', CostSumOverBudgetData> = {
  id: 'cost-sum-over-budget',
  category: 'money',
  severity: 'warning',
  check: perProject((table) => lookAtEach(PHASES, table, observe)),
};

function observe(phase: Phase, table: ProjectTable): TableObservation<CostSumOverBudgetData> | null {
  const costs = costTargets(table, phase);
  if (costs.length < 2 || spansYears(table)) return null;
  const budget = comparableBudget(table, phase);
  if (budget === null) return null;
  const parts = components(costs, budget);
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return null;
  const total = sum(parts.map((part) => inUnit(part, budget.unit)));
  const excess = comparable({ value: total, unit: budget.unit }, budget).minus(budget.value);
  if (excess.lte(ZERO)) return null;
  return {
    at: first.indicator.target.at,
    related: [...others.map(({ indicator }) => indicator.target.at), budget.field.at],
    data: {
      parts: parts.map((part) => ({
        indicator: calledAs(part.indicator),
        cost: plain(inUnit(part, budget.unit)),
      })),
      sum: plain(total),
      label: amountLabel(budget.field),
      budget: budgetText(budget),
      excess: plain(excess),
      unit: budget.unit,
    },
  };
}

/** What is added: no totals, no unit costs, nothing included in another row, and no row twice. */
function components(costs: readonly CostTarget[], budget: Budget): readonly CostTarget[] {
  const seen = new Set<string>();
  return costs.filter((cost) => {
    const { indicator, kind } = cost;
    if (kind !== 'part' || isIncluded(indicator) || isBeyondYear(indicator)) return false;
    if (comparable(cost, budget).eq(budget.value)) return false;
    const key = compact(calledAs(indicator));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
