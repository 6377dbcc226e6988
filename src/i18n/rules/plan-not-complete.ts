import type { planNotComplete } from '../../rules/plan-not-complete';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const planNotCompleteTexts: TextsOf<typeof planNotComplete> = {
  'zh-CN': {
    title: '支出计划年底未到100%',
    what: ({ checkpoint, share }) => `资金支出计划最后一个节点${quote(checkpoint)}为${share}，没有到100%。`,
    why: '年度预算应在年内执行完毕，计划留有余额，说明预算偏大或比例填错。',
    todo: () => '请把最后一个节点改为100%；确实用不完的，先调减预算数。',
  },
  en: {
    title: 'Spending plan ends below 100%',
    what: ({ checkpoint, share }) =>
      `The spending plan’s last checkpoint ${quote(checkpoint)} says ${share}, not 100%.`,
    why: 'A year’s budget is to be used within the year; a plan with a remainder has a wrong share or too large a budget.',
    todo: () => 'Set the last checkpoint to 100%, or lower the budget first if it will not be used up.',
  },
};
