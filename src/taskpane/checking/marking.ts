import type { Call, Mark, SheetKey, SheetState } from '../../workbook/port';
import { findingsToVisit } from '../findings/finding-order';
import { areaOf } from '../findings/place';
import type { Notices } from '../notices';
import type { Surroundings } from '../surroundings';
import type { Checked } from './check-state';
import type { Checker } from './checker';

/** Marks of findings in the grid. Rejects with a host error; else what was done is told in the pane. */
export interface Marking {
  readonly mark: (checked: Checked, call: Call) => Promise<void>;
  readonly clear: (call: Call) => Promise<void>;
}

export function createMarking({ port, showPane }: Surroundings, checker: Checker, notices: Notices): Marking {
  /** What is known of the sheets, after marks were set or removed. */
  const note = (marked: ReadonlySet<SheetKey>, skipped: readonly SheetState[]): void => {
    const { checked } = checker.state.get();
    if (checked === null) return;
    const left = new Set(skipped.map(({ key }) => key));
    const sheets = checked.reading.sheets.map((sheet) =>
      left.has(sheet.key) ? sheet : { ...sheet, marked: marked.has(sheet.key) },
    );
    checker.adopt({ ...checked.reading, sheets });
  };
  return {
    mark: async (checked, call) => {
      if (findingsToVisit(checked.report).length === 0) {
        await port.clearMarks(call);
        notices.tell({ kind: 'nothing-to-mark' });
        await showPane();
        return;
      }
      const marks = marksOf(checked);
      const { marked, skipped } = await port.mark(marks, call);
      note(new Set(marks.map(({ sheet }) => sheet)), skipped);
      notices.tell({ kind: 'marked', marked, skipped: skipped.map(({ name }) => name) });
      if (skipped.length > 0) await showPane();
    },
    clear: async (call) => {
      const { skipped } = await port.clearMarks(call);
      note(new Set(), skipped);
      notices.tell({ kind: 'marks-cleared', skipped: skipped.map(({ name }) => name) });
      if (skipped.length > 0) await showPane();
    },
  };
}

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
