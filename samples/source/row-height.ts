/** Excel does not fit the height of merged cells to their text, so the heights are set here. */
const DEFAULT_SIZE = 11;
const LEADING = 1.4;
const PADDING = 6;
/** Room lost to the cell's inner margins and to punctuation that may not begin a line. */
const USABLE = 0.92;

/** Half-width columns that a text takes: Chinese characters and their punctuation take two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += character.charCodeAt(0) > 0xff ? 2 : 1;
  return columns;
}

/**
 * The height in points that shows all of a wrapped text.
 * @param width of the cell, in characters of the default font
 * @param size of the font, in points
 */
export function rowHeight(text: string, width: number, size = DEFAULT_SIZE): number {
  const columns = (width * USABLE * DEFAULT_SIZE) / size;
  const lines = text
    .split('\n')
    .reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(columnsOf(paragraph) / columns)), 0);
  return Math.ceil(lines * size * LEADING + PADDING);
}
