import type { AmountProblem } from '../core/money';
import { UNCALCULATED } from '../workbook/cell';
import type { AmountField } from '../tables/model';
import { lookAtEach, perProject, type Rule, type TableObservation } from './rule';
import { amountLabel } from './support/amount-fields';
import { amountFields } from './support/funds';

export interface InvalidAmountData {
  readonly label: string;
  readonly text: string;
  readonly problem: AmountProblem;
}

/** A cell of the budget that does not hold one amount. A formula not yet computed is told as a form read by half. */
export const invalidAmount: Rule<'invalid-amount', InvalidAmountData> = {
  id: 'invalid-amount',
  category: 'money',
  severity: 'error',
  check: perProject((table) => lookAtEach(amountFields(table), null, observe)),
};

function observe(field: AmountField): TableObservation<InvalidAmountData> | null {
  if (field.reading.kind !== 'invalid' || field.text === UNCALCULATED) return null;
  const data = { label: amountLabel(field), text: field.text, problem: field.reading.problem };
  return { at: field.at, data };
}
