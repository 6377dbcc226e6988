export interface Alignment {
  /** Length of the longest common subsequence. */
  readonly common: number;
  /** Somewhere one text has other characters in place of the other's, not only more or fewer. */
  readonly substituted: boolean;
}

/** Lines two texts up by their longest common subsequence. Time and memory grow with the product of the lengths. */
export function align(a: string, b: string): Alignment {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let substituted = false;
  let [onlyLeft, onlyRight] = [false, false];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      [onlyLeft, onlyRight] = [false, false];
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      onlyLeft = true;
      i += 1;
    } else {
      onlyRight = true;
      j += 1;
    }
    if (onlyLeft && onlyRight) substituted = true;
  }
  return { common: at(0, 0), substituted };
}

/** Twice the common characters over all characters: 1 for equal texts, 0 for texts that share none. */
export function likeness(a: string, b: string, { common }: Alignment): number {
  const total = a.length + b.length;
  return total === 0 ? 1 : (2 * common) / total;
}
