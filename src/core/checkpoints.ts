import { rememberWhere } from './memo';
import { monthLength } from './day';
import { fold } from './folding';
import { withArabicNumerals } from './numerals';
import { labelKey, labelRemarks } from './text';

/** Words around a checkpoint that change nothing about it: 截至6月底累计支出进度. */
const BEFORE = /^(?:截至到|截止到|截止至|截至|截止|累计|预计|计划|到|至)+/u;
const AFTER =
  /(?:累计支出进度|累计支出计划|累计支出比例|应达到|支出率|支出进度|支出计划|支出比例|支出占比|计划进度|进度计划|进度|计划|比例|占比|累计|之前|以前|前|为止|止|%)+$/u;
const YEAR_DIGITS = /^(?:\d{4}|\d{2})(?=年)/u;
const YEAR = /^(?:19|20)?\d{2}(?:年度?(?=[^底末终])|(?=年[底末终]))/u;

const MONTH = /^(?:1月?[-~至到])?(\d{1,2})月(?:份|底|末)?$/u;
const MONTH_DAY = /^(\d{1,2})月(\d{1,2})[日号]$/u;
const QUARTER = /^(?:(?:前|1[-~至到])?([1-4])(?:个)?季度|[Qq]([1-4])|([1-4])[Qq])(?:底|末)?$/u;
const NAMED: ReadonlyMap<string, number> = new Map([
  ['上半年', 6],
  ['上半年末', 6],
  ['下半年', 12],
  ['全年', 12],
  ['年底', 12],
  ['年末', 12],
  ['年终', 12],
]);
/** 29 February ends its month in some years, the 28th in the others. */
const ANY_LEAP_YEAR = 2000;
const ANY_COMMON_YEAR = 2001;

/** What no checkpoint has, once white space and remarks are gone: most texts that name a year are titles and names. */
const FOREIGN =
  /[^\p{N}零〇○一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾百佰第年季度个月份日号底末终上下半全截至到止为累计预划支出进比例占之以前应达率%Qq~\-‐‑‒–—―−─━ー〜∼˜⁓]/u;

/** A date of digits alone: 2023-03-31, 2023/3/31, 2023.3.31. */
const DATE = /^(20\d{2})([-/.])(\d{1,2})\2(\d{1,2})$/u;

/** What every checkpoint has: a month, a quarter or a part of the year, or a date. */
const HINT = /[月季年QqＱｑ]|[\d０-９][-/.－／．][\d０-９]/u;

/**
 * The month at whose end the plan's checkpoint lies: 3月底, 三月末, 截至6月底, 3月31日, 2023-03-31, 一季度, Q1, 上半年, 年底.
 * The whole label has to say so (1-7月执行数 is none); a bracketed remark and words such as 支出进度 may stand by it.
 * A second label of month 12 in one row (四季度 … 全年) is a total; telling them apart is left to the caller.
 */
export const parseCheckpoint = rememberWhere(HINT, readCheckpoint);

/** 三季度（10月底）: what the bracket says is more exact. */
function readCheckpoint(label: string): { month: number } | null {
  const key = labelKey(label);
  const own = DATE.test(key) ? readDate(key) : readWritten(key);
  if (own === null) return null;
  const remarked = labelRemarks(label).map(readWritten);
  return remarked.find((checkpoint) => checkpoint !== null) ?? own;
}

function readDate(key: string): { month: number } | null {
  const [, year, , month, day] = DATE.exec(key) ?? [];
  return readWritten(`${year}年${month}月${day}日`);
}

function readWritten(written: string): { month: number } | null {
  if (FOREIGN.test(written)) return null;
  const key = withArabicNumerals(fold(written)).text;
  const dated = key.replace(BEFORE, '');
  const bare = dated.replace(YEAR, '').replace(BEFORE, '').replace(AFTER, '');
  const month = NAMED.get(bare) ?? monthNamed(bare) ?? monthEnding(bare, yearOf(dated)) ?? quarterEnd(bare);
  return month >= 1 && month <= 12 ? { month } : null;
}

function monthNamed(text: string): number | null {
  const month = MONTH.exec(text)?.[1];
  return month === undefined ? null : Number(month);
}

function yearOf(dated: string): number | null {
  const digits = YEAR_DIGITS.exec(dated)?.[0];
  return digits === undefined ? null : Number(digits.padStart(4, '20'));
}

/** The last day of a month: 3月31日. */
function monthEnding(text: string, year: number | null): number | null {
  const match = MONTH_DAY.exec(text);
  if (match === null) return null;
  const month = Number(match[1]);
  const day = Number(match[2]);
  const years = year === null ? [ANY_LEAP_YEAR, ANY_COMMON_YEAR] : [year];
  return years.some((inYear) => day === monthLength(inYear, month)) ? month : null;
}

/** NaN for what names no quarter. */
function quarterEnd(text: string): number {
  const match = QUARTER.exec(text);
  return Number(match?.[1] ?? match?.[2] ?? match?.[3]) * 3;
}
