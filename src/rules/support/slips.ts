/** A slip with a certain correction. */
interface Slip {
  readonly kind: 'beneficiary' | 'decoration' | 'offender' | 'document-brackets';
  /** Global. */
  readonly pattern: RegExp;
  readonly replacement: string;
}

export const SLIPS: readonly Slip[] = [
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

/** What every text with a slip has: most have none of it. */
const HINT = /收益|专修|份子|【/u;

/** The text as it reads once its slips are corrected: what is meant, however it is written. */
export function withoutSlips(text: string): string {
  if (!HINT.test(text)) return text;
  return SLIPS.reduce((rest, { pattern, replacement }) => rest.replace(pattern, replacement), text);
}
