import type { missingDescription } from '../../rules/missing-description';
import { indicatorEn, indicatorZh, sentence } from '../words';
import type { TextsOf } from './texts';

export const missingDescriptionTexts: TextsOf<typeof missingDescription> = {
  'zh-CN': {
    title: '缺绩效指标描述',
    what: (data) => `${indicatorZh(data.class, data.indicator)}未填绩效指标描述。`,
    why: '描述说明指标的口径和算法，空着时不同的人会有不同的理解。',
    todo: () => '请写明统计范围或计算方法，如“按期办结件数占应办结件数的比例”。',
  },
  en: {
    title: 'Description of the indicator missing',
    what: (data) => `${sentence(indicatorEn(data.class, data.indicator))} has no description (绩效指标描述).`,
    why: 'The description says what is counted and how; without it everyone understands something else.',
    todo: () => 'Say what is counted or how the figure is calculated.',
  },
};
