import type { planPerPeriod } from '../../rules/plan-per-period';
import type { TextsOf } from './texts';

export const planPerPeriodTexts: TextsOf<typeof planPerPeriod> = {
  'zh-CN': {
    title: '支出计划疑似按期填写',
    what: ({ shares }) => `资金支出计划为${shares.join('/')}，各节点之和正好是100%，疑似填成了各期的比例。`,
    why: '表中的支出计划是截至各节点的累计比例，最后一个节点应为100%。',
    todo: ({ cumulative }) => `请核对；如确为各期比例，累计应为${cumulative.join('/')}。`,
  },
  en: {
    title: 'Spending plan seems to be filled in per period',
    what: ({ shares }) =>
      `The spending plan says ${shares.join('/')}, which adds up to 100%: the shares seem to be those of each period.`,
    why: 'The form asks for the cumulative share reached by each checkpoint, ending with 100%.',
    todo: ({ cumulative }) =>
      `Check it; if they are per period, the cumulative plan is ${cumulative.join('/')}.`,
  },
};
