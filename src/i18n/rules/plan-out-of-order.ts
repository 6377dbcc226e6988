import type { planOutOfOrder } from '../../rules/plan-out-of-order';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const planOutOfOrderTexts: TextsOf<typeof planOutOfOrder> = {
  'zh-CN': {
    title: '支出计划节点顺序错误',
    what: ({ checkpoint, previous, sameMonth }) =>
      sameMonth
        ? `资金支出计划的节点${quote(checkpoint)}与前一个节点${quote(previous)}是同一个月。`
        : `资金支出计划的节点${quote(checkpoint)}排在${quote(previous)}之后，月份倒置。`,
    why: '节点不按月份排列，比例对应哪个月就说不清，进度无法比较。',
    todo: () => '请按表样改正节点（如3月底、6月底、10月底、12月底），并核对各节点的比例。',
  },
  en: {
    title: 'Checkpoints out of order',
    what: ({ checkpoint, previous, sameMonth }) =>
      sameMonth
        ? `The checkpoints ${quote(previous)} and ${quote(checkpoint)} of the spending plan are the same month.`
        : `The checkpoint ${quote(checkpoint)} of the spending plan stands after ${quote(previous)}.`,
    why: 'When the months do not ascend it is unclear which month a share belongs to.',
    todo: () =>
      'Correct the labels as in the form’s template (such as 3月底, 6月底, 10月底, 12月底) and check the shares beneath.',
  },
};
