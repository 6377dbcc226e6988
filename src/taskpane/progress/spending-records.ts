import { type Day, formatDay, parseDay } from '../../core/day';
import type { ProjectTable } from '../../tables/model';
import { compact } from '../../core/text';

/** An amount that a user typed, or one read from a cell that the workbook keeps under a hidden name. */
export type Source = { readonly kind: 'typed'; readonly amount: string } | { readonly kind: 'picked' };

/**
 * What can be told of a project: actual spending; 调整后预算 as one figure; or what leads from 年初预算 to it: 上年结转,
 * 调增 and 调减.
 */
export const AMOUNTS = ['spent', 'adjusted', 'carried', 'raised', 'cut'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** 上年结转, 调增, 调减: the first two are added to 年初预算, the last is taken from it. */
export const CHANGES = ['carried', 'raised', 'cut'] as const satisfies readonly Amount[];

/** What a user told of one project's spending, kept in the workbook. */
export type SpendingRecord = Readonly<Record<Amount, Source | null>> & {
  /** Names the picked cells; never given twice in one workbook. */
  readonly id: number;
  /** The project it belongs to. */
  readonly key: string;
  /** 截止日期 of the actual spending. */
  readonly asOf: Day;
};

/** Which budget spending is measured against: the form's own, an adjusted one as a figure, or one that is added up. */
export type BudgetChoice = 'initial' | 'adjusted' | 'changes';

export function budgetChoice(told: Readonly<Record<Amount, unknown>>): BudgetChoice {
  if (told.adjusted !== null) return 'adjusted';
  return CHANGES.some((change) => told[change] !== null) ? 'changes' : 'initial';
}

/** Name of the workbook setting with the records. */
export const RECORDS_SETTING = 'progress';

/** What a project is known by: its code, or its name where it has none; "" when it has neither. */
export function projectKey({ fields }: ProjectTable): string {
  const code = compact(fields.projectCode?.text ?? '');
  return code === '' ? compact(fields.projectName?.text ?? '') : code;
}

export function byAmount<T>(make: (amount: Amount) => T): Readonly<Record<Amount, T>> {
  return {
    spent: make('spent'),
    adjusted: make('adjusted'),
    carried: make('carried'),
    raised: make('raised'),
    cut: make('cut'),
  };
}

/** The hidden name of a picked cell. */
export function pinName(id: number, amount: Amount): string {
  return `PT_${amount}_${id}`;
}

export function serialiseRecords(records: readonly SpendingRecord[]): string {
  return JSON.stringify({
    version: 1,
    projects: records.map((record) => ({ ...record, asOf: formatDay(record.asOf) })),
  });
}

/** Records that cannot be understood, of another version perhaps, are left out. */
export function parseRecords(text: string | null): readonly SpendingRecord[] {
  if (text === null) return [];
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [];
  }
  if (!isObject(json) || json.version !== 1 || !Array.isArray(json.projects)) return [];
  return json.projects.flatMap((entry: unknown) => {
    const record = isObject(entry) ? recordOf(entry) : null;
    return record === null ? [] : [record];
  });
}

function recordOf(entry: Readonly<Record<string, unknown>>): SpendingRecord | null {
  const { id, key, asOf } = entry;
  const day = typeof asOf === 'string' ? parseDay(asOf) : null;
  if (typeof id !== 'number' || !Number.isInteger(id) || typeof key !== 'string' || day === null) return null;
  return { id, key, asOf: day, ...byAmount((amount) => sourceOf(entry[amount])) };
}

function sourceOf(value: unknown): Source | null {
  if (!isObject(value)) return null;
  if (value.kind === 'picked') return { kind: 'picked' };
  return value.kind === 'typed' && typeof value.amount === 'string'
    ? { kind: 'typed', amount: value.amount }
    : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
