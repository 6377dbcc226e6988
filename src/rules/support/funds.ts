import type { Decimal } from '../../core/decimal';
import { rememberLast } from '../../core/memo';
import { convertMoney, type MoneyUnit } from '../../core/money';
import type { AmountField, FundBlock, ProjectTable, Table } from '../../tables/model';

/** Every field of the form's budget. */
export const amountFields = rememberLast(({ funds }: ProjectTable): readonly AmountField[] => {
  const fields: AmountField[] = [];
  for (const { budget, fiscal, others } of funds) {
    if (budget !== null) fields.push(budget);
    if (fiscal !== null) fields.push(fiscal);
    fields.push(...others);
  }
  return fields;
});

/** An amount with its unit; null when it is empty, unreadable or without a unit. */
export function moneyOf(field: AmountField | null, table: Table): { value: Decimal; unit: MoneyUnit } | null {
  if (field?.reading.kind !== 'amount') return null;
  const unit = field.ownUnit ?? table.moneyUnit?.value ?? null;
  return unit === null ? null : { value: field.reading.value, unit };
}

/** The amount in another unit, exactly. */
export function inUnit(money: { value: Decimal; unit: MoneyUnit }, unit: MoneyUnit): Decimal {
  return convertMoney(money.value, money.unit, unit);
}

/**
 * Addends of a block's budget: 财政资金 and every other fund, an empty one or 无 counting 0; null when one of them
 * cannot be read, or when no addend is filled in at all.
 */
export function addends(block: FundBlock): readonly { field: AmountField; value: Decimal }[] | null {
  const fields = [block.fiscal, ...block.others].filter((field) => field !== null);
  const read: { field: AmountField; value: Decimal }[] = [];
  for (const field of fields) {
    if (field.reading.kind === 'invalid') return null;
    if (field.reading.kind === 'amount') read.push({ field, value: field.reading.value });
  }
  return read.length === 0 ? null : read;
}
