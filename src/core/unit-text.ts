import { isKnownUnit, measureAt } from './units';

/** Letters, Chinese characters, signs of proportion; 2 and 3 after a letter (m2, m3). */
const UNIT_RUN = /(?:[\p{Script=Han}A-Za-z%‰‱°Ωμ/·]|(?<=[A-Za-z])[23](?!\d)){1,24}/uy;

/** The characters from `from` on that may belong to a unit, at most 24; '' when there are none. */
export function unitRunAt(text: string, from: number): string {
  UNIT_RUN.lastIndex = from;
  return UNIT_RUN.exec(text)?.[0] ?? '';
}

const LOOK_BACK = 12;
const LONGEST_PER = 3;
const WORDS_BETWEEN =
  '(?:标准|补助|补贴|发放|支付|拨付|给予|奖励|安排|费用|成本|不超过|不低于|不高于|不少于|不多于|不得超过|不得低于|至少|最多|最高|最低|约|为|[≥≤<>=:])*';
const EACH = new RegExp(`((?:每[\\p{Script=Han}]{1,6}?)+)${WORDS_BETWEEN}$`, 'u');
const AVERAGE = new RegExp(`(人|户|月|年|日|亩|床|生|班)均${WORDS_BETWEEN}$`, 'u');
const AVERAGE_PER: ReadonlyMap<string, string> = new Map([
  ['日', '天'],
  ['生', '人'],
]);

/** What a number that begins at `end` is counted for, as the words before it say: 人·月 in 每人每月500元. */
export function perBefore(text: string, end: number): string | null {
  const before = text.slice(Math.max(0, end - LOOK_BACK), end);
  const average = AVERAGE.exec(before)?.[1];
  if (average !== undefined) return AVERAGE_PER.get(average) ?? average;
  const named = (EACH.exec(before)?.[1] ?? '').split('每').filter((part) => part !== '');
  const parts = named.map(nameIn);
  return parts.length > 0 && parts.every((part) => part.length <= LONGEST_PER) ? parts.join('·') : null;
}

/** 村 in 每个村, 工作日 in 每个工作日, 件 in 每件案件. */
function nameIn(part: string): string {
  const name = part.replace(/^个(?=.)/u, '');
  return isKnownUnit(name) ? name : measureAt(name, 0) || name;
}

/** What stands under the stroke in a run such as 元/人标准 or 元每人每月, from the stroke on; null without a stroke. */
export function perAfter(run: string): string | null {
  const parts: string[] = [];
  let at = 0;
  while (at < run.length && /[/每·]/u.test(run.charAt(at))) {
    at += 1;
    const part = measureAt(run, at) || unknownPart(run, at);
    if (part === '') continue;
    parts.push(part);
    at += part.length;
  }
  return parts.length === 0 ? null : parts.join('·');
}

/** 生 in 元/生/年: a short word up to the next stroke. */
function unknownPart(run: string, from: number): string {
  const part = /^[\p{Script=Han}]+/u.exec(run.slice(from))?.[0] ?? '';
  return part.length <= LONGEST_PER && !part.includes('每') ? part : '';
}
