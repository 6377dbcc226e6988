/**
 * Text made ready for reading numbers, with the way back: each character knows the part of the original that it
 * stands for.
 */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its source begins in the original. */
  readonly starts: readonly number[];
  /** For each UTF-16 unit of `text`, where its source ends in the original. */
  readonly ends: readonly number[];
}

export interface Span {
  readonly index: number;
  readonly length: number;
}

const SPACE = /[\s\u00a0\u200b-\u200f\u2028\u2029\u2060\u3000\ufeff]/u;
/** ① ⑴ ⒈ ❶ ㈠ ㊀: they number what follows and would read as digits once folded. */
const ENUMERATOR = /[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289]/u;
const DIGIT = /[0-9]/u;
const DECIMAL_DIGIT = /\p{Nd}/u;

/** Signs that look alike and mean the same, but that NFKC keeps apart. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['-', '‐‑‒–—―−─━ー﹘'],
      ['~', '〜∼˜⁓'],
      ['≥', '≧⩾≽⪰'],
      ['≤', '≦⩽≼⪯'],
      ['·', '・•‧∙⋅'],
    ] as const
  ).flatMap(([sign, others]) => [...others].map((other) => [other, sign] as const)),
);

function foldCharacter(character: string): string {
  if (ENUMERATOR.test(character)) return ';';
  const folded = character.normalize('NFKC');
  return (
    LOOKALIKES.get(folded) ??
    LOOKALIKES.get(character) ??
    [...folded].filter((part) => !SPACE.test(part)).join('')
  );
}

/**
 * Half-width, look-alike signs unified, numbering signs as semicolons, white space gone except between two digits,
 * where one blank keeps the numbers apart.
 */
export function fold(original: string): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = '';
  let spaceAt = -1;
  let at = 0;
  const emit = (piece: string, start: number, end: number): void => {
    parts.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    last = piece.at(-1) ?? last;
  };
  for (const character of original) {
    const start = at;
    at += character.length;
    if (SPACE.test(character)) {
      if (spaceAt < 0) spaceAt = start;
      continue;
    }
    const piece = foldCharacter(character);
    const joinsDigits = DIGIT.test(last) && DIGIT.test(piece.charAt(0));
    if (joinsDigits && (spaceAt >= 0 || !DECIMAL_DIGIT.test(character))) {
      emit(' ', spaceAt >= 0 ? spaceAt : start, start);
    }
    spaceAt = -1;
    emit(piece, start, at);
  }
  return { text: parts.join(''), starts, ends };
}

/** Replaces every match of a global pattern; null leaves the match as it is. */
export function rewrite(
  folded: Folded,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null,
): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let copied = 0;
  const copyTo = (end: number): void => {
    parts.push(folded.text.slice(copied, end));
    for (let unit = copied; unit < end; unit += 1) {
      starts.push(folded.starts[unit] ?? 0);
      ends.push(folded.ends[unit] ?? 0);
    }
    copied = end;
  };
  for (const match of folded.text.matchAll(pattern)) {
    const replacement = replace(match);
    if (replacement === null) continue;
    copyTo(match.index);
    const { index, length } = sourceOf(folded, match.index, match.index + match[0].length);
    parts.push(replacement);
    for (let unit = 0; unit < replacement.length; unit += 1) {
      starts.push(index);
      ends.push(index + length);
    }
    copied = match.index + match[0].length;
  }
  if (parts.length === 0) return folded;
  copyTo(folded.text.length);
  return { text: parts.join(''), starts, ends };
}

/** The part of the original that the characters from `start` up to `end` stand for. */
export function sourceOf(folded: Folded, start: number, end: number): Span {
  const index = folded.starts[start] ?? 0;
  return { index, length: Math.max(0, (folded.ends[end - 1] ?? index) - index) };
}
