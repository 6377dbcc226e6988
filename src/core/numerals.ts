import { type Decimal, decimal } from './decimal';
import { movePoint } from './decimal-point';
import { type Folded, rewrite } from './folding';
import { SPOKEN_MEASURES } from './measures';
import { MIXED_NUMERAL, MYRIADS, plainNumeral } from './mixed-numerals';

const DIGITS: ReadonlyMap<string, string> = new Map(
  ['零〇○', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (signs, value) => Array.from(signs, (sign) => [sign, String(value)] as const),
  ),
);
/** Every digit in Arabic, every power of ten in its common form: 叁佰 → 3百. */
const PLAIN_SIGNS: ReadonlyMap<string, string> = new Map([
  ...DIGITS,
  ['拾', '十'],
  ['佰', '百'],
  ['仟', '千'],
  ['萬', '万'],
  ['億', '亿'],
]);
/** Up to 9999; 十 alone may lack its digit. */
const SECTION = /^(?:([1-9])千)?(?:0?([1-9])百)?(?:0?([1-9]?)(十))?(?:(0?)([1-9]))?$/u;
const POINT = '点';

/**
 * The value of a number written in Chinese numerals: 三百二十五 → 325, 一亿二千万 → 120000000, 三点五 → 3.5,
 * 二〇二三 → 2023. Null when it is none, the colloquial 三百五 (350) included, for its value is uncertain.
 */
export function parseChineseNumeral(text: string): Decimal | null {
  const [whole = '', fraction, ...more] = text.split(POINT);
  if (more.length > 0) return null;
  const integer = digitsOnly(whole) ?? positional(whole);
  if (integer === null) return null;
  if (fraction === undefined) return decimal(integer);
  const decimals = digitsOnly(fraction);
  return decimals === null ? null : decimal(`${integer}.${decimals}`);
}

function digitsOnly(text: string): string | null {
  const digits = Array.from(text, (sign) => DIGITS.get(sign));
  return digits.length > 0 && !digits.includes(undefined) ? digits.join('') : null;
}

function positional(text: string): string | null {
  const value = valueOf(Array.from(text, (sign) => PLAIN_SIGNS.get(sign) ?? sign).join(''));
  return Number.isSafeInteger(value) ? String(value) : null;
}

/** The value of plain signs; NaN when they are no number. */
function valueOf(signs: string): number {
  for (const [sign, power] of MYRIADS) {
    const at = signs.lastIndexOf(sign);
    if (at < 0) continue;
    const rest = signs.slice(at + 1);
    // 一万二 means 12000, 一万零二 10002.
    const below = rest === '' ? 0 : /^\d$/u.test(rest) ? NaN : valueOf(rest);
    return valueOf(signs.slice(0, at)) * 10 ** power + below;
  }
  return sectionOf(signs);
}

function sectionOf(signs: string): number {
  const match = SECTION.exec(signs.replace(/^0(?=.)/u, ''));
  if (match === null || signs === '') return NaN;
  const [, thousands, hundreds, tens, ten, zero, ones] = match;
  const skipsTens = ten === undefined && zero === '';
  if (skipsTens && (hundreds ?? thousands) !== undefined) return NaN;
  const ofTen = ten === undefined ? 0 : tens === '' ? 1 : Number(tens);
  return Number(thousands ?? 0) * 1000 + Number(hundreds ?? 0) * 100 + ofTen * 10 + Number(ones ?? 0);
}

const NUMERAL_START = '零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾';
const NUMERAL_REST = `${NUMERAL_START}〇○百千万亿佰仟萬億${POINT}`;
const NUMERAL = `[${NUMERAL_START}][${NUMERAL_REST}]{0,14}`;
const MEASURE = SPOKEN_MEASURES.join('|');

const QUARTER = /第?([一二三四1-4])季(?:度|(?=[末底前内]|$))/gu;
const PER_HUNDRED = new RegExp(`(百|千|万)分之(百|${NUMERAL}|\\d{1,15}(?:\\.\\d{1,10})?)[%‰‱]?`, 'gu');
const ALL = /百分百/gu;
/** 2023年Q4, 2023Q4, 2023-Q4; not Q4 among other letters. */
const QUARTER_LETTER = /(?:(?<=^|年)|(?<=(?<!\d)(?:19|20)\d{2})([-/.]?))[Qq]([1-4])(?![\dA-Za-z])/gu;
/** 产值翻一番 is a growth by 100 %, 翻两番 one to the fourfold; 减少一半. */
const DOUBLED = /翻([一两二12]?)番(?!茄)|(?<![另各])一半|半数/gu;
/** 责任事故为零 */
const IS_ZERO = /(?<=为)零(?=$|[,;。)])/gu;
const PER_SIGNS: ReadonlyMap<string, string> = new Map([
  ['千', '‰'],
  ['万', '‱'],
]);
const FRACTION = new RegExp(`(${NUMERAL})分之(${NUMERAL})`, 'gu');
const YEAR = /[一二][零〇○一二三四五六七八九]{3}(?=年)/gu;
const HALF =
  /(?<![上下前后大小过每\d一二两三四五六七八九十个年天时])半(?:个?(月|小时|学期)|(年|天|日))(?![度报])/gu;
/** 第三次 counts nothing, 几十人 nothing certain, 统一 and 唯一 are words; 一次性, 一体制 and 三成员 are no measures either. */
const MEASURED = new RegExp(
  `(?<![第统唯同某首初几数\\d${NUMERAL_REST}])${NUMERAL}(?=(?:[-~至到]${NUMERAL})?[余多]?(?:${MEASURE})(?![性化式体制流致般员立果本功就]))`,
  'gu',
);
const STANDING_ALONE = new RegExp(`(?<=^|[≥≤<>=])${NUMERAL}(?=$|[,;。)])`, 'gu');
/** 零投诉 is a target of 0; 零星维修 is not. */
const ZERO_OF = /^零(?![星售散部食钱基件工])(?=\p{Script=Han}{1,4}$)/gu;
const AND_A_HALF = /(\d)(?:个半(月|小时|学期)|(年|天|小时)半)/gu;

/** 34万六千元: digits go on in Chinese signs, in an amount of money or in all that is written. */
const MIXED_SIGNS = new RegExp(
  `(?<![A-Za-z\\d.,])\\d[\\d,.]{0,20}[十百千万亿]{1,2}[${NUMERAL_START}][${NUMERAL_REST}]{0,14}(?=$|[元圆])`,
  'gu',
);
const ZERO_SIGN = /[〇○]/gu;

/** 34万六千 → 346000; null when it is no one number in powers of ten. */
function mixedRun(run: string): string | null {
  const signs = Array.from(run.replace(ZERO_SIGN, '零'), (sign) =>
    sign === '零' ? sign : (PLAIN_SIGNS.get(sign) ?? sign),
  ).join('');
  const [whole] = signs.match(MIXED_NUMERAL) ?? [];
  return whole === signs ? plainNumeral(signs, '') : null;
}

/** A lone 一 stands for the dash that it looks like. */
const DASH_ONE = '一';

/** 三百万 → 300万, for 万 belongs to the unit that follows: 万元, 万人. */
function arabicRun(run: string): string | null {
  if (run.length > 1 && digitsOnly(run) !== null) return null;
  const last = PLAIN_SIGNS.get(run.slice(-1)) ?? run.slice(-1);
  const myriad = MYRIADS.find(([sign]) => sign === last);
  if (myriad === undefined) return parseChineseNumeral(run)?.toFixed() ?? null;
  const [sign, power] = myriad;
  if (run.includes(POINT)) {
    const pointed = parseChineseNumeral(run.slice(0, -1));
    return pointed === null ? null : pointed.toFixed() + sign;
  }
  const value = parseChineseNumeral(run);
  return value === null ? null : movePoint(value, -power).toFixed() + sign;
}

/**
 * Chinese numerals as digits wherever they count something (三次 → 3次, 百分之九十五 → 95%, 三百万元 → 300万元,
 * 半年 → 0.5年, 二〇二三年 → 2023年, 第三季度 → 3季度) or stand alone; 一体化, 统一 and the like stay. Digits mixed with
 * powers of ten become one number: 1亿2000万元 → 12000万元.
 */
export function withArabicNumerals(folded: Folded): Folded {
  const passes: readonly (readonly [RegExp, (match: RegExpExecArray) => string | null])[] = [
    [QUARTER, (match) => `${DIGITS.get(group(match, 1)) ?? group(match, 1)}季度`],
    [PER_HUNDRED, (match) => perHundred(group(match, 1), group(match, 2))],
    [QUARTER_LETTER, ({ 1: sign, 2: quarter = '' }) => `${sign === undefined ? '' : '年'}${quarter}季度`],
    [ALL, () => '100%'],
    [DOUBLED, (match) => doubled(match[0], match[1] ?? '')],
    [FRACTION, (match) => fraction(group(match, 1), group(match, 2))],
    [YEAR, ([run]) => digitsOnly(run)],
    [HALF, (match) => (match[1] === undefined ? `0.5${group(match, 2)}` : `0.5个${match[1]}`)],
    [MIXED_SIGNS, ([run]) => mixedRun(run)],
    [MEASURED, ([run]) => arabicRun(run)],
    [STANDING_ALONE, ([run]) => (folded.text === DASH_ONE ? null : arabicRun(run))],
    [ZERO_OF, () => '0'],
    [IS_ZERO, () => '0'],
    [
      AND_A_HALF,
      (match) => `${group(match, 1)}.5${match[2] === undefined ? group(match, 3) : `个${match[2]}`}`,
    ],
    [MIXED_NUMERAL, ({ 0: run, index, input }) => plainNumeral(run, input.charAt(index + run.length))],
  ];
  return passes.reduce((current, [pattern, replace]) => rewrite(current, pattern, replace), folded);
}

/** A group that took part in the match. */
function group(match: RegExpExecArray, index: number): string {
  // Stryker disable next-line StringLiteral: never taken, for the type alone
  return match[index] ?? '';
}

function doubled(whole: string, times: string): string {
  if (!whole.startsWith('翻')) return '50%';
  return times === '' || times === '一' || times === '1' ? '增长100%' : '增长300%';
}

function perHundred(base: string, share: string): string | null {
  const value = share === '百' ? '100' : /\d/u.test(share) ? share : parseChineseNumeral(share)?.toFixed();
  return value === undefined ? null : value + (PER_SIGNS.get(base) ?? '%');
}

function fraction(below: string, above: string): string | null {
  const denominator = parseChineseNumeral(below);
  const numerator = parseChineseNumeral(above);
  return denominator === null || numerator === null
    ? null
    : `${numerator.toFixed()}/${denominator.toFixed()}`;
}
