/** A list of words as data: blanks and line breaks part them. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
