import type { costOverBudget } from '../../rules/cost-over-budget';
import { amountEn, amountZh, unitSlipEn, unitSlipZh } from '../amounts';
import { CLASS_NAMES, indicatorEn, quote, sentence } from '../words';
import type { TextsOf } from './texts';

export const costOverBudgetTexts: TextsOf<typeof costOverBudget> = {
  'zh-CN': {
    title: '成本指标超过预算',
    what: ({ indicator, cost, written, label, budget, excess, unit }) => {
      const named = `${CLASS_NAMES['zh-CN'].cost}${indicator === '' ? '' : quote(indicator)}`;
      return `${named}为${amountZh(cost, unit, written)}，比${label}${amountZh(budget, unit)}多${amountZh(excess, unit)}。`;
    },
    why: '成本不能高于安排给项目的预算，两个数必有一个不对。',
    todo: (data) =>
      unitSlipZh(data) ??
      (data.ofTasks === true
        ? '请核对指标值，以及年度主要任务是否漏列（如未列基本支出）。'
        : data.beyondYear
          ? '如为跨年度的总额，请写明本年成本；否则请核对指标值是否未随预算调整。'
          : '请核对指标值是否未随预算调整。'),
  },
  en: {
    title: 'Cost target exceeds the budget',
    what: ({ indicator, cost, written, label, budget, excess, unit }) =>
      `${sentence(indicatorEn('cost', indicator))} is ${amountEn(cost, unit, written)}, ${amountEn(excess, unit)} more than ${label} of ${amountEn(budget, unit)}.`,
    why: 'A cost cannot exceed the budget given to the project: one of the two is wrong.',
    todo: (data) =>
      unitSlipEn(data) ??
      (data.ofTasks === true
        ? 'Check the target, and whether a task is missing from the sum (such as the basic expenditure).'
        : data.beyondYear
          ? 'If it is a total of several years, state this year’s cost; else check whether the target was not adjusted with the budget.'
          : 'Check whether the target was not adjusted with the budget.'),
  },
};
