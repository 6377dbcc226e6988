import { ZERO } from '../core/decimal';
import { readAmount } from '../core/money';
import { labelKey, labelText } from '../core/text';
import { phaseOf } from './budget-label';
import { amountOf, firmest } from './funds';
import { type FormSite, hasUnknownResults, headerCell, type Layout, yearOf } from './form';
import { spanOf } from './header-columns';
import type { Region } from './head-fields';
import { readIndicators } from './indicators';
import { ADJUSTED, type FieldName, type LabelName, WHOLES } from './labels';
import type { AmountField, FundBlock, Gap, LabelledField, PlanBlock, ProjectTable } from './model';
import { type CheckpointCell, checkpoints, FEWEST, isInMoney, planEntries } from './plan-block';
import { isBlankForm, lackingColumns } from './project-form';
import { labelled, type SheetField } from './sheet-field';
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

/** 总额 or 小计, 财政拨款 and other funds in the row under 预算金额: the lower row of the header, or the one beneath it. */
function dividedAmounts({ view, header }: FormSite): readonly Hit[] {
  for (const row of [header.row, header.row + 1]) {
    const whole = view.filled(row, header.left, header.right).find(({ text }) => WHOLES.has(labelKey(text)));
    const over = whole === undefined ? undefined : view.hitAt(row - 1, whole.col);
    if (whole === undefined || !over?.names.some((name) => OF_AMOUNTS.has(name))) continue;
    const budget: Hit = { ...over, row, names: ['budget'] };
    const beneath = row === header.row ? [] : view.hitsWithin(row, header);
    return [budget, ...beneath.filter(({ names }) => names.some((name) => FUNDS.has(name)))];
  }
  return [];
}

/** 预算金额（万元） over its parts. */
const OF_AMOUNTS: ReadonlySet<LabelName> = new Set<LabelName>(['budget', 'budgetBlock']);
const FUNDS: ReadonlySet<LabelName> = new Set<LabelName>(['fiscal', 'otherFunds']);

/** The labels of projects' own cells. */
interface Columns {
  /** The first of each name. */
  readonly byName: ReadonlyMap<LabelName, Hit>;
  /** 年初预算数 and 调整后预算数. */
  readonly budgets: readonly Hit[];
  readonly otherFunds: readonly Hit[];
  /** Heads of columns among those of funds that are not understood. */
  readonly strangers: readonly SheetField[];
  readonly checkpoints: readonly CheckpointCell[];
  /** The plan is written in amounts of money. */
  readonly inMoney: boolean;
}

function projectColumns(site: FormSite): Columns {
  const { view, header } = site;
  const { row, left, right } = header;
  const hits = [...columnHits(site), ...dividedAmounts(site)];
  const byName = new Map<LabelName, Hit>();
  for (const hit of hits) {
    for (const name of hit.names) if (!byName.has(name)) byName.set(name, hit);
  }
  const labels = checkpoints(view, { top: row, bottom: row, left, right }, row);
  const budgets = hits.filter(({ names }) => names.includes('budget'));
  const annual = budgets.filter((hit) => phaseOf(hit) === 'annual');
  return {
    byName,
    budgets: firmest(annual.length > 0 ? annual : budgets),
    strangers: strangersAmongFunds(site, hits),
    otherFunds: hits.filter(({ names }) => names.includes('otherFunds')),
    checkpoints: labels,
    inMoney: isInMoney(labelOver(site, labels)),
  };
}

function strangersAmongFunds({ view, header }: FormSite, hits: readonly Hit[]): readonly SheetField[] {
  const funds = hits.filter(({ names }) => names.some((name) => FUNDS.has(name)));
  const first = funds[0];
  if (first === undefined) return [];
  const last = funds.at(-1)?.col ?? first.col;
  const next = Math.min(
    header.right + 1,
    ...hits.filter(({ col }) => col > last).map(({ col }) => col),
    ...header.columns.filter(({ name, col }) => name !== null && col > last).map(({ col }) => col),
  );
  return view
    .filled(first.row, first.col, next - 1)
    .filter(({ col, cell }) => cell.kind === 'text' && view.hitAt(first.row, col) === undefined);
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
  { byName, budgets, otherFunds, strangers, checkpoints: labels, inMoney }: Columns,
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
  const adjusted = budgets.find(({ label, col }) => {
    return (
      budgets.length > 1 && ADJUSTED.test(labelText(label)) && rows.some((row) => view.text(row, col) !== '')
    );
  });
  const budgetHit = adjusted ?? budgets[0];
  const fiscalHit = byName.get('fiscal');
  const budget = budgetHit === undefined ? null : amount(budgetHit);
  const fiscal = fiscalHit === undefined ? null : amount(fiscalHit);
  const unrecognised = strangers.filter(({ col }) => rows.some((row) => isAmount(view.text(row, col))));
  const funds: readonly FundBlock[] =
    budget === null && fiscal === null
      ? []
      : [
          {
            phase: 'annual',
            budget,
            fiscal,
            others: otherFunds.map(amount),
            restated: budgets
              .filter(({ col }) => col !== budgetHit?.col)
              .map(amount)
              .filter(({ empty }) => !empty),
            unrecognised: unrecognised.map(({ text }) => text),
          },
        ];
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

/** Nothing and 0 add nothing to a sum. */
function isAmount(text: string): boolean {
  const reading = readAmount(text);
  return reading.kind === 'amount' && !reading.value.eq(ZERO);
}
