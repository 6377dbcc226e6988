import type { IndicatorClass } from '../core/taxonomy';
import type { Rule } from './rule';
import { isVacant } from './support/cells';
import { isLeftoverRow } from './support/placeholders';
import { classOf, isHalfNotApplicable, perRealIndicator } from './support/rows';

export interface MissingBasisData {
  readonly indicator: string;
  readonly class: IndicatorClass | null;
}

/** 指标值确定依据 is empty in a row that states an indicator, where the form has the column. */
export const missingBasis: Rule<'missing-basis', MissingBasisData> = {
  id: 'missing-basis',
  category: 'completeness',
  severity: 'error',
  check: perRealIndicator((indicator) => {
    const { basis, name } = indicator;
    if (!isVacant(basis, indicator)) return null;
    if (isHalfNotApplicable(indicator) || isLeftoverRow(indicator)) return null;
    return { at: basis.at, data: { indicator: name.text, class: classOf(indicator) } };
  }),
};
