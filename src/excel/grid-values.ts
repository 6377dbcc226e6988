import { HostError, type HostErrorDetail } from '../workbook/host-error';

export type HostValue = string | number | boolean;
export type Grid<T> = readonly (readonly T[])[];

/**
 * The values of a range as a grid of its size. Excel answers null in place of values that it would not give: never
 * taken for emptiness.
 * @throws HostError no-values
 */
export function gridOf<T extends HostValue>(
  loaded: unknown,
  size: { readonly rows: number; readonly cols: number },
  isValue: (value: unknown) => value is T,
  detail: HostErrorDetail,
): Grid<T> {
  const isRow = (row: unknown): row is readonly T[] =>
    Array.isArray(row) && row.length === size.cols && row.every(isValue);
  const rows: readonly unknown[] = Array.isArray(loaded) ? loaded : [];
  if (rows.length === size.rows && rows.every(isRow)) return rows;
  throw new HostError('no-values', detail);
}

export function isHostValue(value: unknown): value is HostValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}
