import type { SpendingStatus } from '../../core/progress-judgement';
import type { Localised } from '../../i18n/language';
import type { NoTotalJudgement } from '../progress/progress-view';
import type { Amount } from '../progress/spending-records';

/** Words of the 支出进度 tab, beside those of the progress report. */
export interface ProgressTabWords {
  readonly reading: string;
  readonly read: string;
  readonly notRead: string;
  readonly none: string;
  readonly noneTodo: string;
  readonly asOf: string;
  readonly asOfHint: string;
  readonly badDate: string;
  readonly projects: string;
  readonly total: string;
  readonly totalProjects: (projects: number) => string;
  readonly expectedAt: (day: string) => string;
  readonly actualAt: (day: string) => string;
  readonly spent: string;
  readonly share: string;
  readonly budget: string;
  readonly points: string;
  readonly pointsValue: (points: string) => string;
  readonly gap: string;
  readonly ahead: string;
  readonly required: string;
  readonly noRequired: string;
  readonly status: string;
  readonly statuses: Readonly<Record<SpendingStatus, string>>;
  readonly noStatus: string;
  readonly noSpending: string;
  readonly noTotal: Readonly<Record<NoTotalJudgement, string>>;
  readonly tell: string;
  readonly change: string;
  readonly base: string;
  readonly initial: string;
  readonly initialOf: (amount: string) => string;
  readonly adjusted: string;
  /** The last line of the reckoning: this one counts. */
  readonly adjustedUsed: string;
  readonly changesChoice: string;
  readonly adjustedChoice: string;
  readonly noChange: string;
  readonly belowZero: string;
  readonly amounts: Readonly<Record<Amount, string>>;
  readonly amountOf: (amount: string, unit: string) => string;
  readonly totalBase: (projects: number, adjusted: number) => string;
  readonly pick: string;
  readonly pickFor: (what: string) => string;
  readonly pickedFrom: (cell: string, text: string) => string;
  readonly typeInstead: string;
  readonly notAnAmount: string;
  readonly cellGone: string;
  readonly cellNoAmount: (cell: string, text: string) => string;
  readonly spentAsOf: string;
  readonly amountHint: string;
  readonly save: string;
  readonly cancel: string;
  readonly keptInWorkbook: string;
  readonly noKey: string;
  readonly table: string;
  readonly checkpoints: string;
  readonly quarters: string;
  readonly chart: string;
  readonly chartLoading: string;
  readonly chartFailed: string;
  readonly planLine: string;
  readonly timeLine: string;
  readonly actualPoint: string;
  readonly write: string;
  readonly writeAll: string;
  readonly writeHint: string;
  readonly goToForm: string;
}

export const PROGRESS_TAB_WORDS: Localised<ProgressTabWords> = {
  'zh-CN': {
    reading: '正在读取工作簿……',
    read: '读取工作簿',
    notRead: '还没有读取工作簿，无法计算。',
    none: '没有可计算支出进度的项目',
    noneTodo:
      '需要项目绩效目标表，表里有预算数、金额单位和资金支出计划（例如 3月底、6月底、10月底、12月底）。',
    asOf: '截止日期',
    asOfHint: '计算到这一天为止应当支出多少。',
    badDate: '请填写一个日期，例如 2023-09-30。',
    projects: '各项目',
    total: '合计',
    totalProjects: (projects) => `${projects}个项目，按金额加权`,
    expectedAt: (day) => `截至 ${day} 应支出`,
    actualAt: (day) => `截至 ${day} 实际支出`,
    spent: '实际支出',
    share: '支出进度',
    budget: '预算数',
    points: '与计划相差',
    pointsValue: (points) => `${points}个百分点`,
    gap: '少支金额',
    ahead: '多支金额',
    required: '剩余月均需支出',
    noRequired: '年度已过',
    status: '状态',
    statuses: {
      'over-budget': '超预算',
      ahead: '超前',
      'on-plan': '正常',
      behind: '滞后',
      'far-behind': '严重滞后',
    },
    noStatus: '预算为0，不判断',
    noSpending: '还没有填实际支出，只算应支出。',
    noTotal: {
      'spending-missing': '有项目没有填实际支出，合计只算应支出。',
      'dates-differ': '各项目实际支出的截止日期不同，合计只算应支出。',
    },
    tell: '填写实际支出和预算口径',
    change: '修改实际支出和预算口径',
    base: '预算口径',
    initial: '年初预算',
    initialOf: (amount) => `年初预算（表内 ${amount}）`,
    adjusted: '调整后预算',
    adjustedUsed: '调整后预算（计算用）',
    changesChoice: '调整后预算：年初预算＋上年结转＋调增－调减',
    adjustedChoice: '调整后预算：直接填总数',
    noChange: '请至少填写上年结转、调增、调减中的一项，或选“年初预算”。',
    belowZero: '调减超过了年初预算、上年结转与调增之和，请核对；暂按年初预算计算。',
    amounts: {
      spent: '实际支出',
      adjusted: '调整后预算',
      carried: '上年结转',
      raised: '调增',
      cut: '调减',
    },
    amountOf: (amount, unit) => `${amount}（${unit}）`,
    totalBase: (projects, adjusted) => {
      if (adjusted === 0) return '预算口径：年初预算。';
      if (adjusted === projects) return '预算口径：调整后预算。';
      return `预算口径：${adjusted}个项目按调整后预算，其余按年初预算。`;
    },
    pick: '取所选单元格',
    pickFor: (what) => `${what}：取所选单元格`,
    pickedFrom: (cell, text) => `取自 ${cell}：${text}`,
    typeInstead: '改为填写',
    notAnAmount: '请填写一个金额，例如 600.00。',
    cellGone: '原来取的单元格已被删除，请重新选取或填写。',
    cellNoAmount: (cell, text) => `${cell} 里的“${text}”不是金额，请核对或重新选取。`,
    spentAsOf: '实际支出截止日期',
    amountHint: '也可以先在表里选中金额所在的单元格，再按“取所选单元格”，以后随表更新。',
    save: '保存',
    cancel: '取消',
    keptInWorkbook: '记在工作簿里，保存工作簿后长期有效。',
    noKey: '这张表没有项目编码和项目名称，无法记录实际支出。请先补填。',
    table: '各节点和季度末应支出',
    checkpoints: '计划节点',
    quarters: '季度末',
    chart: '支出进度图：计划、序时与实际。数据见下表。',
    chartLoading: '正在画图……',
    chartFailed: '图没有画出来，数据见下表。',
    planLine: '计划',
    timeLine: '序时（仅供参考）',
    actualPoint: '实际',
    write: '把此表写入工作表',
    writeAll: '把全部项目写入工作表',
    writeHint: '从所选单元格起写入随表更新的 PT 公式；已有内容时先询问。',
    goToForm: '定位到表',
  },
  en: {
    reading: 'Reading the workbook …',
    read: 'Read the workbook',
    notRead: 'The workbook has not been read: nothing can be computed.',
    none: 'No project whose spending progress can be computed',
    noneTodo:
      'This needs a project form with a budget, a money unit and a spending plan (such as 3月底, 6月底, 10月底, 12月底).',
    asOf: 'As of',
    asOfHint: 'How much should be spent by the end of this day.',
    badDate: 'Please give a date, such as 2023-09-30.',
    projects: 'Projects',
    total: 'Total',
    totalProjects: (projects) => `${projects} projects, weighted by amount`,
    expectedAt: (day) => `Expected by ${day}`,
    actualAt: (day) => `Spent by ${day}`,
    spent: 'Spent',
    share: 'Share spent',
    budget: 'Budget',
    points: 'Against the plan',
    pointsValue: (points) => `${points} points`,
    gap: 'Still to be spent',
    ahead: 'Spent ahead',
    required: 'Needed per month left',
    noRequired: 'the year is over',
    status: 'Status',
    statuses: {
      'over-budget': 'over budget',
      ahead: 'ahead',
      'on-plan': 'on plan',
      behind: 'behind',
      'far-behind': 'far behind',
    },
    noStatus: 'budget is 0: not judged',
    noSpending: 'Actual spending is not known yet; only the expected amounts are shown.',
    noTotal: {
      'spending-missing':
        'Actual spending of some projects is not known; the total shows expected amounts only.',
      'dates-differ': 'The projects’ spending is of different dates; the total shows expected amounts only.',
    },
    tell: 'Enter spending and budget base',
    change: 'Change spending and budget base',
    base: 'Budget base',
    initial: 'Initial budget',
    initialOf: (amount) => `Initial budget (${amount} on the form)`,
    adjusted: 'Adjusted budget',
    adjustedUsed: 'Adjusted budget (this one counts)',
    changesChoice: 'Adjusted budget: initial + carried over + raised − cut',
    adjustedChoice: 'Adjusted budget: the figure itself',
    noChange: 'Give at least one of carried over, raised and cut, or choose the initial budget.',
    belowZero:
      'More is cut than the budget, what was carried over and what was raised together. Please check; until then the initial budget counts.',
    amounts: {
      spent: 'Actual spending',
      adjusted: 'Adjusted budget',
      carried: 'Carried over from last year',
      raised: 'Raised by',
      cut: 'Cut by',
    },
    amountOf: (amount, unit) => `${amount} (${unit})`,
    totalBase: (projects, adjusted) => {
      if (adjusted === 0) return 'Budget base: initial budgets.';
      if (adjusted === projects) return 'Budget base: adjusted budgets.';
      return `Budget base: adjusted for ${adjusted} of the projects, initial for the others.`;
    },
    pick: 'Use selected cell',
    pickFor: (what) => `${what}: use the selected cell`,
    pickedFrom: (cell, text) => `From ${cell}: ${text}`,
    typeInstead: 'Type it instead',
    notAnAmount: 'Please give an amount, such as 600.00.',
    cellGone: 'The cell that was picked has been deleted. Pick another one or type the amount.',
    cellNoAmount: (cell, text) => `“${text}” in ${cell} is no amount. Please check it or pick another cell.`,
    spentAsOf: 'Actual spending as of',
    amountHint:
      'Or select the cell that holds the amount and press “Use selected cell”; it is then followed.',
    save: 'Save',
    cancel: 'Cancel',
    keptInWorkbook: 'Kept in the workbook; save the workbook to keep it for good.',
    noKey:
      'This form has neither a project code nor a name, so its spending cannot be kept. Fill them in first.',
    table: 'Expected spending at checkpoints and quarters',
    checkpoints: 'Checkpoints',
    quarters: 'Quarter ends',
    chart: 'Chart of plan, straight line and actual spending. The figures are in the table below.',
    chartLoading: 'Drawing the chart …',
    chartFailed: 'The chart could not be drawn; the figures are in the table below.',
    planLine: 'Plan',
    timeLine: 'Time (for reference)',
    actualPoint: 'Actual',
    write: 'Write this table to a sheet',
    writeAll: 'Write all projects to a sheet',
    writeHint: 'Writes live PT formulas from the selected cell on; asks first when cells are not empty.',
    goToForm: 'Go to the form',
  },
};
