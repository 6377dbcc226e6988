import { type Decimal, decimal, sum, ZERO } from '../../core/decimal';
import { convertMoney, type MoneyUnit } from '../../core/money';
import { FROM_ABOVE, FROM_BELOW, OWN_FUNDS, OWN_INCOME, WITHIN_OR_BESIDE } from '../../tables/labels';
import type { AmountField, FundBlock, Table } from '../../tables/model';
import { labelKey } from '../../core/text';
import { amountLabel, shownDecimals, WITHIN } from './amount-fields';
import { addends } from './funds';

export interface FundPart {
  readonly field: AmountField;
  /** In the unit of the budget. */
  readonly value: Decimal;
}

/** A budget that is not the sum of its funds. */
export interface FundMismatch {
  readonly field: AmountField;
  readonly budget: Decimal;
  readonly sum: Decimal;
  readonly parts: readonly FundPart[];
  /** Null when neither the form nor the amounts say one. */
  readonly unit: MoneyUnit | null;
}

/** No form has more of them. */
const MOST_OPTIONAL = 6;

/**
 * Compares a block's budget with 财政 + 其他 (+ 结转 …), within half a unit of the last digit shown. Null when they
 * agree or cannot be compared: an amount that is unreadable, of another kind or without a unit beside others with one.
 * A block that lists only one fund (其中：财政资金) need not be complete: the part may not exceed the whole. Funds by level
 * of government (中央资金, 省级资金 …) that add up to 财政拨款 are what it consists of, no addends beside it.
 */
export function fundMismatch(block: FundBlock, table: Table): FundMismatch | null {
  const { budget: field, unrecognised } = block;
  const read = addends(block);
  if (field?.reading.kind !== 'amount' || read === null || unrecognised.length > 0) return null;
  const unitOf = ({ ownUnit }: AmountField): MoneyUnit | null => ownUnit ?? table.moneyUnit?.value ?? null;
  const unit = unitOf(field);
  const listed: FundPart[] = [];
  for (const part of read) {
    const own = unitOf(part.field);
    if (own === unit) listed.push(part);
    else if (own === null || unit === null) return null;
    else listed.push({ field: part.field, value: convertMoney(part.value, own, unit) });
  }
  const budget = field.reading.value;
  if (totalOf(listed).eq(budget)) return null;
  const parts = withoutLevels(listed, block.fiscal);
  const whole = totalOf(parts);
  const places = Math.max(...[field, ...parts.map((part) => part.field)].map(shownDecimals));
  const tolerance = decimal(`0.5e-${places}`);
  const complete = isComplete(block);
  const agrees = (total: Decimal): boolean => {
    const excess = total.minus(budget);
    return excess.abs().lte(tolerance) || (!complete && excess.lt(0));
  };
  if (possibleSums(parts, whole, block).some(agrees)) return null;
  return { field, budget, sum: whole, parts, unit };
}

function totalOf(parts: readonly FundPart[]): Decimal {
  return sum(parts.map(({ value }) => value));
}

/** 财政拨款 beside other funds, or what comes from above beside what is given below. */
function isComplete({ fiscal, others }: FundBlock): boolean {
  if (fiscal !== null) return others.length > 0;
  const some = (words: RegExp): boolean => others.some((other) => words.test(amountLabel(other)));
  return some(FROM_ABOVE) && some(FROM_BELOW);
}

function isByLevel({ field }: FundPart): boolean {
  const label = amountLabel(field);
  return FROM_ABOVE.test(label) || FROM_BELOW.test(label);
}

function withoutLevels(parts: readonly FundPart[], fiscal: AmountField | null): readonly FundPart[] {
  const levels = parts.filter((part) => part.field !== fiscal && isByLevel(part));
  const whole = parts.find(({ field }) => field === fiscal);
  if (whole === undefined || levels.length === 0) return parts;
  const consists = totalOf(levels).eq(whole.value);
  return consists ? parts.filter((part) => !levels.includes(part)) : parts;
}

/** The sum of all parts, and those without funds that may already be within another. */
function possibleSums(
  parts: readonly FundPart[],
  whole: Decimal,
  { fiscal, others }: FundBlock,
): readonly Decimal[] {
  const hasOwn = others.some((other) => OWN_FUNDS.test(amountLabel(other)));
  const mayBeWithin = (part: FundPart, index: number): boolean =>
    part.field !== fiscal &&
    (isWithinFund(part, parts[index - 1], fiscal) ||
      WITHIN_OR_BESIDE.test(amountLabel(part.field)) ||
      (fiscal !== null && isByLevel(part)) ||
      (hasOwn && OWN_INCOME.test(amountLabel(part.field))));
  const optional = parts.filter((part, index) => !part.value.eq(ZERO) && mayBeWithin(part, index));
  if (optional.length > MOST_OPTIONAL) return [whole];
  const certain = totalOf(parts.filter((part) => !optional.includes(part)));
  let sums: readonly Decimal[] = [certain];
  for (const { value } of optional) sums = [...sums, ...sums.map((total) => total.plus(value))];
  return sums;
}

/** 其中：自有资金 under 其他资金. */
function isWithinFund(
  { field, value }: FundPart,
  before: FundPart | undefined,
  fiscal: AmountField | null,
): boolean {
  if (before === undefined || before.field === fiscal) return false;
  return labelKey(field.label).startsWith(WITHIN) && value.lte(before.value);
}
