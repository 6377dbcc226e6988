import { parseDay } from '../core/day';
import type { BudgetBase } from '../core/spending';
import type { Localised } from './language';

/** Budgets as accountants call them. */
export const BUDGET_BASES: Localised<Readonly<Record<BudgetBase, string>>> = {
  'zh-CN': { initial: '年初预算', annual: '全年预算', adjusted: '调整后预算' },
  en: {
    initial: 'budget at the start of the year',
    annual: 'budget of the year',
    adjusted: 'adjusted budget',
  },
};

/** "2023年10月31日" of an ISO date. */
export function dateZh(iso: string): string {
  const day = parseDay(iso);
  return day === null ? iso : `${day.year}年${day.month}月${day.day}日`;
}
