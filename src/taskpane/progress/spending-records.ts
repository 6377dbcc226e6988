import { type Day, formatDay, parseDay } from '../../core/day';
import type { ProjectTable } from '../../tables/model';
import { compact } from '../../core/text';

/** An amount that a user typed, or one read from a cell that the workbook keeps under a hidden name. */
export type Source = { readonly kind: 'typed'; readonly amount: string } | { readonly kind: 'picked' };

/** What a user told of one project's spending, kept in the workbook. */
export interface SpendingRecord {
  /** Names the picked cells; never given twice in one workbook. */
  readonly id: number;
  /** The project it belongs to. */
  readonly key: string;
  /** 调整后预算; null: the form's own budget, 年初预算, counts. */
  readonly adjusted: Source | null;
  readonly spent: Source | null;
  /** 截止日期 of the actual spending. */
  readonly asOf: Day;
}

/** Name of the workbook setting with the records. */
export const RECORDS_SETTING = 'progress';

/** What a project is known by: its code, or its name where it has none; "" when it has neither. */
export function projectKey({ fields }: ProjectTable): string {
  const code = compact(fields.projectCode?.text ?? '');
  return code === '' ? compact(fields.projectName?.text ?? '') : code;
}

export type Amount = 'spent' | 'adjusted';

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
  return { id, key, asOf: day, adjusted: sourceOf(entry.adjusted), spent: sourceOf(entry.spent) };
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
