import type { planMissing } from '../../rules/plan-missing';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const planMissingTexts: TextsOf<typeof planMissing> = {
  'zh-CN': {
    title: '支出计划未填',
    what: ({ checkpoints, whole }) =>
      whole
        ? `资金支出计划的${checkpoints.length}个节点都没有填比例。`
        : `资金支出计划${checkpoints.map(quote).join('、')}没有填比例。`,
    why: '支出计划是年中考核支出进度的依据，缺一个节点就无法比较。',
    todo: ({ whole }) =>
      whole
        ? '请按项目的付款安排填写各节点的累计比例，最后一个节点为100%。'
        : '请填写到该节点为止的累计比例。',
  },
  en: {
    title: 'Spending plan not filled in',
    what: ({ checkpoints, whole }) =>
      whole
        ? `None of the ${checkpoints.length} checkpoints of the spending plan has a share.`
        : `The spending plan has no share for ${checkpoints.map(quote).join(', ')}.`,
    why: 'Progress during the year is measured against this plan; without the share nothing can be compared.',
    todo: ({ whole }) =>
      whole
        ? 'Enter the cumulative share for each checkpoint as payments are due, ending with 100%.'
        : 'Enter the share to be spent by then, counted from the beginning of the year.',
  },
};
