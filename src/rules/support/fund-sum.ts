import { type Decimal, decimal, sum } from '../../core/decimal';
import { convertMoney, type MoneyUnit } from '../../core/money';
import type { AmountField, FundBlock, Table } from '../../tables/model';
import { labelKey } from '../../core/text';
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

/** Funds that some forms list within 财政拨款 and others beside it. */
const WITHIN_OR_BESIDE = ['政府性基金', '国有资本经营', '结转', '财政专户'];
/** No form has more of them. */
const MOST_OPTIONAL = 6;
/** Longer fractions come out of a division and show no digits of their own. */
const MOST_DECIMALS = 6;
const USUAL_DECIMALS = 2;

/** The label of an amount as a sentence names it: 其中：财政    资金 → 财政资金. */
export function amountLabel({ label }: AmountField): string {
  return labelKey(label).replace(/^其中/u, '');
}

/** Decimals that the reader of an amount sees. */
export function shownDecimals({ cell, reading }: AmountField): number {
  if (cell.decimals !== null) return cell.decimals;
  const written = reading.kind === 'amount' ? reading.decimals : 0;
  return written > MOST_DECIMALS ? USUAL_DECIMALS : written;
}

/**
 * Compares a block's budget with 财政 + 其他 (+ 结转 …), within half a unit of the last digit shown. Null when they
 * agree or cannot be compared: an amount that is unreadable, of another kind or without a unit beside others with one.
 * A block that lists only one fund (其中：财政资金) need not be complete: the part may not exceed the whole.
 */
export function fundMismatch(block: FundBlock, table: Table): FundMismatch | null {
  const { budget: field, unrecognised } = block;
  const read = addends(block);
  if (field?.reading.kind !== 'amount' || read === null || unrecognised.length > 0) return null;
  const unitOf = ({ ownUnit }: AmountField): MoneyUnit | null => ownUnit ?? table.moneyUnit?.value ?? null;
  const unit = unitOf(field);
  const parts: FundPart[] = [];
  for (const part of read) {
    const own = unitOf(part.field);
    if (own === unit) parts.push(part);
    else if (own === null || unit === null) return null;
    else parts.push({ field: part.field, value: convertMoney(part.value, own, unit) });
  }
  const budget = field.reading.value;
  const whole = sum(parts.map(({ value }) => value));
  if (whole.eq(budget)) return null;
  const places = Math.max(...[field, ...parts.map((part) => part.field)].map(shownDecimals));
  const tolerance = decimal(`0.5e-${places}`);
  const complete = block.fiscal !== null && block.others.length > 0;
  const agrees = (total: Decimal): boolean => {
    const excess = total.minus(budget);
    return excess.abs().lte(tolerance) || (!complete && excess.lt(0));
  };
  if (possibleSums(parts, whole).some(agrees)) return null;
  return { field, budget, sum: whole, parts, unit };
}

/** The sum of all parts, and those without funds that may already be within another. */
function possibleSums(parts: readonly FundPart[], whole: Decimal): readonly Decimal[] {
  const mayBeWithin = ({ field }: FundPart): boolean =>
    WITHIN_OR_BESIDE.some((word) => field.label.includes(word));
  const optional = parts.filter(mayBeWithin);
  if (optional.length > MOST_OPTIONAL) return [whole];
  const certain = sum(parts.filter((part) => !mayBeWithin(part)).map(({ value }) => value));
  let sums: readonly Decimal[] = [certain];
  for (const { value } of optional) sums = [...sums, ...sums.map((total) => total.plus(value))];
  return sums;
}
