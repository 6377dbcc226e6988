import type { SeveritySetting } from '../../check/settings';
import type { Localised } from '../../i18n/language';
import type { RuleCategory } from '../../rules/rule';
import type { Thresholds } from '../../rules/thresholds';

export interface SettingsWords {
  readonly general: string;
  readonly language: string;
  readonly languages: Readonly<Record<'auto' | 'zh-CN' | 'en', string>>;
  readonly live: string;
  readonly liveHint: string;
  readonly approved: string;
  readonly approvedHint: string;
  readonly thresholds: string;
  readonly threshold: Readonly<Record<keyof Thresholds, string>>;
  readonly thresholdWrong: (least: number, most: number) => string;
  readonly rules: string;
  readonly rulesHint: string;
  readonly categories: Readonly<Record<RuleCategory, string>>;
  readonly changedCount: (title: string, changed: number) => string;
  readonly severities: Readonly<Record<SeveritySetting, string>>;
  readonly usually: (setting: string, usual: string) => string;
  readonly reset: string;
  readonly file: string;
  readonly fileHint: string;
  readonly exportFile: string;
  readonly importFile: string;
  readonly fileName: string;
  readonly fileWrong: string;
  readonly fileUnreadable: string;
  readonly copyInstead: string;
}

export const SETTINGS_WORDS: Localised<SettingsWords> = {
  'zh-CN': {
    general: '使用习惯',
    language: '语言',
    languages: { auto: '与 Office 一致', 'zh-CN': '中文', en: 'English' },
    live: '改动后自动校验',
    liveHint: '改好一处，问题随即消失。表很大、觉得慢时可以关闭。',
    approved: '目标已批复',
    approvedHint: '批复后目标一般不再改动：只列出问题，不提供改正。',
    thresholds: '界限',
    threshold: {
      shortGoalCharacters: '绩效目标不多于多少字算过短',
      uniformPlanProjects: '至少多少个项目支出计划相同才提示',
    },
    thresholdWrong: (least, most) => `请填 ${least} 到 ${most} 之间的整数。`,
    rules: '各规则的级别',
    rulesHint: '“默认”按规则自己的判断；“不报告”则不列出。',
    categories: {
      completeness: '填写完整',
      targets: '指标与目标值',
      money: '预算与成本',
      plan: '资金支出计划',
      consistency: '前后一致',
    },
    changedCount: (title, changed) => (changed === 0 ? title : `${title}（已调整${changed}条）`),
    severities: {
      default: '默认',
      error: '必须改正',
      warning: '需要核对',
      info: '建议完善',
      off: '不报告',
    },
    usually: (setting, usual) => `${setting}（${usual}）`,
    reset: '全部恢复默认',
    file: '设置文件',
    fileHint:
      '级别和界限可以存成文件，由财政部门统一制作、发给各单位导入；命令行 pt check --settings 用的是同一种文件。',
    exportFile: '导出设置文件',
    importFile: '导入设置文件',
    fileName: '绩效目标校验设置.json',
    fileWrong: '设置文件有误，没有采用：',
    fileUnreadable: '读不到这个文件，没有采用。',
    copyInstead: '这里不能下载文件。请复制下面的内容，存为 .json 文件。',
  },
  en: {
    general: 'Preferences',
    language: 'Language',
    languages: { auto: 'As Office', 'zh-CN': '中文', en: 'English' },
    live: 'Check again after each edit',
    liveHint: 'Mend a cell and its finding vanishes. Switch it off if a very large workbook feels slow.',
    approved: 'Targets are approved',
    approvedHint: 'Approved targets normally stay as they are: findings are listed, corrections not offered.',
    thresholds: 'Thresholds',
    threshold: {
      shortGoalCharacters: 'A goal is too short at this many characters or fewer',
      uniformPlanProjects: 'Projects with the same spending plan are listed from this many on',
    },
    thresholdWrong: (least, most) => `A whole number from ${least} to ${most}, please.`,
    rules: 'Severity of each rule',
    rulesHint: '“Default” leaves it to the rule; “off” does not report it.',
    categories: {
      completeness: 'Completeness',
      targets: 'Indicators and targets',
      money: 'Budget and cost',
      plan: 'Spending plan',
      consistency: 'Consistency',
    },
    changedCount: (title, changed) => (changed === 0 ? title : `${title} (${changed} changed)`),
    severities: {
      default: 'Default',
      error: 'must fix',
      warning: 'please check',
      info: 'suggestion',
      off: 'off',
    },
    usually: (setting, usual) => `${setting} (${usual})`,
    reset: 'All back to default',
    file: 'Settings file',
    fileHint:
      'Severities and thresholds can be saved as a file that a finance bureau hands out; pt check --settings takes the same file.',
    exportFile: 'Export settings',
    importFile: 'Import settings',
    fileName: 'performance-targets-settings.json',
    fileWrong: 'The settings file is wrong; nothing of it was taken:',
    fileUnreadable: 'The file cannot be read; nothing of it was taken.',
    copyInstead: 'Files cannot be downloaded here. Copy this text and save it as a .json file.',
  },
};
