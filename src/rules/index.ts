import { amountInTextMismatch } from './amount-in-text-mismatch';
import { budgetSumMismatch } from './budget-sum-mismatch';
import { budgetToldTwice } from './budget-told-twice';
import { codeYearAfterBudget } from './code-year-after-budget';
import { conflictingTargets } from './conflicting-targets';
import { costOverBudget } from './cost-over-budget';
import { costSumOverBudget } from './cost-sum-over-budget';
import { descriptionRepeatsName } from './description-repeats-name';
import { duplicateGoal } from './duplicate-goal';
import { duplicateIndicator } from './duplicate-indicator';
import { duplicateProjectCode } from './duplicate-project-code';
import { duplicateProjectName } from './duplicate-project-name';
import { fullSatisfaction } from './full-satisfaction';
import { genericBasis } from './generic-basis';
import { halfNotApplicable } from './half-not-applicable';
import { invalidAmount } from './invalid-amount';
import { invalidProjectCode } from './invalid-project-code';
import { malformedTarget } from './malformed-target';
import { misclassifiedIndicator } from './misclassified-indicator';
import { missingBasis } from './missing-basis';
import { missingComparator } from './missing-comparator';
import { missingDescription } from './missing-description';
import { missingField } from './missing-field';
import { missingIndicatorClass } from './missing-indicator-class';
import { missingIndicatorName } from './missing-indicator-name';
import { missingIndicatorValue } from './missing-indicator-value';
import { missingUnit } from './missing-unit';
import { noIndicators } from './no-indicators';
import { nonstandardUnit } from './nonstandard-unit';
import { percentAtCeiling } from './percent-at-ceiling';
import { percentOver100 } from './percent-over-100';
import { placeholderText } from './placeholder-text';
import { planDecreasing } from './plan-decreasing';
import { planInvalidPercent } from './plan-invalid-percent';
import { planMissing } from './plan-missing';
import { planNotComplete } from './plan-not-complete';
import { planOutOfOrder } from './plan-out-of-order';
import { planPerPeriod } from './plan-per-period';
import { projectCodeCheckDigit } from './project-code-check-digit';
import { purposeNameMismatch } from './purpose-name-mismatch';
import { quantityCeiling } from './quantity-ceiling';
import { reversedComparator } from './reversed-comparator';
import { shortGoal } from './short-goal';
import { spendingBehindPlan } from './spending-behind-plan';
import { spendingOverBudget } from './spending-over-budget';
import { staleYear } from './stale-year';
import { titleNameMismatch } from './title-name-mismatch';
import { totalCostBelowBudget } from './total-cost-below-budget';
import { uniformPlan } from './uniform-plan';
import { unitNameDiffers } from './unit-name-differs';
import { unknownClassification } from './unknown-classification';
import { unknownMoneyUnit } from './unknown-money-unit';
import { unquantifiedTarget } from './unquantified-target';
import { vagueTarget } from './vague-target';
import { valueRepeatsText } from './value-repeats-text';
import { wording } from './wording';

/** Every rule, in the order in which reports show them. */
export const RULES = [
  missingField,
  missingIndicatorValue,
  missingIndicatorName,
  missingDescription,
  missingBasis,
  halfNotApplicable,
  missingIndicatorClass,
  noIndicators,
  unknownClassification,
  placeholderText,
  duplicateIndicator,
  valueRepeatsText,
  unquantifiedTarget,
  malformedTarget,
  missingUnit,
  percentOver100,
  reversedComparator,
  invalidAmount,
  budgetSumMismatch,
  budgetToldTwice,
  costOverBudget,
  costSumOverBudget,
  amountInTextMismatch,
  unknownMoneyUnit,
  planMissing,
  planInvalidPercent,
  planOutOfOrder,
  planPerPeriod,
  planDecreasing,
  planNotComplete,
  spendingOverBudget,
  spendingBehindPlan,
  titleNameMismatch,
  purposeNameMismatch,
  staleYear,
  conflictingTargets,
  duplicateProjectCode,
  duplicateProjectName,
  invalidProjectCode,
  projectCodeCheckDigit,
  unitNameDiffers,
  vagueTarget,
  missingComparator,
  percentAtCeiling,
  fullSatisfaction,
  quantityCeiling,
  nonstandardUnit,
  misclassifiedIndicator,
  totalCostBelowBudget,
  uniformPlan,
  codeYearAfterBudget,
  duplicateGoal,
  wording,
  descriptionRepeatsName,
  genericBasis,
  shortGoal,
] as const;

export type AnyRule = (typeof RULES)[number];
export type RuleId = AnyRule['id'];
