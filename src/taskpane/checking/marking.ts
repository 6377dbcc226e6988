import type { Mark } from '../../workbook/port';
import { areaOf } from '../findings/place';
import { findingsToVisit } from '../findings/finding-order';
import type { Checked } from './check-state';

/** The cells to be marked: of two findings on one cell the graver counts. Infos are worth a look, not a colour. */
export function marksOf(checked: Checked): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const finding of findingsToVisit(checked.report)) {
    const area = areaOf(checked, finding.at);
    if (area === null) continue;
    const key = `${area.sheet} ${area.top} ${area.left}`;
    if (finding.severity === 'error' || !marks.has(key))
      marks.set(key, { ...area, severity: finding.severity });
  }
  return [...marks.values()];
}
