import { compact } from '../../core/text';
import { remember, rememberLast } from '../../core/memo';
import type { IndicatorClass } from '../../core/taxonomy';
import type { Field, Indicator, Table } from '../../tables/model';
import { type Check, lookAtEach, perTable, type TableObservation } from '../rule';

/** Words by which a row says that its class does not apply. */
const NOT_APPLICABLE = new Set(['不涉及', '不适用', '无', '不涉及此项', '不涉及该指标']);

/** One of these characters stands in each of the words; the latter two are forms that NFKC folds. */
const HINT = /[不无\uf967\u2f46]/u;

export function isNotApplicable(field: Field | null): boolean {
  return field !== null && HINT.test(field.text) && saysNotApplicable(field.text);
}

const saysNotApplicable = remember((text) =>
  NOT_APPLICABLE.has(compact(text).replace(/(?<![。.;])[。.;]+$/u, '')),
);

/** The cells that an indicator row has to fill in, as far as the form has their columns. */
export function contentFields({ name, description, target, basis }: Indicator): readonly Field[] {
  return [name, description, target, basis].filter((field) => field !== null);
}

/** Some cell says 不涉及. Most rows have none that does, and need no closer look. */
export function mentionsNotApplicable({ name, description, target, basis }: Indicator): boolean {
  return (
    isNotApplicable(name) || isNotApplicable(description) || isNotApplicable(target) || isNotApplicable(basis)
  );
}

/** Level names and nothing else: the row counts for no class and asks for nothing. */
export function isEmptyRow({ name, description, target, basis }: Indicator): boolean {
  return name.empty && description?.empty !== false && target.empty && basis?.empty !== false;
}

/** Every cell says 不涉及, and none is left empty. */
function isNotApplicableRow({ name, description, target, basis }: Indicator): boolean {
  return (
    isNotApplicable(name) &&
    isNotApplicable(target) &&
    isNullOrNotApplicable(description) &&
    isNullOrNotApplicable(basis)
  );
}

function isNullOrNotApplicable(field: Field | null): boolean {
  return field === null || isNotApplicable(field);
}

/**
 * Some cells say 不涉及 and some do not. A real name with the target 无 is a target of zero, not half a row.
 */
export function isHalfNotApplicable(indicator: Indicator): boolean {
  if (!mentionsNotApplicable(indicator)) return false;
  const fields = contentFields(indicator);
  const saying = fields.filter(isNotApplicable);
  if (saying.length === 0 || saying.length === fields.length) return false;
  return !isZeroTarget(indicator);
}

/** A real name whose only 不涉及 is the target 无. */
function isZeroTarget({ name, description, target, basis }: Indicator): boolean {
  const others = [name, description, basis];
  return compact(target.text) === '无' && !name.empty && !others.some(isNotApplicable);
}

/** Rows that state something about their class: neither empty nor 不涉及 throughout. */
export function isReal(indicator: Indicator): boolean {
  return !isEmptyRow(indicator) && !isNotApplicableRow(indicator);
}

/** Rows whose cells rules look into. */
export const realIndicators = rememberLast((indicators: readonly Indicator[]): readonly Indicator[] =>
  indicators.every(isReal) ? indicators : indicators.filter(isReal),
);

/** Looks at each row that states something about its class. */
export function perRealIndicator<D extends object>(
  look: (indicator: Indicator, table: Table) => TableObservation<D> | null,
): Check<D> {
  return perTable((table) => lookAtEach(realIndicators(table.indicators), table, look));
}

/** By the second level, else by a first level that is a class itself (满意度, 成本). */
export function classOf({ level1, level2 }: Indicator): IndicatorClass | null {
  if (level2?.reading != null) return level2.reading.class;
  const id = level1?.reading?.level.id;
  return id === 'satisfaction' || id === 'cost' ? id : null;
}

/** What a sentence calls an indicator: a name merged down over several rows is told by what each of them describes. */
export function calledAs({ name, description, level2 }: Indicator): string {
  return [name, description, level2].find((field) => field?.empty === false)?.text ?? name.text;
}
