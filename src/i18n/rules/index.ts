import { visible } from '../../core/visible';
import type { RuleId } from '../../rules';
import type { Language, Localised } from '../language';
import { amountInTextMismatchTexts } from './amount-in-text-mismatch';
import { budgetSumMismatchTexts } from './budget-sum-mismatch';
import { budgetToldTwiceTexts } from './budget-told-twice';
import { codeYearAfterBudgetTexts } from './code-year-after-budget';
import { conflictingTargetsTexts } from './conflicting-targets';
import { costOverBudgetTexts } from './cost-over-budget';
import { costSumOverBudgetTexts } from './cost-sum-over-budget';
import { descriptionRepeatsNameTexts } from './description-repeats-name';
import { duplicateGoalTexts } from './duplicate-goal';
import { duplicateIndicatorTexts } from './duplicate-indicator';
import { duplicateProjectCodeTexts } from './duplicate-project-code';
import { duplicateProjectNameTexts } from './duplicate-project-name';
import { fullSatisfactionTexts } from './full-satisfaction';
import { genericBasisTexts } from './generic-basis';
import { halfNotApplicableTexts } from './half-not-applicable';
import { invalidAmountTexts } from './invalid-amount';
import { invalidProjectCodeTexts } from './invalid-project-code';
import { malformedTargetTexts } from './malformed-target';
import { misclassifiedIndicatorTexts } from './misclassified-indicator';
import { missingBasisTexts } from './missing-basis';
import { missingComparatorTexts } from './missing-comparator';
import { missingDescriptionTexts } from './missing-description';
import { missingFieldTexts } from './missing-field';
import { missingIndicatorClassTexts } from './missing-indicator-class';
import { missingIndicatorNameTexts } from './missing-indicator-name';
import { missingIndicatorValueTexts } from './missing-indicator-value';
import { missingUnitTexts } from './missing-unit';
import { noIndicatorsTexts } from './no-indicators';
import { nonstandardUnitTexts } from './nonstandard-unit';
import { percentAtCeilingTexts } from './percent-at-ceiling';
import { percentOver100Texts } from './percent-over-100';
import { placeholderTextTexts } from './placeholder-text';
import { planDecreasingTexts } from './plan-decreasing';
import { planInvalidPercentTexts } from './plan-invalid-percent';
import { planMissingTexts } from './plan-missing';
import { planNotCompleteTexts } from './plan-not-complete';
import { planOutOfOrderTexts } from './plan-out-of-order';
import { planPerPeriodTexts } from './plan-per-period';
import { projectCodeCheckDigitTexts } from './project-code-check-digit';
import { purposeNameMismatchTexts } from './purpose-name-mismatch';
import { quantityCeilingTexts } from './quantity-ceiling';
import { reversedComparatorTexts } from './reversed-comparator';
import { shortGoalTexts } from './short-goal';
import { spendingBehindPlanTexts } from './spending-behind-plan';
import { spendingOverBudgetTexts } from './spending-over-budget';
import { staleYearTexts } from './stale-year';
import { titleNameMismatchTexts } from './title-name-mismatch';
import { totalCostBelowBudgetTexts } from './total-cost-below-budget';
import { uniformPlanTexts } from './uniform-plan';
import { unitNameDiffersTexts } from './unit-name-differs';
import { unknownClassificationTexts } from './unknown-classification';
import { unknownMoneyUnitTexts } from './unknown-money-unit';
import { unquantifiedTargetTexts } from './unquantified-target';
import { vagueTargetTexts } from './vague-target';
import { valueRepeatsTextTexts } from './value-repeats-text';
import { wordingTexts } from './wording';
import type { RuleTexts } from './texts';

/** The texts of every rule, by its id. */
const RULE_TEXTS: Readonly<Record<RuleId, Localised<RuleTexts<never>>>> = {
  'missing-field': missingFieldTexts,
  'missing-indicator-value': missingIndicatorValueTexts,
  'missing-indicator-name': missingIndicatorNameTexts,
  'missing-description': missingDescriptionTexts,
  'missing-basis': missingBasisTexts,
  'half-not-applicable': halfNotApplicableTexts,
  'missing-indicator-class': missingIndicatorClassTexts,
  'no-indicators': noIndicatorsTexts,
  'unknown-classification': unknownClassificationTexts,
  'placeholder-text': placeholderTextTexts,
  'duplicate-indicator': duplicateIndicatorTexts,
  'value-repeats-text': valueRepeatsTextTexts,
  'unquantified-target': unquantifiedTargetTexts,
  'malformed-target': malformedTargetTexts,
  'missing-unit': missingUnitTexts,
  'percent-over-100': percentOver100Texts,
  'reversed-comparator': reversedComparatorTexts,
  'invalid-amount': invalidAmountTexts,
  'budget-sum-mismatch': budgetSumMismatchTexts,
  'budget-told-twice': budgetToldTwiceTexts,
  'cost-over-budget': costOverBudgetTexts,
  'cost-sum-over-budget': costSumOverBudgetTexts,
  'amount-in-text-mismatch': amountInTextMismatchTexts,
  'unknown-money-unit': unknownMoneyUnitTexts,
  'plan-missing': planMissingTexts,
  'plan-invalid-percent': planInvalidPercentTexts,
  'plan-out-of-order': planOutOfOrderTexts,
  'plan-per-period': planPerPeriodTexts,
  'plan-decreasing': planDecreasingTexts,
  'plan-not-complete': planNotCompleteTexts,
  'spending-over-budget': spendingOverBudgetTexts,
  'spending-behind-plan': spendingBehindPlanTexts,
  'title-name-mismatch': titleNameMismatchTexts,
  'purpose-name-mismatch': purposeNameMismatchTexts,
  'stale-year': staleYearTexts,
  'conflicting-targets': conflictingTargetsTexts,
  'duplicate-project-code': duplicateProjectCodeTexts,
  'duplicate-project-name': duplicateProjectNameTexts,
  'invalid-project-code': invalidProjectCodeTexts,
  'project-code-check-digit': projectCodeCheckDigitTexts,
  'unit-name-differs': unitNameDiffersTexts,
  'vague-target': vagueTargetTexts,
  'missing-comparator': missingComparatorTexts,
  'percent-at-ceiling': percentAtCeilingTexts,
  'full-satisfaction': fullSatisfactionTexts,
  'quantity-ceiling': quantityCeilingTexts,
  'nonstandard-unit': nonstandardUnitTexts,
  'misclassified-indicator': misclassifiedIndicatorTexts,
  'total-cost-below-budget': totalCostBelowBudgetTexts,
  'uniform-plan': uniformPlanTexts,
  'code-year-after-budget': codeYearAfterBudgetTexts,
  'duplicate-goal': duplicateGoalTexts,
  wording: wordingTexts,
  'description-repeats-name': descriptionRepeatsNameTexts,
  'generic-basis': genericBasisTexts,
  'short-goal': shortGoalTexts,
};

export interface Wording {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** The sentences for what a rule found, fit to be shown. The data is the rule's own: rule and texts share its type. */
export function wordingOf(rule: RuleId, data: object, language: Language): Wording {
  const texts = RULE_TEXTS[rule][language];
  return {
    title: texts.title,
    what: visible(texts.what(data as never)),
    why: texts.why,
    todo: visible(texts.todo(data as never)),
  };
}

export function ruleTitle(rule: RuleId, language: Language): string {
  return RULE_TEXTS[rule][language].title;
}
