import type { IndicatorClass } from '../core/taxonomy';
import type { Rule } from './rule';
import { isVacant } from './support/cells';
import { isLeftoverRow } from './support/placeholders';
import { classOf, isHalfNotApplicable, perRealIndicator } from './support/rows';

export interface MissingIndicatorValueData {
  readonly indicator: string;
  readonly class: IndicatorClass | null;
}

/** 三级指标 is given and 指标值 is empty. In a department's table the rows without a value are told together, elsewhere. */
export const missingIndicatorValue: Rule<'missing-indicator-value', MissingIndicatorValueData> = {
  id: 'missing-indicator-value',
  category: 'completeness',
  severity: 'error',
  check: perRealIndicator((indicator, { kind }) => {
    const { name, target } = indicator;
    if (kind !== 'project' || name.empty || !isVacant(target, indicator)) return null;
    if (isHalfNotApplicable(indicator) || isLeftoverRow(indicator)) return null;
    return { at: target.at, data: { indicator: name.text, class: classOf(indicator) } };
  }),
};
