import type { IndicatorClass } from '../core/taxonomy';
import type { Rule } from './rule';
import { isVacant } from './support/cells';
import { isLeftoverRow } from './support/placeholders';
import { classOf, isHalfNotApplicable, perRealIndicator } from './support/rows';

export interface MissingDescriptionData {
  readonly indicator: string;
  readonly class: IndicatorClass | null;
}

/** 绩效指标描述 is empty where the form has the column. In a department's table explanations are optional. */
export const missingDescription: Rule<'missing-description', MissingDescriptionData> = {
  id: 'missing-description',
  category: 'completeness',
  severity: 'warning',
  check: perRealIndicator((indicator, { kind }) => {
    const { description, name } = indicator;
    if (kind !== 'project' || !isVacant(description, indicator)) return null;
    if (isHalfNotApplicable(indicator) || isLeftoverRow(indicator)) return null;
    return { at: description.at, data: { indicator: name.text, class: classOf(indicator) } };
  }),
};
