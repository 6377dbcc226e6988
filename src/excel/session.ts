/** What a port remembers of its workbook between two calls. */
export interface Session {
  /** Whether days are counted from 1904; null until a reading has told. */
  date1904: boolean | null;
  /** Keys of the sheets that the last list of them held: asked about at once, without listing first. */
  sheets: readonly string[];
}

export function newSession(): Session {
  return { date1904: null, sheets: [] };
}
