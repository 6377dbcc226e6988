import type { Day } from '../../core/day';
import type { Language } from '../../i18n/language';
import { tableName } from '../../report/places';
import type { Place } from '../../workbook/address';
import type { FormulaBlock } from '../../workbook/port';
import type { Checked } from '../checking/check-state';
import { BLOCK_WORDS } from '../texts/block';
import { progressBlock } from './formula-block';
import type { ProjectView } from './progress-view';

export interface MadeBlock {
  readonly block: FormulaBlock;
  /** Names of the projects without a plan, which it does not hold. */
  readonly left: readonly string[];
}

/** The table of those projects that have a plan, with its top-left cell at `at`; null when none has. */
export function blockOf(
  projects: readonly ProjectView[],
  at: Place,
  asOf: Day,
  checked: Checked,
  language: Language,
): MadeBlock | null {
  const computed = projects.filter((project) => project.progress !== null);
  if (computed.length === 0) return null;
  const left = projects.filter((project) => project.progress === null);
  return {
    block: progressBlock(at, computed, asOf, checked, BLOCK_WORDS[language]),
    left: left.map(({ table }) => tableName(table, checked.report, language)),
  };
}
