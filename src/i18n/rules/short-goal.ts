import type { shortGoal } from '../../rules/short-goal';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const shortGoalTexts: TextsOf<typeof shortGoal> = {
  'zh-CN': {
    title: '绩效目标过于简短',
    what: ({ goal, characters }) => `绩效目标${quote(goal)}只有${characters}个字。`,
    why: '绩效目标要说明花这笔钱做什么、达到什么效果，太短往往说不清。',
    todo: () => '请写明主要工作内容和预期效果。',
  },
  en: {
    title: 'Goal very short',
    what: ({ goal, characters }) =>
      `The goal ${quote(goal)} has ${characters} ${characters === 1 ? 'character' : 'characters'} only.`,
    why: 'A goal tells what the money is spent on and to what effect; so few words can hardly do that.',
    todo: () => 'Describe the main work and the effect expected.',
  },
};
