import { compact, labelText } from '../core/text';
import { OF_WHOLE, OF_YEAR, TERM_WORDS } from './labels';
import type { Phase } from './model';
import type { Hit } from './sheet-view';

/** By a label's own words: 中期资金总额, 实施期目标 are of the medium term. */
export function phaseOf({ label }: { readonly label: string }): Phase {
  return TERM_WORDS.test(labelText(label)) ? 'term' : 'annual';
}

/** 项目资金总额, 资金总额: perhaps a figure of several years, which 年度资金总额 is not. */
export function mayBeOfYears({ label }: { readonly label: string }): boolean {
  const key = labelText(label);
  return OF_WHOLE.test(key) && !OF_YEAR.test(key);
}

/** The budgets told with their year (2022年预算数, 2023年预算数) that are the form's; none where nothing tells which. */
export function datedBudgets(hits: readonly Hit[], formYear: number | null): readonly Hit[] {
  const dated = hits.filter(({ names }) => names.includes('datedBudget'));
  const year = formYear ?? yearIn(dated[0]);
  const own = dated.filter((hit) => yearIn(hit) === year);
  return formYear === null && own.length < dated.length ? [] : own;
}

function yearIn(hit: Hit | undefined): number {
  return Number(/20\d{2}/u.exec(compact(hit?.label ?? ''))?.[0]);
}
