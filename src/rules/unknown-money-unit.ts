import type { AmountField } from '../tables/model';
import { NOTHING, perProject, type Rule } from './rule';
import { amountLabel } from './support/amount-fields';
import { amountFields } from './support/funds';

export interface UnknownMoneyUnitData {
  readonly label: string;
  readonly amount: string;
}

/** Amounts, and neither 元 nor 万元 with any of them or over the form. */
export const unknownMoneyUnit: Rule<'unknown-money-unit', UnknownMoneyUnitData> = {
  id: 'unknown-money-unit',
  category: 'money',
  severity: 'warning',
  check: perProject((table) => {
    if (table.moneyUnit !== null) return NOTHING;
    const amounts = amountFields(table).filter(isAmount);
    const [first] = amounts;
    if (first === undefined || amounts.some(({ ownUnit }) => ownUnit !== null)) return NOTHING;
    return [{ at: first.at, data: { label: amountLabel(first), amount: first.text } }];
  }),
};

/** Nothing is compared with 0, in whatever unit. */
function isAmount({ reading }: AmountField): boolean {
  return reading.kind === 'amount' && !reading.value.eq(0);
}
