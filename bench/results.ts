/** What measurements give, as plain data: one renderer draws it for the terminal, one for the document. */
export type Unit = 'ms' | 'MB' | 'bytes' | 'count' | 'perSecond';

export interface Figure {
  readonly value: number;
  readonly unit: Unit;
}

/** null: there is nothing to tell here. */
export type Cell = string | Figure | null;

export interface ResultTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Ours beside what others have for the same. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly what: string;
  readonly ours: Figure;
  readonly beside: string;
  readonly theirs: Figure;
}

/** Something of ours beside what was promised. */
export interface Goal {
  readonly kind: 'goal';
  readonly what: string;
  readonly ours: Figure;
  readonly bound: 'at-most' | 'at-least';
  readonly limit: Figure;
}

export type Judgement = Comparison | Goal;

export interface SectionResult {
  readonly tables: readonly ResultTable[];
  readonly judgements: readonly Judgement[];
  /** What a reader must know to read the figures right. */
  readonly notes: readonly string[];
}

export const figure = (value: number, unit: Unit): Figure => ({ value, unit });

/** A comparison where less is better, except of what is done in a second. */
export function beside(what: string, ours: Figure, others: string, theirs: Figure): Comparison {
  return { kind: 'comparison', what, ours, beside: others, theirs };
}

export function atMost(what: string, ours: Figure, limit: number): Goal {
  return { kind: 'goal', what, ours, bound: 'at-most', limit: figure(limit, ours.unit) };
}

export function atLeast(what: string, ours: Figure, limit: number): Goal {
  return { kind: 'goal', what, ours, bound: 'at-least', limit: figure(limit, ours.unit) };
}
