import { labelKey } from '../../core/text';
import type { AmountField } from '../../tables/model';

/** Opens the label of a part. */
export const WITHIN = '其中';
/** Longer fractions come out of a division and show no digits of their own. */
const MOST_DECIMALS = 6;
const USUAL_DECIMALS = 2;

/** The label of an amount as a sentence names it: 其中：财政    资金 → 财政资金. */
export function amountLabel({ label }: AmountField): string {
  const key = labelKey(label);
  return key.startsWith(WITHIN) ? key.slice(WITHIN.length) : key;
}

/** Decimals that the reader of an amount sees. */
export function shownDecimals({ cell, reading }: AmountField): number {
  if (cell.decimals !== null) return cell.decimals;
  const written = reading.kind === 'amount' ? reading.decimals : 0;
  return written > MOST_DECIMALS ? USUAL_DECIMALS : written;
}
