import { plain, ZERO } from '../core/decimal';
import type { MoneyUnit } from '../core/money';
import { perProject, type Rule } from './rule';
import { budgetText, comparable, comparableBudget, PHASES, writtenIn } from './support/budget';
import { costTargets } from './support/cost-targets';
import { amountLabel } from './support/fund-sum';
import { inUnit } from './support/funds';
import { isBeyondYear, spansYears } from './support/project-period';

export interface CostOverBudgetData {
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
  check: perProject(function* (table) {
    for (const phase of PHASES) {
      const budget = comparableBudget(table, phase);
      if (budget === null) continue;
      for (const cost of costTargets(table, phase)) {
        if (cost.kind === 'unit') continue;
        const excess = comparable(cost, budget).minus(budget.value);
        if (excess.lte(ZERO)) continue;
        const { indicator } = cost;
        const beyondYear = phase === 'annual' && (spansYears(table) || isBeyondYear(indicator));
        yield {
          at: indicator.target.at,
          related: [budget.field.at],
          severity: beyondYear ? 'warning' : 'error',
          data: {
            indicator: indicator.name.text,
            cost: plain(inUnit(cost, budget.unit)),
            written: writtenIn(cost, budget),
            label: amountLabel(budget.field),
            budget: budgetText(budget),
            excess: plain(excess),
            unit: budget.unit,
            beyondYear,
          },
        };
      }
    }
  }),
};
