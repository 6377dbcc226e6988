import type { SheetSnapshot } from './snapshot';

/** First cell of a report sheet of ours: such sheets are overwritten by the next report and never checked. */
export const REPORT_MARKER = '预算绩效目标表校验报告';

/** Whether we wrote a sheet ourselves, as a report. */
export function isOwnReport(sheet: Pick<SheetSnapshot, 'cell'>): boolean {
  const first = sheet.cell(0, 0);
  return first.kind === 'text' && first.value === REPORT_MARKER;
}
