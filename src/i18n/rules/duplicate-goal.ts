import type { duplicateGoal } from '../../rules/duplicate-goal';
import { shortListEn, shortListZh } from '../lists';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const duplicateGoalTexts: TextsOf<typeof duplicateGoal> = {
  'zh-CN': {
    title: '绩效目标与其他项目相同',
    what: ({ projects }) => `${shortListZh(projects.map(quote))}的绩效目标一字不差。`,
    why: '目标应说明本项目要做成什么，与别的项目相同，看不出这笔钱的产出。',
    todo: () => '请按各项目的内容分别写明目标。',
  },
  en: {
    title: 'Same goal as another project',
    what: ({ projects }) => `${shortListEn(projects.map(quote))} have the same goal, word for word.`,
    why: 'A goal says what this project is to achieve; one shared with another project does not.',
    todo: () => 'Write for each project what its own money is to achieve.',
  },
};
