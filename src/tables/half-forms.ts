import { areaOfCell, union } from '../workbook/address';
import { yearOf } from './form';
import { columnOf } from './header-columns';
import type { Region } from './head-fields';
import { readHead } from './head';
import type { ProjectTable } from './model';
import type { SheetView } from './sheet-view';

/**
 * Heads of forms whose indicator block could not be found: a title 绩效目标表, or labels of an indicator block, with
 * fields that are filled in. They are reported as read by half, so that a damaged header never looks like no form.
 */
export function findHalfForms(view: SheetView, region: Region): readonly ProjectTable[] {
  const starts = view
    .hitsIn(region)
    .filter(({ names }) => names.includes('projectName'))
    .map(({ row }) => row);
  const bounds = starts.length === 0 ? [region.top] : starts.map((row, i) => (i === 0 ? region.top : row));
  return bounds.flatMap((top, index) => {
    const bottom = (bounds[index + 1] ?? region.bottom + 1) - 1;
    const half = readHalf(view, { ...region, top, bottom });
    return half === null ? [] : [half];
  });
}

function readHalf(view: SheetView, region: Region): ProjectTable | null {
  const head = readHead(view, region);
  const { projectCode, projectName, unit, purpose, goal } = head.fields;
  const amounts = head.funds.flatMap(({ budget, fiscal, others }) => [budget, fiscal, ...others]);
  const amount = amounts.find((field) => field !== null) ?? null;
  const parts = [projectName, goal, amount].filter((field) => field !== null);
  const filled = [projectName, goal, purpose, ...amounts].some((field) => field !== null && !field.empty);
  const first = head.places[0];
  if (first === undefined || parts.length < 2 || !filled) return null;
  if (head.title === null && !hasIndicatorLabel(view, region)) return null;
  return {
    kind: 'project',
    form: 'target',
    sheet: view.index,
    area: head.places.reduce((all, place) => union(all, areaOfCell(place)), areaOfCell(first)),
    title: head.title,
    unit: head.unitLine,
    fields: { projectCode, projectName, unit, purpose, goal },
    moneyUnit: head.moneyUnit,
    funds: head.funds,
    plan: head.plan,
    gaps: [],
    indicators: [],
    headerAt: null,
    blank: false,
    lacking: ['indicators'],
    year: yearOf(head),
  };
}

function hasIndicatorLabel(view: SheetView, region: Region): boolean {
  return view.hitsIn(region).some(({ names }) => {
    const column = columnOf(names);
    return column === 'level1' || column === 'level2' || column === 'level3';
  });
}
