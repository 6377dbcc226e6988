import { compact } from '../core/text';
import type { CellRef, Table } from '../tables/model';
import type { Rule } from './rule';
import { cellKey } from './support/cells';
import { groupBy } from '../core/grouping';

export interface UnitNameDiffersData {
  readonly code: string;
  /** The name here, and the other names under the code, the most frequent first. */
  readonly name: string;
  readonly others: readonly string[];
}

interface Written {
  readonly table: Table;
  readonly year: number | null;
  readonly code: string;
  readonly name: string;
  /** For comparing. */
  readonly key: string;
  readonly at: CellRef;
}

/** A unit's own part of a department; many write it on some forms and leave it out on others. */
const OWN_PART = /(?:本级|机关)$/u;
const PUNCTUATION = /[^\p{L}\p{N}]/gu;

/** One unit code with different names: once for each code, at the first form with a rarer name. */
export const unitNameDiffers: Rule<'unit-name-differs', UnitNameDiffersData> = {
  id: 'unit-name-differs',
  category: 'consistency',
  severity: 'warning',
  check: (tables) =>
    [...groupBy(unitLines(tables), ({ code, year }) => `${code} ${year ?? ''}`).values()].flatMap((group) => {
      const names = [...groupBy(group, ({ key }) => key).values()];
      const [usual, ...rarer] = names.sort((a, b) => b.length - a.length);
      const odd = group.find(({ key }) => key !== usual?.[0]?.key);
      if (usual === undefined || odd === undefined) return [];
      const { table, code, name, at } = odd;
      const others = [usual, ...rarer.filter((written) => written[0].key !== odd.key)];
      const alike = rarer.flat().filter((written) => written !== odd);
      return [
        {
          table,
          at,
          related: [usual[0], ...alike].map((written) => written.at),
          data: { code, name, others: others.map(([written]) => written.name) },
        },
      ];
    }),
};

/** Unit lines as written. Projects of a flat sheet share theirs: each cell counts once. */
function unitLines(tables: readonly Table[]): readonly Written[] {
  const lines = new Map<string, Written>();
  for (const table of tables) {
    const { unit, year } = table;
    const code = unit?.code ?? null;
    if (unit === null || code === null || unit.name === '') continue;
    const key = compact(unit.name).replace(PUNCTUATION, '').replace(OWN_PART, '');
    const line = { table, year, code, name: unit.name, key, at: unit.at };
    const cell = cellKey(unit.at);
    if (!lines.has(cell)) lines.set(cell, line);
  }
  return [...lines.values()];
}
