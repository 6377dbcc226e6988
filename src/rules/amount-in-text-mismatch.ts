import { type Decimal, decimal, plain } from '../core/decimal';
import { formatMoney, type MoneyUnit } from '../core/money';
import { labelKey } from '../core/text';
import { phaseOf } from '../tables/budget-label';
import type { LabelledField, ProjectTable } from '../tables/model';
import { lookAtEach, perProject, type Rule, type TableObservation } from './rule';
import { budgetText } from './support/budget';
import { comparableBudget } from './support/comparable-budget';
import { amountLabel } from './support/amount-fields';
import { amountFields, inUnit, moneyOf } from './support/funds';
import { projectName } from './support/project-identity';
import { spansYears } from './support/project-period';
import { type QuotedTotal, quotedTotal } from './support/quoted-totals';

export interface AmountInTextMismatchData {
  /** The label of the text: 资金用途, 绩效目标. */
  readonly field: string;
  /** As written in the text. */
  readonly quoted: string;
  /** The quoted amount in the budget's unit, where it is written in another. */
  readonly converted: string | null;
  readonly label: string;
  readonly budget: string;
  readonly unit: MoneyUnit;
}

/** A purpose without a label of its own is told by the block that it stands in. */
const PURPOSE = '资金用途';

/** 资金用途 or 绩效目标 quotes the project's total, and it is not its budget. */
export const amountInTextMismatch: Rule<'amount-in-text-mismatch', AmountInTextMismatchData> = {
  id: 'amount-in-text-mismatch',
  category: 'money',
  severity: 'warning',
  check: perProject((table) => lookAtEach([table.fields.purpose, table.fields.goal], table, observe)),
};

function observe(
  field: LabelledField | null,
  table: ProjectTable,
): TableObservation<AmountInTextMismatchData> | null {
  if (field === null) return null;
  const quoted = quotedTotal(field.text, projectName(table), table.year);
  if (quoted === null || isKnown(quoted, table) || spansYears(table)) return null;
  const budget = comparableBudget(table, phaseOf(field));
  if (budget === null) return null;
  const inBudgetUnit = inUnit(quoted, budget.unit);
  if (quoted.spentOn && inBudgetUnit.lt(budget.value)) return null;
  return {
    at: field.at,
    related: [budget.field.at],
    data: {
      field: field === table.fields.purpose ? PURPOSE : labelKey(field.label),
      quoted: quoted.text,
      converted: quoted.unit === budget.unit ? null : formatMoney(inBudgetUnit),
      label: amountLabel(budget.field),
      budget: budgetText(budget),
      unit: budget.unit,
    },
  };
}

/** The amount is one of the form's own: its budget, one of its funds, or that of another phase. */
function isKnown(quoted: QuotedTotal, table: ProjectTable): boolean {
  return amountFields(table).some((field) => {
    const money = moneyOf(field, table);
    return money !== null && isRounded(quoted.value, inUnit(money, quoted.unit));
  });
}

/** Texts round up or down: 921万元 and 922万元 both stand for 921.38万元. */
function isRounded(quoted: Decimal, amount: Decimal): boolean {
  const places = plain(quoted).split('.')[1]?.length ?? 0;
  return quoted
    .minus(amount)
    .abs()
    .lt(decimal(`1e-${places}`));
}
