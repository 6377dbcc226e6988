import { sum } from '../../core/decimal';
import { convertMoney, findAmounts, type QuotedAmount } from '../../core/money';
import { compact } from '../../core/text';

/** What a word says when it stands before an amount. */
type Role =
  /** The project or its year. */
  | 'subject'
  /** The budget itself: enough alone. */
  | 'budget'
  /** Money of any kind: only with a subject or a word of the whole. */
  | 'money'
  /** The whole, or the act of budgeting it. */
  | 'whole'
  /** Needed: enough with a subject. */
  | 'need'
  | 'filler';

const VOCABULARY: readonly (readonly [Role, readonly string[]])[] = [
  ['subject', ['本项目', '该项目', '此项目', '项目', '本年度', '本年', '今年', '全年', '年度', '当年']],
  ['budget', ['预算', '预算数', '预算金额', '预算资金', '总预算', '预算总额', '预算规模', '预算安排']],
  ['money', ['资金', '经费', '财政资金', '财政拨款', '金额']],
  [
    'whole',
    [
      '总',
      '总额',
      '共',
      '共计',
      '合计',
      '总计',
      '安排',
      '申请',
      '申报',
      '核定',
      '批复',
      '编制',
      '拟',
      '计划',
    ],
  ],
  ['need', ['需', '需要', '所需', '共需', '总需', '共需要']],
  ['filler', ['为', '是', '的', '计', '数', '规模', '人民币', '财政', ':']],
];
/** Stands for the project's own name, marks and all. */
const NAME = '\u0001';
const ROLES: ReadonlyMap<string, Role> = new Map([
  ...VOCABULARY.flatMap(([role, words]) => words.map((word) => [word, role] as const)),
  [NAME, 'subject'],
]);
const LONGEST_WORD = Math.max(...[...ROLES.keys()].map((word) => word.length));
const YEAR = /20\d{2}年?度?/uy;

/** All before a clause. */
const UP_TO_CLAUSE = /^.*[,。;、!?()"“”《》.]/su;
const LONGEST_SENTENCE = 400;
/** In the sentence before an amount: what follows is a part of something. */
const PARTS = /其中|包括|分别|含|每|上年|去年|结转/u;
/** Anywhere: the text tells of several amounts, of other money or of other years. */
const OTHER_MONEY =
  /其余|剩余|另需|另外|另安排|自筹|配套|分年|首期|[一二三四五]期|首付|尾款|质保金|累计|已支付|已拨付|已安排|已下达/u;
/** What follows makes the amount a part, a rate or no exact figure. */
const INEXACT = /^(?:左右|余|多|以上|以内|以下|上下|\/|每)/u;
const SPENT_ON = /^(?:的)?(?:用于|专门用于|主要用于|专项用于|购置|购买|支付)/u;

/** In every unit of money. */
const MONEY = /[元圆圓]/u;

export interface QuotedTotal extends QuotedAmount {
  /** Followed by 用于 …: when it is below the budget it may be a part of it. */
  readonly spentOn: boolean;
}

/**
 * The one amount that a text gives as its project's whole budget (项目预算292万元, 安排资金292万元, 本项目共需资金…), or as the
 * sum of all other amounts in it.
 * Null when there is none, when several differ, or when the text tells of other money as well.
 * @param year the budget's; another year's budget is not this one's
 */
export function quotedTotal(text: string, projectName: string, year: number | null): QuotedTotal | null {
  const running = compact(text);
  if (!MONEY.test(running) || OTHER_MONEY.test(running)) return null;
  const name = nameOf(projectName);
  const amounts = findAmounts(running);
  const totals = amounts.filter((amount) => isTotal(running, amount, name, year));
  const [first = sumOfParts(running, amounts, year), ...others] = totals;
  if (first === null) return null;
  const differing = others.some(({ value, unit }) => !value.eq(first.value) || unit !== first.unit);
  if (differing) return null;
  return { ...first, spentOn: SPENT_ON.test(running.slice(first.index + first.length)) };
}

/** Right before an amount: it is the sum of those before it. */
const SUMMED = /(?:合计|共计|总计|一共|总共)(?:金额|资金)?(?:为|:)?(?:人民币)?$/u;
const LONGEST_SUMMED = 12;
const EARLIER = /上年|去年|结转/u;
const ANY_YEAR = /20\d{2}(?=年)/gu;
const FEWEST_PARTS = 2;

/** 屋面防水192万元、外墙维修100万元，合计292万元: an amount that is told as the sum of all others, and is their sum. */
function sumOfParts(
  text: string,
  amounts: readonly QuotedAmount[],
  year: number | null,
): QuotedAmount | null {
  const total = amounts.at(-1);
  const parts = amounts.slice(0, -1);
  if (total === undefined || parts.length < FEWEST_PARTS || EARLIER.test(text)) return null;
  const { index, length } = total;
  if (!SUMMED.test(text.slice(Math.max(0, index - LONGEST_SUMMED), index))) return null;
  if (INEXACT.test(text.slice(index + length, index + length + LONGEST_WORD))) return null;
  if (text.match(ANY_YEAR)?.some((written) => Number(written) !== year) === true) return null;
  if (amounts.some(({ per }) => per !== null)) return null;
  const whole = sum(parts.map(({ value, unit }) => convertMoney(value, unit, total.unit)));
  return whole.eq(total.value) ? total : null;
}

/** Without its year: texts seldom repeat it. */
function nameOf(projectName: string): string {
  return compact(projectName).replace(/^20\d{2}年?度?/u, '');
}

function isTotal(text: string, amount: QuotedAmount, name: string, year: number | null): boolean {
  const { index, length } = amount;
  if (INEXACT.test(text.slice(index + length, index + length + LONGEST_WORD))) return false;
  const before = text.slice(Math.max(0, index - LONGEST_SENTENCE), index);
  if (PARTS.test(before.slice(before.lastIndexOf('。') + 1))) return false;
  const named = name === '' ? before : before.replaceAll(name, NAME);
  return saysTotal(named.replace(UP_TO_CLAUSE, ''), year);
}

function saysTotal(clause: string, year: number | null): boolean {
  const roles = rolesOf(clause, year);
  if (roles === null) return false;
  if (roles.has('budget')) return true;
  if (roles.has('money')) return roles.has('subject') || roles.has('whole') || roles.has('need');
  return roles.has('need') && roles.has('subject');
}

/** The roles of a clause's words, the longest first; null when one is not of the vocabulary. */
function rolesOf(clause: string, year: number | null): ReadonlySet<Role> | null {
  const roles = new Set<Role>();
  let at = 0;
  while (at < clause.length) {
    const word = yearAt(clause, at, year) ?? wordAt(clause, at);
    if (word === null) return null;
    roles.add(word.role);
    at += word.length;
  }
  return roles;
}

interface Word {
  readonly role: Role;
  readonly length: number;
}

/** Another year's budget is not the project's. */
function yearAt(text: string, at: number, year: number | null): Word | null {
  YEAR.lastIndex = at;
  const written = YEAR.exec(text)?.[0];
  if (written === undefined || Number(written.slice(0, 4)) !== year) return null;
  return { role: 'subject', length: written.length };
}

function wordAt(text: string, at: number): Word | null {
  for (let length = LONGEST_WORD; length > 0; length -= 1) {
    const role = ROLES.get(text.slice(at, at + length));
    if (role !== undefined) return { role, length };
  }
  return null;
}
