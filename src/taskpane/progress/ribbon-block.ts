import { DEFAULT_TOLERANCE } from '../../core/progress-judgement';
import type { Language } from '../../i18n/language';
import { tableName } from '../../report/places';
import type { Place } from '../../workbook/address';
import type { FormulaBlock } from '../../workbook/port';
import type { Checked } from '../checking/check-state';
import { BLOCK_WORDS } from '../texts/block';
import { progressBlock } from './formula-block';
import { type ProgressModel, usualAsOf } from './progress-model';
import { viewProgress } from './progress-view';
import { dayOf } from './today';

/** The table of every project that has a plan; null when none has. `left`: those that have none. */
export function ribbonBlock(
  at: Place,
  checked: Checked,
  progress: ProgressModel,
  language: Language,
  now: Date,
): { readonly block: FormulaBlock; readonly left: readonly string[] } | null {
  const { tables } = checked.report;
  const asOf = progress.state.get().asOf ?? usualAsOf(tables, dayOf(now));
  const { projects } = viewProgress(tables, asOf, (table) => progress.spendingOf(table), DEFAULT_TOLERANCE);
  const written = projects.filter((project) => project.progress !== null);
  if (written.length === 0) return null;
  return {
    block: progressBlock(at, written, asOf, checked, BLOCK_WORDS[language]),
    left: projects
      .filter((project) => project.progress === null)
      .map(({ table }) => tableName(table, checked.report, language)),
  };
}
