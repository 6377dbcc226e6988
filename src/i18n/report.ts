import type { CoverageNote } from '../check/finding';
import type { Severity } from '../rules/rule';
import type { Language, Localised } from './language';
import { listEn } from './words';

export interface TableCounts {
  readonly projects: number;
  readonly departments: number;
  readonly executions: number;
  readonly blank: number;
}

/** What a report tells of a finding, each under a heading of its own. */
export type ReportColumn =
  | 'file'
  | 'severity'
  | 'sheet'
  | 'cell'
  | 'table'
  | 'rule'
  | 'what'
  | 'why'
  | 'todo'
  | 'related'
  | 'waived'
  | 'ruleId';

/** Words of the reports around the findings. */
export interface ReportWords {
  readonly title: string;
  readonly columns: Readonly<Record<ReportColumn, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly incomplete: Readonly<Record<'no-table' | 'form-incomplete' | 'rule-failed', string>>;
  readonly unreadable: string;
  readonly incompleteLabel: string;
  readonly tables: (counts: TableCounts) => string;
  readonly formLabel: (form: 'target' | 'self-evaluation' | 'monitoring', position: number) => string;
  readonly checkedInPart: string;
  readonly department: string;
  readonly untitled: string;
  readonly sheet: (name: string) => string;
  readonly hidden: string;
  readonly budget: (amount: string, unit: string | null) => string;
  readonly year: (year: number) => string;
  readonly blankForm: string;
  readonly clean: string;
  readonly infosHidden: (count: number) => string;
  readonly waived: (count: number) => string;
  readonly waivedFinding: (title: string, reason: string) => string;
  readonly damagedWaivers: string;
  readonly unmatchedWaivers: (count: number) => string;
  readonly unchecked: string;
  /** What a form did not tell, and what was therefore not judged. */
  readonly notes: Readonly<Record<CoverageNote['code'], (label: string) => string>>;
  readonly failedRule: (title: string, error: string) => string;
  readonly related: string;
  readonly summary: (files: number, errors: number, warnings: number, infos: number) => string;
  readonly notChecked: (count: number) => string;
  /** What is said of a place: "工作表“1”：……". */
  readonly placed: (place: string, sentence: string) => string;
  readonly remark: (text: string, remark: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** Where a rule is explained. */
  readonly rulePage: (path: string) => string;
  readonly recognised: string;
  readonly result: string;
  readonly files: (count: number) => string;
  readonly openFiles: (count: number) => string;
  readonly checkedFiles: string;
  readonly count: (severity: Severity, count: number) => string;
  readonly noFindings: string;
}

const SEVERITIES_ZH = { error: '必须改正', warning: '需要核对', info: '建议完善' } as const;
const SEVERITIES_EN = { error: 'must fix', warning: 'please check', info: 'suggestion' } as const;

export const REPORT_WORDS: Localised<ReportWords> = {
  'zh-CN': {
    title: '绩效目标表校验结果',
    columns: {
      file: '文件',
      severity: '级别',
      sheet: '工作表',
      cell: '单元格',
      table: '项目',
      rule: '规则',
      what: '问题',
      why: '原因',
      todo: '建议',
      related: '相关单元格',
      waived: '不改的理由',
      ruleId: '规则代码',
    },
    severities: SEVERITIES_ZH,
    incomplete: {
      'no-table': '未识别到绩效目标表（不等于没有问题）。',
      'form-incomplete': '有表只读到一部分，结果不完整。',
      'rule-failed': '有规则运行出错，结果不完整。',
    },
    unreadable: '无法检查',
    incompleteLabel: '未能完整检查',
    tables: ({ projects, departments, executions, blank }) =>
      `识别到${[
        ...(projects > 0 ? [`项目绩效目标表${projects}张`] : []),
        ...(departments > 0 ? [`部门整体绩效目标${departments}张`] : []),
        ...(executions > 0 ? [`自评表、监控表${executions}张`] : []),
      ].join('、')}${blank > 0 ? `，其中空白表${blank}张` : ''}。`,
    formLabel: (form, position) =>
      `${{ target: '项目', 'self-evaluation': '自评表', monitoring: '监控表' }[form]}${position}`,
    checkedInPart: '已识别，仅部分检查。',
    department: '部门整体绩效目标',
    untitled: '（未填项目名称）',
    sheet: (name) => `工作表“${name}”`,
    hidden: '隐藏',
    budget: (amount, unit) => `预算数${amount}${unit ?? '（未注明金额单位）'}`,
    year: (year) => `${year}年度`,
    blankForm: '空白表，未填内容，不检查。',
    clean: '未发现必须改正或需要核对的问题。',
    infosHidden: (count) => `另有建议完善${count}处（加 --infos 逐条列出）。`,
    waived: (count) => `已说明理由、暂不改的${count}处。`,
    waivedFinding: (title, reason) => `${title}：不改，理由“${reason}”`,
    damagedWaivers: '工作簿里“不改，说明理由”的记录已损坏，没有采用，有关问题照常列出。',
    unmatchedWaivers: (count) => `有${count}条“不改，说明理由”已无对应问题（已改正，或数值有变）。`,
    unchecked: '未检查内容',
    notes: {
      'year-unknown': () => '表中和文件名都没有写明预算年度，未核对年份。',
      'fund-line-unknown': (label) => `不认识资金来源“${label}”，未核对各项资金之和。`,
      'cost-not-compared': (label) =>
        `成本指标“${label}”的指标值写了不止一个金额，或金额写在句子里，未与预算数核对。请写成一个金额，明细写在绩效指标描述里。`,
      'budget-of-part': (label) => `“${label}”只是项目投资的一部分，成本指标未与它比较，请与总投资核对。`,
      'budget-not-found': () =>
        '表中没有找到预算数（如“预算数”“资金总额”），成本指标未与预算比较，也未推算支出金额。',
      'plan-in-amounts': () => '资金支出计划填的是金额，不是累计比例，未检查支出计划，也未推算支出进度。',
      'plan-not-read': () =>
        '资金支出计划没有读出，未检查支出计划，也未推算支出进度。请写成各时点和累计比例各占一格，例如“6月底”下面填“50%”。',
    },
    failedRule: (title, error) => `规则“${title}”运行出错，未得出结果（${error}）。`,
    related: '另见',
    summary: (files, errors, warnings, infos) =>
      `共${files}个文件：必须改正${errors}处，需要核对${warnings}处，建议完善${infos}处。`,
    notChecked: (count) => `其中${count}个文件未能完整检查，见上。`,
    placed: (place, sentence) => `${place}：${sentence}`,
    remark: (text, remark) => `${text}（${remark}）`,
    list: (items) => items.join('、'),
    rulePage: (path) => `详见 ${path}`,
    recognised: '识别到的表',
    result: '结果',
    files: (count) => `${count}个文件`,
    openFiles: (count) => `${count}个文件未能完整检查`,
    checkedFiles: '检查的文件',
    count: (severity, count) => `${SEVERITIES_ZH[severity]}${count}处`,
    noFindings: '未发现问题',
  },
  en: {
    title: 'Check of performance target forms',
    columns: {
      file: 'File',
      severity: 'Severity',
      sheet: 'Sheet',
      cell: 'Cell',
      table: 'Project',
      rule: 'Rule',
      what: 'Problem',
      why: 'Why',
      todo: 'What to do',
      related: 'Related cells',
      waived: 'Left because',
      ruleId: 'Rule id',
    },
    severities: SEVERITIES_EN,
    incomplete: {
      'no-table': 'No performance target form was recognised (which is not the same as no problem).',
      'form-incomplete': 'A form could only be read in part; the result is incomplete.',
      'rule-failed': 'A rule failed; the result is incomplete.',
    },
    unreadable: 'could not be checked',
    incompleteLabel: 'not checked completely',
    tables: ({ projects, departments, executions, blank }) =>
      `Recognised ${listEn([
        ...(projects > 0 ? [`${projects} project form${projects === 1 ? '' : 's'}`] : []),
        ...(departments > 0 ? [`${departments} department form${departments === 1 ? '' : 's'}`] : []),
        ...(executions > 0
          ? [`${executions} self-evaluation or monitoring form${executions === 1 ? '' : 's'}`]
          : []),
      ])}${blank > 0 ? `, ${blank} of them blank` : ''}.`,
    formLabel: (form, position) =>
      `${{ target: 'Project', 'self-evaluation': 'Self-evaluation', monitoring: 'Monitoring form' }[form]} ${position}`,
    checkedInPart: 'Recognised, checked in part only.',
    department: 'Department-wide targets',
    untitled: '(no project name)',
    sheet: (name) => `sheet “${name}”`,
    hidden: 'hidden',
    budget: (amount, unit) => `budget ${amount}${unit ?? ' (no money unit given)'}`,
    year: (year) => `budget year ${year}`,
    blankForm: 'Blank form: nothing filled in, nothing checked.',
    clean: 'Nothing that must be fixed or checked.',
    infosHidden: (count) => `${count} suggestion${count === 1 ? '' : 's'} more (--infos lists them).`,
    waived: (count) =>
      `${count} finding${count === 1 ? '' : 's'} left as ${count === 1 ? 'it is' : 'they are'}, with a reason.`,
    waivedFinding: (title, reason) => `${title}: left, because “${reason}”`,
    damagedWaivers:
      'The reasons kept in the workbook are damaged and do not count; the findings are listed as usual.',
    unmatchedWaivers: (count) =>
      `${count} reason${count === 1 ? '' : 's'} without a finding (mended, or its figures have changed).`,
    unchecked: 'Not checked',
    notes: {
      'year-unknown': () =>
        "neither the form nor the file's name tells the budget year; years were not checked.",
      'fund-line-unknown': (label) =>
        `the fund “${label}” is not known; the sum of the funds was not checked.`,
      'cost-not-compared': (label) =>
        `the cost “${label}” states several amounts, or one within a sentence; it was not compared with the budget. State one amount, and its parts in the description.`,
      'budget-of-part': (label) =>
        `“${label}” is only a part of what the project costs; costs were not compared with it. Compare them with the whole.`,
      'budget-not-found': () =>
        'no budget (such as 预算数 or 资金总额) was found on the form; costs were not compared with it and no expected amounts computed.',
      'plan-in-amounts': () =>
        'the spending plan holds amounts, not cumulative shares; the plan was not checked and no expected progress computed.',
      'plan-not-read': () =>
        'the spending plan could not be read; it was not checked and no expected progress computed. Give each date and its cumulative share a cell of its own, such as 50% under 6月底.',
    },
    failedRule: (title, error) => `The rule “${title}” failed and gave no result (${error}).`,
    related: 'see also',
    summary: (files, errors, warnings, infos) =>
      `${files} file${files === 1 ? '' : 's'}: ${errors} to fix, ${warnings} to check, ${infos} suggestion${infos === 1 ? '' : 's'}.`,
    notChecked: (count) => `${count} of them could not be checked completely, see above.`,
    placed: (place, sentence) => `${place}: ${sentence}`,
    remark: (text, remark) => `${text} (${remark})`,
    list: (items) => items.join(', '),
    rulePage: (path) => `See ${path}`,
    recognised: 'Forms recognised',
    result: 'Result',
    files: (count) => `${count} file${count === 1 ? '' : 's'}`,
    openFiles: (count) => `${count} file${count === 1 ? '' : 's'} not checked completely`,
    checkedFiles: 'Files checked',
    count: (severity, count) => `${SEVERITIES_EN[severity]}: ${count}`,
    noFindings: 'Nothing found',
  },
};

/** A note of the coverage behind its place. */
export function noteText(note: CoverageNote, cell: string, language: Language): string {
  const words = REPORT_WORDS[language];
  return words.placed(cell, words.notes[note.code](note.data.label ?? ''));
}

export function severityWord(severity: Severity, language: Language): string {
  return REPORT_WORDS[language].severities[severity];
}
