import type { Decimal } from '../../core/decimal';
import { decimal } from '../../core/decimal';
import { convertMoney, type MoneyUnit, readAmount } from '../../core/money';
import { displayText } from '../../tables/display';
import type { PickedCell } from '../../workbook/port';

/** An amount with where it comes from, or why there is none. */
export type KnownAmount =
  | { readonly kind: 'amount'; readonly value: Decimal; readonly cell: PickedCell | null }
  /** The picked cell was deleted. */
  | { readonly kind: 'cell-gone' }
  /** More was cut than there was. */
  | { readonly kind: 'below-zero' }
  /** What was typed, or stands in the cell, is no amount. */
  | { readonly kind: 'no-amount'; readonly text: string; readonly cell: PickedCell | null };

/** Reads what a user typed: an amount in the project's unit, or in its own when it names one. */
export function typedAmount(text: string, unit: MoneyUnit | null): KnownAmount {
  return amountOf(text, unit, null);
}

/** Reads a picked cell: its number is in the project's unit unless the cell says otherwise. */
export function pickedAmount(cell: PickedCell, unit: MoneyUnit | null): KnownAmount {
  const { kind, unitSuffix, prefix, percent } = cell.cell;
  const plainNumber = kind === 'number' && unitSuffix === undefined && prefix === undefined && !percent;
  if (plainNumber && Number(cell.cell.value) >= 0) {
    return { kind: 'amount', value: decimal(Number(cell.cell.value)), cell };
  }
  return amountOf(displayText(cell.cell), unit, cell);
}

function amountOf(text: string, unit: MoneyUnit | null, cell: PickedCell | null): KnownAmount {
  const reading = readAmount(text);
  if (reading.kind !== 'amount') return { kind: 'no-amount', text, cell };
  const value =
    reading.unit === null || unit === null ? reading.value : convertMoney(reading.value, reading.unit, unit);
  return { kind: 'amount', value, cell };
}
