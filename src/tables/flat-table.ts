import { amountOf } from './funds';
import { type FormSite, hasUnknownResults, headerCell, type Layout, yearOf } from './form';
import { spanOf } from './header';
import type { Region } from './head-fields';
import { readIndicators } from './indicator-rows';
import type { FieldName, LabelName } from './labels';
import type { AmountField, FundBlock, Gap, LabelledField, PlanBlock, ProjectTable } from './model';
import { type CheckpointCell, checkpoints, FEWEST, isInMoney, planEntries } from './plan-block';
import { isBlankForm, lackingColumns } from './project-form';
import { labelled } from './sheet-field';
import type { Hit, SheetView } from './sheet-view';

/** One table for all projects: a project's own cells stand in columns left of its indicators (layout 3). */
export const flatTable: Layout = {
  accepts: (site) => columnHits(site).some(({ names }) => names.includes('projectName')),
  read: (site) => readProjects(site),
};

/** Labels of project columns: in the header row, or – under a header of two rows – above its empty cells. */
function columnHits({ view, header }: FormSite): readonly Hit[] {
  const above = view.rowsBetween(0, header.row - 1).at(-1);
  const upper = above === undefined ? [] : view.hitsWithin(above, header);
  const spanning = upper.filter(({ col, inline }) => inline === null && view.text(header.row, col) === '');
  const onlyLabels =
    above !== undefined &&
    upper.length > 1 &&
    view.filled(above, header.left, header.right).every(({ col }) => view.hitAt(above, col) !== undefined);
  const own = view.hitsWithin(header.row, header).filter(({ inline }) => inline === null);
  return [...own, ...(onlyLabels ? spanning : [])];
}

/** The labels of projects' own cells. */
interface Columns {
  /** The first of each name. */
  readonly byName: ReadonlyMap<LabelName, Hit>;
  readonly otherFunds: readonly Hit[];
  readonly checkpoints: readonly CheckpointCell[];
  /** The plan is written in amounts of money. */
  readonly inMoney: boolean;
}

function projectColumns(site: FormSite): Columns {
  const { view, header } = site;
  const { row, left, right } = header;
  const hits = columnHits(site);
  const byName = new Map<LabelName, Hit>();
  for (const hit of hits) {
    for (const name of hit.names) if (!byName.has(name)) byName.set(name, hit);
  }
  const labels = checkpoints(view, { top: row, bottom: row, left, right }, row);
  return {
    byName,
    otherFunds: hits.filter(({ names }) => names.includes('otherFunds')),
    checkpoints: labels,
    inMoney: isInMoney(labelOver(site, labels)),
  };
}

/** What tells one project from the next. */
const KEYS: readonly FieldName[] = ['projectCode', 'projectName', 'goal'];

function readProjects(site: FormSite): readonly ProjectTable[] {
  const columns = projectColumns(site);
  let unit: LabelledField | null = null;
  return groupRows(site, columns).map((rows) => {
    const table = readProject(site, columns, rows, unit);
    if (table.fields.unit?.empty === false) unit = table.fields.unit;
    return table;
  });
}

/** The rows of each project. Project cells are filled in the project's first row only, or repeated in each. */
function groupRows({ view, rows }: FormSite, { byName }: Columns): readonly (readonly number[])[] {
  const cols = KEYS.flatMap((name) => byName.get(name)?.col ?? []);
  const groups: number[][] = [];
  let current: number[] = [];
  let keys: string[] = [];
  for (const row of rows) {
    if (current.length === 0 || opensGroup(view, row, cols, keys)) {
      current = [];
      groups.push(current);
      keys = cols.map(() => '');
    }
    current.push(row);
    for (const [index, col] of cols.entries()) {
      const text = view.text(row, col);
      if (text !== '') keys[index] = text;
    }
  }
  return groups;
}

/** A row that tells a project otherwise than the rows so far. */
function opensGroup(view: SheetView, row: number, cols: readonly number[], keys: readonly string[]): boolean {
  const differs = (col: number, index: number): boolean => {
    const text = view.text(row, col);
    return text !== '' && text !== keys[index];
  };
  return keys.some((key) => key !== '') && cols.some(differs);
}

function readProject(
  site: FormSite,
  { byName, otherFunds, checkpoints: labels, inMoney }: Columns,
  rows: readonly number[],
  unitAbove: LabelledField | null,
): ProjectTable {
  const { view, header, head, reader } = site;
  const first = rows[0] ?? header.row;
  const field = (hit: Hit): LabelledField => {
    const row = rows.find((candidate) => view.text(candidate, hit.col) !== '') ?? first;
    return labelled(view.field({ row, col: hit.col }), hit.label, view.ref(hit));
  };
  const named = (name: FieldName): LabelledField | null => {
    const hit = byName.get(name);
    return hit === undefined ? null : field(hit);
  };
  const amount = (hit: Hit): AmountField => amountOf(field(hit), hit);
  const amountNamed = (name: FieldName): AmountField | null => {
    const hit = byName.get(name);
    return hit === undefined ? null : amount(hit);
  };
  const indicators = readIndicators(reader, rows);
  const [firstColumn, lastColumn] = spanOf(header);
  const area: Region = {
    top: first,
    bottom: rows.at(-1) ?? first,
    left: firstColumn,
    right: lastColumn,
  };
  // One unit may be merged down, or written once, over several projects.
  const own = named('unit');
  const unit = own?.empty === true ? (unitAbove ?? own) : own;
  const fields = {
    projectCode: named('projectCode'),
    projectName: named('projectName'),
    unit,
    purpose: named('purpose'),
    goal: named('goal'),
  };
  const budget = amountNamed('budget');
  const fiscal = amountNamed('fiscal');
  const funds: readonly FundBlock[] =
    budget === null && fiscal === null
      ? []
      : [{ phase: 'annual', budget, fiscal, others: otherFunds.map(amount), unrecognised: [] }];
  const plan = inMoney ? null : planOf(view, labels, first);
  const gaps: Gap[] = [];
  if (budget === null) {
    const at = fields.projectName?.at ?? view.ref({ row: first, col: area.left });
    gaps.push({ code: 'budget-not-found', at });
  }
  if (inMoney) {
    gaps.push({ code: 'plan-in-amounts', at: view.ref({ row: first, col: labels[0]?.col ?? 0 }) });
  }
  return {
    kind: 'project',
    form: 'target',
    sheet: view.index,
    area,
    // A title over all projects names none of them.
    title: null,
    unit: unit === null || unit.empty ? head.unitLine : { code: null, name: unit.text, at: unit.at },
    fields,
    moneyUnit: head.moneyUnit,
    funds,
    plan,
    gaps,
    indicators,
    headerAt: headerCell(site),
    blank: isBlankForm({ fields, funds, plan }, indicators),
    lacking: lackingColumns(header, hasUnknownResults(site, area)),
    year: yearOf(head) ?? yearOf({ title: null, yearLine: head.yearLine, fields }),
  };
}

/** In a header of two rows 资金支出计划（万元） stands over its checkpoints. */
function labelOver({ view, header }: FormSite, labels: readonly CheckpointCell[]): string {
  const [first] = labels;
  if (first === undefined || labels.length < FEWEST) return '';
  return view.filled(header.row - 1, header.left, first.col).at(-1)?.text ?? '';
}

/** Checkpoints as columns of the table. */
function planOf(view: SheetView, labels: readonly CheckpointCell[], row: number): PlanBlock | null {
  const [first] = labels;
  if (first === undefined || labels.length < FEWEST) return null;
  const shares = labels.map(({ col }) => view.field({ row, col }));
  return { at: view.ref(first), entries: planEntries(view, labels, shares) };
}
