/** An indicator row of a project table; each text as it stands in its cell, '' for an empty cell. */
export type IndicatorTexts = readonly [
  level2: string,
  name: string,
  description: string,
  target: string,
  basis: string,
];

/** One 项目绩效目标表. Amounts (万元) and shares are kept as the text shows them and written as numbers. */
export interface ProjectTexts {
  readonly sheetName: string;
  readonly title: string;
  /** Code and name of the unit, one line. */
  readonly unit: string;
  readonly code: string;
  readonly name: string;
  readonly budget: string;
  readonly fiscalFunds: string;
  readonly otherFunds: string;
  readonly purpose: string;
  /** Cumulative shares at the ends of March, June, October and December. */
  readonly plan: readonly [march: string, june: string, october: string, december: string];
  readonly goal: string;
  readonly outputs: readonly [IndicatorTexts, IndicatorTexts, IndicatorTexts, IndicatorTexts];
  readonly benefits: readonly [IndicatorTexts, IndicatorTexts, IndicatorTexts, IndicatorTexts];
  readonly satisfaction: IndicatorTexts;
}

/** An indicator of the department-wide part, its sentence split: what is measured, its value, its definition. */
export type DepartmentIndicatorTexts = readonly [
  category: string,
  name: string,
  target: string,
  definition: string,
];

export interface DepartmentGoalTexts {
  readonly goal: string;
  readonly indicators: readonly DepartmentIndicatorTexts[];
}

/** The 部门整体绩效目标. */
export interface DepartmentTexts {
  readonly sheetName: string;
  readonly title: string;
  readonly unit: string;
  /** Paragraph by paragraph; all stand in one cell. */
  readonly overallGoal: readonly string[];
  readonly goals: readonly DepartmentGoalTexts[];
  readonly measures: readonly string[];
}

/** The row of a class that does not concern the project. */
export function notApplicable(level2: string): IndicatorTexts {
  return [level2, '不涉及', '不涉及', '不涉及', '不涉及'];
}
