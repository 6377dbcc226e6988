import type { totalCostBelowBudget } from '../../rules/total-cost-below-budget';
import { amountEn, amountZh, unitSlipEn, unitSlipZh } from '../amounts';
import { CLASS_NAMES, indicatorEn, quote, sentence } from '../words';
import type { TextsOf } from './texts';

export const totalCostBelowBudgetTexts: TextsOf<typeof totalCostBelowBudget> = {
  'zh-CN': {
    title: '总成本低于预算',
    what: ({ indicator, cost, written, label, budget, shortfall, unit }) =>
      `${CLASS_NAMES['zh-CN'].cost}${quote(indicator)}为${amountZh(cost, unit, written)}，比${label}${amountZh(budget, unit)}少${amountZh(shortfall, unit)}。`,
    why: '总成本与预算不一致，可能是其中一个没有随调整更新。',
    todo: (data) => unitSlipZh(data) ?? '请核对；确有节约安排的，可以保留。',
  },
  en: {
    title: 'Total cost is below the budget',
    what: ({ indicator, cost, written, label, budget, shortfall, unit }) =>
      `${sentence(indicatorEn('cost', indicator))} is ${amountEn(cost, unit, written)}, ${amountEn(shortfall, unit)} less than ${label} of ${amountEn(budget, unit)}.`,
    why: 'Where total cost and budget differ, one of them may not have been updated.',
    todo: (data) => unitSlipEn(data) ?? 'Check both; a planned saving may stay.',
  },
};
