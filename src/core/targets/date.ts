import { isDay } from '../day';
import { words } from '../words';
import { type Found, settle, stripBefore } from './comparators';
import type { Comparator, DateTarget, MalformedTarget } from './types';

/** The ways of naming a day, a month or a year; `part` is looked up in PARTS. */
const FORMS: readonly RegExp[] = [
  /(?<!\d)(?<year>(?:19|20)\d{2})[-/.](?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号]|(?<part>底|末|初|上旬|中旬|下旬))?/u,
  /(?<!\d)(?<year>(?:19|20)\d{2})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})日?/u,
  /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u,
  /(?<![\d.])(?:(?<year>(?:19|20)?\d{2})年度?)?(?<month>\d{1,2})月份?(?:(?<day>\d{1,2})[日号]|(?<part>底|末|初|上旬|中旬|下旬))?/u,
  /(?<![\d.])(?:(?<year>(?:19|20)?\d{2})年度?)?(?<part>[上下]半年|[1-4]季度)[底末]?/u,
  /(?<![\d.])(?<year>(?:19|20)\d{2}|\d{2}(?=年[底末]))年度?(?<part>年?[底末终])?/u,
  /(?:当|本)?(?<!\d)(?<part>年[底末终])/u,
  /(?:当|本)年度?(?=内|前|$)|(?<!\d)年度?(?=内)/u,
  /(?:每|次|当|本)月(?<day>\d{1,2})[日号]/u,
  /(?<!\d)(?<year>(?:19|20)\d{2})[-/.](?<month>0[1-9]|1[0-2])(?!\d)/u,
  /(?<!\d)(?<month>\d{1,2})[./](?<day>\d{1,2})(?=前|之前|以前)/u,
];

interface Part {
  readonly month?: number;
  readonly day?: number;
}
const PARTS: ReadonlyMap<string, Part> = new Map([
  ['初', { day: 1 }],
  ['上旬', { day: 10 }],
  ['中旬', { day: 20 }],
  ['上半年', { month: 6 }],
  ['下半年', { month: 12 }],
  ['1季度', { month: 3 }],
  ['2季度', { month: 6 }],
  ['3季度', { month: 9 }],
  ['4季度', { month: 12 }],
  ['年底', { month: 12 }],
  ['年末', { month: 12 }],
  ['年终', { month: 12 }],
]);
/** A form that names a year by words only: 年内, 当年. */
const THIS_YEAR: Part = { month: 12 };

/** What may stand before a date beside comparators: 完成时间：2023年12月底前. */
const SUBJECTS: ReadonlySet<string> = new Set([
  '',
  ...words(`
    每年 今年 本年 本年度 当年 时间 时限 期限 完成时间 完成时限 完成期限 办结时限 竣工时间 完工时间 交付时间 截止时间 开工时间
  `),
]);
const SUFFIX =
  /^(?:[ T]?(?:[01]?\d|2[0-4])(?:(?::[0-5]\d){1,2}(?:\.\d{1,6})?|(?=[时点])))?[时点]?(?<limit>之前|以前|前|以内|之内|内|为止|止|之后|以后|后|起)?(?<deeds>\D*)$/u;
const LIMITS: ReadonlyMap<string, Comparator> = new Map([
  ...words('之前 以前 前 以内 之内 内 为止 止').map((word) => [word, '≤'] as const),
  ...words('之后 以后 后 起').map((word) => [word, '≥'] as const),
]);
const DEEDS = words(`
  按时 按期 全部 全面 基本 完成 完工 竣工 验收 交付 办结 支付 发放 拨付 到位 结束 执行 投入使用 启动 开工 实施
  完毕 合格 通过 上线 运行 报送 提交
`);
const DEED_WORDS = new RegExp(`^(?:${DEEDS.join('|')}|[,。并])*$`, 'u');
/** 前完成招标工作 says what is done by then; 前完成率达标 says something else. */
const DEED = /^(?:按时|按期|全部)?完成(?!率)[^率,;。]{1,12}$/u;

/** A statement that names a day and nothing else but a limit and 完成: 2023年12月31日前, 12月底前完成, 2023-12-31. */
export function readDate(statement: string): DateTarget | MalformedTarget | null {
  for (const form of FORMS) {
    const match = form.exec(statement);
    if (match === null) continue;
    const date = dateOf(match);
    const target = date === null ? null : withLimit(date, statement, match);
    if (target !== null) return target;
  }
  return null;
}

function isDeed(text: string, limit: string): boolean {
  return DEED_WORDS.test(text) || (limit !== '' && DEED.test(text));
}

type CalendarDate = Pick<DateTarget, 'year' | 'month' | 'day'>;

function dateOf({ groups = {} }: RegExpExecArray): CalendarDate | null {
  const { year: writtenYear, month: writtenMonth, day: writtenDay, part } = groups;
  const named = part === undefined ? {} : (PARTS.get(part) ?? PARTS.get(`年${part}`) ?? {});
  const unnamed =
    writtenYear === undefined && writtenMonth === undefined && writtenDay === undefined && part === undefined;
  const year = writtenYear === undefined ? null : Number(writtenYear.padStart(4, '20'));
  const month =
    writtenMonth === undefined ? ((unnamed ? THIS_YEAR : named).month ?? null) : Number(writtenMonth);
  const day = writtenDay === undefined ? (named.day ?? null) : Number(writtenDay);
  const exists = isDay({ year: year ?? LEAP_YEAR, month: month ?? 1, day: day ?? 1 });
  return exists ? { year, month, day } : null;
}

/** Without a year, 29 February is a day. */
const LEAP_YEAR = 2000;

function withLimit(
  date: CalendarDate,
  statement: string,
  match: RegExpExecArray,
): DateTarget | MalformedTarget | null {
  const before = stripBefore(statement.slice(0, match.index));
  const suffix = SUFFIX.exec(statement.slice(match.index + match[0].length));
  const { limit = '', deeds = '' } = suffix?.groups ?? {};
  if (suffix === null || !SUBJECTS.has(before.rest) || !isDeed(deeds, limit)) return null;
  const limited = LIMITS.get(limit);
  const found: readonly Found[] =
    limited === undefined
      ? before.found
      : [...before.found, { comparator: limited, weak: false, symbol: false }];
  const comparator = settle(found);
  if (comparator !== null && typeof comparator !== 'string') return comparator;
  return { kind: 'date', comparator, ...date };
}
