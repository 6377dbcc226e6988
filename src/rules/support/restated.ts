import { type Decimal, decimal, max, ZERO } from '../../core/decimal';
import { convertMoney, type MoneyUnit } from '../../core/money';
import { compact, labelText } from '../../core/text';
import { mayBeOfYears } from '../../tables/budget-label';
import { ADJUSTED, INITIAL, NOT_YET_BUDGET, OF_ANOTHER } from '../../tables/labels';
import type { AmountField, FundBlock, Table } from '../../tables/model';
import { shownDecimals } from './amount-fields';
import { inUnit, moneyOf } from './funds';

/** An amount that tells a budget. */
interface Told {
  readonly field: AmountField;
  readonly value: Decimal;
  readonly unit: MoneyUnit;
  /** Decimals to which it is exact. */
  readonly places: number;
}

/** An amount that would agree with the other one, were it in another unit than it is. */
export interface Slip {
  readonly field: AmountField;
  readonly from: MoneyUnit;
  readonly to: MoneyUnit;
}

/** A budget that the form tells twice, differently. */
export interface Contradiction {
  readonly budget: Told;
  readonly other: Told;
  readonly slip: Slip | null;
}

/** Units in which budgets are written. */
const WRITTEN: readonly MoneyUnit[] = ['元', '千元', '万元'];
/** Forms show amounts to the hundredth of their unit. */
const LEAST_PLACES = 2;

/**
 * The first amount that tells the block's budget again and differs from it, beyond half a unit of the last digit that
 * is shown. Amounts that may rightly differ are not compared: the beginning of the year and what was adjusted, a year
 * and all years (there only the year's may not be the larger one), what was asked for or is a part.
 */
export function contradictionOf(block: FundBlock, table: Table): Contradiction | null {
  if (block.restated.length === 0) return null;
  const budget = toldBy(block.budget, table);
  if (budget === null) return null;
  for (const field of block.restated) {
    const other = toldBy(field, table);
    if (other === null || stageOf(other.field) !== stageOf(budget.field) || agree(budget, other)) continue;
    const slip = slipOf(other, budget) ?? slipOf(budget, other);
    if (slip !== null || mustAgree(budget, other)) return { budget, other, slip };
  }
  return null;
}

/** Null for what is no budget to hold another against: nothing, no unit, an amount that was asked for or is a part. */
function toldBy(field: AmountField | null, table: Table): Told | null {
  const money = moneyOf(field, table);
  if (field === null || money === null || money.value.eq(ZERO) || isAnother(field)) return null;
  const { value, unit } = money;
  return { field, value, unit, places: Math.max(LEAST_PLACES, shownDecimals(field)) };
}

function isAnother({ label }: AmountField): boolean {
  const key = labelText(label);
  return NOT_YET_BUDGET.test(key) || OF_ANOTHER.test(key);
}

function stageOf({ label }: AmountField): 'initial' | 'adjusted' | 'plain' {
  const key = labelText(label);
  if (INITIAL.test(key)) return 'initial';
  return ADJUSTED.test(key) ? 'adjusted' : 'plain';
}

function mustAgree(budget: Told, other: Told): boolean {
  const whole = mayBeOfYears(budget.field);
  if (whole === mayBeOfYears(other.field)) {
    return !whole || compact(budget.field.label) === compact(other.field.label);
  }
  const excess = budget.value.cmp(inUnit(other, budget.unit));
  return whole ? excess < 0 : excess > 0;
}

/** In one unit to the last digit of either; an amount in 万元 rounds one in 元. */
function agree(a: Told, b: Told): boolean {
  const half = (places: number, unit: MoneyUnit): Decimal =>
    convertMoney(decimal(`0.5e-${places}`), unit, '元');
  const tolerance =
    a.unit === b.unit
      ? half(Math.max(a.places, b.places), a.unit)
      : max(half(a.places, a.unit), half(b.places, b.unit));
  return inUnit(a, '元').minus(inUnit(b, '元')).abs().lte(tolerance);
}

function slipOf(told: Told, other: Told): Slip | null {
  const to = WRITTEN.find((unit) => unit !== told.unit && agree({ ...told, unit }, other));
  return to === undefined ? null : { field: told.field, from: told.unit, to };
}
