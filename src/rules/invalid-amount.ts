import type { AmountProblem } from '../core/money';
import { UNCALCULATED } from '../workbook/cell';
import { perProject, type Rule } from './rule';
import { amountLabel } from './support/fund-sum';

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
  check: perProject(function* ({ funds }) {
    for (const { budget, fiscal, others } of funds) {
      for (const field of [budget, fiscal, ...others]) {
        if (field?.reading.kind !== 'invalid' || field.text === UNCALCULATED) continue;
        const data = { label: amountLabel(field), text: field.text, problem: field.reading.problem };
        yield { at: field.at, data };
      }
    }
  }),
};
