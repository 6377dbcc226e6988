import type { ReadErrorCode } from '../workbook/errors';
import type { Language } from './language';

/** Notes of the readers and their Chinese; `{}` stands for what comes from the file, the same in both, and may be left out. */
const NOTES: Readonly<Record<string, string>> = {
  PNG: 'PNG',
  JPEG: 'JPEG',
  GIF: 'GIF',
  BMP: 'BMP',
  WebP: 'WebP',
  TIFF: 'TIFF',
  HEIC: 'HEIC',
  PDF: 'PDF',
  RTF: 'RTF',
  RAR: 'RAR',
  '7z': '7z',
  gzip: 'gzip',
  zip: 'ZIP压缩包',
  'document security software': '由文档安全软件加密',
  'compound file without a workbook': '旧版Office文件，但不是工作簿',
  'HTML or XML under the name of a workbook': '网页或XML，只是扩展名像工作簿',
  'encrypted zip entry': '压缩包里的内容已加密',

  '{} bytes': '{}字节',
  '{} bytes inflated': '展开后{}字节',
  'inflates to more than {} times its size': '展开后超过压缩前的{}倍',
  '{} entries in the zip': '压缩包里有{}个文件',
  'more than {} cells': '单元格多于{}个',
  'more than {} merged areas': '合并单元格多于{}处',
  'array formulas': '数组公式范围太大',
  'out of memory': '内存不够',
  'a value of more than {} characters': '一个单元格的内容多于{}字',
  'a text of more than {} characters': '一段文字多于{}字',

  'smaller than the zip says': '内容比压缩包所记的少',
  'larger than the zip says': '内容比压缩包所记的多',
  'wrong checksum': '校验和不符',
  'its compressed data are broken': '压缩数据已损坏',
  'stored twice': '重复存放',
  'the directory holds more than its entries': '目录多出内容',
  'the directory has fewer entries than it says': '目录比所记的少',
  'an entry of the directory runs past its end': '目录不完整',
  'an entry without a name': '有文件没有名称',
  'an entry name is not valid UTF-8': '文件名称有乱码',
  'patch data': '补丁数据',
  'compression method {}': '压缩方法{}',
  'stored with two different sizes': '所记的大小前后不一',
  'no local header': '缺少文件头',
  'runs past the end of the entries': '超出压缩包的范围',
  'named differently in its local header': '文件头里的名称不符',
  'compressed differently by its local header': '文件头里的压缩方法不符',
  'sized differently in its local header': '文件头里的大小不符',
  'another checksum in its local header': '文件头里的校验和不符',
  'overlaps another entry': '与另一个文件重叠',
  'a zip64 size is missing': '缺少大小',
  'a zip64 value is out of range': '所记的大小超出范围',
  'one volume of several': '分卷压缩包中的一卷',
  'the two end records differ': '结尾的两处记录不一致',
  'cut off: the end of the zip is missing': '文件被截断，缺少结尾',
  'the zip has several ends': '压缩包有多个结尾',
  'the zip64 end record is missing': '缺少结尾的记录',
  'the directory is not where the end of the zip says': '目录不在所记的位置',

  'bytes that are no text: {}': '文字有乱码',
  'not well-formed: {}': 'XML不完整或写法有误',
  'an endless tag, comment or text': '一处标签或文字过长',
  'XML version {}': 'XML版本{}',
  'document type declaration': '文档类型声明（DTD）',
  'elements nested too deep': '嵌套太深',
  'encoding not declared': '没有写明编码',
  'encoding {}': '编码{}',
  'its root element is {}, not {}': '根元素是{}，应为{}',
  'the prefix of {} is not declared': '{}的前缀没有声明',

  'shared strings': '缺少共享的文字',
  'no shared string {}': '没有第{}条共享的文字',
  'alternative content among the strings': '文字里有可替换的内容',
  'alternative content among the cells': '单元格里有可替换的内容',
  'alternative content in the list of sheets': '工作表清单里有可替换的内容',
  'relationship without an id': '关系没有编号',
  'relationship {}': '关系{}',
  'several relationships of type {}': '{}的关系不止一个',
  '{} outside the file': '{}指向文件之外',
  'target {}': '目标{}',
  'numFmtId {}': '数字格式编号{}',
  'two values': '一个单元格有两个值',
  'formula for {}': '公式的范围{}',
  'no style {}': '没有样式{}',
  'cell type {}': '单元格类型{}',
  'value {}': '值{}',
  'number {}': '数{}',
  'two sheetData elements': '有两处单元格数据',
  'row {} after row {}': '第{}行排在第{}行之后',
  'cell {} after column {} of row {}': '单元格{}排在第{}列（第{}行）之后',
  'merged area {}': '合并单元格{}',
  'a sheet without a name': '有工作表没有名称',
  'two sheets named {}': '有两张工作表都叫{}',
  'its state or its reference': '它的状态或编号',
  date1904: '日期的起点',
  'no sheets': '没有工作表',
  'shared by two sheets': '两张工作表共用',
  'no main document': '没有工作簿',
  'not a sheet': '不是工作表',
  'no sheetData': '没有单元格数据',
  'no {}': '缺少{}',
};

interface Pattern {
  readonly english: RegExp;
  readonly chinese: string;
}

/** The more of a note is fixed, the earlier it is tried. */
const PATTERNS: readonly Pattern[] = Object.entries(NOTES)
  .sort(([a], [b]) => b.length - a.length)
  .map(([english, chinese]) => {
    const escaped = english.split('{}').map((text) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
    return { english: new RegExp(`^${escaped.join('(.*)')}$`, 'su'), chinese };
  });

/**
 * The technical note of a read error in the language of its reader. What has no Chinese words (the complaint of a
 * library) is left out there; a fault of the program is told as it is, for those who maintain it.
 */
export function readNoteText(code: ReadErrorCode, note: string, language: Language): string | null {
  if (language === 'en' || code === 'internal-error') return note;
  for (const { english, chinese } of PATTERNS) {
    const found = english.exec(note);
    if (found === null) continue;
    let next = 0;
    return chinese.replaceAll('{}', () => found[(next += 1)] ?? '');
  }
  return null;
}
