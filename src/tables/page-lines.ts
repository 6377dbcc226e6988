import { remember } from '../core/memo';
import { compact } from '../core/text';
import { CONTINUED, PAGE_LINE } from './labels';

/** What printing puts between the pages of one form: 续表, 第1页 共2页. */
export const isPageLine = remember((text) => {
  const key = compact(text);
  return CONTINUED.test(key) || PAGE_LINE.test(key);
});
