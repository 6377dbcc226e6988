import { remember } from './memo';
import { readAbsence } from './absence';
import { type Decimal, plain } from './decimal';
import { movePoint } from './decimal-point';
import { fold, type Folded, rewrite, sourceOf } from './folding';
import { COMPOUND_MONEY_UNITS, MONEY_UNITS, type MoneyUnit, parseMoneyUnit } from './money-units';
import { findNumbers, type NumberToken } from './numbers';
import { parseChineseNumeral, withArabicNumerals } from './numerals';
import { perAfter, perBefore, unitRunAt } from './unit-text';
import { canonicalUnit } from './units';

export { convertMoney, MONEY_UNITS, type MoneyUnit, parseMoneyUnit } from './money-units';

export type AmountProblem = 'not-a-number' | 'negative' | 'several-numbers' | 'approximate';

export type AmountReading =
  | { readonly kind: 'empty' }
  /** 无, —, / or 不涉及: an amount of nothing. */
  | { readonly kind: 'none'; readonly word: string }
  | {
      readonly kind: 'amount';
      readonly value: Decimal;
      /** As written beside the number; null when the table has to say it. A ¥ alone names no unit. */
      readonly unit: MoneyUnit | null;
      /** Decimals as written: 2 for 20.00, in `unit`. */
      readonly decimals: number;
    }
  | { readonly kind: 'invalid'; readonly problem: AmountProblem };

const CURRENCY = /人民币|RMB|CNY|[¥$]/giu;
/** Words before and signs after an amount that change nothing about it. */
const LEAD = /^(?:金额|大写|小写|合计|总计|小计|共计|共|计|[:+])+/u;
/** Tried only where a run of them begins: long ones are read once. */
const TAIL = /(?<![整。.,;、:])[整。.,;、:]+$/u;
const REMARK = /\([^()\d]*\)/gu;
/** 24.00（万元） */
const UNIT_REMARK = /(?<=[\d)])\(([^()\d]*)\)$/u;
const BRACKETED = /^[([](.*)[)\]]$/su;
const MINUS = /^(?:-|负)/u;
/** 约 左右 余 … say that the number is not exact; bounds make it no amount either. */
const VAGUE =
  /[约近≈≥≤<>]|左右|上下|大概|不超过?|不低于|不高于|以内|以上|以下|至少|最多|[余多来](?=[万亿元]|$)/gu;
/** 几百万, 数十万 name no number at all. */
const UNCOUNTED = /[几数][十百千万亿]/u;

/** Reads the text of an amount cell: exactly one amount, not negative, with or without its money unit. */
export const readAmount = remember(readOneAmount);

function readOneAmount(text: string): AmountReading {
  const folded = fold(text).text.replace(CURRENCY, '');
  if (folded === '') return { kind: 'empty' };
  const absence = readAbsence(text);
  if (absence !== null) return { kind: 'none', word: absence.word };
  const inner = BRACKETED.exec(folded)?.[1];
  const reading = readSigned(inner ?? folded);
  const accountantsMinus =
    inner !== undefined &&
    // Stryker disable next-line ConditionalExpression: no other reading has a unit, which only the type has to be told
    reading.kind === 'amount' &&
    reading.unit === null &&
    !reading.value.eq(0);
  return accountantsMinus ? invalid('negative') : reading;
}

function readSigned(text: string): AmountReading {
  const bare = text
    .replace(UNIT_REMARK, (remark: string, inner: string) =>
      parseMoneyUnit(inner) === null ? remark : inner,
    )
    .replace(REMARK, '')
    .replace(LEAD, '')
    .replace(TAIL, '');
  const unsigned = bare.replace(MINUS, '');
  const reading = readUnsigned(unsigned);
  if (reading.kind !== 'amount') {
    if (UNCOUNTED.test(unsigned)) return invalid('approximate');
    const exact = unsigned.replace(VAGUE, '');
    return readUnsigned(exact).kind === 'amount' ? invalid('approximate') : reading;
  }
  return unsigned === bare || reading.value.eq(0) ? reading : invalid('negative');
}

function readUnsigned(text: string): AmountReading {
  const arabic = withCents(withArabicNumerals(fold(text)).text);
  const [token, second] = findNumbers(arabic);
  if (token === undefined) return invalid('not-a-number');
  if (second !== undefined) return invalid('several-numbers');
  const amount = token.start === 0 ? scaled(token, arabic.slice(token.end)) : null;
  if (amount === null) return invalid('not-a-number');
  return amount.unit === null && MYRIAD.test(text) ? { ...amount, unit: '元' } : amount;
}

/** 24万5千 is an amount in 元, whatever the table is in. */
const MYRIAD = /[万亿萬億]/u;

const DIGIT = '[\\d零一二三四五六七八九壹贰叁肆伍陆柒捌玖]';
const CENTS = new RegExp(`^(\\d+)[元圆圓](?:(${DIGIT})角)?(?:零?(${DIGIT})分)?$`, 'u');

/** 5元3角 → 5.3元, 12345元陆角柒分 → 12345.67元. */
function withCents(text: string): string {
  const [, yuan, tenths, hundredths] = CENTS.exec(text) ?? [];
  if (yuan === undefined || (tenths ?? hundredths) === undefined) return text;
  const cents = [tenths ?? '零', hundredths ?? ''].map(
    (digit) => parseChineseNumeral(digit)?.toFixed() ?? '',
  );
  return `${yuan}.${cents.join('')}元`;
}

type Amount = Extract<AmountReading, { readonly kind: 'amount' }>;

function scaled({ value, decimals }: NumberToken, unitText: string): Amount | null {
  if (unitText === '') return { kind: 'amount', value, unit: null, decimals };
  const compound = COMPOUND_MONEY_UNITS.find((entry) => entry.text === unitText);
  if (compound !== undefined) {
    const left = Math.max(0, decimals - compound.shift);
    return { kind: 'amount', value: movePoint(value, compound.shift), unit: compound.unit, decimals: left };
  }
  const unit = parseMoneyUnit(unitText, true);
  return unit === null ? null : { kind: 'amount', value, unit, decimals };
}

function invalid(problem: AmountProblem): AmountReading {
  return { kind: 'invalid', problem };
}

/** At least `places` decimals, and never fewer than the value has: 34.6 → "34.60", 0.125 → "0.125". */
export function formatMoney(value: Decimal, places = 2): string {
  const present = plain(value).split('.')[1]?.length ?? 0;
  return value.toFixed(Math.max(places, present));
}

export interface QuotedAmount {
  readonly value: Decimal;
  readonly unit: MoneyUnit;
  /** What one amount is for: 人 in 500元/人 and 每人500元. Null for a plain amount. */
  readonly per: string | null;
  /** UTF-16 offset in the text given. */
  readonly index: number;
  readonly length: number;
  /** As written. */
  readonly text: string;
}

/** None begins with another one: the order does not matter. */
const UNIT_WORDS = [
  ...MONEY_UNITS.flatMap(({ unit, aliases }) => aliases.map((text) => ({ text, unit, shift: 0 }))),
  ...COMPOUND_MONEY_UNITS,
];
/** What stands right before and behind an amount. */
const RANGE_BEFORE = /[\d万亿元][-~至到]$/u;
/** 24,0000元, 20+4万元, 240'000元: who knows which number is meant? The digit of ㎡ is none of them. */
const JOINED_BEFORE = /(?<![A-Za-z])\d[,. '’+*×x/·点]$/u;
const RANGE_AFTER = /[-~至到]\d/u;

/** Every amount of money with its unit in running text (下达资金292万元，其中… → 292 万元); the ends of ranges are none. */
export function findAmounts(text: string): readonly QuotedAmount[] {
  const folded = withArabicNumerals(rewrite(fold(text), CURRENCY, () => ''));
  return findNumbers(folded.text).flatMap((token) => quotedAmount(text, folded, token) ?? []);
}

function quotedAmount(text: string, folded: Folded, token: NumberToken): QuotedAmount | null {
  const run = unitRunAt(folded.text, token.end);
  const word = UNIT_WORDS.find((entry) => run.startsWith(entry.text));
  // 500元/(人·天) is counted per something that stands in brackets.
  if (word === undefined || run.endsWith('/')) return null;
  const end = token.end + word.text.length;
  const before = folded.text.slice(Math.max(0, token.start - 3), token.start);
  if (
    RANGE_BEFORE.test(before) ||
    JOINED_BEFORE.test(before) ||
    RANGE_AFTER.test(folded.text.slice(end, end + 2))
  )
    return null;
  const { index, length } = sourceOf(folded, token.start, end);
  const per = perAfter(run.slice(word.text.length)) ?? perBefore(folded.text, token.start);
  return {
    value: movePoint(token.value, word.shift),
    unit: word.unit,
    per: per === null ? null : canonicalUnit(`元/${per}`).slice(2),
    index,
    length,
    text: text.slice(index, index + length),
  };
}
