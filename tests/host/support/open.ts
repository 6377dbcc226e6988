import {
  type Content,
  ExcelHost,
  type HostOptions,
  loadObjectModel,
  type ObjectModel,
  type SheetModel,
  WorkbookModel,
} from '../../../workbench/host/node';

export interface Opened extends ObjectModel {
  readonly workbook: WorkbookModel;
  readonly host: ExcelHost;
  /** The first sheet. */
  readonly sheet: SheetModel;
}

/** A workbook of two sheets in the virtual Excel, with the genuine object model in plain Node. */
export function open(options: HostOptions = {}, workbook = new WorkbookModel(['表1', '表2'])): Opened {
  const host = new ExcelHost(workbook, options);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return { workbook, host, sheet, ...loadObjectModel(host) };
}

/** Enters rows of contents as a user does. */
export function fill(
  sheet: SheetModel,
  top: number,
  left: number,
  rows: readonly (readonly Content[])[],
): void {
  const width = Math.max(...rows.map((row) => row.length));
  sheet.enter({ top, left, bottom: top + rows.length - 1, right: left + width - 1 }, rows, 'user');
}

/** What the library told of a failed run. */
export interface Told {
  readonly code: string;
  readonly location: string | undefined;
}

export async function failure(run: Promise<unknown>): Promise<Told> {
  try {
    await run;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && 'debugInfo' in error) {
      const { code, debugInfo } = error as { code: string; debugInfo: { errorLocation?: string } };
      return { code, location: debugInfo.errorLocation };
    }
    throw error;
  }
  return { code: 'none', location: undefined };
}
