import type { Finding } from '../../check/finding';
import type { Language } from '../../i18n/language';
import type { Checked } from '../checking/check-state';
import { type Filter, NO_FILTER } from './filter';
import { viewFindings } from './finding-view';

export interface Visitable {
  readonly findings: readonly Finding[];
  /** The one they were found with: none when the filter given leaves nothing. */
  readonly filter: Filter;
}

/** The findings that 上一处 and 下一处 go through: what the list shows, in its order. */
export function visitable(checked: Checked, filter: Filter, language: Language): Visitable {
  const under = (tried: Filter): Visitable => ({
    findings: viewFindings(checked, tried, language).groups.flatMap(({ findings }) => findings),
    filter: tried,
  });
  const shown = under(filter);
  if (shown.findings.length > 0) return shown;
  const all = under({ ...NO_FILTER, grouping: filter.grouping });
  return all.findings.length > 0 ? all : shown;
}
