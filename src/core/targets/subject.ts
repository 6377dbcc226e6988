import { mentionsDate } from './masks';

const LONGEST_SUBJECT = 40;
/** 前10名 is a rank, not a number of them. */
const RANK = /(?:前|第|排名|位列)$/u;
const CLAUSES = /[,;。!?《》±≠+]/u;

/** Whether what stands before a number and its comparator may name the thing counted: one short clause, no date. */
export function isSubject(text: string): boolean {
  return text.length <= LONGEST_SUBJECT && !CLAUSES.test(text) && !RANK.test(text) && !mentionsDate(text);
}
