import { SPOKEN_MEASURES } from '../measures';
import { parseChineseNumeral } from '../numerals';

const MEASURE = `(?:${SPOKEN_MEASURES.join('|')})`;
const ROUND = '(?:[十百千]?[万亿]|[百千])';
/** None of them may go on a number (三百余), or make it many of them (数百). */
const ALONE = '(?<![\\d十百千万亿零一二两三四五六七八九几数好每成上])';
const NUMERAL = '[一二两三四五六七八九十]{1,3}';
/** What a numeral counts only where something else says that it counts. */
const COUNTED = '(?:期|门|轮|届|班|种|部|卷|张|支|只|组|队|位|节|页)(?![性化式])';
const LIMIT = '(?:[及或和]?以[上下内]|左右|上下)?';

/** Stands between the parts of a fraction in words, which no date has: 三分之二 becomes 2⁄3, and 2/3 may be a day. */
export const FRACTION_SIGN = '\u2044';

const SPOKEN = /[百千万亿半几成块期门轮届班种部卷张支只组队位节页]|分之/u;
/** Patterns, each with what is written for what it and its two groups hold. */
const PASSES: readonly (readonly [RegExp, (whole: string, first: string, second: string) => string])[] = [
  // 百余人, 千多户
  [new RegExp(`${ALONE}${ROUND}(?=[余多]${MEASURE})`, 'gu'), one],
  // 上百人 are a hundred or so; not 网上百家讲坛
  [new RegExp(`(?<![以之网线路晚早])上(${ROUND})(?=${MEASURE})`, 'gu'), (_whole, round) => `约${one(round)}`],
  // 近百人, 超百家, 达千户
  [new RegExp(`(?<=(?<![附最临靠邻就])近|超过?|逾|(?<!传)达到?|约)${ROUND}(?=${MEASURE}|$)`, 'gu'), one],
  // 过百人, 参与过万人次; not 通过百家
  [new RegExp(`(?<![通经超不度])过(${ROUND})(?=${MEASURE}|$)`, 'gu'), (_whole, round) => `超过${one(round)}`],
  // 百人以上, ≥百次; 千人 and 千米 are units
  [
    new RegExp(
      `(?<=^|[≥≤<>=]|[少低高多大小]于|不超过|至少|不足|不到)(?:百|千(?![元人米克瓦]))(?=${MEASURE}${LIMIT}$)`,
      'gu',
    ),
    one,
  ],
  // 十几人, 50几人
  [
    new RegExp(`(?<![\\d百千万亿])([二三四五六七八九]?十)几(?=${MEASURE})`, 'gu'),
    (_whole, tens) => `${numeral(tens)}余`,
  ],
  [new RegExp(`(?<=\\d)几(?=${MEASURE})`, 'gu'), () => '余'],
  // 不少于三期, 两门以上; 三期 alone may be the third
  [new RegExp(`(?<=[≥≤<>=]|[少低高多大小]于|不超过|至少)${NUMERAL}(?=${COUNTED})`, 'gu'), numeral],
  [new RegExp(`(?<=^|到|达)${NUMERAL}(?=${COUNTED}[及或和]?以[上内]$)`, 'gu'), numeral],
  // 参与率过半, 过半数
  [/(?<![通经超不])过半数|(?<![通经超不])过半(?=$|[,;。)])/gu, () => '超过50%'],
  // 九成五
  [
    /([\d一二两三四五六七八九])成([1-9一二三四五六七八九半])(?=$|[以左,;。)])/gu,
    (_whole, tens, ones) => `${numeral(tens)}.${ones === '半' ? '5' : numeral(ones)}成`,
  ],
  // 2000块钱: without 钱 they may be boards
  [/(?<=[\d十百千万亿一二两三四五六七八九])块钱/gu, () => '元'],
  [
    /(?<![十百千万亿一二两三四五六七八九])([二三四五六七八九十])分之([一二两三四五六七八九])(?![十百千万亿点])/gu,
    (_whole, below, above) => `${numeral(above)}${FRACTION_SIGN}${numeral(below)}`,
  ],
];

/**
 * Numbers as they are said, in a form that is read as a number: 百余人 → 100余人, 上百人 → 约100人, 过半 → 超过50%, 九成五 →
 * 9.5成. What is no certain number (几十人, 数百人) stays.
 */
export function withSpokenNumbers(folded: string): string {
  if (!SPOKEN.test(folded)) return folded;
  return PASSES.reduce((text, [pattern, write]) => text.replace(pattern, write), folded);
}

/** 百 is 100, 百万 is 100万: 万 and 亿 belong to the unit behind them. */
function one(round: string): string {
  const myriad = /[万亿]$/u.test(round) ? round.slice(-1) : '';
  return numeral(`一${round.slice(0, round.length - myriad.length)}`) + myriad;
}

function numeral(text: string): string {
  return parseChineseNumeral(text)?.toFixed() ?? text;
}
