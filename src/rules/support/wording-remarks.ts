import { compact } from '../../core/text';
import { bracketFault } from './brackets';

export type RemarkKind =
  | 'beneficiary'
  | 'decoration'
  | 'offender'
  | 'document-brackets'
  | 'double-numbering'
  | 'mixed-brackets'
  | 'unbalanced-brackets';

export interface Remark {
  readonly kind: RemarkKind;
  /** As it stands. */
  readonly found: string;
  /** What it should say, where that is certain. */
  readonly instead: string | null;
}

/** Slips with a certain correction. */
interface Slip {
  readonly kind: RemarkKind;
  /** Global. */
  readonly pattern: RegExp;
  readonly replacement: string;
}

const SLIPS: readonly Slip[] = [
  // 收益 is income: 收益率 and 投资收益 are right.
  {
    kind: 'beneficiary',
    pattern: /收益(人员|群体|群众|对象|人群|人口|人数|农户|户数|学生|居民|村民|职工|老人|者)/gu,
    replacement: '受益$1',
  },
  // 专修学院 is right.
  { kind: 'decoration', pattern: /专修(改造|工程|施工|设计|装饰|费用?|项目)/gu, replacement: '装修$1' },
  // 份子钱 is right.
  {
    kind: 'offender',
    pattern: /(犯罪|不法|违法|知识|恐怖|积极|腐败|破坏|暴力|敌对|分裂|骨干|坏|黑恶)份子/gu,
    replacement: '$1分子',
  },
  // The brackets of a document number: GB/T 9704.
  {
    kind: 'document-brackets',
    pattern: /【((?:19|20)\d{2})】(\s*第?\s*\d+\s*号)/gu,
    replacement: '〔$1〕$2',
  },
];

/** "1.1、…": two systems of numbering one upon the other. 1.1 and 1.1. number sections. */
const TWO_NUMBERS = /^(?:\d{1,2}[.、]\d{1,2}、|\d{1,2}、\d{1,2}\.(?!\d))/u;
/** "1.…。1、…": a lone number before a list with numbers of its own; with a "2." after it they are sections. */
const LONE_NUMBER = /^1\.(?!\d)/u;
const LIST_WITHIN = /[。;]1、/u;
const SECOND_NUMBER = /[。;]2\.(?!\d)/u;

/** What every text that is remarked upon has: most have none of it. */
const HINT = /收益|专修|份子|[()（）[\]［］〔〕【】《》〈〉{}｛｝]/u;
const NO_REMARKS: readonly Remark[] = [];

/** What proofreading finds in a cell's text, one remark of each kind. */
export function remarksOn(text: string, numbered: boolean): readonly Remark[] {
  const numbering = numbered ? doubleNumbering(compact(text)) : null;
  if (numbering === null && !HINT.test(text)) return NO_REMARKS;
  const slips = SLIPS.flatMap(({ kind, pattern, replacement }): readonly Remark[] => {
    const found = text.match(pattern)?.[0];
    return found === undefined ? [] : [{ kind, found, instead: found.replace(pattern, replacement) }];
  });
  const brackets = bracketFault(text);
  return [
    ...slips,
    ...(numbering === null ? [] : [{ kind: 'double-numbering', found: numbering, instead: null } as const]),
    ...(brackets === null ? [] : [{ ...brackets, instead: null }]),
  ];
}

function doubleNumbering(text: string): string | null {
  const two = TWO_NUMBERS.exec(text)?.[0];
  if (two !== undefined) return two;
  return LONE_NUMBER.test(text) && LIST_WITHIN.test(text) && !SECOND_NUMBER.test(text) ? '1.…1、' : null;
}

/** The text with every slip of these kinds corrected; null when one of the kinds has no certain correction. */
export function corrected(text: string, kinds: ReadonlySet<RemarkKind>): string | null {
  const slips = SLIPS.filter(({ kind }) => kinds.has(kind));
  if (slips.length < kinds.size) return null;
  return slips.reduce((rest, { pattern, replacement }) => rest.replace(pattern, replacement), text);
}

/** The text as it reads once its slips are corrected: what is meant, however it is written. */
export function withoutSlips(text: string): string {
  if (!HINT.test(text)) return text;
  return SLIPS.reduce((rest, { pattern, replacement }) => rest.replace(pattern, replacement), text);
}
