import { remember } from './memo';

/** White space of every kind that office files contain, the invisible ones included. */
const SPACE = /[\s\u00a0\u200b-\u200f\u2028\u2029\u2060\u3000\ufeff]+/gu;

/** One line: full-width forms folded (NFKC), white space collapsed, ends trimmed. */
export function tidy(text: string): string {
  return text.normalize('NFKC').replace(SPACE, ' ').trim();
}

/** For comparing: NFKC, no white space at all. */
export const compact = remember(makeCompact);

function makeCompact(text: string): string {
  return text.normalize('NFKC').replace(SPACE, '');
}

/** As written but for white space: line breaks and blanks collapsed, ends trimmed. For quoting in messages. */
export const singleLine = remember(makeSingleLine);

function makeSingleLine(text: string): string {
  return text.replace(SPACE, ' ').trim();
}

export function isBlank(text: string): boolean {
  return compact(text) === '';
}

/** Bracketed remarks of a label: a unit, a weight, a year, an instruction. */
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/gu;

/**
 * The key under which labels are looked up: compact, without colons, without bracketed remarks
 * ("总 体 目 标：" → "总体目标", "资金支出计划（%）" → "资金支出计划", "产出指标(50分)" → "产出指标").
 */
export const labelKey = remember(makeLabelKey);

function makeLabelKey(text: string): string {
  return compact(text).replace(BRACKETED, '').replace(/[:*]/gu, '');
}

/** The bracketed remarks of a label, compact, without their brackets: "预算数（万元）" → ["万元"]. */
export function labelRemarks(text: string): readonly string[] {
  return (compact(text).match(BRACKETED) ?? []).map((remark) => remark.slice(1, -1));
}
