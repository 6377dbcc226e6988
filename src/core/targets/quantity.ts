import type { Decimal } from '../decimal';
import { movePoint } from '../decimal-point';
import { COMPOUND_MONEY_UNITS } from '../money-units';
import { perAfter, unitRunAt } from '../unit-text';
import { canonicalUnit, measureAt, timeUnit } from '../units';
import { type Found, stripAfter } from './comparators';
import type { Quantity } from './types';

/** 九成 is 90 %. */
const TENTH = '成';

/** A quantity of a number and the unit as written; '' for none. 3千万元 becomes 3000 万元. */
export function quantityOf(value: Decimal, writtenUnit: string): Quantity {
  if (writtenUnit === '') return { value, unit: null, writtenUnit: null };
  if (writtenUnit === TENTH) return { value: movePoint(value, 1), unit: '%', writtenUnit };
  const compound = COMPOUND_MONEY_UNITS.find(({ text }) => text === writtenUnit);
  return compound === undefined
    ? { value, unit: canonicalUnit(writtenUnit), writtenUnit }
    : { value: movePoint(value, compound.shift), unit: compound.unit, writtenUnit };
}

const SHARES: ReadonlySet<string> = new Set(['%', '‰', '‱', '百分点']);

/** The quantity counted per person, month …: 500 元 → 500 元/人. Shares and times stay: 每年增长5% is 5 %. */
export function countedPer(quantity: Quantity, per: string | null): Quantity {
  const { unit } = quantity;
  if (per === null || unit === null) return quantity;
  const [base = '', under] = unit.split('/');
  if (under !== undefined) {
    const all = new Set([...per.split('·'), ...under.split('·')]);
    return { ...quantity, unit: canonicalUnit(`${base}/${[...all].join('·')}`) };
  }
  if (SHARES.has(unit) || timeUnit(unit) !== null) return quantity;
  const written = `${quantity.writtenUnit ?? unit}/${per}`;
  return { ...quantity, unit: canonicalUnit(`${unit}/${per}`), writtenUnit: written };
}

export interface AfterNumber {
  /** '' when no unit is written. */
  readonly writtenUnit: string;
  readonly found: readonly Found[];
}

/** 余, 多 and 来 of 100余件, 3万多人, 20来人: roughly, and no part of the unit. */
const ROUGHLY = /^([百千万亿]?)(?:[余多]|来(?![自源往访料电宾]))(?=[\p{Script=Han}%]|$)/u;
/** The same, and 左右 or 上下 at the end of all that stands after a number. */
export const ROUGHLY_AFTER = new RegExp(`${ROUGHLY.source}|(?:左右|上下|[余多])$`, 'u');
const LONGEST_UNKNOWN_UNIT = 4;
const LONGEST_NOUN = 6;
/** A noun may follow its measure word (60名工作人员, 100%全覆盖), a further statement may not. */
const STATEMENT = /[以内上下前后不未且并超低高率一]/u;

const PER = /[/每·]/u;
/** A digit belongs to units that are known (m2), else to a name: 5D2. */
const NO_UNIT = new RegExp(`${STATEMENT.source}|${PER.source}|\\d`, 'u');
const BEGINS_UNIT = /^[^/每·]/u;

function isUnknownUnit(run: string): boolean {
  return run.length <= LONGEST_UNKNOWN_UNIT && !NO_UNIT.test(run);
}

/** 九成多; 8成新 is no share. */
const TENTH_TAIL = /^[余多]?$/u;

/** Reads all that stands after a number as a unit with 以上, 以内 …; null when it is more than that. */
export function readAfterNumber(after: string): AfterNumber | null {
  const { rest, found } = stripAfter(after);
  const run = rest.replace(ROUGHLY, '$1');
  if (unitRunAt(run, 0) !== run) return null;
  const writtenUnit = wholeUnit(run);
  return writtenUnit === null ? null : { writtenUnit, found };
}

function wholeUnit(run: string): string | null {
  if (run === '') return '';
  const measure = measureAt(run, 0);
  const tail = run.slice(measure.length);
  if (!BEGINS_UNIT.test(run)) return null;
  if (PER.test(run)) return perUnit(run, measure);
  if (measure === '' || (measure === TENTH && !TENTH_TAIL.test(tail))) return isUnknownUnit(run) ? run : null;
  if (tail === '') return measure;
  const noun = tail.length <= LONGEST_NOUN && !STATEMENT.test(tail) && timeUnit(measure) === null;
  return noun ? measure : null;
}

/** 元/人·月, 件每年; what follows the last known part is a noun (元/人标准). */
function perUnit(run: string, measure: string): string {
  const base = measure === '' ? (run.split(PER)[0] ?? '') : measure;
  const per = perAfter(run.slice(base.length));
  return per === null ? run : `${base}/${per}`;
}

/** The unit after a number in running text: a known measure word or a short word; '' when neither is there. */
export function unitInText(text: string, from: number): string {
  const run = unitRunAt(text, from).replace(ROUGHLY, '$1');
  const measure = measureAt(run, 0);
  if (measure === '') return isUnknownUnit(run) ? run : '';
  const per = perAfter(run.slice(measure.length));
  return per === null ? measure : `${measure}/${per}`;
}
