import type { Observed } from '../check/silencer';
import type { Localised } from '../i18n/language';
import { costOverBudgetTexts } from '../i18n/rules/cost-over-budget';
import { halfNotApplicableTexts } from '../i18n/rules/half-not-applicable';
import { malformedTargetTexts } from '../i18n/rules/malformed-target';
import { missingBasisTexts } from '../i18n/rules/missing-basis';
import { missingDescriptionTexts } from '../i18n/rules/missing-description';
import { missingIndicatorNameTexts } from '../i18n/rules/missing-indicator-name';
import { missingIndicatorValueTexts } from '../i18n/rules/missing-indicator-value';
import { missingUnitTexts } from '../i18n/rules/missing-unit';
import { percentOver100Texts } from '../i18n/rules/percent-over-100';
import { placeholderTextTexts } from '../i18n/rules/placeholder-text';
import { reversedComparatorTexts } from '../i18n/rules/reversed-comparator';
import type { RuleTexts } from '../i18n/rules/texts';
import { unknownClassificationTexts } from '../i18n/rules/unknown-classification';
import { unquantifiedTargetTexts } from '../i18n/rules/unquantified-target';
import { valueRepeatsTextTexts } from '../i18n/rules/value-repeats-text';
import type { RuleId } from '../rules';
import { halfNotApplicable } from '../rules/half-not-applicable';
import { malformedTarget } from '../rules/malformed-target';
import { missingBasis } from '../rules/missing-basis';
import { missingDescription } from '../rules/missing-description';
import { missingIndicatorName } from '../rules/missing-indicator-name';
import { missingIndicatorValue } from '../rules/missing-indicator-value';
import { missingUnit } from '../rules/missing-unit';
import { percentOver100 } from '../rules/percent-over-100';
import { placeholderText } from '../rules/placeholder-text';
import { reversedComparator } from '../rules/reversed-comparator';
import type { Rule } from '../rules/rule';
import { largestBudget } from '../rules/support/budget';
import { costOverruns } from '../rules/support/cost-overrun';
import { unknownClassification } from '../rules/unknown-classification';
import { unquantifiedTarget } from '../rules/unquantified-target';
import { valueRepeatsText } from '../rules/value-repeats-text';
import type { ProjectTable } from '../tables/model';

export interface RowProblem extends Observed {
  /** What is wrong and what to do, in Chinese on every machine, as all results are. */
  readonly text: string;
}

export interface RowRule {
  readonly id: RuleId;
  readonly check: (table: ProjectTable) => readonly RowProblem[];
}

function rowRule<D extends object>(
  rule: Pick<Rule<RuleId, D>, 'id' | 'severity' | 'check'>,
  { 'zh-CN': { what, todo } }: Localised<RuleTexts<D>>,
): RowRule {
  return {
    id: rule.id,
    check: (table) =>
      rule.check([table]).map((observation) => ({
        rule: rule.id,
        severity: observation.severity ?? rule.severity,
        observation,
        text: what(observation.data) + todo(observation.data),
      })),
  };
}

/** The budget is given beside the row: there is nothing in its form that it could contradict. */
const costOverGivenBudget = {
  id: 'cost-over-budget',
  severity: 'error',
  check: costOverruns((table, phase) => largestBudget(table, phase, () => true)),
} as const;

/** The rules that judge an indicator row by itself and find errors or warnings, in the order of the reports. */
export const ROW_RULES: readonly RowRule[] = [
  rowRule(missingIndicatorValue, missingIndicatorValueTexts),
  rowRule(missingIndicatorName, missingIndicatorNameTexts),
  rowRule(missingDescription, missingDescriptionTexts),
  rowRule(missingBasis, missingBasisTexts),
  rowRule(halfNotApplicable, halfNotApplicableTexts),
  rowRule(unknownClassification, unknownClassificationTexts),
  rowRule(placeholderText, placeholderTextTexts),
  rowRule(valueRepeatsText, valueRepeatsTextTexts),
  rowRule(unquantifiedTarget, unquantifiedTargetTexts),
  rowRule(malformedTarget, malformedTargetTexts),
  rowRule(missingUnit, missingUnitTexts),
  rowRule(percentOver100, percentOver100Texts),
  rowRule(reversedComparator, reversedComparatorTexts),
  rowRule(costOverGivenBudget, costOverBudgetTexts),
];
