import { formatMoney } from '../core/money';
import { formatShare } from '../core/shares';
import type { ProgressPoint } from './progress';

/** What a table shows of a point behind its label, in the order of the columns in `PROGRESS_WORDS`. */
export function pointFigures({ step, linear, time }: ProgressPoint): readonly string[] {
  return [
    formatShare(step.share),
    formatMoney(step.amount),
    formatShare(linear.share),
    formatMoney(linear.amount),
    formatShare(time),
  ];
}
