import { compact, labelText } from '../../core/text';
import { TITLE_WORDS } from '../../tables/labels';
import type { ProjectTable } from '../../tables/model';

/** 1. / 附件3： / （一） before a title. */
const NUMBERING =
  /^(?:附[件表]\d{0,2}(?:-\d{1,2})?[:、.]?|\(?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、)](?!\d{1,3}[.、]))/u;
const YEAR = /(?:19|20)\d{2}年?度?/gu;
const NO_LETTER = /[^\p{L}\p{N}]/gu;

/** Words that name forms and kinds of projects, and no project. */
const GENERIC = [
  '项目 支出 预算 部门 单位 整体 专项 资金 财政 经费 一般公共 政府性基金 转移支付 对下',
  '中央 省级 市级 县级 区级 本级 省本级 市本级 县本级 区本级 乡镇 特定目标类 其他运转类',
  '运转类 人员类 公用经费类 重点 一级 二级 延续性 一次性 新增 常年 年初 年度 批复 申报',
  '预算内 投资 填报 公开 绩效 目标 情况 明细 汇总 附件 附表 表 的',
].flatMap((words) => words.split(' '));
const GENERIC_WORD = new RegExp([...GENERIC].sort((a, b) => b.length - a.length).join('|') + '|\\d', 'gu');
const UNIT_ENDING =
  /(?:局|法院|检察院|委员会|市委|县委|区委|厅|政府|办公室|中心|学校|中学|小学|幼儿园|医院|卫生院|大学|学院|总队|支队|大队|研究[院所]|管理[处所站]|事务所|联合会|委|办|会|部|处|站|所|队|馆|社|乡|镇|街道)$/u;
/** 项目 and 支出 at the end are as often written as left out. */
const LOOSE_END = /(?:项目|支出)+$/u;

/** When in the year the budget was made, which a title tells and the project's name does not. */
const OCCASION = /\((?:预算)?(?:追加|调整|调剂)(?:预算|后)?\)|(?:追加|调整|调剂)(?:预算)?$/u;

export function tellsOccasion(title: string): boolean {
  return /追加|调整|调剂/u.test(title);
}

export function withoutOccasion(subject: string): string {
  return compact(subject).replace(OCCASION, '');
}

/** What a title says beside its number and 绩效目标表, compact: "1.2023年度公务运转经费绩效目标表" → "2023年度公务运转经费". */
export function titleSubject(title: string): string {
  return labelText(title).replace(NUMBERING, '').replace(TITLE_WORDS, '');
}

/** A title's or name's subject ready for comparing: no year, no punctuation. */
export function withoutYear(subject: string): string {
  return labelText(subject).replace(YEAR, '').replace(NO_LETTER, '');
}

/** For telling whether a title and a name say the same. */
export function looseKey(subject: string): string {
  return withoutYear(subject).replace(LOOSE_END, '');
}

/** The title says what kind of form it is, at most with the unit's name, and no project. */
export function isGenericTitle(subject: string, { unit, fields }: ProjectTable): boolean {
  const units = [unit?.name, fields.unit?.text].map((name) => withoutYear(name ?? ''));
  const text = units
    .filter((name) => name !== '')
    .reduce((rest, name) => rest.replace(name, ''), withoutYear(subject));
  return text.replace(GENERIC_WORD, '') === '';
}

/** The title names an organisation where others name the project. */
export function namesUnit(subject: string): boolean {
  return UNIT_ENDING.test(looseKey(subject));
}
