import type { quantityCeiling } from '../../rules/quantity-ceiling';
import { indicatorEn, indicatorZh, quote } from '../words';
import type { TextsOf } from './texts';

export const quantityCeilingTexts: TextsOf<typeof quantityCeiling> = {
  'zh-CN': {
    title: '数量指标只设上限',
    what: ({ indicator, target }) =>
      `${indicatorZh('quantity', indicator)}的指标值为${quote(target)}，只设了上限。`,
    why: '按上限考核，少做甚至不做也算完成。',
    todo: () => '请核对是否应为≥；确属控制规模的，保留即可。',
  },
  en: {
    title: 'Quantity with a ceiling only',
    what: ({ indicator, target }) =>
      `The target of ${indicatorEn('quantity', indicator)} is ${quote(target)}, a ceiling only.`,
    why: 'Measured against a ceiling, doing less or nothing counts as reached.',
    todo: () => 'Check whether ≥ is meant; keep it if the quantity is really to be limited.',
  },
};
