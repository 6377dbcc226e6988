import { localDay } from '../../core/day';
import { DEFAULT_TOLERANCE } from '../../core/progress-judgement';
import type { Language } from '../../i18n/language';
import type { Place } from '../../workbook/address';
import type { Checked } from '../checking/check-state';
import { blockOf, type MadeBlock } from './made-block';
import { type ProgressModel, usualAsOf } from './progress-model';
import { viewProgress } from './progress-view';

/** The table of every project of the workbook, by the date of the pane; null when none has a plan. */
export function ribbonBlock(
  at: Place,
  checked: Checked,
  progress: ProgressModel,
  language: Language,
  now: Date,
): MadeBlock | null {
  const { tables } = checked.report;
  const asOf = progress.state.get().asOf ?? usualAsOf(tables, localDay(now));
  const { projects } = viewProgress(tables, asOf, (table) => progress.spendingOf(table), DEFAULT_TOLERANCE);
  return blockOf(projects, at, asOf, checked, language);
}
