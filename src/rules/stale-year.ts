import type { CellRef, Field, Table } from '../tables/model';
import { lookAtEach, NOTHING, perTable, type Rule, type TableObservation } from './rule';
import { ownName } from './support/project-identity';
import { realIndicators } from './support/rows';
import { strayYears, yearsIn } from './support/years';

export interface StaleYearData {
  readonly place: 'goal' | 'indicator' | 'title';
  /** Earlier years when there are any, else later ones. */
  readonly years: readonly string[];
  readonly budgetYear: string;
  /** before: last year's; earlier: older than that; later: after the budget's. */
  readonly when: 'before' | 'earlier' | 'later';
}

const YEAR = '年';

type YearedField = Pick<Field, 'text' | 'at'>;

interface YearedText {
  readonly place: StaleYearData['place'];
  readonly text: string;
  readonly at: CellRef;
}

/** A year other than the budget's in title, goals or indicators: text kept from last year's form. Once for each cell. */
export const staleYear: Rule<'stale-year', StaleYearData> = {
  id: 'stale-year',
  category: 'consistency',
  severity: 'warning',
  check: perTable((table) => {
    const { year } = table;
    if (year === null) return NOTHING;
    const texts = textsOf(table);
    if (texts.length === 0) return NOTHING;
    const own = new Set(table.kind === 'project' ? yearsIn(ownName(table)?.text ?? '') : []);
    return lookAtEach(texts, year, (text) => observe(text, year, own));
  }),
};

function observe(
  { place, text, at }: YearedText,
  year: number,
  own: ReadonlySet<number>,
): TableObservation<StaleYearData> | null {
  const stray = strayYears(text, year, own);
  const earlier = stray.filter((other) => other < year);
  const years = earlier.length > 0 ? earlier : stray;
  if (years.length === 0) return null;
  const when = earlier.length === 0 ? 'later' : earlier.includes(year - 1) ? 'before' : 'earlier';
  return {
    at,
    data: { place, years: years.map(String), budgetYear: String(year), when },
    ...(when === 'later' ? { severity: 'info' } : {}),
  };
}

/** A goal of the medium term reaches beyond the year. */
const MEDIUM_TERM = /中期|实施期|长期/u;

/** The texts that may name a year. */
function textsOf(table: Table): readonly YearedText[] {
  const found: YearedText[] = [];
  const add = (place: YearedText['place'], field: YearedField | null): void => {
    if (field?.text.includes(YEAR) === true) found.push({ place, text: field.text, at: field.at });
  };
  add('title', table.title);
  if (table.kind === 'department') {
    add('goal', table.overallGoal);
    for (const goal of table.goals) add('goal', goal);
  } else {
    const { goal } = table.fields;
    if (goal !== null && !MEDIUM_TERM.test(goal.label)) add('goal', goal);
  }
  for (const { phase, name, description, target } of realIndicators(table.indicators)) {
    if (phase === 'term') continue;
    add('indicator', name);
    add('indicator', description);
    add('indicator', target);
  }
  return found;
}
