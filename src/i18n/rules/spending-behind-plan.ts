import type { spendingBehindPlan } from '../../rules/spending-behind-plan';
import { amountEn, amountZh } from '../amounts';
import { BUDGET_BASES, dateZh } from '../spending';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const spendingBehindPlanTexts: TextsOf<typeof spendingBehindPlan> = {
  'zh-CN': {
    title: '支出进度落后于计划',
    what: ({ asOf, spent, base, budget, share, checkpoint, planned, points, short, time, unit }) =>
      `截至${dateZh(asOf)}支出${amountZh(spent, unit)}，占${BUDGET_BASES['zh-CN'][base]}${amountZh(budget, unit)}的${share}；计划${checkpoint}${planned}，低${points}个百分点，少支${amountZh(short, unit)}（序时${time}，仅供参考）。`,
    why: '已到的节点是本单位自己承诺的支出进度。',
    todo: () => '请核实未支付的原因，加快支付；确实用不完的，按规定调整预算或计划。',
  },
  en: {
    title: 'Spending is behind the plan',
    what: ({ asOf, spent, base, budget, share, checkpoint, planned, points, short, time, unit }) =>
      `As of ${asOf}, ${amountEn(spent, unit)} was spent, ${share} of the ${BUDGET_BASES.en[base]} of ${amountEn(budget, unit)}; the plan says ${planned} by ${quote(checkpoint)}: ${points} percentage points or ${amountEn(short, unit)} less (time: ${time}, for reference only).`,
    why: 'The checkpoint reached is the progress that the unit itself promised.',
    todo: () =>
      'Find out why payments are outstanding and speed them up; if the money will not be used, have the budget or the plan adjusted.',
  },
};
