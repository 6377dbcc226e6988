import { readAbsence } from './absence';
import { type Decimal, decimal, HUNDRED, plain, roundHalfUp, ZERO } from './decimal';
import { movePoint } from './decimal-point';
import { fold } from './folding';
import { findNumbers } from './numbers';
import { withArabicNumerals } from './numerals';
import { isPercentUnit } from './units';

/** One cell of a row of the spending plan. */
export type ShareInput =
  | { readonly kind: 'empty' }
  /** `percent`: the number is shown as a percentage, 0.25 as 25 %. */
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'other' };

export type ShareReading =
  /** 0–1 */
  | { readonly kind: 'share'; readonly share: Decimal }
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid' };

/** What one cell says by itself. */
export type ShareEntry =
  | { readonly kind: 'empty' | 'invalid' }
  /** Written as a percentage, hence certain. */
  | { readonly kind: 'literal'; readonly share: Decimal }
  /** A share or points: the row decides. */
  | { readonly kind: 'bare'; readonly value: Decimal };

const WHOLE = decimal(1);
const INVALID: ShareReading = { kind: 'invalid' };
/** 1/4, 四分之一: a part of the whole, at the 15 digits of a spreadsheet. 3/31 is a day. */
const FRACTION = /^([1-9])\/([2-9]|10)$/u;
const REMARK = /\([^()\d]*\)/gu;
/** 25%(73万元): the amount only explains the share. */
const EXPLAINED = /(?<=%)\([^()]*[元万]\)(?=$|及?以上$|左右$)/u;
/** Words and signs by which a cumulative share is stated: 累计25%, 达到25%, ≥25%, 约25%, 25%以上. */
const LEAD = /^(?:累计|支出|完成|进度|达到|达|不低于|不少于|至少|大?约|[≥>:])+(?=[.\d一]|百分之|半数)/u;
const TAIL = /(?<=%)(?:及?以上|左右)$/u;

/**
 * Reads the percentages of one plan. 0.25, 25, "25%" and 0.25 shown as 25 % are all 0.25: whether bare numbers are
 * shares or points is decided for the row as a whole, and those that do not fit it are invalid, as is everything
 * below 0 % or above 100 %. A row of 0, 0, 0, 1 is one of shares.
 */
export function readShares(inputs: readonly ShareInput[]): readonly ShareReading[] {
  const entries = inputs.map(entryOf);
  const ofShares = speakForShares(entries.flatMap((entry) => (entry.kind === 'bare' ? [entry.value] : [])));
  return entries.map((entry) => {
    switch (entry.kind) {
      case 'empty':
        return { kind: 'empty' };
      case 'invalid':
        return INVALID;
      case 'literal':
        return inRange(entry.share);
      case 'bare':
        return ofShares ? inRange(entry.value) : pointsShare(entry.value);
    }
  });
}

function entryOf(input: ShareInput): ShareEntry {
  switch (input.kind) {
    case 'empty':
      return { kind: 'empty' };
    case 'number':
      if (!Number.isFinite(input.value)) return { kind: 'invalid' };
      return input.percent
        ? { kind: 'literal', share: decimal(input.value) }
        : { kind: 'bare', value: decimal(input.value) };
    case 'text':
      return readShareText(input.text);
    case 'other':
      return { kind: 'invalid' };
  }
}

/** A share written as text: "25%" is certain, "25" and "0.25" are not, 无 and blanks are empty. */
export function readShareText(text: string): ShareEntry {
  const folded = fold(text)
    .text.replace(REMARK, '')
    .replace(/(?<![。.,;、])[。.,;、]+$/u, '')
    .replace(EXPLAINED, '')
    .replace(LEAD, '')
    .replace(TAIL, '');
  if (folded === '' || readAbsence(text) !== null) return { kind: 'empty' };
  const arabic = withArabicNumerals(fold(folded)).text;
  const part = FRACTION.exec(arabic);
  if (part !== null) return { kind: 'literal', share: decimal(Number(part[1]) / Number(part[2])) };
  const [token, second] = findNumbers(arabic);
  if (token === undefined || second !== undefined || token.start > 0) return { kind: 'invalid' };
  const unit = arabic.slice(token.end);
  if (unit === '') return { kind: 'bare', value: token.value };
  return isPercentUnit(unit) ? { kind: 'literal', share: movePoint(token.value, -2) } : { kind: 'invalid' };
}

/** Numbers between 0 and 1 speak for shares, those above 1 for points; 0 and 1 fit both. */
function speakForShares(values: readonly Decimal[]): boolean {
  const shares = values.filter((value) => value.gt(ZERO) && value.lt(WHOLE)).length;
  const points = values.filter((value) => value.gt(WHOLE)).length;
  return points === 0 || shares > points;
}

function pointsShare(value: Decimal): ShareReading {
  return value.gt(ZERO) && value.lt(WHOLE) ? INVALID : inRange(movePoint(value, -2));
}

function inRange(share: Decimal): ShareReading {
  return share.lt(ZERO) || share.gt(WHOLE) ? INVALID : { kind: 'share', share };
}

/** A share in per cent with one decimal, half-up: 0.6868 → "68.7%". */
export function formatShare(share: Decimal): string {
  return `${roundHalfUp(share.times(HUNDRED), 1).toFixed(1)}%`;
}

/** A share in per cent with the decimals that it has, as plans write it: 0.125 → "12.5%", 0.65 → "65%". */
export function plainShare(share: Decimal): string {
  return `${plain(share.times(HUNDRED))}%`;
}
