import type { vagueTarget } from '../../rules/vague-target';
import { indicatorEn, indicatorZh, quote, sentence } from '../words';
import type { TextsOf } from './texts';

export const vagueTargetTexts: TextsOf<typeof vagueTarget> = {
  'zh-CN': {
    title: '效益指标值笼统',
    what: ({ indicator, class: cls, target }) =>
      target === null
        ? `${indicatorZh(cls, indicator)}只有表述，没有指标值。`
        : `${indicatorZh(cls, indicator)}的指标值只写${quote(target)}，没有衡量标准。`,
    why: '笼统的效益指标值难以判断是否实现。',
    todo: () => '请尽量改为可比较的数值、比率或等级，如“较上年提高2个百分点”。',
  },
  en: {
    title: 'Benefit stated in bare words',
    what: ({ indicator, class: cls, target }) =>
      target === null
        ? `${sentence(indicatorEn(cls, indicator))} is a wish without a target.`
        : `The target of ${indicatorEn(cls, indicator)} is only ${quote(target)}, with nothing to measure it by.`,
    why: 'Whether a benefit in bare words was reached is hard to tell.',
    todo: () => 'Prefer a figure, a rate or a grade that can be compared, such as 2 points above last year.',
  },
};
