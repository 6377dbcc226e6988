import { compact } from '../../core/text';

/** Looked for only where a run of them begins: a cell full of them would take seconds else. */
const CLOSING = /(?<![。.,;、:!])[。.,;、:!]+$/u;
const NUMBERING = /^\(?\d{1,2}(?:[.、](?!\d)|\))/u;

/** The key under which two texts count as the same: white space, full-width forms and closing punctuation aside. */
export function textKey(text: string): string {
  return compact(text).replace(CLOSING, '');
}

/** The same without a leading "1." or "（2）". */
export function unnumbered(text: string): string {
  return textKey(text).replace(NUMBERING, '');
}
