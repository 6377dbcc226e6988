import { plain } from '../core/decimal';
import { rememberOf } from '../core/memo';
import type { Comparator, Quantity } from '../core/targets';
import { isPercentUnit } from '../core/units';
import type { CellRef, Indicator, Table } from '../tables/model';
import { acrossTables, lookAtEach, NOTHING, projectsOf, type Rule } from './rule';
import { groupBy } from '../core/grouping';
import { unitKey } from './support/project-identity';
import { rateName } from './support/rate-names';
import { isCappedRate } from './support/rates';
import { type StatedTarget, statedTargets } from './support/stated-targets';
import { tableNumbers } from './support/table-numbers';

export interface ConflictingTargetsData {
  readonly indicator: string;
  /** Each target with the tables that set it: a project form's number in the workbook, null for the department's. */
  readonly targets: readonly {
    readonly target: string;
    readonly tables: readonly (number | null)[];
  }[];
}

interface Rate {
  readonly table: Table;
  readonly name: string;
  /** In per cent, plain digits. */
  readonly percent: string;
  /** Null where the number stands alone, which any comparator agrees with. */
  readonly comparator: Comparator | null;
  readonly at: CellRef;
}

/** One named rate with different targets in different tables of a unit: once for each name, at its first cell. */
export const conflictingTargets: Rule<'conflicting-targets', ConflictingTargetsData> = {
  id: 'conflicting-targets',
  category: 'consistency',
  severity: 'warning',
  check: acrossTables(ratesOf, (all, tables) => {
    const conflicts = [...byScopeAndName(all, tables).values()].flatMap((rates) => {
      const groups = conflict(rates);
      return groups === null ? [] : [{ rates, groups }];
    });
    if (conflicts.length === 0) return NOTHING;
    const numbers = tableNumbers(tables);
    return conflicts.map(({ rates: [first, ...others], groups }) => {
      const targets = [...groups].map(([target, group]) => ({
        target,
        tables: group.map(({ table }) => numbers.get(table) ?? null).sort(projectsFirst),
      }));
      targets.sort((a, b) => projectsFirst(a.tables[0] ?? null, b.tables[0] ?? null));
      return {
        table: first.table,
        at: first.at,
        related: others.map(({ at }) => at),
        data: { indicator: first.name, targets },
      };
    });
  }),
};

function projectsFirst(a: number | null, b: number | null): number {
  return (a ?? Infinity) === (b ?? Infinity) ? 0 : (a ?? Infinity) - (b ?? Infinity);
}

/** Only within one unit and year a rate is one and the same. */
function byScopeAndName(
  rates: readonly Rate[],
  tables: readonly Table[],
): ReadonlyMap<string, readonly [Rate, ...Rate[]]> {
  const only = onlyUnit(tables);
  const unitOf = (table: Table): string =>
    table.kind === 'department' && only !== null ? only : unitKey(table);
  return groupBy(rates, ({ table, name }) => `${unitOf(table)}\u001f${table.year ?? ''}\u001f${name}`);
}

/** The first of each name: that a table contradicts itself is another rule's. */
function ratesOf(table: Table): readonly Rate[] {
  const rates = lookAtEach(statedTargets(table.indicators), table, rateOf);
  return rates.filter(({ name }, index) => rates.findIndex((other) => other.name === name) === index);
}

/** The department's own table belongs to the one unit whose projects stand beside it, whatever it calls itself. */
function onlyUnit(tables: readonly Table[]): string | null {
  const units = new Set(projectsOf(tables).map(unitKey));
  const [only] = units;
  return units.size === 1 ? (only ?? null) : null;
}

function rateOf({ indicator, target }: StatedTarget, table: Table): Rate | null {
  if (target.kind !== 'number' || !isPercentUnit(target.quantity.unit)) return null;
  const name = indicator.phase === 'annual' ? rateName(indicator.name.text) : null;
  if (name === null) return null;
  const percent = plainValue(target.quantity);
  const comparator = isWhole(indicator, percent, target.comparator) ? null : target.comparator;
  return { table, name, percent, comparator, at: indicator.target.at };
}

/** Equal targets share their reading. */
const plainValue = rememberOf(({ value }: Quantity): string => plain(value));

/** ≥100 % of a share can only be 100 %. */
function isWhole(indicator: Indicator, percent: string, comparator: Comparator | null): boolean {
  return percent === '100' && (comparator === '≥' || comparator === '=') && isCappedRate(indicator);
}

/** The different targets, or null when all agree. Where numbers differ, comparators do not matter. */
function conflict(rates: readonly Rate[]): ReadonlyMap<string, readonly Rate[]> | null {
  const byNumber = groupBy(rates, ({ percent }) => `${percent}%`);
  if (byNumber.size > 1) return byNumber;
  const compared = rates.filter(({ comparator }) => comparator !== null);
  const byComparator = groupBy(compared, ({ comparator, percent }) => `${comparator ?? ''}${percent}%`);
  return byComparator.size > 1 ? byComparator : null;
}
