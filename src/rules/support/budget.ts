import { type Decimal, plain, roundHalfUp, ZERO } from '../../core/decimal';
import { formatMoney, type MoneyUnit } from '../../core/money';
import type { AmountField, FundBlock, Phase, Table } from '../../tables/model';
import { shownDecimals } from './amount-fields';
import { inUnit, moneyOf } from './funds';

export const PHASES: readonly Phase[] = ['annual', 'term'];

/** The budget that costs are compared with. */
export interface Budget {
  readonly field: AmountField;
  readonly unit: MoneyUnit;
  /** As it is shown: hidden digits do not count. */
  readonly value: Decimal;
  /** Decimals to which amounts are compared with it. */
  readonly places: number;
}

/** An amount in 万元 that is given to the 元 is compared to the hundredth, as forms show it. */
const LEAST_PLACES: Readonly<Record<MoneyUnit, number>> = { 元: 2, 千元: 2, 万元: 2, 百万元: 4, 亿元: 6 };

/**
 * The largest budget of a phase (年初 or 调整后). Null when there is none above 0 with a unit, or when one is not sound:
 * nothing can be compared with it then.
 */
export function largestBudget(
  table: Table,
  phase: Phase,
  isSound: (block: FundBlock, table: Table) => boolean,
): Budget | null {
  let largest: Budget | null = null;
  for (const block of table.funds) {
    if (block.phase !== phase) continue;
    const money = moneyOf(block.budget, table);
    if (block.budget === null || money === null || isPart(block.budget)) continue;
    if (!isSound(block, table)) return null;
    const { unit } = money;
    const places = Math.max(LEAST_PLACES[unit], shownDecimals(block.budget));
    const value = roundHalfUp(money.value, places);
    const larger = largest === null || inUnit({ value, unit }, largest.unit).gt(largest.value);
    if (value.gt(ZERO) && larger) largest = { field: block.budget, unit, value, places };
  }
  return largest;
}

/** In a budget's label: what the central budget gives to an investment. Others pay the rest of what the project costs. */
const PART_OF_INVESTMENT = '中央预算内投资';

export function isPart({ label }: AmountField): boolean {
  return label.includes(PART_OF_INVESTMENT);
}

/** The amount in the budget's unit, to the budget's decimals. */
export function comparable(money: { value: Decimal; unit: MoneyUnit }, budget: Budget): Decimal {
  return roundHalfUp(inUnit(money, budget.unit), budget.places);
}

/** "20.00" */
export function budgetText({ value }: Budget): string {
  return formatMoney(value);
}

/** "346000元" where an amount is written in another unit than the budget's; null where it is the same. */
export function writtenIn(money: { value: Decimal; unit: MoneyUnit }, budget: Budget): string | null {
  return money.unit === budget.unit ? null : `${plain(money.value)}${money.unit}`;
}

/** Forms are headed 万元 and filled in in 元, or the other way round. */
const TAKEN_FOR: ReadonlyMap<MoneyUnit, MoneyUnit> = new Map([
  ['万元', '元'],
  ['元', '万元'],
]);
/** An amount that was rounded to fewer digits proves nothing. */
const LEAST_DIGITS = 2;

/** A budget whose figure is the very amount of a cost, were it in another unit. */
export interface UnitSlip {
  /** The unit that it seems to be written in. */
  readonly slippedUnit: MoneyUnit;
  /** The budget as it would read in the form's unit. */
  readonly meant: string;
}

/** 240000 in a form in 万元 beside a total cost of 24万元; null where there is no such slip. */
export function unitSlip(cost: { value: Decimal; unit: MoneyUnit }, budget: Budget): UnitSlip | null {
  const { reading } = budget.field;
  const slippedUnit = TAKEN_FOR.get(budget.unit);
  if (slippedUnit === undefined || reading.kind !== 'amount' || reading.unit !== null) return null;
  const meant = { value: budget.value, unit: slippedUnit };
  const told = inUnit(meant, cost.unit);
  const digits = plain(cost.value).split('.')[1]?.length ?? 0;
  const same = told.eq(cost.value) || (digits >= LEAST_DIGITS && roundHalfUp(told, digits).eq(cost.value));
  return same ? { slippedUnit, meant: plain(inUnit(meant, budget.unit)) } : null;
}
