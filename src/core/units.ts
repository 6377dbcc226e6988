import { LONGEST_MEASURE, MEASURES, NONSTANDARD, SYNONYMS, TIME_WORDS, type TimeUnit } from './measures';
import { remember } from './memo';
import { type MoneyUnit, parseMoneyUnit } from './money-units';
import { compact } from './text';

export type { TimeUnit } from './measures';

/** What is written → the standard unit of the same size: 平米 → 平方米. */
export const NONSTANDARD_UNITS: ReadonlyMap<string, string> = new Map(NONSTANDARD);

const CANONICAL: ReadonlyMap<string, string> = new Map([
  ...SYNONYMS.flatMap(([unit = '', ...others]) => others.map((other) => [other, unit] as const)),
  ...NONSTANDARD,
]);
const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  TIME_WORDS.flatMap(({ unit, aliases }) => aliases.map((alias) => [alias, unit] as const)),
);

const WRAPPED = /^\((.*)\)$/su;
const REMARK = /\([^()]*\)/gu;
const CURRENCY = /人民币|RMB|CNY/giu;
/** Between the parts of a unit such as 元/人·月, 元每人每月. */
const PART = /(?:\/|每|·|\*|(?<=\p{Script=Han})\.(?=\p{Script=Han}))+/u;

/**
 * One spelling for each unit: 平米 and ㎡ → 平方米, 百分比 and ％ → %, 个工作日 → 工作日, 日 → 天, 月 → 个月,
 * 元每人每月 and 元/人月 → 元/人·月. A unit that no table knows stays as written, without white space; '' for a blank.
 */
export const canonicalUnit = remember(makeCanonicalUnit);

function makeCanonicalUnit(text: string): string {
  const folded = compact(text);
  const bare = (WRAPPED.exec(folded)?.[1] ?? folded).replace(REMARK, '');
  const [first = '', ...per] = bare.split(PART);
  const whole = first === '' ? '' : canonicalPart(first);
  const base = per.length === 0 ? (TIME_UNITS.get(whole) ?? whole) : whole;
  const under = per
    .filter((part) => part !== '')
    .flatMap((part) => PERSONS_BY_TIME.get(part) ?? canonicalPer(part));
  if (under.length === 0) return base;
  // 元/月·人 is 元/人·月.
  const [times, others] = [under.filter(isTime), under.filter((part) => !isTime(part))];
  return `${base}/${[...others, ...times].join('·')}`;
}

/** Under the stroke they are two: 元/人月. */
const PERSONS_BY_TIME: ReadonlyMap<string, readonly string[]> = new Map([
  ['人年', ['人', '年']],
  ['人月', ['人', '月']],
  ['人天', ['人', '天']],
  ['人日', ['人', '天']],
]);

function isTime(part: string): boolean {
  return TIME_UNITS.has(part);
}

function canonicalPart(part: string): string {
  const bare = part === '人民币' ? part : part.replace(CURRENCY, '');
  const known = CANONICAL.get(bare);
  if (known !== undefined || !isMyriad(bare.charAt(0))) return known ?? bare;
  return bare.charAt(0) + (CANONICAL.get(bare.slice(1)) ?? bare.slice(1));
}

/** Under the stroke a time is named without its measure word: 元/月, 次/天. */
function canonicalPer(part: string): string {
  const time = TIME_UNITS.get(part);
  return time === '个月' ? '月' : (time ?? canonicalPart(part));
}

export function isPercentUnit(unit: string | null): boolean {
  return unit !== null && canonicalUnit(unit) === '%';
}

/** The unit of a time span: 个月 for 个月 and 月, 天 for 天 and 日. Null for any other unit. */
export function timeUnit(text: string): TimeUnit | null {
  return TIME_UNITS.get(canonicalUnit(text)) ?? null;
}

/** Whether the word is a unit that the tables know, so that it may stand where a unit is certain. */
export function isKnownUnit(text: string): boolean {
  const parts = canonicalUnit(text).split(/[/·]/u);
  return parts.every((part) => isKnownPart(part) || (isMyriad(part.charAt(0)) && isKnownPart(part.slice(1))));
}

function isKnownPart(part: string): boolean {
  return MEASURES.has(part) || TIME_UNITS.has(part) || CANONICAL.has(part);
}

const LETTER = /[A-Za-z]/u;

/** The longest known measure word that begins at `from`: 名 in 60名工作人员, 万公里; '' when there is none. */
export function measureAt(text: string, from: number): string {
  const word = wordAt(text, from);
  return isMyriad(word) ? word + wordAt(text, from + 1) : word;
}

/** Anything may be counted by ten thousands: 5万公里. */
function isMyriad(text: string): boolean {
  return text === '万' || text === '亿';
}

function wordAt(text: string, from: number): string {
  for (let length = Math.min(LONGEST_MEASURE, text.length - from); length > 0; length -= 1) {
    const end = from + length;
    const word = text.slice(from, end);
    if (MEASURES.has(word) && !(LETTER.test(word.at(-1) ?? '') && LETTER.test(text.charAt(end)))) return word;
  }
  return '';
}

export interface MoneyRate {
  readonly money: MoneyUnit;
  /** What one amount is for: 人·月 in 元/人·月. Null for a plain amount. */
  readonly per: string | null;
}

/** Reads a unit of money: 万元, 元/人·月, 万元/年, 元每人. Null for a unit of anything else. */
export const moneyRateOf = remember(readMoneyRate);

function readMoneyRate(unit: string): MoneyRate | null {
  const [base = '', per] = canonicalUnit(unit).split('/');
  const money = parseMoneyUnit(base);
  return money === null ? null : { money, per: per ?? null };
}
