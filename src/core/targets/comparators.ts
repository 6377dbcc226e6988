import { fold } from '../folding';
import { remember } from '../memo';
import { words } from '../words';
import { MALFORMED } from './malformed';
import type { Comparator, MalformedTarget } from './types';

const OVER = words('大于 高于 多于 超过 超出 超 逾 长于 晚于 迟于 优于');
const UNDER = words('小于 低于 少于 短于 早于 下于 差于');
const NOT = words('不 未 没有 不得 不能 不可 不应 不宜 不准 不许');
const OR_EQUAL = words('等于 或等于 或者等于 及等于 和等于');
const WORDS: readonly (readonly [Comparator, readonly string[]])[] = [
  ['≥', words('至少 最少 起码 不下 不亚于 不弱于')],
  ['≤', words('至多 最多 不突破 未突破 不得突破')],
  ['<', words('不足 不到 未满 不满')],
  ['=', words('等于')],
];
/** They bound a number only where nothing else does: 控制在90%以上 is ≥. */
const WEAK_WORDS: readonly (readonly [Comparator, readonly string[]])[] = [
  ['≥', words('最低 下限 下限为')],
  ['≤', words('最高 封顶 上限 上限为 控制在 控制到 控制 限制在 限于 截至 截止 截至到 截止到 截止至')],
];
/** They stand before a number and say nothing about its direction. */
const NEUTRAL_WORDS = words(`
  达到 达到了 达 达至 到达 为 应 应当 须 必须 需 需要 要 确保 保证 力争 完成 实现 约 约为 大约 近 共 共计 合计
  总计 累计 计 计划 预计 预期 目标 全部 均 在 于 至 到 保持 保持在 维持在 稳定在 提高到 提升到 提高至 提升至 增至
  降低到 下降到 降至 : - ≈
`);
const SUFFIXES: readonly (readonly [Comparator | null, readonly string[]])[] = [
  ['≥', words('以上 及以上 或以上 和以上 及其以上 之上')],
  ['≤', words('以下 及以下 或以下 和以下 之下 以内 及以内 之内 内 为限 封顶')],
  ['>', ['以上不含']],
  ['<', words('以下不含 以内不含')],
  [null, words('左右 上下 之间 完成 为宜 即可')],
];
const SYMBOL_PAIRS: ReadonlyMap<string, Comparator> = new Map([
  ['>=', '≥'],
  ['=>', '≥'],
  ['≥=', '≥'],
  ['=≥', '≥'],
  ['<=', '≤'],
  ['=<', '≤'],
  ['≤=', '≤'],
  ['=≤', '≤'],
  ['==', '='],
]);
const SYMBOLS: ReadonlySet<string> = new Set(['≥', '>', '=', '≤', '<']);

interface Wording {
  readonly comparator: Comparator | null;
  readonly weak: boolean;
}

const PREFIXES: ReadonlyMap<string, Wording> = new Map([
  ...NEUTRAL_WORDS.map((word) => [word, { comparator: null, weak: false }] as const),
  ...WEAK_WORDS.flatMap(([comparator, list]) =>
    list.map((word) => [word, { comparator, weak: true }] as const),
  ),
  ...WORDS.flatMap(([comparator, list]) => list.map((word) => [word, { comparator, weak: false }] as const)),
  ...verbs(OVER, '>', '≥', '≤'),
  ...verbs(UNDER, '<', '≤', '≥'),
]);
const SUFFIX_WORDS: ReadonlyMap<string, Wording> = new Map(
  SUFFIXES.flatMap(([comparator, list]) => list.map((word) => [word, { comparator, weak: false }] as const)),
);
const LONGEST_PREFIX = Math.max(...[...PREFIXES.keys()].map((word) => word.length));
const LONGEST_SUFFIX = Math.max(...[...SUFFIX_WORDS.keys()].map((word) => word.length));

/** 超过, 超过或等于, 不超过; and the sloppy 不超过或等于, which means 不超过. */
function verbs(
  list: readonly string[],
  strict: Comparator,
  orEqual: Comparator,
  negated: Comparator,
): [string, Wording][] {
  const wording = (comparator: Comparator): Wording => ({ comparator, weak: false });
  return list.flatMap((word): [string, Wording][] => [
    [word, wording(strict)],
    ...OR_EQUAL.map((equal): [string, Wording] => [word + equal, wording(orEqual)]),
    ...NOT.flatMap((not) =>
      ['', ...OR_EQUAL].map((equal): [string, Wording] => [not + word + equal, wording(negated)]),
    ),
  ]);
}

/** A comparator that was found beside a number. */
export interface Found {
  readonly comparator: Comparator;
  readonly weak: boolean;
  readonly symbol: boolean;
}

export interface Stripped {
  /** What is left when the comparator words are taken off. */
  readonly rest: string;
  /** In reading order. */
  readonly found: readonly Found[];
}

const TRAILING_SYMBOLS = /[<>=≥≤]{1,12}$/u;

function symbolsOf(run: string): readonly Comparator[] {
  const comparators: Comparator[] = [];
  for (let at = 0; at < run.length;) {
    const pair = SYMBOL_PAIRS.get(run.slice(at, at + 2));
    const single = run.charAt(at);
    if (pair !== undefined) comparators.push(pair);
    else if (isSymbol(single)) comparators.push(single);
    at += pair === undefined ? 1 : 2;
  }
  return comparators;
}

function isSymbol(text: string): text is Comparator {
  return SYMBOLS.has(text);
}

/** Takes the comparators and neutral words off the end of what stands before a number. */
export function stripBefore(before: string): Stripped {
  let rest = before;
  const found: Found[] = [];
  for (;;) {
    const symbols = TRAILING_SYMBOLS.exec(rest)?.[0];
    if (symbols !== undefined) {
      found.unshift(...symbolsOf(symbols).map((comparator) => ({ comparator, weak: false, symbol: true })));
      rest = rest.slice(0, -symbols.length);
      continue;
    }
    const word = longestEnd(rest, PREFIXES, LONGEST_PREFIX);
    if (word === null) return { rest, found };
    if (word.comparator !== null)
      found.unshift({ comparator: word.comparator, weak: word.weak, symbol: false });
    rest = rest.slice(0, -word.length);
  }
}

/** Takes 以上, 以内, 左右 and the like off the end of what stands after a number. */
export function stripAfter(after: string): Stripped {
  let rest = after;
  const found: Found[] = [];
  for (;;) {
    const word = longestEnd(rest, SUFFIX_WORDS, LONGEST_SUFFIX);
    if (word === null) return { rest, found };
    if (word.comparator !== null) found.unshift({ comparator: word.comparator, weak: false, symbol: false });
    rest = rest.slice(0, -word.length);
  }
}

function longestEnd(
  text: string,
  wordings: ReadonlyMap<string, Wording>,
  longest: number,
): (Wording & { length: number }) | null {
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    const wording = wordings.get(text.slice(-length));
    if (wording !== undefined) return { ...wording, length };
  }
  return null;
}

export type Direction = 'up' | 'down' | 'equal';

export function directionOf(comparator: Comparator): Direction {
  if (comparator === '=') return 'equal';
  return comparator === '≥' || comparator === '>' ? 'up' : 'down';
}

/**
 * The one comparator that several wordings agree on (不低于90%以上 is ≥), null when there is none; malformed when two
 * signs stand side by side or the wordings contradict each other.
 */
export function settle(found: readonly Found[]): Comparator | null | MalformedTarget {
  const strong = found.filter(({ weak }) => !weak);
  const signs = strong.filter(({ symbol }) => symbol).length;
  const directions = new Set(strong.map(({ comparator }) => directionOf(comparator)));
  if (signs > 1 || directions.size > 1) return MALFORMED.two;
  return (strong[0] ?? found[0])?.comparator ?? null;
}

/** 大于（等于） */
export const OR_EQUAL_IN_BRACKETS = /\((或?等于)\)/gu;
const WRAPPED = /^\((.*)\)$/su;
const REMARK = /\([^()]*\)/gu;

/** 约, 近 and the like right before a number; not 节约, 预约, 附近. */
export const ROUGHLY_BEFORE = /(?:(?<![节预合违签履公契])约为?|(?<![附最临靠邻就])近|≈)$/u;

/** Whether words before the digits of a number format say how the number is meant: ≥, 不少于, 约. */
export const isComparison = remember(
  (text: string) => parseComparator(text) !== null || ROUGHLY_BEFORE.test(fold(text).text),
);

/** Reads what a comparator column holds: ≥, >=, 大于等于, 不低于, （≤）. Null for anything else. */
export const parseComparator = remember(readComparator);

function readComparator(text: string): Comparator | null {
  const folded = fold(text).text;
  const bare = (WRAPPED.exec(folded)?.[1] ?? folded).replace(OR_EQUAL_IN_BRACKETS, '$1').replace(REMARK, '');
  const { rest, found } = stripBefore(bare);
  if (rest !== '' || found.every(({ weak }) => weak)) return null;
  const comparator = settle(found);
  return typeof comparator === 'string' ? comparator : null;
}
