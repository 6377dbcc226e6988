/** Place of the first number at or above `wanted` in an ascending list: its length when there is none. */
export function lowerBound(sorted: readonly number[], wanted: number): number {
  return lowerBoundOf(sorted, wanted, (value) => value);
}

interface Placed {
  readonly col: number;
}

const columnOf = ({ col }: Placed): number => col;

/**
 * Place of the first cell at or right of a column among those of a row, from left to right: their number when there is
 * none. No cell stands further in than its distance from the first, and in a row without gaps it stands just there.
 */
export function firstFromColumn(cells: readonly Placed[], col: number): number {
  const furthest = col - (cells[0]?.col ?? col);
  if (furthest <= 0) return 0;
  if (cells[furthest]?.col === col) return furthest;
  const last = cells[cells.length - 1];
  return last === undefined || last.col < col ? cells.length : lowerBoundOf(cells, col, columnOf);
}

function lowerBoundOf<T>(sorted: readonly T[], wanted: number, valueOf: (item: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && valueOf(item) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
