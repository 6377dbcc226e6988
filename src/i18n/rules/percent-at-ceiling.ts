import type { percentAtCeiling } from '../../rules/percent-at-ceiling';
import { indicatorEn, indicatorZh, quote } from '../words';
import type { TextsOf } from './texts';

export const percentAtCeilingTexts: TextsOf<typeof percentAtCeiling> = {
  'zh-CN': {
    title: '比率写成≥100%',
    what: ({ indicator, class: cls, target }) =>
      `${indicatorZh(cls, indicator)}的指标值为${quote(target)}，这个比率最高就是100%，只能等于。`,
    why: '“≥100%”读起来像允许超过100%，审核时常被要求改写。',
    todo: () => '建议写成“=100%”；若难以做到，请改为实际可达到的比率。',
  },
  en: {
    title: 'Rate written as ≥100%',
    what: ({ indicator, class: cls, target }) =>
      `The target of ${indicatorEn(cls, indicator)} is ${quote(target)}; this rate can at most equal 100%.`,
    why: '“≥100%” reads as if more were possible, and reviewers often ask for another wording.',
    todo: () => 'Write “=100%”, or a rate that can really be reached.',
  },
};
