import { compareDays, type Day } from '../../core/day';
import { projectsOf } from '../../rules/rule';
import { budgetUnit } from '../../rules/support/spending';
import type { CellRef, ProjectTable, Table } from '../../tables/model';
import type { ProjectSpending, Spendings } from '../../tables/spending';
import type { Call, PickedCell, SheetPlace, WorkbookPort, WorkbookReading } from '../../workbook/port';
import type { Checker } from '../checking/checker';
import { createStore, type Store } from '../store';
import { adjustedBudget } from './adjusted-budget';
import { type KnownAmount, pickedAmount, typedAmount } from './known-amount';
import type { Spending } from './progress-view';
import {
  type Amount,
  AMOUNTS,
  budgetChoice,
  byAmount,
  parseRecords,
  pinName,
  projectKey,
  RECORDS_SETTING,
  serialiseRecords,
  type Source,
  type SpendingRecord,
} from './spending-records';

export interface ProgressState {
  /** The date that a user asked for; null: today, or the end of the budget year when that is past. */
  readonly asOf: Day | null;
  readonly records: readonly SpendingRecord[];
  /** The picked cells as they are now, by their hidden names; a deleted one is null. */
  readonly cells: ReadonlyMap<string, PickedCell | null>;
}

/** An amount as a user gives it: typed, or a cell to be kept. */
export type GivenAmount =
  | { readonly kind: 'typed'; readonly amount: string }
  | { readonly kind: 'picked'; readonly cell: SheetPlace }
  /** The cell picked before stays. */
  | { readonly kind: 'same-cell' };

/** Amounts that are left out are none. */
export type GivenSpending = Readonly<Partial<Record<Amount, GivenAmount | null>>> & { readonly asOf: Day };

export interface ProgressModel {
  readonly state: Store<ProgressState>;
  readonly setAsOf: (day: Day) => void;
  /** Reads what the workbook keeps. Rejects with a host error. */
  readonly load: (call?: Call) => Promise<void>;
  /** Keeps it in the workbook. Rejects with a host error; what was kept before stays then. */
  readonly save: (table: ProjectTable, given: GivenSpending, call?: Call) => Promise<void>;
  /** @param state that of the moment when left out */
  readonly spendingOf: (table: ProjectTable, state?: ProgressState) => Spending | null;
  /** What the rules judge. */
  readonly spendings: (tables: readonly Table[], reading: WorkbookReading) => Spendings;
}

/** What users told of actual spending, kept in the workbook, and the picked cells, read again after every check. */
export function createProgressModel(port: WorkbookPort, checker: Checker): ProgressModel {
  const state = createStore<ProgressState>({ asOf: null, records: [], cells: new Map() });
  let resolved: WorkbookReading | null = null;

  const resolve = async (records: readonly SpendingRecord[], call?: Call): Promise<void> => {
    const names = records.flatMap((record) =>
      AMOUNTS.filter((amount) => record[amount]?.kind === 'picked').map((amount) =>
        pinName(record.id, amount),
      ),
    );
    const cells = await Promise.all(
      names.map(async (name) => [name, await port.pinned(name, call)] as const),
    );
    const known = state.get();
    const fresh = new Map(cells);
    if (known.records === records && sameCells(known.cells, fresh)) return;
    state.set({ ...known, records, cells: fresh });
    checker.rejudge();
  };
  /** Late or failing answers change nothing: the next check asks again. */
  const follow = (): void => {
    const reading = checker.state.get().checked?.reading ?? null;
    if (reading === null || reading === resolved) return;
    resolved = reading;
    resolve(state.get().records, { byUser: false }).catch(() => {
      resolved = null;
    });
  };
  checker.state.subscribe(follow);

  const spendingOf = (table: ProjectTable, { records, cells } = state.get()): Spending | null => {
    const key = projectKey(table);
    const record = key === '' ? undefined : records.find((other) => other.key === key);
    if (record === undefined) return null;
    const known = (amount: Amount): KnownAmount | null => {
      const source = record[amount];
      if (source === null) return null;
      const unit = budgetUnit(table);
      if (source.kind === 'typed') return typedAmount(source.amount, unit);
      const cell = cells.get(pinName(record.id, amount)) ?? null;
      return cell === null ? { kind: 'cell-gone' } : pickedAmount(cell, unit);
    };
    const told = byAmount(known);
    const base = budgetChoice(record);
    return { record, base, told, adjusted: adjustedBudget(table, base, told) };
  };

  return {
    state,
    setAsOf: (asOf) => state.update((now) => ({ ...now, asOf })),
    load: async (call) => {
      const text = await port.setting(RECORDS_SETTING, call);
      await resolve(parseRecords(text), call);
    },
    save: async (table, given, call) => {
      const records = parseRecords(await port.setting(RECORDS_SETTING, call));
      const key = projectKey(table);
      const known = records.find((record) => record.key === key);
      const id = known?.id ?? Math.max(0, ...records.map((record) => record.id)) + 1;
      const keep = async (amount: Amount): Promise<Source | null> => {
        const value = given[amount] ?? null;
        if (value?.kind === 'same-cell') return { kind: 'picked' };
        if (value?.kind === 'picked') {
          await port.pin(pinName(id, amount), value.cell, call);
          return { kind: 'picked' };
        }
        if (known?.[amount]?.kind === 'picked') await port.pin(pinName(id, amount), null, call);
        return value;
      };
      const sources = new Map<Amount, Source | null>();
      for (const amount of AMOUNTS) sources.set(amount, await keep(amount));
      const record: SpendingRecord = {
        id,
        key,
        asOf: given.asOf,
        ...byAmount((amount) => sources.get(amount) ?? null),
      };
      const kept = [
        ...records.filter((other) => other.key !== key),
        ...(AMOUNTS.every((amount) => record[amount] === null) ? [] : [record]),
      ];
      await port.writeSetting(RECORDS_SETTING, kept.length === 0 ? null : serialiseRecords(kept), call);
      await resolve(kept, call);
    },
    spendingOf,
    spendings: (tables, reading) =>
      new Map(
        projectsOf(tables).flatMap((table) => {
          const spending = spendingOf(table);
          const told = spending === null ? null : toldSpending(spending, reading);
          return told === null ? [] : [[table, told] as const];
        }),
      ),
  };
}

function toldSpending(
  { record, told: { spent }, adjusted }: Spending,
  reading: WorkbookReading,
): ProjectSpending | null {
  if (spent?.kind !== 'amount') return null;
  const at = spent.cell === null ? null : refOf(spent.cell, reading);
  return {
    spent: spent.value,
    asOf: record.asOf,
    base: adjusted?.kind === 'amount' ? 'adjusted' : 'initial',
    budget: adjusted?.kind === 'amount' ? adjusted.value : null,
    ...(at === null ? {} : { spentAt: at }),
  };
}

function refOf({ sheet, row, col }: PickedCell, { sheets }: WorkbookReading): CellRef | null {
  const index = sheets.findIndex(({ key }) => key === sheet);
  return index < 0 ? null : { sheet: index, row, col };
}

function sameCells(
  a: ReadonlyMap<string, PickedCell | null>,
  b: ReadonlyMap<string, PickedCell | null>,
): boolean {
  return (
    a.size === b.size && [...a].every(([name, cell]) => JSON.stringify(cell) === JSON.stringify(b.get(name)))
  );
}

/** Today within the budget year; the year's last day when it is over, as for the published forms of years gone by. */
export function usualAsOf(tables: readonly Table[], today: Day): Day {
  const years = tables.flatMap((table) =>
    table.kind === 'project' && table.year !== null ? [table.year] : [],
  );
  if (years.length === 0) return today;
  const end = { year: Math.max(...years), month: 12, day: 31 };
  return compareDays(today, end) > 0 ? end : today;
}
