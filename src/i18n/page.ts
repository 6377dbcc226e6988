import type { Localised } from './language';

/** What the page says in places that are there from the start, by the name that its elements carry. */
export type PageText =
  | 'title'
  | 'promise'
  | 'choose'
  | 'drop'
  | 'settings'
  | 'settingsHint'
  | 'settingsChoose'
  | 'settingsForget'
  | 'show'
  | 'error'
  | 'warning'
  | 'info'
  | 'asOf'
  | 'saveHtml'
  | 'saveCsv'
  | 'clear'
  | 'noMatch'
  | 'limits';

/** Words of the page on which files are dropped. */
export interface PageWords {
  readonly texts: Readonly<Record<PageText, string>>;
  readonly language: string;
  /** Told while files are worked on. */
  readonly working: (done: number, total: number, file: string) => string;
  readonly cancel: string;
  readonly cancelled: (done: number, total: number) => string;
  readonly done: (files: number, errors: number, warnings: number, infos: number, open: number) => string;
  readonly nothingDropped: string;
  readonly settingsInUse: (file: string) => string;
  readonly settingsWrong: (file: string, problems: readonly string[]) => string;
  readonly around: string;
  readonly aroundCaption: (sheet: string, cell: string) => string;
  readonly markedCell: string;
  readonly emptyCell: string;
  readonly progress: string;
  readonly badDate: string;
  readonly reportName: string;
}

export const PAGE_WORDS: Localised<PageWords> = {
  'zh-CN': {
    texts: {
      title: '绩效目标表校验',
      promise:
        '选择或拖入 Excel 工作簿（.xlsx、.xlsm），即可看到需要改正的单元格、原因和改法。文件只在本机的浏览器里读取，不改动，不上传；断网也能用。',
      choose: '选择文件',
      drop: '或把文件、文件夹拖到这里',
      settings: '设置文件（可选）',
      settingsHint: '财政部门或单位下发的设置文件（.json），可调整各规则的级别和界限；不选则按默认设置检查。',
      settingsChoose: '选择设置文件',
      settingsForget: '恢复默认设置',
      show: '显示',
      error: '必须改正',
      warning: '需要核对',
      info: '建议完善',
      asOf: '支出进度截止日期',
      saveHtml: '保存网页报告',
      saveCsv: '保存表格报告（CSV）',
      clear: '清除结果',
      noMatch: '没有符合所选级别的问题。请在“显示”中勾选其他级别。',
      limits:
        '只检查预算绩效目标表；没有认出表不等于没有问题。旧的 .xls、WPS 的 .et 请先另存为 .xlsx。改动请在 Excel 或 WPS 里进行，保存后再检查一次。',
    },
    language: '语言',
    working: (done, total, file) => `正在检查第${done + 1}个，共${total}个：${file}`,
    cancel: '停止',
    cancelled: (done, total) => `已停止：共${total}个文件，只检查了${done}个，其余没有检查。`,
    done: (files, errors, warnings, infos, open) =>
      `检查完毕：${files}个文件，必须改正${errors}处，需要核对${warnings}处，建议完善${infos}处。${
        open > 0 ? `其中${open}个文件未能完整检查。` : ''
      }`,
    nothingDropped: '拖入的内容里没有文件。',
    settingsInUse: (file) => `正在使用设置文件“${file}”。`,
    settingsWrong: (file, problems) => `设置文件“${file}”没有采用：${problems.join('')}`,
    around: '单元格前后',
    aroundCaption: (sheet, cell) => `工作表“${sheet}”，单元格 ${cell} 前后的内容`,
    markedCell: '有问题的单元格',
    emptyCell: '空',
    progress: '支出进度',
    badDate: '截止日期无法识别，请按 2023-09-30 的格式填写。',
    reportName: '绩效目标表校验结果',
  },
  en: {
    texts: {
      title: 'Check of performance target forms',
      promise:
        'Choose or drop Excel workbooks (.xlsx, .xlsm) to see which cells to mend, why and how. Files are read in the browser on this machine only; nothing is changed or sent, and no network is needed.',
      choose: 'Choose files',
      drop: 'or drop files or folders here',
      settings: 'Settings file (optional)',
      settingsHint:
        'A settings file (.json) handed out by a finance bureau or office sets the severity of rules and their limits; without one the defaults count.',
      settingsChoose: 'Choose a settings file',
      settingsForget: 'Back to the defaults',
      show: 'Show',
      error: 'must fix',
      warning: 'please check',
      info: 'suggestions',
      asOf: 'Expected spending as of',
      saveHtml: 'Save as a web page',
      saveCsv: 'Save as a table (CSV)',
      clear: 'Clear the results',
      noMatch: 'No finding of the severities chosen. Tick others under “Show”.',
      limits:
        'Only performance target forms (预算绩效目标表) are checked; no form recognised is not the same as no problem. Save old .xls files and WPS .et files as .xlsx first. Mend in Excel or WPS, save, and check again.',
    },
    language: 'Language',
    working: (done, total, file) => `Checking ${done + 1} of ${total}: ${file}`,
    cancel: 'Stop',
    cancelled: (done, total) => `Stopped: ${done} of ${total} files were checked, the others were not.`,
    done: (files, errors, warnings, infos, open) =>
      `Done: ${files} file${files === 1 ? '' : 's'}, ${errors} to fix, ${warnings} to check, ${infos} suggestion${
        infos === 1 ? '' : 's'
      }.${open > 0 ? ` ${open} could not be checked completely.` : ''}`,
    nothingDropped: 'There was no file in what was dropped.',
    settingsInUse: (file) => `The settings file “${file}” is in use.`,
    settingsWrong: (file, problems) => `The settings file “${file}” is not used: ${problems.join(' ')}`,
    around: 'Around the cell',
    aroundCaption: (sheet, cell) => `What stands around cell ${cell} of sheet “${sheet}”`,
    markedCell: 'the cell in question',
    emptyCell: 'empty',
    progress: 'Expected spending',
    badDate: 'That is no date. Please write it like 2023-09-30.',
    reportName: 'performance-target-check',
  },
};
