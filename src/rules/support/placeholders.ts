import { rememberWhere } from '../../core/memo';
import { readAbsence } from '../../core/absence';
import type { Indicator } from '../../tables/model';
import { contentFields } from './rows';

/**
 * template: a template's own words; blank: a sign to write over (XX, ___, 某某); pending: 待定, 待填;
 * punctuation: nothing but punctuation in the whole cell; error: what Excel shows where a formula has no result.
 */
export type PlaceholderKind = 'template' | 'blank' | 'pending' | 'punctuation' | 'error';

export interface Placeholder {
  readonly kind: PlaceholderKind;
  /** As written. */
  readonly text: string;
}

/** Instructions of a template in brackets: （请填写…）, （已审核确定的具体指标名称）. */
const BRACKETED = /[（(［[【〔][^（）()［］[\]【】〔〕]{1,100}[）)］\]】〕]/gu;
const INSTRUCTION =
  /^.请(?:在此处?|据实|如实)?(?:填|输入|选择|注明|说明|列明|写明|删除)|^.(?:此处|在此)|^.填写(?:具体|本|项目|单位|指标|数值|内容|年度|时间)|已审核确定的|^.(?:三级|具体)?指标名称.$|^.(?:项目|单位)(?:名称|全称).$|^.(?:具体数值|必填|选填).$/u;
/** Instructions that fill the cell from its beginning. */
const WHOLE_INSTRUCTION =
  /^(?:请(?:在此处?)?(?:填写|填报|输入|选择)|此处(?:请)?(?:填写|填报|输入)|在此处?(?:填写|填报|输入)|(?:示例|样例|举例|例)[:：]|填[写报](?:说明|要求|示例|样例)[:：]|(?:三级)?指标(?:\d{1,2}|[一二三四五六七八九十]{1,3})[:：]?[\p{P}\s]*$)/u;
/** An item of a list of goals with nothing in it: 目标1：保障安全；目标2：……. */
const EMPTY_ITEM =
  /目标\s*(?:\p{Nd}{1,2}|[一二三四五六七八九十]{1,3})\s*[:：][\s.…。．;；]*(?=$|目标\s*[\p{Nd}一二三四五六七八九十])/u;
const INSTRUCTION_ANYWHERE = /(?:请在此处?|此处)(?:填写|填报|输入)/u;

/** Runs of X and × that stand for a name or a number; in XXL, IPV6XX or 3××4 they are part of something. */
const CROSSES = /[XxＸｘ×╳✕]{2,}/gu;
const PART_OF_A_WORD_BEFORE = /[\p{Script=Latin}\p{Nd}]$/u;
const PART_OF_A_WORD_AFTER = /^(?:\p{Script=Latin}|[-–]?\p{Nd})/u;
/** 20XX年 */
const CENTURY_BEFORE = /(?<!\p{Nd})[2２][0０]$/u;
const SOMEONE = /某某+/gu;
/** 张某某, 李××: a person whose name is withheld. Surnames that often end another word (程, 苏, 周) are left out. */
const SURNAME_BEFORE =
  /[王李张刘陈杨赵黄吴徐孙胡朱郭罗宋郑谢韩冯董曹袁邓沈彭吕卢蒋蔡贾魏薛潘杜阎余钟汪姚谭廖邹郝崔邱侯邵孟龚]$/u;
const UNDERSCORES = /[_＿]{2,}/u;

const PENDING = /^[（(]?(?:待定|待填写?|待补充?|待确定|待明确|待完善|待核[实定]|TBD)[）)]?[。.]?$/iu;
/** Not 等待定价, 期待定点. */
const PENDING_WITHIN = /(?<![等期对看有亟接招])待[定填](?=$|[，,。.；;、）)])/u;

const PUNCTUATION = /^[\p{P}\p{Zs}~～|^`]+$/u;

/** A formula whose source is gone or not found; copied as values, it is text. */
const ERROR = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/u;

/** 〃 says what the cell above says. */
const DITTO = /^\s*〃\s*$/u;

/** What every text with a placeholder has: most texts have none of it. */
const HINT =
  /[请此填例待]|已审核|[名全]称|具体数值|^(?:三级)?指标|[XxＸｘ×╳✕]{2}|[_＿]{2}|某某|目标\s*[\p{Nd}一二三四五六七八九十]|[Tt][Bb][Dd]|^[\p{P}\p{Zs}~～|^`]/u;

/** The first thing in a filled cell that stands in place of what should be written there. */
export const findPlaceholder = rememberWhere(HINT, lookForPlaceholder);

function lookForPlaceholder(text: string): Placeholder | null {
  if (ERROR.test(text)) return { kind: 'error', text };
  const template = findTemplateText(text);
  if (template !== null) return { kind: 'template', text: template };
  const blank = findCrosses(text) ?? UNDERSCORES.exec(text)?.[0] ?? findSomeone(text);
  if (blank !== null) return { kind: 'blank', text: blank };
  const pending = PENDING.exec(text)?.[0] ?? PENDING_WITHIN.exec(text)?.[0];
  if (pending !== undefined) return { kind: 'pending', text: pending };
  return PUNCTUATION.test(text) && !DITTO.test(text) ? { kind: 'punctuation', text } : null;
}

/** A cell in which nothing stands but a placeholder. */
export function isBarePlaceholder(text: string): boolean {
  const found = findPlaceholder(text);
  if (found === null) return false;
  const rest = text.replace(found.text, '');
  return rest === '' || PUNCTUATION.test(rest);
}

/** A row of the template that nobody has filled in (指标1：, ……): each filled cell holds a placeholder alone. */
export function isLeftoverRow(indicator: Indicator): boolean {
  let leftover = false;
  for (const { empty, text } of contentFields(indicator)) {
    if (empty) continue;
    if (!isBarePlaceholder(text)) return false;
    leftover = true;
  }
  return leftover;
}

/** "/" and "—" where they mean none; "%" in a unit's cell. */
export function meansNone(text: string): boolean {
  return readAbsence(text)?.kind === 'none' || /^[%％‰]$/u.test(text);
}

function findTemplateText(text: string): string | null {
  if (WHOLE_INSTRUCTION.test(text) || INSTRUCTION_ANYWHERE.test(text)) return text;
  const bracketed = text.match(BRACKETED)?.find((candidate) => INSTRUCTION.test(candidate));
  return bracketed ?? EMPTY_ITEM.exec(text)?.[0].trimEnd() ?? null;
}

function findCrosses(text: string): string | null {
  for (const { 0: crosses, index } of text.matchAll(CROSSES)) {
    const before = text.slice(Math.max(0, index - 3), index);
    const joined = PART_OF_A_WORD_BEFORE.test(before) && !CENTURY_BEFORE.test(before);
    const after = text.slice(index + crosses.length, index + crosses.length + 2);
    if (joined || PART_OF_A_WORD_AFTER.test(after) || SURNAME_BEFORE.test(before)) continue;
    return CENTURY_BEFORE.test(before) ? before.slice(-2) + crosses : crosses;
  }
  return null;
}

function findSomeone(text: string): string | null {
  for (const { 0: someone, index } of text.matchAll(SOMEONE)) {
    if (!SURNAME_BEFORE.test(text.charAt(index - 1))) return someone;
  }
  return null;
}
