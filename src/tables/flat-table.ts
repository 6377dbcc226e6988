import { amountOf } from './funds';
import { type FormSite, hasUnknownResults, headerCell, type Layout, yearOf } from './form';
import { spanOf } from './header';
import type { Region } from './head-fields';
import { readIndicators } from './indicator-rows';
import type { FieldName } from './labels';
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

interface Group {
  readonly rows: number[];
  readonly keys: Map<FieldName, string>;
}

/** What tells one project from the next. */
const KEYS: readonly FieldName[] = ['projectCode', 'projectName', 'goal'];

function readProjects(site: FormSite): readonly ProjectTable[] {
  const hits = columnHits(site);
  const { view, header } = site;
  const { left, right } = header;
  const labels = checkpoints(view, { top: header.row, bottom: header.row, left, right }, header.row);
  let unit: LabelledField | null = null;
  return groupRows(site, hits).map((group) => {
    const table = readProject(site, hits, labels, group, unit);
    if (table.fields.unit?.empty === false) unit = table.fields.unit;
    return table;
  });
}

/** Project cells are filled in the project's first row only, or repeated in each. */
function groupRows({ view, rows }: FormSite, hits: readonly Hit[]): readonly Group[] {
  const columns = KEYS.flatMap((name) => {
    const hit = hits.find(({ names }) => names.includes(name));
    return hit === undefined ? [] : [{ name, col: hit.col }];
  });
  const groups: Group[] = [];
  let current: Group | null = null;
  for (const row of rows) {
    const texts = columns.map(({ name, col }): KeyText => ({ name, text: view.text(row, col) }));
    if (current === null || opensGroup(current, texts)) {
      current = { rows: [], keys: new Map() };
      groups.push(current);
    }
    current.rows.push(row);
    for (const { name, text } of texts) {
      if (text !== '') current.keys.set(name, text);
    }
  }
  return groups;
}

interface KeyText {
  readonly name: FieldName;
  readonly text: string;
}

/** A row that tells a project otherwise than the rows so far. */
function opensGroup({ keys }: Group, texts: readonly KeyText[]): boolean {
  return keys.size > 0 && texts.some(({ name, text }) => text !== '' && keys.get(name) !== text);
}

function readProject(
  site: FormSite,
  hits: readonly Hit[],
  labels: readonly CheckpointCell[],
  { rows }: Group,
  unitAbove: LabelledField | null,
): ProjectTable {
  const { view, header, head, reader } = site;
  const first = rows[0] ?? header.row;
  const field = (hit: Hit): LabelledField => {
    const row = rows.find((candidate) => view.text(candidate, hit.col) !== '') ?? first;
    return labelled(view.field({ row, col: hit.col }), hit.label, view.ref(hit));
  };
  const named = (name: FieldName): LabelledField | null => {
    const hit = hits.find(({ names }) => names.includes(name));
    return hit === undefined ? null : field(hit);
  };
  const amount = (hit: Hit): AmountField => amountOf(field(hit), hit);
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
  const funds = fundsOf(hits, amount);
  const inMoney = isInMoney(labelOver(site, labels));
  const plan = inMoney ? null : planOf(view, labels, first);
  const gaps: readonly Gap[] = [
    ...(funds.some(({ budget }) => budget !== null)
      ? []
      : [
          {
            code: 'budget-not-found',
            at: fields.projectName?.at ?? view.ref({ row: first, col: area.left }),
          } as const,
        ]),
    ...(inMoney
      ? [{ code: 'plan-in-amounts', at: view.ref({ row: first, col: labels[0]?.col ?? 0 }) } as const]
      : []),
  ];
  const project = { ...head, fields: { ...head.fields, ...fields }, title: null };
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
    year: yearOf(head) ?? yearOf(project),
  };
}

function fundsOf(hits: readonly Hit[], amount: (hit: Hit) => AmountField): readonly FundBlock[] {
  const one = (name: FieldName): AmountField | null => {
    const hit = hits.find(({ names }) => names.includes(name));
    return hit === undefined ? null : amount(hit);
  };
  const budget = one('budget');
  const fiscal = one('fiscal');
  if (budget === null && fiscal === null) return [];
  const others = hits.filter(({ names }) => names.includes('otherFunds')).map(amount);
  return [{ phase: 'annual', budget, fiscal, others, unrecognised: [] }];
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
