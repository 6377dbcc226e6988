import type { ReadErrorCode, ReadErrorDetail } from '../workbook/errors';
import type { FormPart, SkipReason } from '../tables/model';
import type { Language, Localised } from './language';
import { readNoteText } from './read-notes';
import { listEn, listZh } from './words';

/** What could not be read, and what to do about it. */
const READ_ERRORS: Localised<Readonly<Record<ReadErrorCode, string>>> = {
  'zh-CN': {
    'not-found': '找不到这个文件，请核对路径；路径里有空格时要加引号。',
    'no-access': '没有读取权限，或文件正被其他程序占用。请关闭该文件后再试。',
    'empty-file': '文件是空的（0字节），可能没有下载或复制完整。请重新获取。',
    encrypted: '文件设有打开密码，无法读取。请在Excel或WPS中去掉密码，另存后再检查。',
    'old-xls': '这是旧版 .xls 格式，不能直接检查。请用Excel或WPS打开，另存为 .xlsx 后再检查。',
    'wps-et': '这是WPS的 .et 格式，不能直接检查。请用WPS打开，另存为 .xlsx 后再检查。',
    csv: '这是文本（CSV）文件，不是工作簿。请用Excel或WPS打开，另存为 .xlsx 后再检查。',
    picture: '这是一张图片，只是扩展名像工作簿。请取得原来的 .xlsx 文件。',
    'not-a-workbook': '这不是Excel工作簿（.xlsx）。请核对文件。',
    'binary-workbook': '这是二进制工作簿（.xlsb），不能直接检查。请用Excel另存为 .xlsx 后再检查。',
    'damaged-zip': '文件已损坏（压缩包不完整或前后矛盾），没有检查。请重新获取，或用Excel打开修复后另存。',
    'too-large': '文件内容超出可以安全读取的上限，没有检查。请拆分工作簿，或删去无关内容后再试。',
    'missing-part': '文件缺少必要的部分，没有检查。请用Excel打开修复后另存。',
    'damaged-part': '文件中有读不通的部分，没有检查。请用Excel打开修复后另存。',
    'forbidden-content': '文件含有不应出现在工作簿里的内容（如DTD实体），出于安全没有读取。',
    'internal-error': '程序检查这个文件时出错，没有得出结果。请把这句话连同文件反馈给维护者。',
  },
  en: {
    'not-found': 'There is no such file. Please check the path; one with spaces needs quotation marks.',
    'no-access': 'The file may not be read, or another program holds it. Close it there and try again.',
    'empty-file': 'The file is empty (0 bytes): it was probably not copied or downloaded to the end.',
    encrypted: 'The file has an opening password. Remove it in Excel or WPS, save, and check again.',
    'old-xls': 'This is an old .xls file. Open it in Excel or WPS, save it as .xlsx, and check that.',
    'wps-et': 'This is a WPS .et file. Open it in WPS, save it as .xlsx, and check that.',
    csv: 'This is a text (CSV) file, no workbook. Open it in Excel or WPS, save it as .xlsx, and check that.',
    picture: 'This is a picture with the extension of a workbook. Please get the original .xlsx file.',
    'not-a-workbook': 'This is no Excel workbook (.xlsx). Please check the file.',
    'binary-workbook': 'This is a binary workbook (.xlsb). Save it as .xlsx in Excel and check that.',
    'damaged-zip':
      'The file is damaged (its archive is cut off or contradicts itself) and was not checked. Get it again, or repair it in Excel and save.',
    'too-large':
      'The file holds more than can be read safely and was not checked. Split the workbook or delete what does not belong in it.',
    'missing-part':
      'The file lacks a part it needs and was not checked. Open it in Excel, let it repair, and save.',
    'damaged-part':
      'A part of the file cannot be read and nothing was checked. Open it in Excel, let it repair, and save.',
    'forbidden-content':
      'The file holds content that has no place in a workbook (such as a DTD) and was not read, for safety.',
    'internal-error':
      'The program failed on this file and has no result. Please report this sentence with the file.',
  },
};

const PLACE_WORDS: Localised<{
  sheet: string;
  cell: string;
  part: string;
  open: string;
  close: string;
  between: string;
}> = {
  'zh-CN': { sheet: '工作表', cell: '单元格', part: '部分', open: '（', close: '）', between: '；' },
  en: { sheet: 'sheet', cell: 'cell', part: 'part', open: ' (', close: ')', between: '; ' },
};

/** The sentence for an unreadable file, with sheet, cell and part where they are known. */
export function readErrorText(code: ReadErrorCode, detail: ReadErrorDetail, language: Language): string {
  const words = PLACE_WORDS[language];
  const places = [
    detail.sheet === undefined ? null : `${words.sheet} ${detail.sheet}`,
    detail.cell === undefined ? null : `${words.cell} ${detail.cell}`,
    detail.part === undefined ? null : `${words.part} ${detail.part}`,
    detail.note === undefined ? null : readNoteText(code, detail.note, language),
  ].filter((place) => place !== null);
  const text = READ_ERRORS[language][code];
  return places.length === 0 ? text : `${text}${words.open}${places.join(words.between)}${words.close}`;
}

const SKIP_REASONS: Localised<Readonly<Record<SkipReason, string>>> = {
  'zh-CN': {
    'empty-sheet': '空工作表',
    'own-report': '是上次写入的校验报告，不检查',
    'no-table': '没有绩效目标表',
    'indicators-without-form': '有指标表头，但没有表题、项目名称、预算数或绩效目标，未检查',
  },
  en: {
    'empty-sheet': 'empty sheet',
    'own-report': 'a report that was written by an earlier check: not checked',
    'no-table': 'no performance target form',
    'indicators-without-form':
      'an indicator header without a title, project name, budget or goal: not checked',
  },
};

export function skipReasonText(reason: SkipReason, language: Language): string {
  return SKIP_REASONS[language][reason];
}

const FORM_PARTS: Localised<Readonly<Record<FormPart, string>>> = {
  'zh-CN': {
    head: '项目名称和预算数',
    indicators: '指标表头（一级指标、二级指标、三级指标……）',
    'name-column': '“三级指标”一列',
    'target-column': '“指标值”一列',
    'formula-results': '部分公式的计算结果（请用Excel打开并保存一次）',
  },
  en: {
    head: 'project name and budget',
    indicators: 'the indicator header (一级指标, 二级指标, 三级指标 …)',
    'name-column': 'the column 三级指标',
    'target-column': 'the column 指标值',
    'formula-results': 'results of some formulas (open and save the file in Excel once)',
  },
};

/** "只读到一部分：没有找到……" */
export function lackingText(parts: readonly FormPart[], language: Language): string {
  const names = parts.map((part) => FORM_PARTS[language][part]);
  return language === 'zh-CN'
    ? `此表只读到一部分，没有找到${listZh(names)}，结果不完整。`
    : `Only part of this form could be read: ${listEn(names)} not found. The result is incomplete.`;
}
