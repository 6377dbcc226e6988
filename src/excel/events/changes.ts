import type { WorkbookChange } from '../../workbook/port';
import { supports } from '../requirements';
import type { Session } from '../session';
import { listen, type Registration } from './listen';

/** Names itself on what this add-in wrote. */
const OURS = 'ThisLocalAddin';
/** The kind of change that leaves rows, columns and merged areas where they are. */
const EDITED = 'RangeEdited';

/**
 * Tells of changes of cells (typed, calculated or shown otherwise) and of sheets, as far as this Excel has the events.
 * What this add-in wrote itself is not told, nor that it added and formatted a report.
 */
export function onChange(
  session: Session,
  listener: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  const cells = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    listener({ kind: 'cells', sheets: [worksheetId] });
    return Promise.resolve();
  };
  const sheets = (): Promise<void> => {
    listener({ kind: 'sheets' });
    return Promise.resolve();
  };
  /** For events that do not name who caused them; while a report is made, its sheet may not be known yet. */
  const unlessReport =
    <T extends { readonly worksheetId: string }>(tell: (event: T) => Promise<void>) =>
    async (event: T): Promise<void> => {
      await session.reporting;
      if (!session.reports.has(event.worksheetId)) await tell(event);
    };
  return listen(({ workbook: { worksheets } }) => {
    const added: Registration[] = [
      worksheets.onChanged.add((event) => {
        if (event.changeType !== EDITED) session.merges.delete(event.worksheetId);
        return isOurs(event) ? Promise.resolve() : cells(event);
      }),
      worksheets.onCalculated.add(unlessReport(cells)),
      worksheets.onFormatChanged.add(unlessReport(cells)),
      worksheets.onAdded.add(unlessReport(sheets)),
      worksheets.onDeleted.add(sheets),
    ];
    if (has('1.14', 'onProtectionChanged')) added.push(worksheets.onProtectionChanged.add(sheets));
    if (has('1.17', 'onNameChanged')) added.push(worksheets.onNameChanged.add(sheets));
    if (has('1.17', 'onVisibilityChanged')) added.push(worksheets.onVisibilityChanged.add(sheets));
    if (has('1.17', 'onMoved')) added.push(worksheets.onMoved.add(sheets));
    return added;
  });
}

function has(version: string, event: string): boolean {
  return supports(version, Excel.WorksheetCollection, event);
}

function isOurs({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return triggerSource === OURS;
}

/** Tells that another cell or area was selected, on whatever sheet. */
export function onSelectionChange(listener: () => void): Promise<() => Promise<void>> {
  return listen(({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    }),
    worksheets.onActivated.add(() => {
      listener();
      return Promise.resolve();
    }),
  ]);
}
