import { remember } from './memo';
import { simplified } from './traditional';

/** White space of every kind that office files contain, the invisible ones included. */
const SPACE = /[\s\u00a0\u200b-\u200f\u2028\u2029\u2060\u3000\ufeff]+/gu;

/** For comparing: NFKC, no white space at all. */
export function compact(text: string): string {
  return isCompact(text) ? text : makeCompact(text);
}

const makeCompact = remember((text) => text.normalize('NFKC').replace(SPACE, ''));

/** ASCII without blanks and common Chinese characters: NFKC leaves them alone. A look is faster than a memory. */
function isCompact(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!((code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff))) return false;
  }
  return true;
}

/** As written but for white space: line breaks and blanks collapsed, ends trimmed. For quoting in messages. */
export function singleLine(text: string): string {
  return hasNoSpace(text) ? text : makeSingleLine(text);
}

const makeSingleLine = remember((text) => text.replace(SPACE, ' ').trim());

/** ASCII without blanks, and what comes after the ideographic space: no white space but the byte order mark. */
function hasNoSpace(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!((code > 0x20 && code < 0x7f) || (code > 0x3000 && code !== 0xfeff))) return false;
  }
  return true;
}

/** At most `longest` characters, with … in place of the rest; a character outside the basic plane counts as one. */
export function shortened(text: string, longest: number): string {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`;
}

export function isBlank(text: string): boolean {
  return compact(text) === '';
}

/** The words of a label or a title, for comparing: compact, in simplified characters. */
export function labelText(text: string): string {
  return simplified(compact(text));
}

/** Bracketed remarks of a label: a unit, a weight, a year, an instruction. */
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/gu;

/**
 * The key under which labels are looked up: compact, simplified, without colons, without bracketed remarks
 * ("总 体 目 标：" → "总体目标", "资金支出计划（%）" → "资金支出计划", "产出指标(50分)" → "产出指标").
 */
export const labelKey = remember(makeLabelKey);

function makeLabelKey(text: string): string {
  return labelText(text).replace(BRACKETED, '').replace(/[:*]/gu, '');
}

/** The bracketed remarks of a label, compact and simplified, without their brackets: "预算数（万元）" → ["万元"]. */
export function labelRemarks(text: string): readonly string[] {
  const key = compact(text);
  return OPENING.test(key)
    ? (simplified(key).match(BRACKETED) ?? []).map((remark) => remark.slice(1, -1))
    : NONE;
}

const OPENING = /[([【]/u;
const NONE: readonly string[] = [];
