import type { Localised } from '../../i18n/language';
import type { BlockWords } from '../progress/formula-block';

export const BLOCK_WORDS: Localised<BlockWords> = {
  'zh-CN': {
    title: '支出进度',
    asOf: '截止日期',
    columns: [
      '项目',
      '金额单位',
      '预算数',
      '计划（阶梯）',
      '应支出',
      '推算（按日）',
      '序时（仅供参考）',
      '实际支出',
      '相差',
      '少支金额',
      '剩余月均需支出',
      '状态',
      '预算口径',
    ],
    bases: { initial: '年初预算', adjusted: '调整后预算' },
    total: '合计',
    checkpoints: (project) => `${project}：各节点`,
    quarters: (project) => `${project}：各季度`,
  },
  en: {
    title: 'Spending progress',
    asOf: 'As of',
    columns: [
      'Project',
      'Unit',
      'Budget',
      'Plan (step)',
      'Expected',
      'By day',
      'Time (for reference)',
      'Spent',
      'Difference',
      'Gap',
      'Needed per month',
      'Status',
      'Budget base',
    ],
    bases: { initial: 'Initial budget', adjusted: 'Adjusted budget' },
    total: 'Total',
    checkpoints: (project) => `${project}: checkpoints`,
    quarters: (project) => `${project}: quarters`,
  },
};

/** The argument `by` of PT.SCHEDULE, the same in every language. */
export const SCHEDULE_BY = { checkpoints: '节点', quarters: '季度' } as const;
