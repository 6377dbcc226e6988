/** Forms of the measured workbook, one on each sheet. */
export const SHEETS = 300;
/** On each form, under the nine rows of its head. */
export const INDICATORS = 25;
export const ROWS = SHEETS * (9 + INDICATORS);
