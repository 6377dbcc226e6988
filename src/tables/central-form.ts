import { edgeOf, type FormSite, type Layout } from './form';
import type { HeaderColumn } from './header-columns';
import { phaseOf } from './budget-label';
import { readIndicators } from './indicators';
import { rowReader } from './row-reader';
import type { ColumnName } from './column-labels';
import type { Indicator, Phase } from './model';
import { projectTable } from './project-form';

/** The central form: one row holds two indicator sets, those of the medium term and those of the year (layout 4). */
export const centralForm: Layout = {
  accepts: ({ header }) => setsOf(header.columns).length > 1,
  read: (site) => [projectTable(site, indicatorsOf(site))],
};

function indicatorsOf(site: FormSite): readonly Indicator[] {
  const { view, header, head, rows } = site;
  const shared = header.columns.filter(({ name }) => name === 'level1');
  const sets = setsOf(header.columns);
  return sets
    .flatMap((columns, index) => {
      const lent = lentTo(columns, sets[0] ?? []);
      const reader = rowReader(view, header, edgeOf(head, header), [...shared, ...lent, ...columns]);
      return readIndicators(reader, rows, () => null, phaseOfSet(site, columns, index, sets.length));
    })
    .sort((a, b) => a.row - b.row);
}

/** Columns after the shared first level, parted where a name comes again. */
function setsOf(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const sets: HeaderColumn[][] = [];
  for (const column of columns) {
    if (column.name === null || column.name === 'level1') continue;
    const current = sets.at(-1);
    if (current === undefined || current.some(({ name }) => name === column.name)) sets.push([column]);
    else current.push(column);
  }
  return sets;
}

/** What stands once for all sets: 二级指标 or 三级指标 before the values of the medium term and of the year. */
const STANDS_ONCE: ReadonlySet<ColumnName | null> = new Set(['level2', 'level3', 'indicator', 'description']);

function lentTo(own: readonly HeaderColumn[], first: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const names = new Set(own.map(({ name }) => name));
  return first.filter(({ name }) => STANDS_ONCE.has(name) && !names.has(name));
}

/** By the labels of the values (中期指标值 | 年度指标值), or those over the sets (中期目标 | 年度目标); else the medium term stands first, as on the printed form. */
function phaseOfSet(
  { view, above, header }: FormSite,
  columns: readonly HeaderColumn[],
  index: number,
  sets: number,
): Phase {
  const own = columns.find(({ name }) => name === 'target');
  if (own !== undefined && phasesDiffer(header.columns.filter(({ name }) => name === 'target')))
    return phaseOf(own);
  const first = columns[0]?.col ?? 0;
  const goals = view.hitsIn(above).filter(({ names }) => names.includes('goal'));
  const over = goals.filter(
    ({ row, col }) => col <= first && phasesDiffer(goals.filter((goal) => goal.row === row)),
  );
  const label = over.at(-1);
  if (label !== undefined) return phaseOf(label);
  return index === sets - 1 ? 'annual' : 'term';
}

function phasesDiffer(labels: readonly { readonly label: string }[]): boolean {
  return new Set(labels.map(phaseOf)).size > 1;
}
