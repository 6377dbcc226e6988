import { type SpendingStatus, STATUS_NAMES } from '../core/progress-judgement';
import type { Localised } from './language';

/** Words of the progress report. */
export interface ProgressWords {
  readonly columns: readonly [string, string, string, string, string, string];
  readonly total: (projects: number) => string;
  readonly missing: Readonly<Record<'no-budget' | 'no-money-unit' | 'no-plan' | 'invalid-plan', string>>;
  readonly asOf: (day: string) => string;
  readonly step: string;
  readonly linear: string;
  readonly time: string;
  readonly method: string;
  readonly none: string;
  readonly noTotal: (missing: number) => string;
  /** Parts of one sentence. */
  readonly clauses: (parts: readonly string[]) => string;
  readonly statuses: Readonly<Record<SpendingStatus, string>>;
}

export const PROGRESS_WORDS: Localised<ProgressWords> = {
  'zh-CN': {
    columns: ['节点', '计划（阶梯）', '应支出', '推算（按日）', '应支出', '序时进度'],
    total: (projects) => `${projects}个项目合计（按金额加权）`,
    missing: {
      'no-budget': '没有可读的预算数，无法计算应支出金额。',
      'no-money-unit': '没有注明金额单位，无法计算应支出金额。',
      'no-plan': '没有资金支出计划，无法计算。',
      'invalid-plan': '资金支出计划不完整或不是累计比例，请先校验改正。',
    },
    asOf: (day) => `截至${day}`,
    step: '计划（阶梯）',
    linear: '推算（按日）',
    time: '序时（仅供参考）',
    method:
      '计划（阶梯）＝已到的最后一个节点；推算（按日）＝节点之间按天数推算；序时进度＝月份÷12，仅供参考。',
    none: '没有可计算支出进度的项目。',
    noTotal: (missing) => `有${missing}个项目未能计算，合计不含这些项目。`,
    clauses: (parts) => parts.join('，'),
    statuses: STATUS_NAMES,
  },
  en: {
    columns: ['point', 'plan (step)', 'amount', 'by day', 'amount', 'time'],
    total: (projects) => `${projects} projects together (weighted by amount)`,
    missing: {
      'no-budget': 'No readable budget: expected spending cannot be computed.',
      'no-money-unit': 'No money unit is given: expected spending cannot be computed.',
      'no-plan': 'No spending plan: nothing to compute.',
      'invalid-plan': 'The spending plan is incomplete or not cumulative; check and mend it first.',
    },
    asOf: (day) => `As of ${day}`,
    step: 'plan (step)',
    linear: 'by day',
    time: 'time (for reference)',
    method:
      'plan (step) = last checkpoint reached; by day = interpolated between checkpoints; time = month ÷ 12, for reference only.',
    none: 'No project whose spending progress can be computed.',
    noTotal: (missing) =>
      `${missing} project${missing === 1 ? '' : 's'} could not be computed and ${missing === 1 ? 'is' : 'are'} not in the total.`,
    clauses: (parts) => parts.join(', '),
    statuses: {
      'over-budget': 'over budget',
      ahead: 'ahead',
      'on-plan': 'on plan',
      behind: 'behind',
      'far-behind': 'far behind',
    },
  },
};
