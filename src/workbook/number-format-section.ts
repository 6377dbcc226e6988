export type NumberFormatKind = 'general' | 'number' | 'percent' | 'date' | 'text';

/** What a number format code says about the numbers that it shows. */
export interface NumberFormat {
  /** date: shows a day, a month or a year. Times of day and elapsed times are numbers. */
  readonly kind: NumberFormatKind;
  /** Decimals shown; null when the format does not fix them (General, fractions, scientific, dates). */
  readonly decimals: number | null;
  /** Literal text after the digits, such as 人 in `0"人"`. */
  readonly unitSuffix?: string;
  /** Literal words or signs of comparison before the digits, such as ≥ in `"≥"0`; currencies are none. */
  readonly prefix?: string;
  /** Power of ten between the stored number and the one that is seen: −4 for `0!.0000"万元"`, −3 for `0,`. */
  readonly scale: number;
}

/** One of the parts of a number format code between semicolons. */
export interface FormatSection {
  /** Whether the section takes this number; absent when it carries no condition. */
  readonly condition?: (value: number) => boolean;
  readonly format: NumberFormat;
  /** Index of the semicolon that ends the section, or the code's length. */
  readonly end: number;
}

type Token =
  | { readonly type: 'literal' | 'letter' | 'bracket'; readonly text: string }
  | { readonly type: 'digit' | 'point' | 'comma' | 'percent' | 'text' | 'slash' | 'exponent' | 'general' };

const GENERAL_NAMES = /^(?:general|G\/通用格式)/i;
const HALF_DAY = /^(?:AM\/PM|A\/P|上午\/下午)/i;
const DATE_OR_TIME_LETTER = /[ymdhsegba]/i;
const DATE_LETTER = /[ydegba]/;
const CLOCK_LETTER = /[hs]/;
/** Letters that mean a date or a time even beside digits (`ss.0`); the others are then a unit, as in `0 kg`. */
const SURE_LETTER = /[ymdhse]/;
const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/;
const ELAPSED = /^(?:h+|m+|s+)$/i;
/** `[$€-407]`: a currency symbol or other text, then a locale. */
const CURRENCY = /^\$([^-]*)/;
const CURRENCY_WORD = /[币元]/u;
/** A unit has a letter or a symbol; brackets, dashes and blanks alone are ornament. */
const UNIT = /[\p{L}\p{S}%‰]/u;
/** What says something about the number behind it. */
const PREFIX = /[\p{Script=Han}<>=≥≤≧≦≈＜＞＝~]/u;

const PLAIN: Readonly<Record<string, Token>> = {
  '0': { type: 'digit' },
  '#': { type: 'digit' },
  '?': { type: 'digit' },
  '.': { type: 'point' },
  ',': { type: 'comma' },
  '%': { type: 'percent' },
  '@': { type: 'text' },
  '/': { type: 'slash' },
};

/** Reads the section that starts at `start`. */
export function readSection(code: string, start: number): FormatSection {
  const { tokens, end } = tokenise(code, start);
  const condition = conditionOf(tokens);
  return { ...(condition && { condition }), format: describe(tokens), end };
}

function tokenise(code: string, start: number): { tokens: Token[]; end: number } {
  const tokens: Token[] = [];
  let at = start;
  while (at < code.length && code[at] !== ';') {
    const char = code.charAt(at);
    const rest = code.slice(at);
    const general = GENERAL_NAMES.exec(rest);
    const halfDay = HALF_DAY.exec(rest);
    const plain = PLAIN[char];
    if (general !== null) {
      tokens.push({ type: 'general' });
      at += general[0].length;
    } else if (halfDay !== null) {
      tokens.push({ type: 'letter', text: 'h' });
      at += halfDay[0].length;
    } else if (char === '"' || char === '[') {
      const close = code.indexOf(char === '"' ? '"' : ']', at + 1);
      const text = code.slice(at + 1, close < 0 ? code.length : close);
      tokens.push({ type: char === '"' ? 'literal' : 'bracket', text });
      at += text.length + 2;
    } else if (char === '\\' || char === '!') {
      // Chinese Excel writes the escape as an exclamation mark.
      tokens.push({ type: 'literal', text: code.charAt(at + 1) });
      at += 2;
    } else if (char === '_' || char === '*') {
      at += 2;
    } else if (/^e[+-]/i.test(rest) && tokens.some(({ type }) => type === 'digit')) {
      tokens.push({ type: 'exponent' });
      at += 2;
    } else {
      const letter = DATE_OR_TIME_LETTER.test(char);
      tokens.push(plain ?? { type: letter ? 'letter' : 'literal', text: letter ? char.toLowerCase() : char });
      at += 1;
    }
  }
  return { tokens: tokens.map(currencyAsLiteral), end: Math.min(at, code.length) };
}

function currencyAsLiteral(token: Token): Token {
  const symbol = token.type === 'bracket' ? CURRENCY.exec(token.text)?.[1] : undefined;
  return symbol === undefined ? token : { type: 'literal', text: symbol };
}

function conditionOf(tokens: readonly Token[]): ((value: number) => boolean) | undefined {
  for (const token of tokens) {
    const match = token.type === 'bracket' ? CONDITION.exec(token.text) : null;
    if (match === null) continue;
    const bound = Number(match[2]);
    const comparator = match[1] ?? '';
    return (value) => COMPARATORS[comparator]?.(value, bound) ?? false;
  }
  return undefined;
}

const COMPARATORS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
  '=': (value, bound) => value === bound,
  '<>': (value, bound) => value !== bound,
};

function describe(tokens: readonly Token[]): NumberFormat {
  const letters = tokens.flatMap((token) => (token.type === 'letter' ? [token.text] : [])).join('');
  if (tokens.some((token) => token.type === 'bracket' && ELAPSED.test(token.text))) return TIME;
  const types = tokens.map(({ type }) => type);
  const lastDigit = types.lastIndexOf('digit');
  if (SURE_LETTER.test(letters) || (letters !== '' && lastDigit < 0)) return isDate(letters) ? DATE : TIME;
  if (lastDigit < 0 && types.includes('text')) return { kind: 'text', decimals: null, scale: 0 };
  // A percent sign after a line break is out of sight: with two commas it shows 万.
  const lineBreak = tokens.findIndex((token) => token.type === 'literal' && token.text.includes('\n'));
  const hiddenPercent = lineBreak >= 0 && types.indexOf('percent') > lineBreak;
  const percent = types.includes('percent') && !hiddenPercent;
  const { decimals, shift } = digitsOf(tokens, types, lastDigit);
  const unitSuffix = unitAfter(tokens, Math.max(lastDigit, types.lastIndexOf('general')));
  const prefix = prefixBefore(tokens);
  return {
    kind: percent ? 'percent' : lastDigit < 0 ? 'general' : 'number',
    decimals,
    ...(unitSuffix !== undefined && { unitSuffix }),
    ...(prefix !== undefined && { prefix }),
    scale: shift + (hiddenPercent ? 2 : 0),
  };
}

const DATE: NumberFormat = { kind: 'date', decimals: null, scale: 0 };
const TIME: NumberFormat = { kind: 'number', decimals: null, scale: 0 };

/** m stands for minutes beside hours or seconds, else for a month. */
function isDate(letters: string): boolean {
  return DATE_LETTER.test(letters) || !CLOCK_LETTER.test(letters);
}

function digitsOf(
  tokens: readonly Token[],
  types: readonly Token['type'][],
  lastDigit: number,
): { decimals: number | null; shift: number } {
  if (lastDigit < 0) return { decimals: null, shift: 0 };
  const point = types.indexOf('point');
  const literalPoint = point < 0 ? literalPointOf(tokens, types) : -1;
  const start = point < 0 ? literalPoint : point;
  const decimals = start < 0 ? 0 : types.slice(start).filter((type) => type === 'digit').length;
  let shift = literalPoint < 0 ? 0 : -decimals;
  shift -= 3 * commasAfter(types, lastDigit);
  const lastInteger = point < 0 ? -1 : types.lastIndexOf('digit', point);
  if (lastInteger >= 0 && lastInteger !== lastDigit) shift -= 3 * commasAfter(types, lastInteger);
  const free = types.includes('exponent') || isFraction(types);
  return { decimals: free ? null : decimals, shift };
}

/** Where a literal point between two digits stands in for the decimal point; −1 when there is none or several. */
function literalPointOf(tokens: readonly Token[], types: readonly Token['type'][]): number {
  const places = tokens.flatMap((token, index) =>
    token.type === 'literal' &&
    token.text === '.' &&
    types[index - 1] === 'digit' &&
    types[index + 1] === 'digit'
      ? [index]
      : [],
  );
  return places.length === 1 ? (places[0] ?? -1) : -1;
}

function commasAfter(types: readonly Token['type'][], index: number): number {
  let end = index + 1;
  while (types[end] === 'comma') end += 1;
  return end - index - 1;
}

function isFraction(types: readonly Token['type'][]): boolean {
  const slash = types.indexOf('slash');
  return slash > types.indexOf('digit') && slash >= 0 && types.lastIndexOf('digit') > slash;
}

function prefixBefore(tokens: readonly Token[]): string | undefined {
  const first = tokens.findIndex(({ type }) => type === 'digit' || type === 'general' || type === 'point');
  const text = literals(tokens.slice(0, Math.max(0, first)));
  return PREFIX.test(text) && !CURRENCY_WORD.test(text) ? text : undefined;
}

function unitAfter(tokens: readonly Token[], index: number): string | undefined {
  if (index < 0) return undefined;
  const text = literals(tokens.slice(index + 1));
  return UNIT.test(text) ? text : undefined;
}

function literals(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      'text' in token && token.type !== 'bracket' ? token.text : token.type === 'slash' ? '/' : '',
    )
    .join('')
    .trim();
}
