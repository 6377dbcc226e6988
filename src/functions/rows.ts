import { Failure, invalid, type ParameterName } from './failure';

/** The values of an argument, one for each row of the result, or one for all of them. */
export interface RowsOf<T> {
  readonly parameter: ParameterName;
  readonly values: readonly T[];
}

/** The value for one row. @throws when it is the reason why there is none */
export function at<T>({ values }: RowsOf<T>, row: number): Exclude<T, Failure> {
  const value = values[values.length === 1 ? 0 : row];
  if (value instanceof Failure) throw value;
  return value as Exclude<T, Failure>;
}

/**
 * A column of results as a range of one column. What fails in one row is told there; a single result fails as a whole.
 * @throws when two arguments have different numbers of rows, neither of which is 1
 */
export function column<R>(parts: readonly RowsOf<unknown>[], compute: (row: number) => R): (R | Failure)[][] {
  const rows = Math.max(1, ...parts.map(({ values }) => values.length));
  for (const { parameter, values } of parts) {
    if (values.length !== 1 && values.length !== rows) {
      throw invalid({ code: 'rows-differ', parameter, rows: values.length, expected: rows });
    }
  }
  if (rows === 1) return [[compute(0)]];
  return Array.from({ length: rows }, (_, row) => [orFailure(compute, row)]);
}

function orFailure<R>(compute: (row: number) => R, row: number): R | Failure {
  try {
    return compute(row);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
