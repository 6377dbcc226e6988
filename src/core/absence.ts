import { rememberWhere } from './memo';
import { compact } from './text';
import { words } from './words';

/** A cell that was filled in to say that it holds nothing. */
type Absence =
  | { readonly kind: 'not-applicable'; readonly word: string }
  | { readonly kind: 'none'; readonly word: string };

const NOT_APPLICABLE: ReadonlySet<string> = new Set(
  words(`
    不涉及 未涉及 本项目不涉及 不涉及此项 不涉及该项 不涉及本项 不涉及该指标 不涉及此指标
    不适用 不适用此项 不适用该项 N/A n/a NA
  `),
);
const NONE: ReadonlySet<string> = new Set(words('无 没有 暂无'));
/** Strokes of every kind; 一 is typed for the dash that it looks like. */
const STROKES = /^(?:[-‐‑‒–—―−─━一]+|[/\\]+)$/u;
const AROUND = /^[\s([【"'“‘]+|(?<![\s)\]】"'”’。.,;!、:])[\s)\]】"'”’。.,;!、:]+$/gu;

/** One of these stands in every such cell, in a form that NFKC folds or not. */
const HINT = /[不未没无暂一\uf967\u2f00\u2f46NnＮｎ/\\／＼⁄∕\p{Dash}─━]/u;

/** Reads 不涉及, 不适用 and 无, —, / with blanks, brackets or a full stop around them; null for everything else. */
export const readAbsence = rememberWhere(HINT, findAbsence);

function findAbsence(text: string): Absence | null {
  const word = compact(text).replace(AROUND, '');
  if (NOT_APPLICABLE.has(word)) return { kind: 'not-applicable', word };
  if (NONE.has(word) || STROKES.test(word)) return { kind: 'none', word };
  return null;
}
