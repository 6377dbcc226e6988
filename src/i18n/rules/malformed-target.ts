import type { MalformedTargetData, malformedTarget } from '../../rules/malformed-target';
import { indicatorEn, indicatorZh, quote } from '../words';
import type { TextsOf } from './texts';

type Problem = MalformedTargetData['problem'];

const PROBLEMS_ZH: Readonly<Record<Problem, string>> = {
  'two-comparators': '有两个互相矛盾或重复的比较符号',
  'empty-comparator': '只有比较符号，没有数值',
  'reversed-interval': '区间的下限大于上限',
};
const PROBLEMS_EN: Readonly<Record<Problem, string>> = {
  'two-comparators': 'has two comparators',
  'empty-comparator': 'has a comparator and no number',
  'reversed-interval': 'is an interval whose lower end is above the upper one',
};
const TODO_ZH: Readonly<Record<Problem, string>> = {
  'two-comparators': '请只保留一个比较符号。',
  'empty-comparator': '请补写数值和单位。',
  'reversed-interval': '请核对区间两端。',
};
const TODO_EN: Readonly<Record<Problem, string>> = {
  'two-comparators': 'Keep one comparator only.',
  'empty-comparator': 'Add the number and its unit.',
  'reversed-interval': 'Check both ends of the interval.',
};

export const malformedTargetTexts: TextsOf<typeof malformedTarget> = {
  'zh-CN': {
    title: '指标值写法有误',
    what: ({ indicator, class: cls, target, problem }) =>
      `${indicatorZh(cls, indicator)}的指标值${quote(target)}${PROBLEMS_ZH[problem]}。`,
    why: '这样的指标值读不出要求，系统导入和自评打分都会出错。',
    todo: ({ problem }) => TODO_ZH[problem],
  },
  en: {
    title: 'Target is malformed',
    what: ({ indicator, class: cls, target, problem }) =>
      `The target ${quote(target)} of ${indicatorEn(cls, indicator)} ${PROBLEMS_EN[problem]}.`,
    why: 'What such a target demands cannot be read, neither by a system that imports it nor in scoring.',
    todo: ({ problem }) => TODO_EN[problem],
  },
};
