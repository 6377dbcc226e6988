import { rememberOf } from '../core/memo';
import { DEFAULT_THRESHOLDS, type Thresholds } from './thresholds';
import type { CellRef, ProjectTable, Table } from '../tables/model';
import { NO_SPENDINGS, type ProjectSpending, type Spendings } from '../tables/spending';

/** error 必须改正: a certain fault or contradiction; warning 需要核对: very likely a fault; info 建议完善: worth a look. */
export type Severity = 'error' | 'warning' | 'info';

export type RuleCategory = 'completeness' | 'targets' | 'money' | 'plan' | 'consistency';

export type DataValue = string | number | boolean | null | readonly DataValue[] | Data;
/**
 * The facts of an observation: material for the sentences in i18n, and for the fingerprint. It holds the texts and
 * figures that were compared, never positions, so that an inserted row changes nothing and a changed figure does.
 */
export interface Data {
  readonly [key: string]: DataValue | undefined;
}

/** One write that certainly mends a finding. */
export interface Fix {
  readonly at: CellRef;
  readonly before: string;
  readonly after: string;
}

export interface Observation<D extends object = Data> {
  readonly table: Table;
  /** The cell where one would mend it. */
  readonly at: CellRef;
  readonly related?: readonly CellRef[];
  readonly data: D;
  /** Only where it depends on a condition; else the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** A pure function from the workbook's tables to facts at cells. Blank forms never reach a rule. */
export interface Rule<Id extends string = string, D extends object = Data> {
  /** Public name: in reports, settings, waivers and docs/rules/<id>.md; it never changes once shipped. */
  readonly id: Id;
  readonly category: RuleCategory;
  readonly severity: Severity;
  /** Also holds on 自评表 and 监控表, which are checked in part. */
  readonly onExecutionForms?: true;
  readonly check: Check<D>;
}

export interface Check<D extends object = Data> {
  (tables: readonly Table[], thresholds?: Thresholds, spendings?: Spendings): readonly Observation<D>[];
  /** Each table is looked at on its own: what all give is what each gives. */
  readonly byTable?: (table: Table, thresholds: Thresholds) => readonly Observation<D>[];
  /** Each table is looked at on its own first, then what was gathered is judged as a whole. */
  readonly gather?: (remembering: boolean) => Gathering<D>;
}

/** Passes over a workbook's tables. One that remembers looks at each table once, as long as the table lives. */
export interface Gathering<D extends object = Data> {
  readonly begin: () => void;
  readonly look: (table: Table) => void;
  readonly judge: (tables: readonly Table[]) => readonly Observation<D>[];
}

/** What a rule on one table reports: the table itself is added by the wrapper. */
export type TableObservation<D extends object> = Omit<Observation<D>, 'table'>;

type PerTable<T extends Table, D extends object> = (
  table: T,
  thresholds: Thresholds,
) => Iterable<TableObservation<D>>;

/** Nothing to report, as most tables have it. */
export const NOTHING: readonly never[] = [];

/** Looks at each table of any kind on its own. */
export function perTable<D extends object>(check: PerTable<Table, D>): Check<D> {
  const byTable = (table: Table, thresholds: Thresholds): readonly Observation<D>[] => {
    const found = check(table, thresholds);
    if (found === NOTHING) return NOTHING;
    const seen: Observation<D>[] = [];
    // The table first: what is added to a spread object gets a hidden class of its own in V8, each time anew.
    for (const observation of found) seen.push({ table, ...observation });
    return seen;
  };
  const run = (tables: readonly Table[], thresholds = DEFAULT_THRESHOLDS): readonly Observation<D>[] =>
    tables.flatMap((table) => byTable(table, thresholds));
  return Object.assign(run, { byTable });
}

/** Looks at each project table on its own. */
export function perProject<D extends object>(check: PerTable<ProjectTable, D>): Check<D> {
  return perTable((table, thresholds) => (table.kind === 'project' ? check(table, thresholds) : NOTHING));
}

/** Gathers something from each table, and judges what all of them gave. */
export function acrossTables<G, D extends object>(
  look: (table: Table) => readonly G[],
  judge: (gathered: readonly G[], tables: readonly Table[]) => readonly Observation<D>[],
): Check<D> {
  const gather = (remembering: boolean): Gathering<D> => {
    const lookOnce = remembering ? rememberOf(look) : look;
    let gathered: G[] = [];
    return {
      begin: () => {
        gathered = [];
      },
      look: (table) => {
        for (const item of lookOnce(table)) gathered.push(item);
      },
      judge: (tables) => judge(gathered, tables),
    };
  };
  const run = (tables: readonly Table[]): readonly Observation<D>[] => judge(tables.flatMap(look), tables);
  return Object.assign(run, { gather });
}

/** The same for project tables. */
export function acrossProjects<G, D extends object>(
  look: (table: ProjectTable) => readonly G[],
  judge: (gathered: readonly G[], tables: readonly Table[]) => readonly Observation<D>[],
): Check<D> {
  return acrossTables((table) => (table.kind === 'project' ? look(table) : NOTHING), judge);
}

/** What one row after another shows: null where it shows nothing. */
export function lookAtEach<T, Context, R>(
  items: readonly T[],
  context: Context,
  look: (item: T, context: Context) => R | null,
): readonly R[] {
  let seen: R[] | null = null;
  for (const item of items) {
    const found = look(item, context);
    if (found === null) continue;
    if (seen === null) seen = [found];
    else seen.push(found);
  }
  return seen ?? NOTHING;
}

/** Looks at each project whose actual spending was told. */
export function perSpending<D extends object>(
  check: (table: ProjectTable, spending: ProjectSpending) => Iterable<TableObservation<D>>,
): Check<D> {
  return (tables, _thresholds, spendings = NO_SPENDINGS) =>
    projectsOf(tables).flatMap((table) => {
      const spending = spendings.get(table);
      if (spending === undefined) return [];
      return [...check(table, spending)].map((observation) => ({ table, ...observation }));
    });
}

export function projectsOf(tables: readonly Table[]): readonly ProjectTable[] {
  return tables.filter((table) => table.kind === 'project');
}
