import type { CellRef, Field, Indicator, Table } from '../tables/model';
import { perTable, type Rule } from './rule';
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
  check: perTable(function* (table) {
    const { year } = table;
    if (year === null) return;
    const own = new Set(table.kind === 'project' ? yearsIn(ownName(table)?.text ?? '') : []);
    for (const { place, text, at } of textsOf(table)) {
      const stray = strayYears(text, year, own);
      const earlier = stray.filter((other) => other < year);
      const years = earlier.length > 0 ? earlier : stray;
      if (years.length === 0) continue;
      const when = earlier.length === 0 ? 'later' : earlier.includes(year - 1) ? 'before' : 'earlier';
      yield {
        at,
        data: { place, years: years.map(String), budgetYear: String(year), when },
        ...(when === 'later' ? { severity: 'info' } : {}),
      };
    }
  }),
};

/** A goal of the medium term reaches beyond the year. */
const MEDIUM_TERM = /中期|实施期|长期/u;

function* textsOf(table: Table): Generator<YearedText> {
  yield* fieldText('title', table.title);
  if (table.kind === 'department') {
    yield* fieldText('goal', table.overallGoal);
    for (const { text, at } of table.goals) yield { place: 'goal', text, at };
  } else {
    const { goal } = table.fields;
    if (goal !== null && !MEDIUM_TERM.test(goal.label)) yield* fieldText('goal', goal);
  }
  for (const indicator of realIndicators(table.indicators)) yield* indicatorTexts(indicator);
}

function* indicatorTexts({ phase, name, description, target }: Indicator): Generator<YearedText> {
  if (phase === 'term') return;
  for (const field of [name, description, target]) yield* fieldText('indicator', field);
}

function* fieldText(place: YearedText['place'], field: Field | null): Generator<YearedText> {
  if (field !== null && !field.empty) yield { place, text: field.text, at: field.at };
}
