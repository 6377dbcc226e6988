import { NOTHING, perTable, type Rule } from './rule';
import { findPlaceholder } from './support/placeholders';
import { unnumbered } from './support/text-key';

export interface ShortGoalData {
  readonly goal: string;
  readonly characters: number;
}

/** 绩效目标 of few characters (thresholds: 10), numbering and closing punctuation aside. */
export const shortGoal: Rule<'short-goal', ShortGoalData> = {
  id: 'short-goal',
  category: 'completeness',
  severity: 'info',
  check: perTable((table, { shortGoalCharacters }) => {
    const goal = table.kind === 'project' ? table.fields.goal : table.overallGoal;
    if (goal === null || goal.empty || findPlaceholder(goal.text) !== null) return NOTHING;
    const characters = Array.from(unnumbered(goal.text)).length;
    return characters <= shortGoalCharacters
      ? [{ at: goal.at, data: { goal: goal.text, characters } }]
      : NOTHING;
  }),
};
