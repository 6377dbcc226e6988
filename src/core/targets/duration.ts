import type { NumberToken } from '../numbers';
import { timeUnit } from '../units';
import { type Found, settle, stripAfter, stripBefore } from './comparators';
import { isSubject } from './subject';
import type { DurationTarget, MalformedTarget } from './types';

const WITHIN = /^(?:及?以内|之内|内)/u;
const EVENT = /^(?:自|从|在|于)?(.+?)(?:之日起算?|之时起|时起|之后|以后|后|之日|起),?$/u;
/** 2小时响应: the span can only be a limit. */
const ANSWER = /^(?:响应|到场|到达|到达现场|办结|修复|处理|解决|回复|答复)$/u;
/** 工期180天 */
const LIMITED = /(?:工期|时限|用时|响应时间|处理时间|办理时间|办结时间|完成时间)$/u;
/** What is to be done within the span: 3个月内支付完毕. */
const DEED = /^[^\d<>=≥≤,;。]{0,12}$/u;

/** 30日内, 结案后3个月内, 自验收之日起5个工作日内办结. Null when no span of time is meant. */
export function readDuration(
  statement: string,
  masked: string,
  token: NumberToken,
): DurationTarget | MalformedTarget | null {
  const run = masked.slice(token.end);
  const measure = longestTime(run);
  const unit = measure === '' ? null : timeUnit(measure);
  if (unit === null) return null;
  const rest = run.slice(measure.length);
  const within = WITHIN.exec(rest)?.[0] ?? '';
  const before = stripBefore(masked.slice(0, token.start));
  const after = eventIn(before.rest);
  const implied =
    before.found.length === 0 && (ANSWER.test(rest) || (rest === '' && LIMITED.test(before.rest)));
  if ((within === '' && after === null && !implied) || !DEED.test(rest.slice(within.length))) return null;
  if (stripAfter(rest).found.length > 0 && within === '') return null;
  if (!isSubject(after ?? before.rest)) return null;
  const limit: readonly Found[] =
    within === '' && !implied ? [] : [{ comparator: '≤', weak: false, symbol: false }];
  const comparator = settle([...before.found, ...limit]);
  if (comparator !== null && typeof comparator !== 'string') return comparator;
  if (after === null) return { kind: 'duration', comparator, value: token.value, unit, after };
  const event = eventAsWritten(statement, masked.slice(token.start));
  return event === null ? null : { kind: 'duration', comparator, value: token.value, unit, after: event };
}

function eventIn(before: string): string | null {
  return EVENT.exec(before)?.[1] ?? null;
}

/** 《管理办法》印发 of 《管理办法》印发后30日内, which has no name any more once it is masked. */
function eventAsWritten(statement: string, from: string): string | null {
  return statement.endsWith(from)
    ? eventIn(stripBefore(statement.slice(0, statement.length - from.length)).rest)
    : null;
}

const LONGEST_TIME = 4;

function longestTime(run: string): string {
  for (let length = LONGEST_TIME; length > 0; length -= 1) {
    const word = run.slice(0, length);
    if (word.length === length && timeUnit(word) !== null) return word;
  }
  return '';
}
