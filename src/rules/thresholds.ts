/** Figures that a user may set: where local practice draws a line elsewhere. */
export interface Thresholds {
  /** 绩效目标 of this many characters or fewer is short (short-goal). */
  readonly shortGoalCharacters: number;
  /** So many projects with one and the same plan are worth a word (uniform-plan). */
  readonly uniformPlanProjects: number;
}

export const DEFAULT_THRESHOLDS: Thresholds = { shortGoalCharacters: 10, uniformPlanProjects: 3 };
