const POINTS_PER_PIXEL = 0.75;
/** Pixels of a digit in the default font. */
const DIGIT = 7;

/** From characters of the default font, with the margins that a file counts in, to points. */
export function widthInPoints(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_PER_PIXEL;
}

/** The other way round; a file keeps 256ths of a character. */
export function widthInCharacters(points: number): number {
  return Math.trunc((points / POINTS_PER_PIXEL / DIGIT) * 256) / 256;
}
