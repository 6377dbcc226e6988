import type { IndicatorClass } from '../core/taxonomy';
import type { Rule } from './rule';
import { isVacant } from './support/cells';
import { isLeftoverRow } from './support/placeholders';
import { classOf, isHalfNotApplicable, perRealIndicator } from './support/rows';

export interface MissingIndicatorNameData {
  readonly class: IndicatorClass | null;
  /** "" when it is empty too. */
  readonly target: string;
  readonly description: string;
}

/** 指标值 or 描述 is given and 三级指标 is empty. */
export const missingIndicatorName: Rule<'missing-indicator-name', MissingIndicatorNameData> = {
  id: 'missing-indicator-name',
  category: 'completeness',
  severity: 'error',
  check: perRealIndicator((indicator) => {
    const { name, target } = indicator;
    if (!isVacant(name, indicator)) return null;
    const description = indicator.description?.text ?? '';
    if (target.empty && description === '') return null;
    if (isHalfNotApplicable(indicator) || isLeftoverRow(indicator)) return null;
    return { at: name.at, data: { class: classOf(indicator), target: target.text, description } };
  }),
};
