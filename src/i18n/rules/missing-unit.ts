import type { missingUnit } from '../../rules/missing-unit';
import { indicatorEn, indicatorZh, quote } from '../words';
import type { TextsOf } from './texts';

export const missingUnitTexts: TextsOf<typeof missingUnit> = {
  'zh-CN': {
    title: '指标值缺计量单位',
    what: ({ indicator, class: cls, target, column }) =>
      column
        ? `${indicatorZh(cls, indicator)}的指标值${quote(target)}没有填计量单位。`
        : `${indicatorZh(cls, indicator)}的指标值${quote(target)}没有单位，也没有%。`,
    why: '没有单位的数字无法与预算、实际完成值比较。',
    todo: ({ class: cls }) =>
      cls === 'cost' ? '请写明元、万元或%。' : '请补写单位（如件、人次、平方米），比率请写%。',
  },
  en: {
    title: 'Unit of the target missing',
    what: ({ indicator, class: cls, target, column }) =>
      column
        ? `The unit cell for the target ${quote(target)} of ${indicatorEn(cls, indicator)} is empty.`
        : `The target ${quote(target)} of ${indicatorEn(cls, indicator)} has neither a unit nor %.`,
    why: 'A number without a unit cannot be compared with the budget or the actual figure.',
    todo: ({ class: cls }) =>
      cls === 'cost'
        ? 'Write 元, 万元 or %.'
        : 'Add the unit (such as 件, 人次, 平方米); for a rate write %.',
  },
};
