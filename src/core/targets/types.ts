import type { Decimal } from '../decimal';

export type Comparator = '≥' | '>' | '=' | '≤' | '<';

export interface Quantity {
  readonly value: Decimal;
  /** Canonical: one spelling for each unit, '%' for every way of writing per cent. Null when none is written. */
  readonly unit: string | null;
  /** As written, apart from white space and full-width forms. */
  readonly writtenUnit: string | null;
}

export interface NumberTarget {
  readonly kind: 'number';
  readonly comparator: Comparator | null;
  readonly quantity: Quantity;
  /** The name before the number is of something gained or saved: without a comparator, more is better. */
  readonly gain?: boolean;
  /** 约300人, 24万元左右, 100余件: how far the value may be from it, and to which side, is not said. */
  readonly roughly?: boolean;
}

export interface IntervalTarget {
  readonly kind: 'interval';
  readonly low: Quantity;
  readonly high: Quantity;
}

/**
 * A deadline or a day: 2023年12月31日前 (≤), 12月底前 (≤). `day` null is the last day of the month, `month` null the
 * last day of the year; of 每月10日前 only the day is known.
 */
export interface DateTarget {
  readonly kind: 'date';
  readonly comparator: Comparator | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A span within which or after an event: 30日内, 结案后三个月内. `value` is null in 当日, 次月. */
export interface DurationTarget {
  readonly kind: 'duration';
  readonly comparator: Comparator | null;
  readonly value: Decimal | null;
  readonly unit: string;
  /** The event that the span begins with: 结案. */
  readonly after: string | null;
}

export interface GradeTarget {
  readonly kind: 'grade';
  readonly comparator: Comparator | null;
  readonly grade: string;
}

/** Words, with the numbers among them; dates, document numbers and the like are no numbers here. */
export interface TextTarget {
  readonly kind: 'text';
  readonly quantities: readonly Quantity[];
  readonly hasDate: boolean;
  readonly hasDuration: boolean;
}

export interface MalformedTarget {
  readonly kind: 'malformed';
  readonly problem: 'two-comparators' | 'empty-comparator' | 'reversed-interval';
}

/** What the cell of an indicator's target says. */
export type Target =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-applicable'; readonly word: string }
  /** 无, —, /: nothing, or a target of zero. */
  | { readonly kind: 'none'; readonly word: string }
  | NumberTarget
  | IntervalTarget
  | DateTarget
  | DurationTarget
  | GradeTarget
  | TextTarget
  | MalformedTarget;
