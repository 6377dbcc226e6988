import { remember } from '../core/memo';
import { labelRemarks } from '../core/text';
import type { ReadLabel } from './label';
import { labelNames, splitInline } from './labels';

/** Of all labels that forms have, with a value behind them or without. */
export const readLabel: ReadLabel = remember((text) => {
  const names = labelNames(text);
  if (names.length > 0) return { names, label: text, remarks: labelRemarks(text), inline: null };
  const split = splitInline(text);
  if (split === null) return null;
  return {
    names: split.names,
    label: split.label,
    remarks: labelRemarks(split.label),
    inline: split.value,
  };
});
