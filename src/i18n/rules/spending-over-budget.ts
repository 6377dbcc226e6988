import type { spendingOverBudget } from '../../rules/spending-over-budget';
import { amountEn, amountZh } from '../amounts';
import { BUDGET_BASES, dateZh } from '../spending';
import type { TextsOf } from './texts';

export const spendingOverBudgetTexts: TextsOf<typeof spendingOverBudget> = {
  'zh-CN': {
    title: '支出超过预算',
    what: ({ spent, base, budget, excess, unit, asOf }) =>
      `${asOf === null ? '累计' : `截至${dateZh(asOf)}`}支出${amountZh(spent, unit)}，比${BUDGET_BASES['zh-CN'][base]}${amountZh(budget, unit)}多${amountZh(excess, unit)}。`,
    why: '支出不得超过批准的预算，预算调整后应以调整后的数为准。',
    todo: ({ base }) =>
      base === 'initial'
        ? '如年中有结转或调增，请改填调整后预算再比较；否则请核对支出数。'
        : '请核对支出数和预算数；确有超支的，先办理预算调剂。',
  },
  en: {
    title: 'Spending exceeds the budget',
    what: ({ spent, base, budget, excess, unit, asOf }) =>
      `${asOf === null ? 'So far' : `As of ${asOf},`} ${amountEn(spent, unit)} was spent, ${amountEn(excess, unit)} more than the ${BUDGET_BASES.en[base]} of ${amountEn(budget, unit)}.`,
    why: 'Spending may not exceed the approved budget; after an adjustment the adjusted amount counts.',
    todo: ({ base }) =>
      base === 'initial'
        ? 'If amounts were carried over or added during the year, compare with the adjusted budget; else check the amount spent.'
        : 'Check the amount spent and the budget; if it truly is exceeded, have the budget adjusted first.',
  },
};
