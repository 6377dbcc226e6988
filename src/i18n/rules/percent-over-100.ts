import type { percentOver100 } from '../../rules/percent-over-100';
import { indicatorEn, indicatorZh, quote } from '../words';
import type { TextsOf } from './texts';

export const percentOver100Texts: TextsOf<typeof percentOver100> = {
  'zh-CN': {
    title: '比率要求超过100%',
    what: ({ indicator, class: cls, target }) =>
      `${indicatorZh(cls, indicator)}的指标值${quote(target)}要求超过100%，这个比率最高只能是100%。`,
    why: '不可能达到的指标值，自评时只能判未完成。',
    todo: () => '请核对数值；如果是增长率或与计划相比的倍数，请在指标名称中写明。',
  },
  en: {
    title: 'Rate required to exceed 100 %',
    what: ({ indicator, class: cls, target }) =>
      `The target ${quote(target)} of ${indicatorEn(cls, indicator)} demands more than 100%, the most that this rate can be.`,
    why: 'A target that cannot be reached can only be scored as missed.',
    todo: () => 'Check the figure; if growth or a multiple of the plan is meant, let the name say so.',
  },
};
