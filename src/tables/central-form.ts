import { edgeOf, type FormSite, type Layout } from './form';
import type { HeaderColumn } from './header';
import { phaseOf } from './funds';
import { readIndicators, rowReader } from './indicator-rows';
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
      const reader = rowReader(view, header, edgeOf(head, header), [...shared, ...columns]);
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

/** By the label over the set (中期目标 | 年度目标); without one the medium term stands first, as on the printed form. */
function phaseOfSet(
  { view, above }: FormSite,
  columns: readonly HeaderColumn[],
  index: number,
  sets: number,
): Phase {
  const first = columns[0]?.col ?? 0;
  const goals = view.hitsIn(above).filter(({ names }) => names.includes('goal'));
  const over = goals.filter(({ row, col }) => col <= first && phasesDiffer(goals, row));
  const label = over.at(-1);
  if (label !== undefined) return phaseOf(label);
  return index === sets - 1 ? 'annual' : 'term';
}

function phasesDiffer(
  goals: readonly { readonly row: number; readonly label: string }[],
  row: number,
): boolean {
  return new Set(goals.filter((goal) => goal.row === row).map(phaseOf)).size > 1;
}
