import { plain } from '../core/decimal';
import type { Comparator } from '../core/targets';
import { isPercentUnit } from '../core/units';
import type { CellRef, Indicator, Table } from '../tables/model';
import type { Rule } from './rule';
import { groupBy } from './support/grouping';
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
  check: (tables) => {
    const numbers = tableNumbers(tables);
    return [...ratesByName(tables).values()].flatMap((rates) => {
      const [first, ...others] = rates;
      const groups = conflict(rates);
      if (first === undefined || groups === null) return [];
      const targets = [...groups].map(([target, group]) => ({
        target,
        tables: group.map(({ table }) => numbers.get(table) ?? null).sort(projectsFirst),
      }));
      targets.sort((a, b) => projectsFirst(a.tables[0] ?? null, b.tables[0] ?? null));
      return [
        {
          table: first.table,
          at: first.at,
          related: others.map(({ at }) => at),
          data: { indicator: first.name, targets },
        },
      ];
    });
  },
};

function projectsFirst(a: number | null, b: number | null): number {
  return (a ?? Infinity) === (b ?? Infinity) ? 0 : (a ?? Infinity) - (b ?? Infinity);
}

interface ScopedRate extends Rate {
  /** Unit and year: only within them a rate is one and the same. */
  readonly scope: string;
}

function ratesByName(tables: readonly Table[]): ReadonlyMap<string, readonly Rate[]> {
  const units = unitsOf(tables);
  const rates = tables.flatMap((table) =>
    ratesOf(table).map((rate) => ({ ...rate, scope: `${units.get(table) ?? ''}\u001f${table.year ?? ''}` })),
  );
  return groupBy(rates, ({ scope, name }: ScopedRate) => `${scope}\u001f${name}`);
}

/** The first of each name: that a table contradicts itself is another rule's. */
function ratesOf(table: Table): readonly Rate[] {
  const byName = new Map<string, Rate>();
  for (const stated of statedTargets(table.indicators)) {
    const rate = rateOf(table, stated);
    if (rate !== null && !byName.has(rate.name)) byName.set(rate.name, rate);
  }
  return [...byName.values()];
}

/** The department's own table belongs to the one unit whose projects stand beside it, whatever it calls itself. */
function unitsOf(tables: readonly Table[]): ReadonlyMap<Table, string> {
  const units = new Set(tables.filter(({ kind }) => kind === 'project').map(unitKey));
  const only = units.size === 1 ? [...units][0] : undefined;
  return new Map(
    tables.map((table) => [table, table.kind === 'department' && only !== undefined ? only : unitKey(table)]),
  );
}

function rateOf(table: Table, { indicator, target }: StatedTarget): Rate | null {
  const name = indicator.phase === 'annual' ? rateName(indicator.name.text) : null;
  if (name === null || target.kind !== 'number' || !isPercentUnit(target.quantity.unit)) return null;
  const percent = plain(target.quantity.value);
  const comparator = isWhole(indicator, percent, target.comparator) ? null : target.comparator;
  return { table, name, percent, comparator, at: indicator.target.at };
}

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
