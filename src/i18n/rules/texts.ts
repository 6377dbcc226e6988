import type { Rule } from '../../rules/rule';
import type { Localised } from '../language';

/** What a rule says: what is wrong with the actual figures, why it matters, what to do. Whole sentences. */
export interface RuleTexts<D> {
  /** The rule's name in lists. */
  readonly title: string;
  readonly what: (data: D) => string;
  readonly why: string;
  readonly todo: (data: D) => string;
}

export type DataOf<R> = R extends Rule<string, infer D> ? D : never;

export type TextsOf<R> = Localised<RuleTexts<DataOf<R>>>;
