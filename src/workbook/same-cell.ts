import type { Cell } from './cell';

/** Whether two cells say the same. */
export function sameCell(a: Cell, b: Cell): boolean {
  return (
    a.kind === b.kind &&
    a.value === b.value &&
    a.percent === b.percent &&
    a.decimals === b.decimals &&
    a.unitSuffix === b.unitSuffix &&
    a.prefix === b.prefix &&
    a.isFormula === b.isFormula
  );
}
