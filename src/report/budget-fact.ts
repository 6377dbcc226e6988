import { formatMoney } from '../core/money';
import type { Language } from '../i18n/language';
import { REPORT_WORDS } from '../i18n/report';
import type { Table } from '../tables/model';

/** "预算数24.00万元"; none for a table without a readable budget. */
export function budgetFact(table: Table, language: Language): readonly string[] {
  const budget = table.kind === 'project' ? table.funds[0]?.budget : undefined;
  if (table.kind !== 'project' || budget?.reading.kind !== 'amount') return [];
  const unit = budget.ownUnit ?? table.moneyUnit?.value ?? null;
  return [REPORT_WORDS[language].budget(formatMoney(budget.reading.value), unit)];
}
