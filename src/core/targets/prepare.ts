import { fold } from '../folding';
import { withArabicNumerals } from '../numerals';
import { OR_EQUAL_IN_BRACKETS } from './comparators';
import { isKnownUnit } from '../units';
import { withSpokenNumbers } from './spoken';

const LEADING = /^(?:[。,;、:!]+|\(?\d{1,2}(?:[、.](?!\d)|\)(?=.)))/u;
const TRAILING = /[。.,;、:!]+$/u;
const WRAPPED = /^(?:\([^()]*\)|"[^"]*"|“[^“”]*”|\[[^[\]]*\]|【[^【】]*】)$/u;
/** 满意度（100%）: the bracket holds the statement itself. */
const VALUE_IN_BRACKETS = /^([^\d()]+)\(([^()]*\d[^()]*)\)$/u;
const BRACKETED = /\(([^()]*)\)/gu;
/** A remark without numbers or comparators, or one that only explains the number before it. */
const REMARK = /^(?:[^\d<>=≥≤]*|(?:含|包含|其中|包括|不含|不包括|较|比|即|注).*)$/u;
const EXCEPTION =
  /[,;。][^,;。\d]*(?:除外|顺延|不计|不含|不包括|不可抗力|另行|特殊情况|特殊案件|据实|以实际为准|为准)[^,;。\d]*$/u;
/** 3500元(人均), 500元(每天): what one amount is for. */
const PER_REMARK = /^(?:每(\p{Script=Han}{1,3})|([人户亩床班])均)$/u;
/** 元/人.天, 元/人×天 */
const UNIT_DOT = /(?<=\/\p{Script=Han}{1,2})[.*×、](?=\p{Script=Han})/gu;
/** 〉90%: typed for the comparator that it looks like. */
const ANGLE = /^[〈〉](?=\d[^〈〉]*$)/u;
/** -5——3℃ goes up to 3: two dashes are one sign, which folding would take for a dash and a minus. */
const LONG_DASH = /[—―─]{2}(?=\s*[-－.\d０-９])/gu;
/** 零下18℃ */
const BELOW_ZERO = /零下(?=\d)/gu;
/** 95%以上（不含95%）, 95%（不含）以上: the bound itself is not enough. */
const EXCLUSIVE = /\(不含(?:本数|\d[^()]*)?\)(以[上下内])|(以[上下内])\(不含(?:本数|\d[^()]*)?\)/gu;
/** 50人（次） */
const PERSON_TIMES = /人\(次\)/gu;
/** 500元/(人·天) */
const BRACKETED_PER = /\/\(([\p{Script=Han}/·.*×、]{1,8})\)/gu;
/** 2000RMB, 24万人民币 */
const CURRENCY_BEHIND = /(?<=\d[万亿]?)(?:人民币|RMB|CNY)(?=$|[;。)])/giu;
/** 1.5W人次 */
const MYRIAD_LETTER = /(?<=\d)[wW](?=[人元件户亩册])/gu;
/** 2个亿 */
const SPOKEN_MYRIAD = /(?<=\d)个亿(?=$|以[上下内]|左右)/gu;
const CURRENCY = /人民币|RMB|CNY|¥/giu;
/** ¥240,000.00, RMB24万, ¥500/人: the currency is the unit. */
const SIGNED_AMOUNT = /(?:¥|人民币|RMB|CNY)(\d{1,15}(?:,\d{3})*(?:\.\d{1,10})?[万亿]?)(?=$|[;。)/])/giu;

/**
 * The statement of a target alone: folded, numerals as digits, without numbering, brackets around the whole,
 * remarks (（含）, （全部）), exceptions (，特殊案件除外) and closing punctuation. '' when nothing else is there.
 */
export function statementOf(text: string): string {
  const statement = bare(fold(text.replace(LONG_DASH, '~')).text.replace(BELOW_ZERO, '负'));
  return bare(withArabicNumerals(fold(withSpokenNumbers(statement))).text);
}

/** One thing taken off may lay bare the next: （≥90%（含）。）. */
function bare(text: string): string {
  const stripped = strip(text);
  return stripped === text ? text : bare(stripped);
}

function strip(text: string): string {
  return (WRAPPED.test(text) ? text.slice(1, -1) : text)
    .replace(LEADING, '')
    .replace(TRAILING, '')
    .replace(EXCEPTION, '')
    .replace(SIGNED_AMOUNT, '$1元')
    .replace(CURRENCY_BEHIND, '元')
    .replace(CURRENCY, '')
    .replace(OR_EQUAL_IN_BRACKETS, '$1')
    .replace(EXCLUSIVE, '$1$2不含')
    .replace(MYRIAD_LETTER, '万')
    .replace(SPOKEN_MYRIAD, '亿')
    .replace(PERSON_TIMES, '人次')
    .replace(BRACKETED_PER, '/$1')
    .replace(UNIT_DOT, '·')
    .replace(ANGLE, (sign) => (sign === '〉' ? '>' : '<'))
    .replace(VALUE_IN_BRACKETS, '$1:$2')
    .replace(BRACKETED, (whole, inner: string, at: number, all: string) => {
      if (/\d/u.test(all.charAt(at - 1)) && isKnownUnit(inner)) return inner;
      const [, each, average] = at > 0 ? (PER_REMARK.exec(inner) ?? []) : [];
      if ((each ?? average) !== undefined) return `/${each ?? average ?? ''}`;
      return REMARK.test(inner) && at > 0 ? '' : whole;
    });
}
