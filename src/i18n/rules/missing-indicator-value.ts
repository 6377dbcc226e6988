import type { missingIndicatorValue } from '../../rules/missing-indicator-value';
import { indicatorEn, indicatorZh, sentence } from '../words';
import type { TextsOf } from './texts';

export const missingIndicatorValueTexts: TextsOf<typeof missingIndicatorValue> = {
  'zh-CN': {
    title: '缺指标值',
    what: (data) => `${indicatorZh(data.class, data.indicator)}未填指标值。`,
    why: '没有指标值，年中监控和年末自评就没有衡量标准，表格会被退回。',
    todo: () => '请填写可衡量的数值、比例、等级或完成期限；该类不适用时，整行写“不涉及”。',
  },
  en: {
    title: 'Target missing',
    what: (data) => `${sentence(indicatorEn(data.class, data.indicator))} has no target (指标值).`,
    why: 'Without a target there is nothing to measure against at mid-year or in the self-evaluation.',
    todo: () =>
      'Enter a number, a share, a grade or a deadline; where the class does not apply, write 不涉及 in the whole row.',
  },
};
