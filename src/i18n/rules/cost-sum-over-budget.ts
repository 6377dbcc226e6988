import type { costSumOverBudget } from '../../rules/cost-sum-over-budget';
import { amountEn, amountZh } from '../amounts';
import { shortListEn, shortListZh } from '../lists';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const costSumOverBudgetTexts: TextsOf<typeof costSumOverBudget> = {
  'zh-CN': {
    title: '各项成本合计超过预算',
    what: ({ parts, sum, label, budget, excess, unit }) => {
      const listed = shortListZh(parts.map((part) => `${quote(part.indicator)}${amountZh(part.cost, unit)}`));
      return `${listed}合计${amountZh(sum, unit)}，比${label}${amountZh(budget, unit)}多${amountZh(excess, unit)}。`;
    },
    why: '各项成本都控制在指标值以内，总支出仍可能超出预算。',
    todo: () => '请核对各项成本；有包含关系的，请在名称中写明“其中”。',
  },
  en: {
    title: 'Costs together exceed the budget',
    what: ({ parts, sum, label, budget, excess, unit }) => {
      const listed = shortListEn(
        parts.map((part) => `${quote(part.indicator)} ${amountEn(part.cost, unit)}`),
      );
      return `${listed} make ${amountEn(sum, unit)}, ${amountEn(excess, unit)} more than ${label} of ${amountEn(budget, unit)}.`;
    },
    why: 'Even with each cost within its target, spending could exceed the budget.',
    todo: () => 'Check the costs; where one includes another, begin the included one with 其中.',
  },
};
