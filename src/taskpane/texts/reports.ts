import type { Localised } from '../../i18n/language';
import type { ReportFormat } from '../reports/report-files';

export interface ReportsWords {
  readonly notChecked: string;
  readonly check: string;
  readonly outdated: string;
  readonly sheet: string;
  readonly sheetHint: string;
  readonly sheetName: string;
  readonly writeSheet: string;
  readonly files: string;
  readonly filesHint: string;
  readonly formats: Readonly<Record<ReportFormat, string>>;
  readonly formatHints: Readonly<Record<ReportFormat, string>>;
  readonly download: (format: string) => string;
  readonly workbook: string;
  readonly blocked: string;
  readonly copy: string;
  readonly close: string;
}

export const REPORTS_WORDS: Localised<ReportsWords> = {
  'zh-CN': {
    notChecked: '还没有校验，没有可写的报告。',
    check: '校验工作簿',
    outdated: '表格有改动，报告按改动前的结果。需要最新结果请先重新校验。',
    sheet: '写入工作簿',
    sheetHint:
      '新建一张只有文字的工作表，单元格可点击定位；再次写入时只覆盖本程序自己生成的报告，校验时会跳过它。',
    sheetName: '校验报告',
    writeSheet: '写入报告工作表',
    files: '存成文件',
    filesHint: '文件只存到本机。',
    formats: { html: '网页（HTML）', csv: '表格（CSV）', json: '数据（JSON）' },
    formatHints: {
      html: '用浏览器打开，可打印、存档',
      csv: '用 Excel 打开，一行一处问题',
      json: '给程序用',
    },
    download: (format) => `下载${format}`,
    workbook: '工作簿',
    blocked: '这里不能下载文件。请复制下面的内容，粘贴到文本文件里保存。',
    copy: '复制',
    close: '收起',
  },
  en: {
    notChecked: 'Not checked yet: there is nothing to report.',
    check: 'Check the workbook',
    outdated:
      'The workbook has changed since; the report goes by the result from before. Check again for the latest.',
    sheet: 'In the workbook',
    sheetHint:
      'A new sheet of text with links to the cells. Only a report of ours is ever overwritten, and checks pass it over.',
    sheetName: '校验报告',
    writeSheet: 'Write the report sheet',
    files: 'As a file',
    filesHint: 'Files are saved on this computer only.',
    formats: { html: 'Web page (HTML)', csv: 'Table (CSV)', json: 'Data (JSON)' },
    formatHints: {
      html: 'opens in a browser; to print and keep',
      csv: 'opens in Excel; a row per finding',
      json: 'for programs',
    },
    download: (format) => `Download: ${format}`,
    workbook: 'workbook',
    blocked: 'Files cannot be downloaded here. Copy this text and save it in a text file.',
    copy: 'Copy',
    close: 'Close',
  },
};
