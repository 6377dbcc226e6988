import type { BudgetSumMismatchData, budgetSumMismatch } from '../../rules/budget-sum-mismatch';
import { amountEn, amountZh } from '../amounts';
import { shortListEn, shortListZh } from '../lists';
import type { TextsOf } from './texts';

function gap({ difference }: BudgetSumMismatchData): { readonly over: boolean; readonly amount: string } {
  return { over: difference.startsWith('-'), amount: difference.replace(/^-/u, '') };
}

export const budgetSumMismatchTexts: TextsOf<typeof budgetSumMismatch> = {
  'zh-CN': {
    title: '预算数与资金合计不符',
    what: (data) => {
      const { label, budget, parts, sum, unit } = data;
      const { over, amount } = gap(data);
      const listed = shortListZh(parts.map((part) => `${part.label}${amountZh(part.amount, unit)}`));
      const total = parts.length > 1 ? `${listed}合计${amountZh(sum, unit)}` : listed;
      return `${label}为${amountZh(budget, unit)}，而${total}，${over ? '多' : '少'}${amountZh(amount, unit)}。`;
    },
    why: '总额与来源对不上，批复和支出进度都没有准确的基数。',
    todo: () => '请核对各项资金，使合计等于总额。',
  },
  en: {
    title: 'Budget is not the sum of its funds',
    what: (data) => {
      const { label, budget, parts, sum, unit } = data;
      const { over, amount } = gap(data);
      const listed = shortListEn(parts.map((part) => `${part.label} ${amountEn(part.amount, unit)}`));
      const total = parts.length > 1 ? `${listed} make ${amountEn(sum, unit)}` : `${listed} is stated`;
      return `${label} is ${amountEn(budget, unit)}, but ${total}, ${amountEn(amount, unit)} ${over ? 'more' : 'less'}.`;
    },
    why: 'While total and sources differ, approval and progress have no exact base.',
    todo: () => 'Check the funds so that they add up to the total.',
  },
};
