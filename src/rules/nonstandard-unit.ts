import type { Quantity, Target } from '../core/targets';
import type { IndicatorClass } from '../core/taxonomy';
import { compact } from '../core/text';
import { NONSTANDARD_UNITS } from '../core/units';
import type { Field } from '../tables/model';
import type { Fix, Rule } from './rule';
import { type StatedTarget, perStatedTarget } from './support/stated-targets';

export interface NonstandardUnitData {
  readonly indicator: string;
  readonly class: IndicatorClass | null;
  readonly written: string;
  readonly standard: string;
}

/** 平米 for 平方米 and the like, in the target or in a column of units. */
export const nonstandardUnit: Rule<'nonstandard-unit', NonstandardUnitData> = {
  id: 'nonstandard-unit',
  category: 'targets',
  severity: 'info',
  check: perStatedTarget((stated) => {
    const found = nonstandardIn(stated);
    if (found === null) return null;
    const { field, written, standard } = found;
    const fix = fixOf(field, written, standard);
    const { indicator, class: cls } = stated;
    return {
      at: field.at,
      data: { indicator: indicator.name.text, class: cls, written, standard },
      ...(fix === null ? {} : { fix }),
    };
  }),
};

interface Found {
  readonly field: Field;
  readonly written: string;
  readonly standard: string;
}

function nonstandardIn({ indicator, target }: StatedTarget): Found | null {
  const { unit } = indicator;
  const inColumn = unit === null ? '' : compact(unit.text);
  const ofColumn = NONSTANDARD_UNITS.get(inColumn);
  if (unit !== null && ofColumn !== undefined) return { field: unit, written: inColumn, standard: ofColumn };
  for (const { writtenUnit } of quantitiesOf(target)) {
    const standard = writtenUnit === null ? undefined : NONSTANDARD_UNITS.get(writtenUnit);
    if (writtenUnit !== null && standard !== undefined) {
      return { field: indicator.target, written: writtenUnit, standard };
    }
  }
  return null;
}

function quantitiesOf(target: Target): readonly Quantity[] {
  if (target.kind === 'number') return [target.quantity];
  return target.kind === 'interval' ? [target.low, target.high] : [];
}

/** Only in typed text in which the unit stands once: certainly this one is meant. */
function fixOf({ at, text, cell }: Field, written: string, standard: string): Fix | null {
  const typed = cell.kind === 'text' && !cell.isFormula;
  return typed && text.split(written).length === 2
    ? { at, before: text, after: text.replace(written, standard) }
    : null;
}
