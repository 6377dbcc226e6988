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
const SPACES = new RegExp(SPACE, 'gu');
const DIGIT = /[0-9]/u;
const DECIMAL_DIGIT = /\p{Nd}/u;

/** Signs that look alike and mean the same, but that NFKC keeps apart. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['-', '‐‑‒–—―−─━ー﹘'],
      ['~', '〜∼˜⁓'],
      ['≥', '≧⩾≽⪰≮'],
      ['≤', '≦⩽≼⪯≯'],
      ['·', '・•‧∙⋅'],
      [':', '∶︰'],
    ] as const
  ).flatMap(([sign, others]) => Array.from(others, (other) => [other, sign] as const)),
);

function foldCharacter(character: string): string {
  if (ENUMERATOR.test(character)) return ';';
  const folded = character.normalize('NFKC');
  return LOOKALIKES.get(folded) ?? LOOKALIKES.get(character) ?? folded.replace(SPACES, '');
}

/** Collects folded pieces, each with its source. */
class Folding {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private readonly pieces: string[] = [];

  push(piece: string, start: number, end: number): void {
    const from = this.starts.length;
    this.pieces.push(piece);
    this.starts.length = from + piece.length;
    this.ends.length = from + piece.length;
    this.starts.fill(start, from);
    this.ends.fill(end, from);
  }

  /** Takes over a part of a text already folded. */
  copy(folded: Folded, from: number, to: number): void {
    this.pieces.push(folded.text.slice(from, to));
    for (let at = from; at < to; at += 1) {
      this.starts.push(folded.starts[at] ?? 0);
      this.ends.push(folded.ends[at] ?? 0);
    }
  }

  done(): Folded {
    return { text: this.pieces.join(''), starts: this.starts, ends: this.ends };
  }
}

/**
 * Half-width, look-alike signs unified, numbering signs as semicolons, white space gone except between two digits,
 * where one blank keeps the numbers apart.
 */
export function fold(original: string): Folded {
  const folding = new Folding();
  let last = '';
  let spaceAt: number | null = null;
  let at = 0;
  for (const character of original) {
    const start = at;
    at += character.length;
    if (SPACE.test(character)) {
      spaceAt ??= start;
      continue;
    }
    const piece = foldCharacter(character);
    const joinsDigits = DIGIT.test(last) && DIGIT.test(piece.charAt(0));
    if (joinsDigits && (spaceAt !== null || !DECIMAL_DIGIT.test(character))) {
      folding.push(' ', spaceAt ?? start, start);
    }
    folding.push(piece, start, at);
    spaceAt = null;
    last = piece.at(-1) ?? last;
  }
  return folding.done();
}

/** Replaces every match of a global pattern; null leaves the match as it is. */
export function rewrite(
  folded: Folded,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null,
): Folded {
  const folding = new Folding();
  let copied = 0;
  for (const match of folded.text.matchAll(pattern)) {
    const replacement = replace(match);
    if (replacement === null) continue;
    const end = match.index + match[0].length;
    const { index, length } = sourceOf(folded, match.index, end);
    folding.copy(folded, copied, match.index);
    folding.push(replacement, index, index + length);
    copied = end;
  }
  if (copied === 0) return folded;
  folding.copy(folded, copied, folded.text.length);
  return folding.done();
}

/** The part of the original that the characters from `start` up to `end` stand for. */
export function sourceOf(folded: Folded, start: number, end: number): Span {
  const index = folded.starts[start] ?? 0;
  return { index, length: Math.max(0, (folded.ends[end - 1] ?? index) - index) };
}
