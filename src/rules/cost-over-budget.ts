import type { Rule } from './rule';
import { comparableBudget } from './support/comparable-budget';
import { type CostOverBudgetData, costOverruns } from './support/cost-overrun';

export type { CostOverBudgetData } from './support/cost-overrun';

/** A cost target exceeds the budget of the same form and phase; of a department, its total cost the sum of its tasks. */
export const costOverBudget: Rule<'cost-over-budget', CostOverBudgetData> = {
  id: 'cost-over-budget',
  category: 'money',
  severity: 'error',
  onExecutionForms: true,
  check: costOverruns(comparableBudget),
};
