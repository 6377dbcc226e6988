import { fold } from '../folding';
import { findNumbers } from '../numbers';
import { withArabicNumerals } from '../numerals';
import { timeUnit } from '../units';
import { maskNonQuantities, mentionsDate } from './masks';
import { quantityOf, unitInText } from './quantity';
import { mentionsDeadline } from './deadline';
import type { TextTarget } from './types';

/** Any text: the quantities in it, and whether it names a day or a span of time. Linear in its length. */
export function readText(text: string): TextTarget {
  const folded = withArabicNumerals(fold(text)).text;
  const masked = maskNonQuantities(folded);
  const quantities = findNumbers(masked).map(({ value, end }) => quantityOf(value, unitInText(masked, end)));
  const hasDuration = quantities.some(({ unit }) => unit !== null && timeUnit(unit) !== null);
  return {
    kind: 'text',
    quantities,
    hasDate: mentionsDate(masked),
    hasDuration: hasDuration || mentionsDeadline(folded),
  };
}
