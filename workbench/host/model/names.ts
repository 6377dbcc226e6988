import type { SheetModel } from './sheet';

/** A defined name. */
export interface DefinedName {
  /** Unique in the workbook. */
  readonly key: number;
  readonly name: string;
  /** With `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** null: known in the whole workbook. */
  readonly scope: SheetModel | null;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Whether Excel takes the text for a name: no cell reference, no blanks, no sign. */
export function isName(text: string): boolean {
  if (text.length > 255 || !NAME.test(text)) return false;
  return !/^[A-Z]{1,3}[1-9]\d{0,6}$/i.test(text) && !/^[rc]$/i.test(text) && !/^r\d*c\d*$/i.test(text);
}
