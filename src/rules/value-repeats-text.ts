import { isQuantified } from '../core/targets';
import type { IndicatorClass } from '../core/taxonomy';
import type { Field, Indicator } from '../tables/model';
import type { Rule } from './rule';
import { classOf, perRealIndicator } from './support/rows';
import { textKey } from './support/text-key';

export interface ValueRepeatsTextData {
  readonly indicator: string;
  readonly class: IndicatorClass | null;
  readonly value: string;
  readonly repeats: 'description' | 'basis';
  /** The text repeated, as written. */
  readonly repeated: string;
}

/** 按照《…》规定: the words around a document or a contract that say nothing of their own. */
const LEADING = /^(?:严格)?(?:按照|按|依照|依据|根据|遵照|遵循|遵守|参照|对照|执行|符合|达到|满足|落实)+/u;
const TRAILING = /(?:的|中|等|相关|有关|规定|要求|标准|条款|执行|办理|落实|完成|实施)+$/u;
const TITLE = /《[^《》]{1,200}》/gu;
/** What may stand between and around the titles of documents. */
const BETWEEN_TITLES = /^[、,和及与等]*$/u;

/** 按时, 按期 are no 按 before something. */
const LEAST_CORE = 2;

/** 指标值 says what 描述 or 依据 says and states no number, grade or deadline. */
export const valueRepeatsText: Rule<'value-repeats-text', ValueRepeatsTextData> = {
  id: 'value-repeats-text',
  category: 'completeness',
  severity: 'warning',
  check: perRealIndicator((indicator) => {
    const { name, target } = indicator;
    if (target.target.kind !== 'text' || isQuantified(target.target)) return null;
    const source = repeatedField(indicator);
    if (source === null) return null;
    const { repeats, field } = source;
    const data = { indicator: name.text, class: classOf(indicator), value: target.text };
    return { at: target.at, data: { ...data, repeats, repeated: field.text } };
  }),
};

function repeatedField({
  target,
  description,
  basis,
}: Indicator): { repeats: 'description' | 'basis'; field: Field } | null {
  const value = textKey(target.text);
  if (value === '') return null;
  if (description !== null && textKey(description.text) === value) {
    return { repeats: 'description', field: description };
  }
  return basis !== null && repeatsBasis(target.text, basis.text) ? { repeats: 'basis', field: basis } : null;
}

function repeatsBasis(value: string, basis: string): boolean {
  const core = coreOf(value);
  if (core === coreOf(basis)) return true;
  const titles = core.match(TITLE) ?? [];
  const namesOnlyTitles = titles.length > 0 && BETWEEN_TITLES.test(core.replace(TITLE, ''));
  return namesOnlyTitles && titles.every((title) => textKey(basis).includes(title));
}

function coreOf(text: string): string {
  const key = textKey(text);
  const core = key.replace(LEADING, '').replace(TRAILING, '');
  return core.length < LEAST_CORE ? key : core;
}
