import type { Localised } from '../../i18n/language';
import type { Severity } from '../../rules/rule';
import type { Grouping } from '../findings/filter';

/** Words of the 校验 tab. */
export interface CheckWords {
  readonly check: string;
  readonly again: string;
  readonly reading: string;
  readonly readingShare: (percent: number) => string;
  readonly judging: string;
  readonly progressLabel: string;
  readonly checkedAt: (time: string) => string;
  readonly outdatedLive: string;
  readonly outdated: string;
  readonly failedBefore: string;
  readonly neverChecked: string;
  readonly welcomeTitle: string;
  readonly welcome: readonly [string, string, string];
  readonly trySample: string;
  readonly noProblems: string;
  readonly noProblemsBut: (infos: number) => string;
  readonly noProblemsPartly: string;
  readonly noMatch: string;
  readonly noMatchHidden: (hidden: number) => string;
  readonly clearFilter: string;
  readonly noTable: string;
  readonly noTableTodo: string;
  readonly onlyBlank: string;
  readonly severityFilter: string;
  /** Between a count and the name of its severity. */
  readonly countUnit: string;
  readonly grouping: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly clearSearch: string;
  readonly onlyThisSheet: string;
  readonly list: string;
  readonly groupCount: (title: string, count: number) => string;
  readonly infos: (count: number) => string;
  readonly more: (count: number) => string;
  readonly unchecked: (count: number) => string;
  readonly waivedList: (count: number) => string;
  readonly reason: (reason: string) => string;
  readonly revoke: string;
  readonly dropUnmatched: string;
  readonly hiddenSheets: (names: string) => string;
  readonly protectedSheets: (names: string) => string;
  readonly mark: string;
  readonly refreshMarks: string;
  readonly clearMarks: string;
  readonly moreActions: string;
  readonly marksLeft: string;
  /** "必须改正：成本指标……，单元格 E13": before the sentence and before the cell. */
  readonly spokenSeverity: (severity: string) => string;
  readonly spokenCell: string;
  readonly why: string;
  readonly todo: string;
  readonly cells: string;
  readonly locate: string;
  readonly cellLink: (cell: string) => string;
  readonly emptyCell: string;
  readonly fixFrom: string;
  readonly fixTo: string;
  readonly fixBlank: string;
  readonly adopt: string;
  readonly adoptAll: (count: number) => string;
  readonly approvedNote: string;
  readonly waive: string;
  readonly waiveReason: string;
  readonly waiveHint: string;
  readonly waiveMissing: string;
  readonly waiveDamaged: string;
  readonly keep: string;
  readonly cancel: string;
  readonly help: string;
  readonly helpFor: (title: string) => string;
  readonly summary: (errors: number, warnings: number, infos: number) => string;
  /** Behind the summary, where not everything could be checked. */
  readonly summaryPartly: string;
  readonly severityHint: Readonly<Record<Severity, string>>;
}

export const CHECK_WORDS: Localised<CheckWords> = {
  'zh-CN': {
    check: '校验工作簿',
    again: '重新校验工作簿',
    reading: '正在读取工作簿……',
    readingShare: (percent) => `正在读取工作簿……${percent}%`,
    judging: '正在按规则核对……',
    progressLabel: '校验进度',
    checkedAt: (time) => `${time} 校验`,
    outdatedLive: '表格有改动，正在更新……',
    outdated: '表格有改动，下面是改动前的结果。',
    failedBefore: '下面是上一次的结果，可能已不准。',
    neverChecked: '还没有校验。没有校验不等于没有问题。',
    welcomeTitle: '三句话说明',
    welcome: [
      '按“校验工作簿”，逐张读取绩效目标表，不管表放在哪里、格式怎样变化。',
      '每处问题写明单元格、原因和改法，点一下就定位过去；改好后问题自动消失。',
      '校验不改动工作簿，内容只在本机处理，不上传。',
    ],
    trySample: '用示例表试一试',
    noProblems: '未发现问题',
    noProblemsBut: (infos) => `没有必须改正或需要核对的问题，另有建议完善${infos}处。`,
    noProblemsPartly: '已检查的部分未发现问题，但有内容未检查，见“未检查内容”。',
    noMatch: '没有符合筛选条件的问题',
    noMatchHidden: (hidden) => `另有${hidden}处问题被筛选隐藏，不是没有问题。`,
    clearFilter: '清除筛选',
    noTable: '未识别到绩效目标表（不等于没有问题）',
    noTableTodo:
      '请核对打开的是不是绩效目标表工作簿，表头是否有“一级指标、二级指标、三级指标、指标值”。也可以先看示例。',
    onlyBlank: '只有空白表，没有可检查的内容。请填写后再校验。',
    severityFilter: '按级别筛选',
    countUnit: '处',
    grouping: '排列方式',
    groupings: { table: '按项目', rule: '按规则', place: '按位置' },
    search: '搜索问题',
    searchPlaceholder: '搜索问题、项目、单元格',
    clearSearch: '清除搜索',
    onlyThisSheet: '只看本表',
    list: '问题列表',
    groupCount: (title, count) => `${title}，${count}处`,
    infos: (count) => `建议完善${count}处`,
    more: (count) => `再显示${count}处`,
    unchecked: (count) => `未检查内容（${count}）`,
    waivedList: (count) => `已说明理由、不改的${count}处`,
    reason: (reason) => `理由：${reason}`,
    revoke: '撤回理由',
    dropUnmatched: '清理这些理由',
    hiddenSheets: (names) => `隐藏的工作表也已检查：${names}。`,
    protectedSheets: (names) => `受保护的工作表：${names}。照常检查，不标出，不写入。`,
    mark: '标出问题',
    refreshMarks: '刷新标记',
    clearMarks: '清除标记',
    moreActions: '更多操作',
    marksLeft: '工作表上有标记。改好后可刷新或清除标记。',
    spokenSeverity: (severity) => `${severity}：`,
    spokenCell: '，单元格 ',
    why: '原因',
    todo: '怎么改',
    cells: '单元格',
    locate: '定位',
    cellLink: (cell) => `定位到 ${cell}`,
    emptyCell: '（空）',
    fixFrom: '改前',
    fixTo: '改后',
    fixBlank: '（空）',
    adopt: '采用',
    adoptAll: (count) => `同类${count}处全部采用`,
    approvedNote: '已批复：目标不再改动，只列出问题。',
    waive: '不改，说明理由',
    waiveReason: '不改的理由',
    waiveHint: '记在工作簿里，别人打开也看得到；数值一变，问题会重新列出。',
    waiveMissing: '请写明理由。',
    waiveDamaged: '工作簿里原有的理由记录已损坏，保存后将被新的记录代替。',
    keep: '记下理由',
    cancel: '取消',
    help: '规则说明',
    helpFor: (title) => `规则说明：${title}（在浏览器中打开）`,
    summary: (errors, warnings, infos) =>
      `校验完成：必须改正${errors}处，需要核对${warnings}处，建议完善${infos}处。`,
    summaryPartly: '有内容未能检查，不等于没有问题。',
    severityHint: {
      error: '确定的错误或矛盾',
      warning: '很可能有错，请核对',
      info: '可以写得更好',
    },
  },
  en: {
    check: 'Check the workbook',
    again: 'Check the workbook again',
    reading: 'Reading the workbook …',
    readingShare: (percent) => `Reading the workbook … ${percent}%`,
    judging: 'Applying the rules …',
    progressLabel: 'Progress of the check',
    checkedAt: (time) => `Checked at ${time}`,
    outdatedLive: 'The workbook has changed; updating …',
    outdated: 'The workbook has changed; this is the result from before.',
    failedBefore: 'Below is the previous result; it may no longer be right.',
    neverChecked: 'Not checked yet, which is not the same as no problem.',
    welcomeTitle: 'In three sentences',
    welcome: [
      '“Check the workbook” reads every performance target form, wherever it stands and however it is laid out.',
      'Each finding tells its cell, why it matters and what to do; click it to go there, mend it, and it vanishes.',
      'Checking changes nothing in the workbook, and nothing leaves this computer.',
    ],
    trySample: 'Try it on the sample',
    noProblems: 'No problems found',
    noProblemsBut: (infos) =>
      `Nothing that must be fixed or checked; ${infos} suggestion${infos === 1 ? '' : 's'}.`,
    noProblemsPartly: 'No problems in what was checked, but some of it was not: see “Not checked”.',
    noMatch: 'Nothing matches the filter',
    noMatchHidden: (hidden) =>
      `${hidden} finding${hidden === 1 ? ' is' : 's are'} hidden by the filter; that is not “no problem”.`,
    clearFilter: 'Clear the filter',
    noTable: 'No performance target form was recognised (which is not the same as no problem)',
    noTableTodo:
      'Is this the right workbook, and does the form have the header 一级指标, 二级指标, 三级指标, 指标值? You may look at the sample first.',
    onlyBlank: 'Only blank forms: there is nothing to check. Fill them in and check again.',
    severityFilter: 'Filter by severity',
    countUnit: ' × ',
    grouping: 'Arrange',
    groupings: { table: 'By project', rule: 'By rule', place: 'By place' },
    search: 'Search the findings',
    searchPlaceholder: 'Search findings, projects, cells',
    clearSearch: 'Clear the search',
    onlyThisSheet: 'This sheet only',
    list: 'Findings',
    groupCount: (title, count) => `${title}, ${count}`,
    infos: (count) => `${count} suggestion${count === 1 ? '' : 's'}`,
    more: (count) => `Show ${count} more`,
    unchecked: (count) => `Not checked (${count})`,
    waivedList: (count) => `${count} left with a reason`,
    reason: (reason) => `Reason: ${reason}`,
    revoke: 'Withdraw the reason',
    dropUnmatched: 'Remove these reasons',
    hiddenSheets: (names) => `Hidden sheets were checked, too: ${names}.`,
    protectedSheets: (names) => `Protected sheets: ${names}. Checked as usual, never marked or written to.`,
    mark: 'Mark findings',
    refreshMarks: 'Refresh marks',
    clearMarks: 'Clear marks',
    moreActions: 'More actions',
    marksLeft: 'There are marks on the sheets. Refresh or clear them when you have mended things.',
    spokenSeverity: (severity) => `${severity}: `,
    spokenCell: ', cell ',
    why: 'Why',
    todo: 'What to do',
    cells: 'Cells',
    locate: 'Go to cell',
    cellLink: (cell) => `Go to ${cell}`,
    emptyCell: '(empty)',
    fixFrom: 'Now',
    fixTo: 'Then',
    fixBlank: '(empty)',
    adopt: 'Apply',
    adoptAll: (count) => `Apply all ${count} of this kind`,
    approvedNote: 'Approved: targets stay as they are, findings are only listed.',
    waive: 'Leave it, with a reason',
    waiveReason: 'Why it is left',
    waiveHint:
      'Kept in the workbook for whoever opens it. When a figure changes, the finding is listed again.',
    waiveMissing: 'Please give a reason.',
    waiveDamaged: 'The reasons kept in this workbook are damaged; saving replaces them with the new record.',
    keep: 'Keep the reason',
    cancel: 'Cancel',
    help: 'About this rule',
    helpFor: (title) => `About the rule: ${title} (opens in the browser)`,
    summary: (errors, warnings, infos) =>
      `Checked: ${errors} to fix, ${warnings} to check, ${infos} suggestion${infos === 1 ? '' : 's'}.`,
    summaryPartly: ' Some of it could not be checked, which is not the same as no problem.',
    severityHint: {
      error: 'certainly wrong or contradictory',
      warning: 'very likely wrong, please check',
      info: 'could be better',
    },
  },
};
