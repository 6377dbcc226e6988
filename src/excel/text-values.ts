import type { HostValue } from './grid-values';

/** The number format of cells that take everything as text. */
const TEXT_FORMAT = '@';

/**
 * A text as Excel takes it literally: what starts with = + - @ would be a formula and "3/4" a date, unless an apostrophe
 * stands before it, which Excel does not show. In a cell of text format it would be shown, and is not needed.
 */
export function literalText(text: string, numberFormat = 'General'): string {
  return text === '' || numberFormat === TEXT_FORMAT ? text : `'${text}`;
}

/** Puts a value into a cell so that it reads back as it is, whatever the cell's number format; which stays. */
export function writeValue(range: Excel.Range, value: HostValue, numberFormat: string): void {
  if (typeof value === 'string') {
    range.values = [[literalText(value, numberFormat)]];
  } else if (numberFormat === TEXT_FORMAT) {
    range.numberFormat = [['General']];
    range.values = [[value]];
    range.numberFormat = [[TEXT_FORMAT]];
  } else range.values = [[value]];
}
