import type { misclassifiedIndicator } from '../../rules/misclassified-indicator';
import { CLASS_NAMES, quote } from '../words';
import type { TextsOf } from './texts';

const ZH = CLASS_NAMES['zh-CN'];
const EN = CLASS_NAMES.en;

export const misclassifiedIndicatorTexts: TextsOf<typeof misclassifiedIndicator> = {
  'zh-CN': {
    title: '指标可能放错类别',
    what: (data) => `${quote(data.indicator)}放在${ZH[data.class]}下，从名称看应属${ZH[data.suggested]}。`,
    why: '类别放错，所在类别会显得没有合适的指标。',
    todo: (data) => `请核对，必要时移到${ZH[data.suggested]}下。`,
  },
  en: {
    title: 'Indicator may stand under the wrong class',
    what: (data) =>
      `${quote(data.indicator)} stands as a ${EN[data.class]}; by its name it is a ${EN[data.suggested]}.`,
    why: 'Under the wrong class it leaves that class without an indicator of its own.',
    todo: (data) => `Check it, and move it to ${ZH[data.suggested]} if need be.`,
  },
};
