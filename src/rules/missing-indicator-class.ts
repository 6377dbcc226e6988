import { BENEFIT_CLASSES, type IndicatorClass, type Level1Id } from '../core/taxonomy';
import type { CellRef, Indicator, Table } from '../tables/model';
import { contains } from '../workbook/contains';
import { NOTHING, perTable, type Rule, type Severity, type TableObservation } from './rule';
import { cellKey, isNotApplicableThroughout } from './support/cells';
import { isPersonnel, isWorksOrPurchase } from './support/project-kinds';
import { classOf, isEmptyRow, mentionsNotApplicable } from './support/rows';

/** What a form must have; the benefit classes stand in for one another. */
export type RequiredClass = 'quantity' | 'quality' | 'cost' | 'benefit' | 'satisfaction';

export interface MissingIndicatorClassData {
  readonly missing: readonly RequiredClass[];
  /** absent: no row of the class; unfilled: its rows are empty or say 不涉及. */
  readonly state: 'absent' | 'unfilled';
}

interface Requirement {
  readonly id: RequiredClass;
  readonly classes: readonly IndicatorClass[];
  /** First levels that it stands under. */
  readonly homes: readonly Level1Id[];
  readonly severity: (table: Table) => Severity;
}

const REQUIREMENTS: readonly Requirement[] = [
  { id: 'quantity', classes: ['quantity'], homes: ['output'], severity: () => 'warning' },
  { id: 'quality', classes: ['quality'], homes: ['output'], severity: () => 'warning' },
  { id: 'benefit', classes: BENEFIT_CLASSES, homes: ['benefit'], severity: () => 'warning' },
  {
    id: 'cost',
    classes: ['cost'],
    homes: ['cost', 'output'],
    severity: (table) => (table.kind === 'project' && isWorksOrPurchase(table) ? 'warning' : 'info'),
  },
  { id: 'satisfaction', classes: ['satisfaction'], homes: ['satisfaction'], severity: () => 'info' },
];

interface Missing {
  readonly requirement: Requirement;
  readonly severity: Severity;
}

/** A class without any real indicator. A row counts for its class even when it is faulty. */
export const missingIndicatorClass: Rule<'missing-indicator-class', MissingIndicatorClassData> = {
  id: 'missing-indicator-class',
  category: 'completeness',
  severity: 'warning',
  check: perTable((table) => {
    const present = new Set<IndicatorClass>();
    for (const indicator of table.indicators) {
      const cls = indicator.phase === 'annual' && states(indicator) ? classOf(indicator) : null;
      if (cls !== null) present.add(cls);
    }
    const lacking = REQUIREMENTS.filter(({ classes }) => !classes.some((cls) => present.has(cls)));
    return lacking.length === 0 ? NOTHING : missingIn(table, lacking);
  }),
};

function missingIn(
  table: Table,
  lacking: readonly Requirement[],
): readonly TableObservation<MissingIndicatorClassData>[] {
  const indicators = table.indicators.filter(({ phase }) => phase === 'annual');
  if (indicators.every(isEmptyRow) || (table.kind === 'project' && isPersonnel(table))) return NOTHING;
  const unclear = unclearClasses(indicators);
  if (unclear === 'all') return NOTHING;
  const missing = lacking
    .filter(({ classes }) => !classes.some((cls) => unclear.has(cls)))
    .map((requirement): Missing => ({ requirement, severity: requirement.severity(table) }));
  return located(missing, table, indicators);
}

function states(indicator: Indicator): boolean {
  if (isEmptyRow(indicator)) return false;
  return !mentionsNotApplicable(indicator) || !isNotApplicableThroughout(indicator);
}

/** Classes that rows of no known class may be meant for: where level names are not this taxonomy's, nothing is missed. */
function unclearClasses(indicators: readonly Indicator[]): ReadonlySet<IndicatorClass> | 'all' {
  const unclear = new Set<IndicatorClass>();
  for (const indicator of indicators) {
    if (isEmptyRow(indicator)) continue;
    const { level1 } = indicator;
    if (level1 !== null && !level1.empty && level1.reading === null) return 'all';
    if (classOf(indicator) !== null) continue;
    const classes = level1?.reading?.level.classes ?? null;
    if (classes === null) return 'all';
    for (const cls of classes) unclear.add(cls);
  }
  return unclear;
}

/** One finding per cell, the warnings first: an info does not share a warning's cell. */
function located(
  missing: readonly Missing[],
  table: Table,
  indicators: readonly Indicator[],
): readonly TableObservation<MissingIndicatorClassData>[] {
  const found = new Map<string, TableObservation<MissingIndicatorClassData>>();
  for (const severity of ['warning', 'info'] as const) {
    for (const { requirement } of missing.filter((item) => item.severity === severity)) {
      const own = indicators.find((row) => isOf(requirement, row))?.name.at;
      const places = own === undefined ? placesOf(requirement, table, indicators) : [own];
      const at = places.find((cell) => (found.get(cellKey(cell))?.severity ?? severity) === severity);
      if (at === undefined) continue;
      const before = found.get(cellKey(at))?.data.missing ?? [];
      const state = own === undefined ? 'absent' : 'unfilled';
      const data = { missing: [...before, requirement.id], state } as const;
      found.set(cellKey(at), { at, severity, data });
    }
  }
  return [...found.values()];
}

function isOf({ classes }: Requirement, indicator: Indicator): boolean {
  const cls = classOf(indicator);
  return cls !== null && classes.includes(cls);
}

/**
 * Where a row of the class would be added: at its first level, else at the form's header, which several projects of one
 * flat table share and none owns, else at the last row.
 */
function placesOf(
  { homes }: Requirement,
  { area, headerAt }: Table,
  indicators: readonly Indicator[],
): readonly CellRef[] {
  const home = indicators.find(({ level1 }) => {
    const id = level1?.reading?.level.id;
    return id !== undefined && homes.includes(id);
  })?.level1?.at;
  const header = headerAt !== null && contains(area, headerAt) ? headerAt : undefined;
  const last = indicators.at(-1);
  return [home, header, last?.level2?.at, last?.name.at].filter((at) => at !== undefined);
}
