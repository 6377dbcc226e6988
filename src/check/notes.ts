import { isPart } from '../rules/support/budget';
import { comparableBudget } from '../rules/support/comparable-budget';
import { costTargets, unreadCosts } from '../rules/support/cost-targets';
import type { Indicator, Table } from '../tables/model';
import type { CoverageNote } from './finding';

/** What a table did not tell, so that some checks had nothing to go by. */
export function coverageNotes(tables: readonly Table[]): readonly CoverageNote[] {
  return tables.flatMap((table) => [
    ...(hasGaps(table) ? [...yearUnknown(table), ...gaps(table), ...fundLinesUnknown(table)] : NONE),
    ...costsNotCompared(table),
    ...partialBudgets(table),
    ...departmentBudget(table),
  ]);
}

const NONE: readonly CoverageNote[] = [];

/** Most tables have none. */
function hasGaps(table: Table): boolean {
  if (table.year === null) return true;
  if (table.kind !== 'project') return false;
  return table.gaps.length > 0 || table.funds.some(({ unrecognised }) => unrecognised.length > 0);
}

function yearUnknown(table: Table): readonly CoverageNote[] {
  if (table.year !== null) return [];
  const at = table.title?.at ?? { sheet: table.sheet, row: table.area.top, col: table.area.left };
  return [{ code: 'year-unknown', table, at, data: {} }];
}

function gaps(table: Table): readonly CoverageNote[] {
  return table.kind === 'project' ? table.gaps.map(({ code, at }) => ({ code, table, at, data: {} })) : [];
}

function fundLinesUnknown(table: Table): readonly CoverageNote[] {
  if (table.kind !== 'project') return [];
  return table.funds.flatMap(({ budget, fiscal, unrecognised }) => {
    const at = budget?.at ?? fiscal?.at;
    return at === undefined
      ? []
      : unrecognised.map((label): CoverageNote => ({
          code: 'fund-line-unknown',
          table,
          at,
          data: { label },
        }));
  });
}

/** Costs of an investment of which the form tells only what the central budget gives. */
function partialBudgets(table: Table): readonly CoverageNote[] {
  const budget = table.funds.map((block) => block.budget).find((field) => field !== null && isPart(field));
  if (budget === undefined || budget === null || budget.empty) return NONE;
  if (costTargets(table, 'annual').length === 0) return NONE;
  return [{ code: 'budget-of-part', table, at: budget.at, data: { label: budget.label } }];
}

/** A department states costs, and its 金额合计 is not found. */
function departmentBudget(table: Table): readonly CoverageNote[] {
  if (table.kind !== 'department' || table.funds.length > 0) return NONE;
  const [cost] = costTargets(table, 'annual');
  if (cost === undefined) return NONE;
  return [{ code: 'budget-not-found', table, at: cost.indicator.target.at, data: {} }];
}

/** Costs of a form with a budget that are no single amount. */
function costsNotCompared(table: Table): readonly CoverageNote[] {
  const unread = unreadCosts(table);
  if (unread.length === 0) return NONE;
  const isCompared = ({ phase }: Indicator): boolean => comparableBudget(table, phase) !== null;
  return unread.filter(isCompared).map(({ name, target }) => ({
    code: 'cost-not-compared',
    table,
    at: target.at,
    data: { label: name.text },
  }));
}
