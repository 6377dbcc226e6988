/**
 * What a cell holds, derived alike in every host from its value, number format and formula;
 * displayed text is never parsed. `date` is a number shown as a date.
 */
export type CellKind = 'empty' | 'number' | 'text' | 'boolean' | 'error' | 'date';

export interface Cell {
  readonly kind: CellKind;
  /**
   * number: the number as its reader sees it in magnitude (0.9 stays 0.9 when shown as 90 %; a format that
   * moves the decimal point, such as `0!.0000"万元"`, has been applied). date: the serial in the 1900 system.
   * error: its name, such as "#REF!". empty: null.
   */
  readonly value: string | number | boolean | null;
  /** The number format shows a percentage. */
  readonly percent: boolean;
  /** Decimals that the number format shows; null when it does not fix them. */
  readonly decimals: number | null;
  /** Literal text after the digits in the number format, such as 人 in `0"人"`. */
  readonly unitSuffix?: string;
  /** Words or signs before the digits in the number format, such as ≥ in `"≥"0"人"`. */
  readonly prefix?: string;
  readonly isFormula: boolean;
}

/** In place of a result that no program ever computed: the file holds a formula and nothing else. */
export const UNCALCULATED = '#UNCALCULATED!';

export const EMPTY_CELL: Cell = {
  kind: 'empty',
  value: null,
  percent: false,
  decimals: null,
  isFormula: false,
};
