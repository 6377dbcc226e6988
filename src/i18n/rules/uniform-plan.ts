import type { uniformPlan } from '../../rules/uniform-plan';
import type { TextsOf } from './texts';

export const uniformPlanTexts: TextsOf<typeof uniformPlan> = {
  'zh-CN': {
    title: '各项目支出计划完全相同',
    what: ({ projects, plan }) =>
      `${projects}个项目的资金支出计划完全相同，都是${plan.map(({ share }) => share).join('/')}。`,
    why: '人员、物业、工程、采购的付款时间不同，套用同一个计划，年中容易被认定为进度滞后。',
    todo: () => '请按各项目的付款安排核对支出计划。',
  },
  en: {
    title: 'All projects have the same spending plan',
    what: ({ projects, plan }) =>
      `All ${projects} projects have the same spending plan, ${plan.map(({ share }) => share).join('/')}.`,
    why: 'Wages, services, works and purchases are paid at different times; a plan copied to all makes some look late.',
    todo: () => 'Check each plan against the project’s own payments.',
  },
};
