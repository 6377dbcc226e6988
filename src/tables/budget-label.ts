import { compact } from '../core/text';
import { simplified } from '../core/traditional';
import { OF_WHOLE, OF_YEAR, TERM_WORDS } from './labels';
import type { Phase } from './model';

/** By a label's own words: 中期资金总额, 实施期目标 are of the medium term. */
export function phaseOf({ label }: { readonly label: string }): Phase {
  return TERM_WORDS.test(simplified(compact(label))) ? 'term' : 'annual';
}

/** 项目资金总额, 资金总额: perhaps a figure of several years, which 年度资金总额 is not. */
export function mayBeOfYears({ label }: { readonly label: string }): boolean {
  const key = simplified(compact(label));
  return OF_WHOLE.test(key) && !OF_YEAR.test(key);
}
