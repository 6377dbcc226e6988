import type { descriptionRepeatsName } from '../../rules/description-repeats-name';
import type { TextsOf } from './texts';

export const descriptionRepeatsNameTexts: TextsOf<typeof descriptionRepeatsName> = {
  'zh-CN': {
    title: '描述照抄指标名称',
    what: ({ tables, repeating, rows }) =>
      repeating === rows
        ? `${tables}张表的${rows}项指标，绩效指标描述全部与三级指标相同。`
        : `${tables}张表的${rows}项指标中，有${repeating}项的绩效指标描述与三级指标完全相同。`,
    why: '描述应说明口径和算法，照抄名称等于没有说明。',
    todo: () => '请补充统计范围或计算方法，如“按期办结件数占应办结件数的比例”。',
  },
  en: {
    title: 'Descriptions repeat the names',
    what: ({ tables, repeating, rows }) =>
      `Of the ${rows} ${rows === 1 ? 'indicator' : 'indicators'} in ${tables === 1 ? 'one form' : `${tables} forms`}, ${repeating} ${repeating === 1 ? 'has' : 'have'} a description (绩效指标描述) that only repeats the name.`,
    why: 'A description should say what is counted and how; the name again says nothing.',
    todo: () => 'Add what is counted or how the figure is calculated.',
  },
};
