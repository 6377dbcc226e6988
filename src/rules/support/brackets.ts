/** Opening and closing brackets; a pair belongs together. */
const PAIRS = ['()', '（）', '[]', '［］', '〔〕', '【】', '《》', '〈〉', '{}', '｛｝'];
const CLOSING_OF = new Map(PAIRS.map(([open = '', close = '']) => [open, close]));
const CLOSINGS = new Set(CLOSING_OF.values());
const BRACKET = /[()（）[\]［］〔〕【】《》〈〉{}｛｝]/gu;
/** 1) and 二） number what follows. */
const NUMBER_BEFORE = /(?:^|[^\p{N}A-Za-z])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z])$/u;
const ROUND_CLOSINGS = new Set([')', '）']);
/** [90%,95%) is a half-open interval. */
const INTERVAL = /^[\s\d.%％∞+-]*[,，~～][\s\d.%％∞+-]*$/u;
/** （1) is a pair of its own. */
const ONLY_NUMBER = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z])$/u;
/** A number and the character before it. */
const NUMBER_WINDOW = 4;
const CONTEXT = 10;

export interface BracketFault {
  readonly kind: 'mixed-brackets' | 'unbalanced-brackets';
  readonly found: string;
}

/** The first bracket that is closed by one of another kind or width, or that has no partner; null when all fit. */
export function bracketFault(text: string): BracketFault | null {
  const open: { readonly sign: string; readonly index: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(BRACKET)) {
    if (!CLOSINGS.has(sign)) {
      open.push({ sign, index });
      continue;
    }
    const mayNumber = ROUND_CLOSINGS.has(sign);
    const opening = open.pop();
    if (opening === undefined) {
      if (mayNumber && NUMBER_BEFORE.test(text.slice(Math.max(0, index - NUMBER_WINDOW), index))) continue;
      return { kind: 'unbalanced-brackets', found: text.slice(Math.max(0, index - CONTEXT), index + 1) };
    }
    const within = text.slice(opening.index + 1, index);
    if (CLOSING_OF.get(opening.sign) === sign || INTERVAL.test(within)) continue;
    if (mayNumber && NUMBER_BEFORE.test(within.slice(-NUMBER_WINDOW)) && !ONLY_NUMBER.test(within)) {
      open.push(opening);
      continue;
    }
    return { kind: 'mixed-brackets', found: text.slice(opening.index, index + 1) };
  }
  const [left] = open;
  return left === undefined
    ? null
    : { kind: 'unbalanced-brackets', found: text.slice(left.index, left.index + CONTEXT + 1) };
}
