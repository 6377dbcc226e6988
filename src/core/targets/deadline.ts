import type { TimeUnit } from '../units';
import type { DurationTarget } from './types';

const SPANS: readonly (readonly [string, TimeUnit])[] = [
  ['当日', '天'],
  ['当天', '天'],
  ['即日', '天'],
  ['次日', '天'],
  ['当周', '周'],
  ['当月', '个月'],
  ['次月', '个月'],
  ['当季', '季度'],
  ['当季度', '季度'],
];
const WORDS = SPANS.map(([word]) => word).join('|');
const DEADLINE = new RegExp(
  `^(?:于|在)?(${WORDS})(?:以?内|之内|[之以]?前)?(?:完成|办结|处理|办理|发放|支付|响应|到位|上报|反馈|完毕)*$`,
  'u',
);
const EVENTS =
  '元旦|春节|清明|五一|端午|中秋|国庆|两节|开学|放假|高考|中考|汛期?|(?:供暖|采暖)[期季]?|入冬|冬季|雨季|春耕';
const MENTION = new RegExp(`${WORDS}|(?:${EVENTS})(?:节|来临|到来|开始)?[之以]?前`, 'u');

/** 当日办结, 次月内: a span of time named by a word. */
export function readDeadline(statement: string): DurationTarget | null {
  const word = DEADLINE.exec(statement)?.[1];
  const unit = SPANS.find(([span]) => span === word)?.[1];
  return unit === undefined ? null : { kind: 'duration', comparator: '≤', value: null, unit, after: null };
}

export function mentionsDeadline(folded: string): boolean {
  return MENTION.test(folded);
}
