/** The error values that functions give; Excel shows a message with the first two. */
export type ErrorValue = '#VALUE!' | '#N/A' | '#DIV/0!';

export type ParameterName =
  | 'plan'
  | 'asOf'
  | 'method'
  | 'year'
  | 'budget'
  | 'spent'
  | 'by'
  | 'tolerance'
  | 'text'
  | 'target'
  | 'actual'
  | 'weight'
  | 'header'
  | 'row'
  | 'unit'
  | 'done'
  | 'total'
  | 'current'
  | 'previous'
  | 'satisfied'
  | 'fairlySatisfied'
  | 'surveyed'
  | 'code';

interface PlanValueProblem<Code extends string> {
  readonly code: Code;
  readonly parameter: ParameterName;
  /** Of the checkpoint. */
  readonly label: string;
  readonly text: string;
}

/** Why a function has no result; `parameter` is the argument to mend. */
export type Problem =
  | { readonly code: 'missing'; readonly parameter: ParameterName }
  | { readonly code: 'error-value'; readonly parameter: ParameterName; readonly value: string }
  | { readonly code: 'not-a-date'; readonly parameter: ParameterName; readonly text: string }
  | { readonly code: 'no-such-day'; readonly parameter: ParameterName; readonly text: string }
  | { readonly code: 'not-a-day'; readonly parameter: ParameterName; readonly text: string }
  | { readonly code: 'not-a-year'; readonly parameter: ParameterName; readonly text: string }
  | {
      readonly code: 'unknown-choice';
      readonly parameter: ParameterName;
      readonly text: string;
      readonly chinese: readonly string[];
      readonly english: readonly string[];
    }
  | { readonly code: 'truth-value'; readonly parameter: ParameterName; readonly text: string }
  | { readonly code: 'not-points'; readonly parameter: ParameterName; readonly text: string }
  | {
      readonly code: 'uncertain-points';
      readonly parameter: ParameterName;
      readonly text: string;
      /** The points of a cell that holds it and is shown as a percentage. */
      readonly points: string;
    }
  | {
      readonly code: 'uncertain-share';
      readonly parameter: ParameterName;
      readonly text: string;
      /** In per cent, when it is taken for a share. */
      readonly percent: string;
      /** The share, when it is meant in per cent. */
      readonly share: string;
    }
  | { readonly code: 'not-a-number'; readonly parameter: ParameterName; readonly text: string }
  | { readonly code: 'unit-in-amount'; readonly parameter: ParameterName; readonly text: string }
  | { readonly code: 'negative'; readonly parameter: ParameterName; readonly text: string }
  | { readonly code: 'not-one-column'; readonly parameter: ParameterName }
  | {
      readonly code: 'rows-differ';
      readonly parameter: ParameterName;
      readonly rows: number;
      readonly expected: number;
    }
  | { readonly code: 'only-one'; readonly parameter: ParameterName; readonly given: number }
  | { readonly code: 'plan-without-values'; readonly parameter: ParameterName }
  | { readonly code: 'plan-needs-labels'; readonly parameter: ParameterName; readonly values: number }
  | { readonly code: 'plan-label'; readonly parameter: ParameterName; readonly label: string }
  | { readonly code: 'plan-order'; readonly parameter: ParameterName; readonly label: string }
  | PlanValueProblem<'plan-value'>
  | PlanValueProblem<'plan-out-of-range'>
  | PlanValueProblem<'plan-decreasing'>
  | { readonly code: 'plan-mixed-scale'; readonly parameter: ParameterName }
  | { readonly code: 'malformed-target'; readonly parameter: ParameterName; readonly text: string }
  | {
      readonly code: 'unit-differs';
      readonly parameter: ParameterName;
      readonly unit: string;
      readonly expected: string;
    }
  | { readonly code: 'more-than-surveyed'; readonly parameter: ParameterName }
  | { readonly code: 'widths-differ'; readonly parameter: ParameterName }
  | {
      readonly code: 'no-such-column';
      readonly parameter: ParameterName;
      readonly columns: readonly string[];
    }
  | { readonly code: 'not-a-money-unit'; readonly parameter: ParameterName; readonly text: string }
  | { readonly code: 'blank-target'; readonly parameter: ParameterName }
  | { readonly code: 'qualitative-target'; readonly parameter: ParameterName; readonly text: string }
  | { readonly code: 'unclear-target'; readonly parameter: ParameterName; readonly text: string }
  | { readonly code: 'no-direction'; readonly parameter: ParameterName; readonly text: string }
  | { readonly code: 'target-without-year'; readonly parameter: ParameterName; readonly text: string }
  | { readonly code: 'missed-deadline'; readonly parameter: ParameterName }
  | { readonly code: 'no-check-character'; readonly parameter: ParameterName; readonly text: string }
  | { readonly code: 'zero'; readonly parameter: ParameterName }
  | { readonly code: 'no-month-left'; readonly parameter: ParameterName };

/** Thrown where a function has no result; in a column of results it stands in the place of one of them. */
export class Failure extends Error {
  constructor(
    readonly error: ErrorValue,
    readonly problem: Problem,
  ) {
    super(problem.code);
    this.name = 'Failure';
  }
}

/** Bad input. */
export function invalid(problem: Problem): Failure {
  return new Failure('#VALUE!', problem);
}

/** Nothing to say. */
export function notAvailable(problem: Problem): Failure {
  return new Failure('#N/A', problem);
}

export function divisionByZero(problem: Problem): Failure {
  return new Failure('#DIV/0!', problem);
}
