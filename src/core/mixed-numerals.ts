import { type Decimal, decimal, plain, ZERO } from './decimal';
import { movePoint } from './decimal-point';

/** The largest first: 万亿 is 10⁴ times 10⁸. */
export const MYRIADS: readonly (readonly [sign: string, power: number])[] = [
  ['亿', 8],
  ['万', 4],
];

/** Digits, with thousands separators or without. */
const NUMBER = '(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,8})?';
const PART = `${NUMBER}[十百千万亿]{1,2}`;

/** Digits with powers of ten between or behind them: 1亿2000万, 34万6千, 2千万. */
export const MIXED_NUMERAL = new RegExp(
  `(?<![A-Za-z\\d.,])${PART}(?:零?${PART}){0,3}(?:零?${NUMBER}(?![\\d.,]))?`,
  'gu',
);

/** One number with its power: 3百, 2千万. A lone 万, 亿 or 千 is left to the unit: 292万元, 3千元. */
const LONE = /^[\d,.]+([十百千万亿]+)$/u;
/** What begins a unit together with the power before it: 2千万元, 提高3百分点. */
const UNIT_BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ['百', /^分/u],
  ...['十万', '百万', '千万', '十亿', '百亿', '千亿', '万亿'].map((powers) => [powers, /^[元圆]/u] as const),
]);

/** 34万500元 is one amount, 补助10万200人 may be two numbers. */
const SHORT_END = /万\d{1,3}$/u;
const AMOUNT_BEHIND = /^(?:$|[元圆])/u;

/** A mixed numeral in digits, but for a last 万 or 亿, which belongs to the unit behind it; null when it is left alone. */
export function plainNumeral(run: string, behind: string): string | null {
  const lone = LONE.exec(run)?.[1];
  const unit = lone === undefined ? undefined : UNIT_BEHIND.get(lone);
  if (lone !== undefined && unit?.test(behind) !== false) return null;
  if (SHORT_END.test(run) && !AMOUNT_BEHIND.test(behind)) return null;
  const value = valueOf(run);
  if (value === null) return null;
  const myriad = MYRIADS.find(([sign]) => run.endsWith(sign));
  return myriad === undefined ? plain(value) : plain(movePoint(value, -myriad[1])) + myriad[0];
}

function valueOf(text: string): Decimal | null {
  for (const [sign, power] of MYRIADS) {
    const at = text.lastIndexOf(sign);
    if (at < 0) continue;
    const [head, tail] = [text.slice(0, at), text.slice(at + 1)];
    // 1.2亿5000万 is a slip of the pen.
    if (head.includes('.') && tail !== '') return null;
    const above = valueOf(head);
    const below = belowMyriad(tail, power);
    return above === null || below === null ? null : movePoint(above, power).plus(below);
  }
  return section(text);
}

const POWER = /[十百千万]/u;
/** 34万6 and 1亿2千 are said of 34.6万 and 1.2亿 as well: nobody knows. */
const LEAST_DIGITS: Readonly<Record<number, number>> = { 4: 3, 8: 7 };

function belowMyriad(text: string, power: number): Decimal | null {
  if (text === '') return ZERO;
  const bare = text.replace(/^零/u, '');
  const value = valueOf(bare);
  if (value?.lt(decimal(`1e${power}`)) !== true) return null;
  const told = power === 8 ? bare.includes('万') : POWER.test(bare);
  const complete = bare !== text || told || wholeDigits(bare) >= (LEAST_DIGITS[power] ?? 0);
  return complete ? value : null;
}

function wholeDigits(number: string): number {
  return (number.split('.')[0] ?? '').replaceAll(',', '').length;
}

const SECTION = new RegExp(
  `^(?:(${NUMBER})千)?(?:零?(${NUMBER})百)?(?:零?(${NUMBER})十)?(?:(零?)(${NUMBER}))?$`,
  'u',
);

function section(text: string): Decimal | null {
  const match = SECTION.exec(text);
  if (match === null) return null;
  const [, thousands, hundreds, tens, zero, ones] = match;
  const parts = [thousands, hundreds, tens, ones].flatMap((number, index) =>
    number === undefined ? [] : [{ number, power: 3 - index }],
  );
  if (parts.length > 1 && ones !== undefined && zero === '' && wholeDigits(ones) < 2) return null;
  let sum: Decimal | null = null;
  let limit: Decimal | null = null;
  for (const [index, { number, power }] of parts.entries()) {
    const value = movePoint(decimal(number.replaceAll(',', '')), power);
    const fraction = number.includes('.') && index < parts.length - 1;
    if (fraction || limit?.lte(value) === true) return null;
    sum = sum === null ? value : sum.plus(value);
    limit = decimal(`1e${power}`);
  }
  return sum;
}
