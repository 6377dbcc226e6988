import type { CellRef, ProjectTable, Table } from '../tables/model';
import { type Observation, projectsOf, type Rule } from './rule';
import { groupBy } from '../core/grouping';
import { isBarePlaceholder } from './support/placeholders';
import { ownName } from './support/project-identity';
import { align, likeness } from './support/similarity';
import {
  isGenericTitle,
  looseKey,
  namesUnit,
  tellsOccasion,
  titleSubject,
  withoutOccasion,
  withoutYear,
} from './support/titles';

export interface TitleNameMismatchData {
  /** The title without its number and 绩效目标表. */
  readonly title: string;
  readonly name: string;
  /** near: a slip of the pen; different: the title may name a parent of the project, or another one. */
  readonly match: 'near' | 'different';
  /** near only: characters stand in place of others, not only more or fewer. */
  readonly substituted: boolean;
}

interface Differing {
  readonly table: ProjectTable;
  readonly titleAt: CellRef;
  readonly nameAt: CellRef;
  readonly data: TitleNameMismatchData;
}

/** 刑场建设项目 and 刑场建项目绩效: twice 5 common characters of 13 in all. */
const NEAR = 0.7;
const FEWEST_COMMON = 3;
/** One that contains the other and so many characters more is near; with more it is the fuller name. */
const FEW = 3;

/**
 * The form's title and 项目名称 name the project differently. A near match is a warning at the name; titles with nothing
 * of the name are one info for the workbook.
 */
export const titleNameMismatch: Rule<'title-name-mismatch', TitleNameMismatchData> = {
  id: 'title-name-mismatch',
  category: 'consistency',
  severity: 'warning',
  check: (tables) => {
    const parents = parentTitles(tables);
    const differing = projectsOf(tables).flatMap((table) => {
      const found = parents.has(table) ? null : compare(table);
      return found === null ? [] : [found];
    });
    const near = differing.filter(({ data }) => data.match === 'near');
    const [first, ...others] = differing.filter(({ data }) => data.match === 'different');
    return [
      ...near.map(({ table, nameAt, titleAt, data }) => ({ table, at: nameAt, related: [titleAt], data })),
      ...(first === undefined ? [] : [differentTitles(first, others)]),
    ];
  },
};

function differentTitles(
  { table, titleAt, nameAt, data }: Differing,
  others: readonly Differing[],
): Observation<TitleNameMismatchData> {
  const related = [nameAt, ...others.map((other) => other.titleAt)];
  return { table, at: titleAt, related, data, severity: 'info' };
}

function compare(table: ProjectTable): Differing | null {
  const name = ownName(table);
  if (table.title === null || name === null || isBarePlaceholder(name.text)) return null;
  const title = withoutOccasion(titleSubject(table.title.text));
  const named = tellsOccasion(table.title.text) ? withoutOccasion(name.text) : name.text;
  const [a, b] = [withoutYear(title), withoutYear(named)];
  if (looseKey(a) === looseKey(b) || isGenericTitle(title, table)) return null;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const contained = longer.includes(shorter);
  const alignment = align(a, b);
  const alike = contained ? longer.length - shorter.length <= FEW : likeness(a, b, alignment) >= NEAR;
  const near = alike && alignment.common >= FEWEST_COMMON;
  if (!near && (contained || namesUnit(title))) return null;
  return {
    table,
    titleAt: table.title.at,
    nameAt: name.at,
    data: {
      title,
      name: name.text,
      match: near ? 'near' : 'different',
      substituted: near && alignment.substituted,
    },
  };
}

/**
 * Titles over several forms: the forms beneath have none of their own, or repeat it. One that is a project's own name
 * is no parent's; the forms that repeat it were copied.
 */
function parentTitles(tables: readonly Table[]): ReadonlySet<Table> {
  const titled = projectsOf(tables).filter(({ title }) => title !== null);
  const over = tables.filter(({ kind, sheet }, index) => {
    const next = tables[index + 1];
    return next?.kind === kind && next.sheet === sheet && next.title === null;
  });
  const bySubject = groupBy(titled, ({ title }) => looseKey(titleSubject(title?.text ?? '')));
  const repeated = [...bySubject].flatMap(([subject, same]) => {
    const names = new Set(same.map((table) => looseKey(ownName(table)?.text ?? '')));
    return names.size > 1 && !names.has(subject) ? same : [];
  });
  return new Set([...over, ...repeated]);
}
