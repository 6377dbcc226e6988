import type { ReadErrorCode } from '../../src/workbook/errors';
import type { LossKind } from '../../src/workbook/losses';
import type { Unwritten } from '../host';

export type Language = 'zh-CN' | 'en';

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh-CN' : 'en';
}

export interface Texts {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly tableView: string;
  readonly developer: string;
  readonly inOtherLanguage: string;
  readonly ribbon: string;
  readonly grid: string;
  readonly pane: (addin: string) => string;
  readonly closePane: string;
  readonly openPane: string;
  readonly paneWidth: string;
  readonly dropHere: string;
  readonly loading: string;
  readonly opening: (name: string) => string;
  readonly cannotOpen: (name: string, why: string) => string;
  readonly cannotSave: (why: string) => string;
  readonly saved: (name: string) => string;
  /** Over a list of what. */
  readonly notKept: (saved: string) => string;
  /** What is added to a text in brackets. */
  readonly withRemark: (text: string, remark: string) => string;
  readonly protectedSheet: (sheet: string) => string;
  readonly protectedStructure: string;
  readonly onlyXlsx: (name: string) => string;
  readonly commandFailed: (label: string, why: string) => string;
  readonly addinMissing: (why: string) => string;
  /** @param status of the server's answer; null when the browser lets none through */
  readonly cannotFetch: (address: string, status: number | null) => string;
  readonly dismiss: string;
  readonly status: string;
  readonly emptyCell: string;
  readonly cellFormula: string;
  readonly tableOf: (sheet: string) => string;
  readonly emptySheet: string;
  readonly moreRows: (shown: number, all: number) => string;
  readonly losses: Readonly<Record<LossKind, string>>;
  readonly unwritten: Readonly<Record<Unwritten, string>>;
  readonly readErrors: Readonly<Record<ReadErrorCode, string>>;
  readonly drawer: DrawerTexts;
}

export interface DrawerTexts {
  readonly title: string;
  readonly version: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly cellEdit: string;
  readonly protectSheet: string;
  readonly failAt: string;
  readonly failWith: string;
  readonly arm: string;
  readonly disarm: string;
  readonly armed: (request: number, code: string) => string;
  readonly latency: string;
  readonly requests: string;
  readonly clear: string;
  readonly service: string;
  readonly totals: (syncs: number, writes: number, sent: string, received: string) => string;
  readonly columns: {
    readonly number: string;
    readonly actions: string;
    readonly writes: string;
    readonly sent: string;
    readonly received: string;
    readonly time: string;
    readonly error: string;
  };
  readonly none: string;
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  'zh-CN': {
    title: '工作台',
    open: '打开',
    save: '保存',
    undo: '撤消',
    redo: '恢复',
    tableView: '表格视图',
    developer: '开发者',
    inOtherLanguage: 'English',
    ribbon: '功能区',
    grid: '工作表',
    pane: (addin) => `任务窗格：${addin}`,
    closePane: '关闭任务窗格',
    openPane: '打开任务窗格',
    paneWidth: '任务窗格宽度',
    dropHere: '松开以打开这个 .xlsx 文件',
    loading: '正在打开……',
    opening: (name) => `正在打开 ${name}……`,
    cannotOpen: (name, why) => `打不开 ${name}：${why}`,
    cannotSave: (why) => `没有保存：${why}`,
    saved: (name) => `已保存为 ${name}（在浏览器的下载文件夹里）。`,
    notKept: (saved) => `${saved}以下内容没能照原样保留：`,
    withRemark: (text, remark) => `${text}（${remark}）`,
    protectedSheet: (sheet) =>
      `工作表“${sheet}”受保护，锁定的单元格不能改动。要改，请先撤销保护：在 Excel 中点“审阅 → 撤销工作表保护”，在这里点“开发者”，去掉“保护当前工作表”。`,
    protectedStructure:
      '工作簿的结构受保护，不能增加、删除、改名、移动或隐藏工作表。请先在 Excel 中点“审阅 → 保护工作簿”撤销。',
    onlyXlsx: (name) => `${name} 不是 .xlsx 文件。请在 Excel 或 WPS 中另存为 .xlsx 后再打开。`,
    commandFailed: (label, why) => `“${label}”没有完成：${why}`,
    addinMissing: (why) => `加载项没有启动：${why}`,
    cannotFetch: (address, status) =>
      status === null
        ? `取不到 ${address}。请先在这个浏览器里打开它（证书不受信任时选“继续前往”）；能打开，就是服务器没有为它发送 Access-Control-Allow-Origin，见“管理员部署”。`
        : `取不到 ${address}：服务器回答 ${status}。`,
    dismiss: '知道了',
    status: '当前单元格',
    emptyCell: '空',
    cellFormula: '公式',
    tableOf: (sheet) => `工作表“${sheet}”`,
    emptySheet: '这张工作表是空的。',
    moreRows: (shown, all) => `只列出前 ${shown} 行，共 ${all} 行。`,
    losses: {
      'array-formula': '数组公式只剩结果',
      'digital-signature': '数字签名不再有效',
      drawing: '图表、图片和形状',
      comment: '批注',
      table: '表格',
      'pivot-table': '数据透视表',
      'form-control': '表单控件',
      extension: '新版 Excel 的附加设置',
      link: '链接',
    },
    unwritten: {
      settings: '加载项的设置没有写进文件',
      properties: '文档属性没有写进文件',
      'sheet-protection': '工作表的保护没有写进文件',
      'sheet-order': '工作表的先后次序没有写进文件，新的工作表排在最后',
      'conditional-formats': '别的条件格式的改动没有写进文件',
    },
    readErrors: {
      'not-found': '找不到文件',
      'no-access': '没有读取权限',
      'empty-file': '文件是空的',
      encrypted: '文件有打开密码，请在 Excel 中取消密码后另存',
      'old-xls': '这是旧的 .xls 格式，请在 Excel 中另存为 .xlsx',
      'wps-et': '这是 WPS 的 .et 格式，请另存为 .xlsx',
      csv: '这是文本文件，不是工作簿',
      picture: '这是图片，不是工作簿',
      'not-a-workbook': '这不是 Excel 工作簿',
      'binary-workbook': '这是 .xlsb 格式，请在 Excel 中另存为 .xlsx',
      'damaged-zip': '文件已损坏',
      'too-large': '文件太大',
      'missing-part': '文件缺少一部分',
      'damaged-part': '文件有一部分已损坏',
      'forbidden-content': '文件里有不允许的内容',
      'internal-error': '程序出错',
    },
    drawer: {
      title: '开发者',
      version: '扮演的 Excel',
      versions: {
        web: 'Excel 网页版',
        'ltsc-2024': 'Excel LTSC 2024（ExcelApi 1.17）',
        'ltsc-2021': 'Excel LTSC 2021（ExcelApi 1.14）',
      },
      cellEdit: '正在编辑单元格',
      protectSheet: '保护当前工作表',
      failAt: '第几次请求失败',
      failWith: '错误',
      arm: '布置',
      disarm: '撤除',
      armed: (request, code) => `第 ${request} 次请求将以 ${code} 失败`,
      latency: '延迟（毫秒）',
      requests: 'Office.js 请求',
      clear: '清空',
      service: '含库自身的请求',
      totals: (syncs, writes, sent, received) =>
        `同步 ${syncs} 次 · 写操作 ${writes} 个 · 发出 ${sent} · 收到 ${received}`,
      columns: {
        number: '序号',
        actions: '操作',
        writes: '写',
        sent: '发出',
        received: '收到',
        time: '毫秒',
        error: '错误',
      },
      none: '还没有请求。',
    },
  },
  en: {
    title: 'Workbench',
    open: 'Open',
    save: 'Save',
    undo: 'Undo',
    redo: 'Redo',
    tableView: 'Table view',
    developer: 'Developer',
    inOtherLanguage: '中文',
    ribbon: 'Ribbon',
    grid: 'Worksheet',
    pane: (addin) => `Task pane: ${addin}`,
    closePane: 'Close the task pane',
    openPane: 'Open the task pane',
    paneWidth: 'Width of the task pane',
    dropHere: 'Drop to open this .xlsx file',
    loading: 'Opening…',
    opening: (name) => `Opening ${name}…`,
    cannotOpen: (name, why) => `${name} cannot be opened: ${why}`,
    cannotSave: (why) => `Nothing was saved: ${why}`,
    saved: (name) => `Saved as ${name}, in your browser’s download folder.`,
    notKept: (saved) => `${saved} This could not be kept as it was:`,
    withRemark: (text, remark) => `${text} (${remark})`,
    protectedSheet: (sheet) =>
      `The sheet “${sheet}” is protected: its locked cells cannot be changed. Unprotect it first: in Excel by Review → Unprotect Sheet, here by Developer → Protect the active sheet.`,
    protectedStructure:
      'The structure of the workbook is protected: sheets cannot be added, deleted, renamed, moved or hidden. Unprotect it first in Excel by Review → Protect Workbook.',
    onlyXlsx: (name) => `${name} is not an .xlsx file. Save it as .xlsx in Excel or WPS, then open it.`,
    commandFailed: (label, why) => `“${label}” did not finish: ${why}`,
    addinMissing: (why) => `The add-in did not start: ${why}`,
    cannotFetch: (address, status) =>
      status === null
        ? `${address} cannot be fetched. Open it in this browser first (proceed where its certificate is not trusted); if it opens, its server does not send Access-Control-Allow-Origin for it: see the deployment guide.`
        : `${address} cannot be fetched: the server answers ${status}.`,
    dismiss: 'Dismiss',
    status: 'Active cell',
    emptyCell: 'empty',
    cellFormula: 'formula',
    tableOf: (sheet) => `Sheet “${sheet}”`,
    emptySheet: 'This sheet is empty.',
    moreRows: (shown, all) => `The first ${shown} of ${all} rows.`,
    losses: {
      'array-formula': 'An array formula kept only its results',
      'digital-signature': 'The digital signature no longer holds',
      drawing: 'Charts, pictures and shapes',
      comment: 'Comments',
      table: 'Tables',
      'pivot-table': 'Pivot tables',
      'form-control': 'Form controls',
      extension: 'Settings of newer versions of Excel',
      link: 'Links',
    },
    unwritten: {
      settings: 'The settings of the add-in were not written into the file',
      properties: 'Document properties were not written into the file',
      'sheet-protection': 'The protection of sheets was not written into the file',
      'sheet-order': 'The order of sheets was not written into the file: new sheets come last',
      'conditional-formats': 'Changes of other conditional formats were not written into the file',
    },
    readErrors: {
      'not-found': 'the file cannot be found',
      'no-access': 'it may not be read',
      'empty-file': 'the file is empty',
      encrypted: 'it has a password; remove it in Excel and save',
      'old-xls': 'it is an old .xls file; save it as .xlsx in Excel',
      'wps-et': 'it is a .et file of WPS; save it as .xlsx',
      csv: 'it is a text file',
      picture: 'it is a picture',
      'not-a-workbook': 'it is no Excel workbook',
      'binary-workbook': 'it is a .xlsb file; save it as .xlsx in Excel',
      'damaged-zip': 'the file is damaged',
      'too-large': 'the file is too large',
      'missing-part': 'a part of the file is missing',
      'damaged-part': 'a part of the file is damaged',
      'forbidden-content': 'the file holds something that is not allowed',
      'internal-error': 'the program failed',
    },
    drawer: {
      title: 'Developer',
      version: 'Excel to play',
      versions: {
        web: 'Excel on the web',
        'ltsc-2024': 'Excel LTSC 2024 (ExcelApi 1.17)',
        'ltsc-2021': 'Excel LTSC 2021 (ExcelApi 1.14)',
      },
      cellEdit: 'A cell is being edited',
      protectSheet: 'Protect the active sheet',
      failAt: 'Request that fails',
      failWith: 'Error',
      arm: 'Arm',
      disarm: 'Disarm',
      armed: (request, code) => `Request ${request} will fail with ${code}`,
      latency: 'Latency (ms)',
      requests: 'Office.js requests',
      clear: 'Clear',
      service: 'The library’s own too',
      totals: (syncs, writes, sent, received) =>
        `${syncs} syncs · ${writes} writes · ${sent} sent · ${received} received`,
      columns: {
        number: 'No.',
        actions: 'Actions',
        writes: 'Writes',
        sent: 'Sent',
        received: 'Received',
        time: 'ms',
        error: 'Error',
      },
      none: 'No requests yet.',
    },
  },
};
