import { compact } from '../../core/text';
import { bracketFault } from './brackets';
import { SLIPS } from './slips';

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
