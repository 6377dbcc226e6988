import { type Decimal, decimal } from './decimal';
import { type Folded, rewrite } from './folding';
import { SPOKEN_MEASURES } from './measures';

const DIGITS: ReadonlyMap<string, number> = new Map(
  ['零〇○', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (signs, value) => Array.from(signs, (sign) => [sign, value] as const),
  ),
);
const TENS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const MYRIADS: ReadonlyMap<string, number> = new Map([
  ['万', 10_000],
  ['萬', 10_000],
  ['亿', 100_000_000],
  ['億', 100_000_000],
]);
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
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let unitBefore = Infinity;
  let myriadBefore = Infinity;
  let afterZero = false;
  for (const sign of text) {
    const value = DIGITS.get(sign);
    const ten = TENS.get(sign);
    const myriad = MYRIADS.get(sign);
    if (value === 0) {
      if (digit !== null) return null;
      afterZero = true;
    } else if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else if (ten !== undefined) {
      const leadingTen = ten === 10 && section === 0;
      if (ten >= unitBefore || (digit === null && !leadingTen)) return null;
      section += (digit ?? 1) * ten;
      digit = null;
      unitBefore = ten;
      afterZero = false;
    } else if (myriad !== undefined) {
      if (digit !== null && unitBefore < Infinity && unitBefore !== 10 && !afterZero) return null;
      section += digit ?? 0;
      const scalesTotal = section === 0 && total > 0 && myriad > myriadBefore;
      if (!scalesTotal && (section === 0 || myriad >= myriadBefore)) return null;
      total = scalesTotal ? total * myriad : total + section * myriad;
      section = 0;
      digit = null;
      unitBefore = Infinity;
      myriadBefore = myriad;
      afterZero = false;
    } else {
      return null;
    }
  }
  const started = unitBefore < Infinity || myriadBefore < Infinity;
  const skipsPlace = digit !== null && unitBefore !== 10 && !afterZero;
  if (!started || skipsPlace) return null;
  const result = total + section + (digit ?? 0);
  return Number.isSafeInteger(result) ? String(result) : null;
}

const NUMERAL_START = '零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾';
const NUMERAL_REST = `${NUMERAL_START}〇○百千万亿佰仟萬億${POINT}`;
const NUMERAL = `[${NUMERAL_START}][${NUMERAL_REST}]{0,14}`;
const MEASURE = [...SPOKEN_MEASURES].sort((a, b) => b.length - a.length).join('|');

const QUARTER = /第?([一二三四1-4])季度?/gu;
const QUARTERS: ReadonlyMap<string, string> = new Map([
  ['一', '1'],
  ['二', '2'],
  ['三', '3'],
  ['四', '4'],
]);
const PER_HUNDRED = new RegExp(`(百|千|万)分之(百|${NUMERAL}|\\d{1,15}(?:\\.\\d{1,10})?)[%‰‱]?|百分百`, 'gu');
const PER_SIGNS: ReadonlyMap<string, string> = new Map([
  ['百', '%'],
  ['千', '‰'],
  ['万', '‱'],
]);
const FRACTION = new RegExp(`(${NUMERAL})分之(${NUMERAL})`, 'gu');
const YEAR = /[一二][零〇○一二三四五六七八九]{3}(?=年)/gu;
const HALF =
  /(?<![上下前后大小过\d一二两三四五六七八九十个年天时])半(?:个?(月|小时|学期)|(年|天|日))(?![度报])/gu;
/** 第三次 counts nothing, 几十人 nothing certain, 统一 and 唯一 are words; 一次性, 一体制 and 三成员 are no measures either. */
const MEASURED = new RegExp(
  `(?<![第统唯同某首初几数\\d${NUMERAL_REST}])${NUMERAL}(?=(?:[-~至到]${NUMERAL})?(?:${MEASURE})(?![性化式体制流致般员立果本功就]))`,
  'gu',
);
const STANDING_ALONE = new RegExp(`(?<=^|[≥≤<>=])${NUMERAL}(?=$|[,;。)])`, 'gu');
/** 零投诉 is a target of 0; 零星维修 is not. */
const ZERO_OF = /^零(?![星售散部食钱基件工])(?=\p{Script=Han}{1,4}$)/gu;
const AND_A_HALF = /(\d{1,4})(?:个半(月|小时|学期)|(年|天|小时)半)/gu;

/** A lone 一 stands for the dash that it looks like. */
const DASH_ONE = '一';

function arabicRun(run: string): string | null {
  if (run.length > 1 && digitsOnly(run) !== null) return null;
  const myriad = MYRIADS.get(run.at(-1) ?? '');
  if (myriad === undefined) return parseChineseNumeral(run)?.toFixed() ?? null;
  const pointed = run.includes(POINT);
  const value = parseChineseNumeral(pointed ? run.slice(0, -1) : run);
  if (value === null) return null;
  const scaled = pointed ? value : value.times(myriad === 10_000 ? '1e-4' : '1e-8');
  return scaled.toFixed() + (myriad === 10_000 ? '万' : '亿');
}

/**
 * Chinese numerals as digits wherever they count something (三次 → 3次, 百分之九十五 → 95%, 三百万元 → 300万元,
 * 半年 → 0.5年, 二〇二三年 → 2023年, 第三季度 → 3季度) or stand alone; 一体化, 统一 and the like stay.
 */
export function withArabicNumerals(folded: Folded): Folded {
  const passes: readonly (readonly [RegExp, (match: RegExpExecArray) => string | null])[] = [
    [QUARTER, ([, digit = '']) => `${QUARTERS.get(digit) ?? digit}季度`],
    [PER_HUNDRED, ([, base = '百', share = '百']) => perHundred(base, share)],
    [FRACTION, ([, below = '', above = '']) => fraction(below, above)],
    [YEAR, ([run]) => digitsOnly(run)],
    [
      HALF,
      ([, withMeasure, plainUnit = '']) =>
        withMeasure === undefined ? `0.5${plainUnit}` : `0.5个${withMeasure}`,
    ],
    [MEASURED, ([run]) => arabicRun(run)],
    [STANDING_ALONE, ([run]) => (folded.text === DASH_ONE ? null : arabicRun(run))],
    [ZERO_OF, () => '0'],
    [
      AND_A_HALF,
      ([, count = '', measured, plainUnit = '']) =>
        `${count}.5${measured === undefined ? plainUnit : `个${measured}`}`,
    ],
  ];
  return passes.reduce((current, [pattern, replace]) => rewrite(current, pattern, replace), folded);
}

function perHundred(base: string, share: string): string | null {
  const value = share === '百' ? '100' : /^\d/u.test(share) ? share : parseChineseNumeral(share)?.toFixed();
  return value === undefined ? null : value + (PER_SIGNS.get(base) ?? '%');
}

function fraction(below: string, above: string): string | null {
  const denominator = parseChineseNumeral(below);
  const numerator = parseChineseNumeral(above);
  return denominator === null || numerator === null
    ? null
    : `${numerator.toFixed()}/${denominator.toFixed()}`;
}
