import type { noIndicators } from '../../rules/no-indicators';
import type { TextsOf } from './texts';

export const noIndicatorsTexts: TextsOf<typeof noIndicators> = {
  'zh-CN': {
    title: '没有填写指标',
    what: ({ rows }) =>
      rows === 0 ? '指标表头下面没有任何指标。' : `指标表头下面的${rows}行都没有填写指标内容。`,
    why: '绩效目标要靠指标来衡量，没有指标的目标表不能送审。',
    todo: () => '请至少填写数量、质量、效益等指标及其指标值。',
  },
  en: {
    title: 'No indicators',
    what: ({ rows }) =>
      rows === 0
        ? 'There is no indicator under the indicator header.'
        : `Nothing is filled in in the ${rows} rows under the indicator header.`,
    why: 'Goals are measured by indicators: a form without any cannot be submitted.',
    todo: () => 'Fill in at least indicators of quantity, quality and benefit with their targets.',
  },
};
