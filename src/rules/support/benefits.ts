import { BENEFIT_CLASSES, type IndicatorClass } from '../../core/taxonomy';
import { compact } from '../../core/text';
import type { Indicator } from '../../tables/model';
import { classOf } from './rows';

export function isBenefit(cls: IndicatorClass | null): boolean {
  return cls !== null && BENEFIT_CLASSES.includes(cls);
}

/** What a wish is made of. */
const WISHES = [
  ...['不断', '持续', '进一步', '有效', '显著', '明显', '逐步', '大力', '切实', '稳步', '长期', '顺利'],
  ...[
    '保证',
    '保障',
    '确保',
    '提升',
    '提高',
    '增强',
    '促进',
    '推动',
    '改善',
    '维护',
    '优化',
    '强化',
    '加强',
    '完善',
  ],
];
/** A name that ends so can be measured. */
const MEASURABLE = /(?:率|度|数|量|额|值|比|比例|次|人次|面积|收入|时间|天)(?:\([^()]*\))?$/u;

/** A benefit whose name is the wish itself, with the target left empty: 不断提升信息化水平. */
export function isUnstatedWish(indicator: Indicator): boolean {
  const name = compact(indicator.name.text);
  return (
    isBenefit(classOf(indicator)) &&
    indicator.target.empty &&
    WISHES.some((word) => name.includes(word)) &&
    !MEASURABLE.test(name)
  );
}
