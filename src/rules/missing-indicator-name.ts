import type { IndicatorClass } from '../core/taxonomy';
import { perTable, type Rule } from './rule';
import { isVacant } from './support/cells';
import { isLeftoverRow } from './support/placeholders';
import { classOf, isHalfNotApplicable, realIndicators } from './support/rows';

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
  check: perTable(function* ({ indicators }) {
    for (const indicator of realIndicators(indicators)) {
      const { name, target } = indicator;
      const description = indicator.description?.text ?? '';
      if (!isVacant(name, indicator) || (target.empty && description === '')) continue;
      if (isHalfNotApplicable(indicator) || isLeftoverRow(indicator)) continue;
      yield { at: name.at, data: { class: classOf(indicator), target: target.text, description } };
    }
  }),
};
