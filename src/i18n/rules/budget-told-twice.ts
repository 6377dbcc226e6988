import type { BudgetToldTwiceData, budgetToldTwice } from '../../rules/budget-told-twice';
import { amountEn, amountZh } from '../amounts';
import type { TextsOf } from './texts';

function gap({ difference }: BudgetToldTwiceData): { readonly less: boolean; readonly amount: string } {
  return { less: difference.startsWith('-'), amount: difference.replace(/^-/u, '') };
}

export const budgetToldTwiceTexts: TextsOf<typeof budgetToldTwice> = {
  'zh-CN': {
    title: '两处预算数不一致',
    what: (data) => {
      const { label, budget, unit, otherLabel, other, otherUnit, converted } = data;
      const { less, amount } = gap(data);
      const same = converted === null ? '' : `，即${amountZh(converted, unit)}`;
      return `${label}为${amountZh(budget, unit)}，而${otherLabel}为${amountZh(other, otherUnit)}${same}，${less ? '少' : '多'}${amountZh(amount, unit)}。`;
    },
    why: '同一张表只能有一个预算数，两处不同，支出进度和成本就没有准确的基数。',
    todo: ({ slip }) =>
      slip === null
        ? '请核对批复的预算，把填错的一处改正。'
        : `疑似单位写错：${slip.label}如按${slip.to}（不是${slip.from}）计，两处正好相等。请核对两处的金额单位。`,
  },
  en: {
    title: 'Two budgets that differ',
    what: (data) => {
      const { label, budget, unit, otherLabel, other, otherUnit, converted } = data;
      const { less, amount } = gap(data);
      return `${label} is ${amountEn(budget, unit)}, but ${otherLabel} is ${amountEn(converted ?? other, unit, converted === null ? null : amountEn(other, otherUnit))}, ${amountEn(amount, unit)} ${less ? 'less' : 'more'}.`;
    },
    why: 'A form has one budget: while two differ, progress and costs have no exact base.',
    todo: ({ slip }) =>
      slip === null
        ? 'Check the approved budget and correct the one that is wrong.'
        : `A unit seems to be wrong: were ${slip.label} in ${slip.to} instead of ${slip.from}, both would agree. Check the units of both.`,
  },
};
