import type { fullSatisfaction } from '../../rules/full-satisfaction';
import { indicatorEn, indicatorZh, quote } from '../words';
import type { TextsOf } from './texts';

export const fullSatisfactionTexts: TextsOf<typeof fullSatisfaction> = {
  'zh-CN': {
    title: '满意度要求100%',
    what: ({ indicator, target }) =>
      `${indicatorZh('satisfaction', indicator)}的指标值为${quote(target)}，要求人人满意。`,
    why: '满意度来自抽样调查，很难达到100%，定得过高自评时会失分。',
    todo: () => '请结合历年调查结果设定，如≥90%或≥95%。',
  },
  en: {
    title: 'Satisfaction of 100 %',
    what: ({ indicator, target }) =>
      `The target of ${indicatorEn('satisfaction', indicator)} is ${quote(target)}: everybody is to be satisfied.`,
    why: 'Satisfaction comes from surveys and hardly ever reaches 100%; too high a target costs points later.',
    todo: () => 'Set it by the surveys of earlier years, such as ≥90% or ≥95%.',
  },
};
