import type { ReversedComparatorData, reversedComparator } from '../../rules/reversed-comparator';
import { indicatorEn, indicatorZh, quote, sentence } from '../words';
import type { TextsOf } from './texts';

type Reversal = ReversedComparatorData['reversal'];

const TODO_ZH: Readonly<Record<Reversal, string>> = {
  cost: '成本通常设上限；如为政策规定下限，请注明。',
  'more-is-better': '这个比率越高越好，请核对是否应为≥。',
  'less-is-better': '这个数越低越好，请核对是否应为≤。',
};
const TODO_EN: Readonly<Record<Reversal, string>> = {
  cost: 'Costs usually have a ceiling; if a policy sets this floor, say so.',
  'more-is-better': 'The higher this rate the better: check whether ≥ is meant.',
  'less-is-better': 'The lower this figure the better: check whether ≤ is meant.',
};

export const reversedComparatorTexts: TextsOf<typeof reversedComparator> = {
  'zh-CN': {
    title: '比较符号方向相反',
    what: ({ indicator, class: cls, target }) => `${indicatorZh(cls, indicator)}写成${quote(target)}。`,
    why: '方向写反，做得越差反而越容易达标。',
    todo: ({ reversal }) => TODO_ZH[reversal],
  },
  en: {
    title: 'Comparator points the wrong way',
    what: ({ indicator, class: cls, target }) =>
      `${sentence(indicatorEn(cls, indicator))} is written as ${quote(target)}.`,
    why: 'With the direction reversed, doing worse makes the target easier to reach.',
    todo: ({ reversal }) => TODO_EN[reversal],
  },
};
